import type { TabelJenis } from '../../../model/tabel.ts';
import type { BarisAksi, Tahunan } from '../../../model/tahunan.ts';
import type { BarisModel } from '../../table-model.ts';
import { rentangkan } from '../cells.ts';
import { barisDari, type Isian, kata, kolomDanKepala, type Lajur, namaIndikator, type Parts } from './columns.ts';

type Table = TabelJenis<'rencana-aksi'>;
type NamaKolom = Table['kolom'][number];

const JUDUL: Record<NamaKolom, string> = {
  no: 'No',
  sasaran: 'Sasaran Strategis',
  indikator: 'Indikator',
  program: 'Program/Kegiatan/Sub Kegiatan',
  ukuran: 'Indikator Program/Kegiatan/Sub Kegiatan',
  aksi: 'Rencana Aksi',
};

/** Columns whose cell reaches down over rows that share it; the indicator of the program has one a row. */
type Bersama = Exclude<NamaKolom, 'ukuran'>;

/** What is done for each indicator: sasaran, indicator, program and action are tall cells over the rows that share them. */
export function modelAksi({ sasaran, aksi }: Tahunan, table: Table): Parts {
  const lajur = table.kolom.map((nama): Lajur<NamaKolom> => ({
    nama,
    judul: JUDUL[nama],
    peran: nama === 'no' ? 'nomor' : 'teks',
  }));
  const started = { program: startOf(aksi, 'program'), aksi: startOf(aksi, 'aksi') };
  const keys: Record<Bersama, (row: BarisAksi, index: number) => unknown> = {
    no: (row) => row.sasaran,
    sasaran: (row) => row.sasaran,
    indikator: (row) => row.indikator,
    program: (_, index) => started.program[index],
    aksi: (_, index) => started.aksi[index],
  };
  const spans = new Map(
    (Object.keys(keys) as Bersama[]).map((nama) => [
      nama,
      rentangkan(aksi.map((row, index) => keys[nama](row, index))),
    ]),
  );
  const words = (row: BarisAksi, nama: NamaKolom): string | undefined => {
    switch (nama) {
      case 'no':
        return String(sasaran.indexOf(row.sasaran) + 1);
      case 'sasaran':
        return row.sasaran.diTabel.get(table.id)?.nama ?? row.sasaran.nama;
      case 'indikator':
        return namaIndikator(row.indikator, row.sasaran.indikator, table, row.indikator.diTabel.get(table.id)?.nama);
      case 'program':
        return row.program?.utama === true && table.hurufBesar
          ? row.program.nama.toLocaleUpperCase('id')
          : row.program?.nama;
      case 'ukuran':
        return row.ukuran;
      case 'aksi':
        return row.aksi;
    }
  };
  const baris = aksi.map((row, index): BarisModel =>
    barisDari('data', lajur, (nama): Isian | undefined => {
      if (nama === 'ukuran') return kata(row.ukuran);
      const span = spans.get(nama)?.[index];
      return span?.mulai === true
        ? kata(words(row, nama), { tinggi: span.tinggi, kepala: nama === 'indikator' })
        : undefined;
    }),
  );
  return { ...kolomDanKepala(lajur, table.judulKolom), baris };
}

/** By row, the row at which its program or action was written. */
function startOf(rows: readonly BarisAksi[], key: 'program' | 'aksi'): number[] {
  const starts: number[] = [];
  for (const [index, row] of rows.entries()) starts.push(row.lanjut[key] ? (starts[index - 1] ?? index) : index);
  return starts;
}
