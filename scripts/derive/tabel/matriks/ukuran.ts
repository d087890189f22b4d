import type { Plan } from '../../../model/plan.ts';
import { KOSONG, type Nilai } from '../../../notation/nilai.ts';
import { paguButir, targetButir } from '../../perubahan/banding.ts';
import type { Butir } from '../../perubahan/butir.ts';
import { jumlahNilai, nilaiAkhir } from '../../totals.ts';
import { labelTahun } from '../cells.ts';
import { type Table, totalIn } from './bagian.ts';

/** A column of figures: a year, or what the years make at the end. */
export interface Ukuran {
  readonly id: string;
  readonly judul: string;
  readonly nilai: (butir: Butir, version: Plan) => Nilai;
  readonly jumlah: (version: Plan) => Nilai;
}

/** The columns of figures of a matriks of targets or of money. */
export function measures(table: Table): Ukuran[] {
  const years = table.tahun.map((year, index): Ukuran => ({
    id: String(year),
    judul: labelTahun(table.labelTahun, year, index),
    nilai: (butir) => (table.isi === 'pagu' ? paguButir(butir, year) : targetButir(butir, year)),
    jumlah: (version) => totalIn(version, year),
  }));
  // One year has no sum of its own.
  if (table.isi === 'pagu' && years.length === 1) return years;
  if (table.isi === 'pagu')
    return [
      ...years,
      {
        id: 'jumlah',
        judul: table.judulKolom['jumlah']?.[0] ?? 'Jumlah',
        nilai: (butir) => jumlahNilai(table.tahun.map((year) => paguButir(butir, year))),
        jumlah: (version) => jumlahNilai(table.tahun.map((year) => totalIn(version, year))),
      },
    ];
  const akhir = ({ indikator }: Butir, { dokumen }: Plan): Nilai =>
    indikator === undefined ? KOSONG : nilaiAkhir(indikator.akhir, indikator.target, dokumen.tahunTarget);
  return [
    ...years,
    { id: 'akhir', judul: table.judulKolom['jumlah']?.[0] ?? 'Kondisi Akhir', nilai: akhir, jumlah: () => KOSONG },
  ];
}
