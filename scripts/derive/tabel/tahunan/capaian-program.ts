import type { TabelJenis } from '../../../model/tabel.ts';
import type { Evaluasi } from '../../../model/tahunan.ts';
import type { BarisModel, JenisBarisModel } from '../../table-model.ts';
import { hasilCell } from './capaian.ts';
import { barisDari, type Isian, kata, kolomDanKepala, type Lajur, type Parts } from './columns.ts';

type Table = TabelJenis<'capaian-program'>;
type NamaKolom = Table['kolom'][number];

const JUDUL: Record<NamaKolom, string> = {
  no: 'No',
  program: 'Program/Kegiatan/Sub Kegiatan',
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian Kinerja (%)',
  predikat: 'Kategori',
};

/** Kinds of row by level: programs stand out as group rows do, with capitals where the table asks for them. */
const JENIS = { program: 'kelompok', kegiatan: 'kegiatan', rincian: 'data' } as const satisfies Record<
  string,
  JenisBarisModel
>;

/** Evaluation of the year before by program (1), kegiatan (1.1) and what was done below them (no number). */
export function modelCapaianProgram(evaluasi: Evaluasi, table: Table): Parts {
  const lajur = table.kolom.map((nama): Lajur<NamaKolom> => ({ nama, judul: JUDUL[nama], peran: peranOf(nama) }));
  let [program, kegiatan] = [0, 0];
  const baris = evaluasi.program.map((row): BarisModel => {
    if (row.jenjang === 'program') [program, kegiatan] = [program + 1, 0];
    if (row.jenjang === 'kegiatan') kegiatan += 1;
    const nomor = { program: String(program), kegiatan: `${program}.${kegiatan}`, rincian: undefined }[row.jenjang];
    const capitals = row.jenjang === 'program' && table.hurufBesar;
    return barisDari(JENIS[row.jenjang], lajur, (nama): Isian => {
      if (nama === 'no') return kata(nomor);
      if (nama === 'program') return kata(capitals ? row.nama.toLocaleUpperCase('id') : row.nama, { kepala: true });
      return hasilCell(nama, row, evaluasi, undefined);
    });
  });
  return { ...kolomDanKepala(lajur, table.judulKolom), baris };
}

function peranOf(nama: NamaKolom): Lajur<NamaKolom>['peran'] {
  if (nama === 'no') return 'nomor';
  return nama === 'program' || nama === 'predikat' ? 'teks' : 'target';
}
