import type { z } from 'zod';
import { id, pilihan, teks, yaTidak } from '../fields.ts';
import { daftar, peta, satuAtauDaftar } from '../shapes.ts';
import { berakhir, berealisasi, berjudulKolom, berpindahan, berversi, once, umum } from './umum.ts';

/** Columns of T-C.27. */
export const KOLOM_PENDANAAN = [
  'tujuan',
  'sasaran',
  'kode',
  'program',
  'indikator',
  'satuan',
  'awal',
  'target-pagu',
  'akhir',
  'penanggung-jawab',
  'lokasi',
  'keterangan',
] as const;

/** T-C.27: program, kegiatan, sub kegiatan with indicators, targets and money. */
export const berkasProgramPendanaan = peta({
  ...umum,
  ...berversi,
  ...berealisasi,
  ...berpindahan,
  ...berakhir,
  ...berjudulKolom([...KOLOM_PENDANAAN, 'target', 'rp']),
  jenis: pilihan('jenis', ['program-pendanaan']),
  tata_letak: pilihan('tata_letak', ['gabung', 'pisah']).optional(),
  ulang_pagu: satuAtauDaftar(pilihan('ulang_pagu', ['program', 'kegiatan', 'sub-kegiatan']), 'ulang_pagu').optional(),
  /**
   * Where tujuan and sasaran stand: in columns of their own, or as rows in the column of the programs. `rpjmd`: as such rows,
   * those of the region instead of the agency's own, below the misi.
   */
  tujuan_sasaran: pilihan('tujuan_sasaran', ['kolom', 'baris', 'rpjmd']).optional(),
  /** Words of the rows of the misi, tujuan and sasaran of the region. */
  label_misi: teks('label_misi').optional(),
  label_tujuan: teks('label_tujuan').optional(),
  label_sasaran: teks('label_sasaran').optional(),
  /** `pecah`: urusan, bidang, program, kegiatan and sub kegiatan each in a cell of their own, below one heading. */
  sel_kode: pilihan('sel_kode', ['utuh', 'pecah']).optional(),
  /** Kegiatan above which the name of the program is printed once more. */
  ulang_program: satuAtauDaftar(id(), 'ulang_program').optional(),
  /** `tidak`: names of programs as they are written, not in capitals. */
  huruf_besar: yaTidak('huruf_besar').optional(),
  /** Outcome and output in rows of their own below the name, beside the indicators. */
  hasil: yaTidak('hasil').optional(),
  /** A row for the bidang urusan, with its money, above its programs. */
  bidang_urusan: yaTidak('bidang_urusan').optional(),
  /** `tidak`: a row that declares no money prints none, instead of the sum of what stands below it. */
  hitung_pagu: yaTidak('hitung_pagu').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_PENDANAAN), 'kolom').transform(once).optional(),
});

export type ProgramPendanaanTertulis = z.output<typeof berkasProgramPendanaan>;
