import type { TabelJenis } from '../../../model/tabel.ts';
import type { AnggaranEvaluasi, Tahunan } from '../../../model/tahunan.ts';
import { KOSONG } from '../../../notation/nilai.ts';
import { anggaranProgram } from '../../perbedaan.ts';
import type { BarisModel, Peran } from '../../table-model.ts';
import { jumlahNilai } from '../../totals.ts';
import { barisDari, type Isian, kata, kolomDanKepala, type Lajur, type Parts } from './columns.ts';

type Table = TabelJenis<'anggaran-tahunan'>;
type NamaKolom = Table['kolom'][number];

const JUDUL: Record<NamaKolom, string> = {
  no: 'No',
  program: 'Program',
  anggaran: 'Anggaran (Rp)',
  keuangan: 'Keuangan (Rp)',
  fisik: 'Fisik',
  keterangan: 'Ket',
};

const PERAN: Record<NamaKolom, Peran> = {
  no: 'nomor',
  program: 'teks',
  anggaran: 'rupiah',
  keuangan: 'rupiah',
  fisik: 'target',
  keterangan: 'teks',
};

/** Columns below the heading “Realisasi”: money spent and work done. */
const REALISASI: readonly NamaKolom[] = ['keuangan', 'fisik'];

/** As in the evaluated year; of the year itself nothing is spent or done yet. */
type Row = Omit<AnggaranEvaluasi, 'program'>;

/** Money of the programs of the year, or of the evaluated year with what was spent and done; totals where asked for. */
export function modelAnggaran(year: Tahunan, table: Table): Parts {
  const lajur = table.kolom.map((nama): Lajur<NamaKolom> => ({
    nama,
    judul: JUDUL[nama],
    peran: PERAN[nama],
    ...(REALISASI.includes(nama) ? { kelompok: { nama: 'realisasi', judul: 'Realisasi' } } : {}),
  }));
  const rows = table.isi === 'evaluasi' ? (year.evaluasi?.anggaran ?? []) : rowsOfYear(year);
  const baris = rows.map((row, index): BarisModel =>
    barisDari(
      'data',
      lajur,
      (nama): Isian => {
        if (nama === 'no') return kata(String(index + 1));
        if (nama === 'program')
          return kata(table.hurufBesar ? row.nama.toLocaleUpperCase('id') : row.nama, { kepala: true });
        if (nama === 'keterangan') return kata(row.keterangan);
        return { isi: row[nama], asal: row.asal.at(nama) };
      },
      { dihitung: true },
    ),
  );
  const total = table.jumlah && rows.length > 0 ? [totalRow(rows, table, lajur)] : [];
  return { ...kolomDanKepala(lajur, table.judulKolom), baris: [...baris, ...total] };
}

function rowsOfYear({ program, tahun }: Tahunan): Row[] {
  return program.map((item) => ({
    nama: item.nama,
    anggaran: anggaranProgram(item, tahun),
    keuangan: KOSONG,
    fisik: KOSONG,
    keterangan: item.keterangan,
    asal: item.asal,
  }));
}

// Percentages of work done have no sum.
function totalRow(rows: readonly Row[], { judulKolom }: Table, lajur: readonly Lajur<NamaKolom>[]): BarisModel {
  const first = lajur.findIndex(({ peran }) => peran === 'rupiah');
  const label = judulKolom['jumlah']?.join(' ') ?? 'Jumlah';
  return barisDari('jumlah', lajur, (nama): Isian | undefined => {
    const index = lajur.findIndex((item) => item.nama === nama);
    if (index === 0 && first > 0) return kata(label, { lebar: first, kepala: true });
    if (index < first) return undefined;
    return nama === 'anggaran' || nama === 'keuangan'
      ? { isi: jumlahNilai(rows.map((row) => row[nama])) }
      : kata(undefined);
  });
}
