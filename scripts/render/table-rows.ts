import type { JenisBarisModel } from '../derive/table-model.ts';

/** Rows whose words are set in bold, as templates/styles/tabel.css sets them. */
export const BOLD_ROWS: ReadonlySet<JenisBarisModel> = new Set<JenisBarisModel>([
  'program',
  'kegiatan',
  'jumlah',
  'subjumlah',
  'kelompok',
  'visi',
]);
