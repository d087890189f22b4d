import type { Plan } from '../../../model/plan.ts';
import type { TabelJenis } from '../../../model/tabel.ts';
import type { TabelTahunan } from '../../../model/tabel-tahunan.ts';
import { modelAksi } from './aksi.ts';
import { modelAnggaran } from './anggaran.ts';
import { modelCapaianProgram } from './capaian-program.ts';
import { modelCapaian } from './capaian.ts';
import type { Parts } from './columns.ts';
import { modelPerbedaan } from './perbedaan.ts';
import { modelPerjanjian } from './perjanjian.ts';

/** The model of a table of an annual plan. In a document without a year, or without an evaluation, it has no rows. */
export function modelTahunan({ tahunan: year }: Plan, tabel: TabelJenis<TabelTahunan['jenis']>): Parts {
  if (year === undefined) return EMPTY;
  switch (tabel.jenis) {
    case 'perjanjian-kinerja':
    case 'iku-tahunan':
      return modelPerjanjian(year, tabel);
    case 'capaian-kinerja':
      return year.evaluasi === undefined ? EMPTY : modelCapaian(year.evaluasi, tabel);
    case 'capaian-program':
      return year.evaluasi === undefined ? EMPTY : modelCapaianProgram(year.evaluasi, tabel);
    case 'rencana-aksi':
      return modelAksi(year, tabel);
    case 'anggaran-tahunan':
      return modelAnggaran(year, tabel);
    case 'perbedaan-renstra':
      return modelPerbedaan(year, tabel);
  }
}

const EMPTY: Parts = {
  kolom: [{ id: 'no', peran: 'nomor' }],
  kepala: [[{ teks: 'No', lebar: 1, tinggi: 1 }]],
  baris: [],
};
