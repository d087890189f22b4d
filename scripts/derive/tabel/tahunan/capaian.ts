import type { TabelJenis } from '../../../model/tabel.ts';
import type { Evaluasi, Hasil } from '../../../model/tahunan.ts';
import { capaianDari, predikatDari, rataRataDari } from '../../capaian.ts';
import type { BarisModel } from '../../table-model.ts';
import { rentangkan } from '../cells.ts';
import { barisDari, type Isian, kata, kolomDanKepala, type Lajur, namaIndikator, type Parts } from './columns.ts';

type Table = TabelJenis<'capaian-kinerja'>;
type NamaKolom = Table['kolom'][number];

const JUDUL: Record<NamaKolom, string> = {
  no: 'No',
  sasaran: 'Sasaran',
  indikator: 'Indikator Kinerja',
  target: 'Target',
  absolut: 'Realisasi',
  realisasi: 'Realisasi',
  capaian: '%',
  predikat: 'Predikat',
};

/** Columns below the heading “Capaian”: what is achieved in percent, how much of the target that is, and how it is called. */
const HASIL: readonly NamaKolom[] = ['realisasi', 'capaian', 'predikat'];

/**
 * Evaluation of the year before, as the RKT of Medan prints it: one row an indicator, its sasaran a tall cell; a last row
 * with the mean where the evaluation asks for one. Beside a count the achieved percentage stands below “Capaian” as `%`,
 * and the capaian itself as `Ordinal`.
 */
export function modelCapaian(evaluasi: Evaluasi, table: Table): Parts {
  const counted = table.kolom.includes('absolut');
  const grouped = HASIL.filter((nama) => counted || nama !== 'realisasi');
  const judul: Record<NamaKolom, string> = counted ? { ...JUDUL, realisasi: '%', capaian: 'Ordinal' } : JUDUL;
  const lajur = table.kolom.map((nama): Lajur<NamaKolom> => ({
    nama,
    judul: judul[nama],
    peran: peranOf(nama),
    ...(grouped.includes(nama) ? { kelompok: { nama: 'hasil', judul: 'Capaian' } } : {}),
  }));
  const rows = evaluasi.sasaran.flatMap((sasaran, index) =>
    sasaran.indikator.map((indikator) => ({ sasaran, index, indikator })),
  );
  const spans = rentangkan(rows.map(({ index }) => index));
  const baris = rows.map(({ sasaran, index, indikator }, row): BarisModel => {
    const span = spans[row];
    const tall = (text: string): Isian | undefined =>
      span?.mulai === true ? kata(text, { tinggi: span.tinggi }) : undefined;
    return barisDari('data', lajur, (nama): Isian | undefined => {
      switch (nama) {
        case 'no':
          return tall(String(index + 1));
        case 'sasaran':
          return tall(sasaran.nama);
        case 'indikator':
          return kata(namaIndikator(indikator, sasaran.indikator, table), { kepala: true });
        default:
          return hasilCell(nama, indikator, evaluasi, indikator.satuan);
      }
    });
  });
  return { ...kolomDanKepala(lajur, table.judulKolom), baris: [...baris, ...meanRow(evaluasi, table, lajur)] };
}

/** A cell of the results of a row; counts carry a unit of their own. */
export function hasilCell(
  nama: 'target' | 'absolut' | 'realisasi' | 'capaian' | 'predikat',
  hasil: Hasil,
  evaluasi: Evaluasi,
  satuan: string | undefined,
): Isian {
  if (nama === 'predikat') return kata(predikatDari(hasil, evaluasi));
  const asal = hasil.asal.at(nama);
  if (nama === 'capaian') return { isi: capaianDari(hasil, evaluasi), satuan: '%', asal };
  return { isi: hasil[nama], asal, ...(nama === 'absolut' ? {} : { satuan }) };
}

function meanRow(evaluasi: Evaluasi, { judulKolom }: Table, lajur: readonly Lajur<NamaKolom>[]): BarisModel[] {
  const mean = rataRataDari(evaluasi);
  const at = lajur.findIndex(({ nama }) => nama === 'capaian');
  if (mean === undefined || at < 1) return [];
  const label = judulKolom['rata-rata']?.join(' ') ?? 'Rata-rata Capaian Kinerja';
  return [
    barisDari('jumlah', lajur, (nama): Isian | undefined => {
      const index = lajur.findIndex((item) => item.nama === nama);
      if (index === 0) return kata(label, { lebar: at, kepala: true });
      if (index < at) return undefined;
      return index === at ? { isi: mean, satuan: '%', asal: evaluasi.rataRata?.asal.at('nilai') } : kata(undefined);
    }),
  ];
}

function peranOf(nama: NamaKolom): Lajur<NamaKolom>['peran'] {
  if (nama === 'no') return 'nomor';
  return nama === 'sasaran' || nama === 'indikator' || nama === 'predikat' ? 'teks' : 'target';
}
