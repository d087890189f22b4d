import type { Formula } from '../../../model/indikator.ts';
import type { TabelJenis } from '../../../model/tabel.ts';
import { type IndikatorTahunan, indikatorEvaluasi, type Tahunan } from '../../../model/tahunan.ts';
import { KOSONG } from '../../../notation/nilai.ts';
import type { BarisModel } from '../../table-model.ts';
import { rentangkan } from '../cells.ts';
import { barisDari, type Isian, kata, kolomDanKepala, type Lajur, namaIndikator, type Parts } from './columns.ts';

type Table = TabelJenis<'perjanjian-kinerja' | 'iku-tahunan'>;
type NamaKolom = Table['kolom'][number] | `triwulan-${number}`;

const JUDUL: Record<Table['kolom'][number], string> = {
  no: 'No',
  sasaran: 'Sasaran Strategis',
  indikator: 'Indikator Kinerja',
  satuan: 'Satuan',
  target: 'Target',
  triwulan: 'Target Triwulan',
  'penanggung-jawab': 'Penanggung Jawab',
  penjelasan: 'Penjelasan',
};

/** The Perjanjian Kinerja and the IKU of a year: one row an indicator, its sasaran and number a tall cell over them. */
export function modelPerjanjian(year: Tahunan, table: Table): Parts {
  const lajur = table.kolom.flatMap((nama): Lajur<NamaKolom>[] =>
    nama === 'triwulan'
      ? ['I', 'II', 'III', 'IV'].map((judul, index) => ({
          nama: `triwulan-${index}`,
          judul,
          peran: 'target',
          kelompok: { nama, judul: JUDUL.triwulan },
        }))
      : [{ nama, judul: JUDUL[nama], peran: peranOf(nama) }],
  );
  const rows = year.sasaran.flatMap((sasaran, index) =>
    (sasaran.indikator.length === 0 ? [undefined] : sasaran.indikator).map((indikator) => ({
      sasaran,
      index,
      indikator,
    })),
  );
  const spans = rentangkan(rows.map(({ index }) => index));
  const withUnit = table.kolom.includes('satuan');
  const baris = rows.map(({ sasaran, index, indikator }, row): BarisModel => {
    const span = spans[row];
    const tall = (text: string, rest: Partial<Isian> = {}): Isian | undefined =>
      span?.mulai === true ? kata(text, { tinggi: span.tinggi, ...rest }) : undefined;
    const satuan = withUnit ? undefined : indikator?.satuan;
    return barisDari('data', lajur, (nama): Isian | undefined => {
      switch (nama) {
        case 'no':
          return tall(String(index + 1));
        case 'sasaran':
          return tall(sasaran.diTabel.get(table.id)?.nama ?? sasaran.nama);
        case 'indikator':
          return kata(
            indikator && namaIndikator(indikator, sasaran.indikator, table, indikator.diTabel.get(table.id)?.nama),
            { kepala: true },
          );
        case 'satuan':
          return kata(indikator?.satuan);
        case 'target':
          return targetCell(indikator, year, table, satuan);
        case 'triwulan':
          return undefined;
        case 'penanggung-jawab':
          return kata(indikator?.penanggungJawab);
        case 'penjelasan':
          return explanation(indikator);
        default: {
          const quarter = Number(nama.slice('triwulan-'.length));
          return { isi: indikator?.triwulan[quarter] ?? KOSONG, satuan, asal: indikator?.asal.at('triwulan', quarter) };
        }
      }
    });
  });
  return { ...kolomDanKepala(lajur, table.judulKolom), baris };
}

function targetCell(
  indikator: IndikatorTahunan | undefined,
  { evaluasi }: Tahunan,
  table: Table,
  satuan: string | undefined,
): Isian {
  if (table.target === 'tahun-ini')
    return { isi: indikator?.target ?? KOSONG, satuan, asal: indikator?.asal.at('target') };
  const before = evaluasi && indikatorEvaluasi(evaluasi).find(({ id }) => id === indikator?.id);
  return { isi: before?.target ?? KOSONG, satuan, asal: before?.asal.at('target') };
}

function explanation(indikator: IndikatorTahunan | undefined): Isian {
  const { penjelasan = [], formula } = indikator ?? {};
  const butir = [...penjelasan, ...(formula === undefined ? [] : [`Formulasi: ${inWords(formula)}`])];
  return butir.length === 0 ? kata(undefined) : { isi: { jenis: 'daftar', butir, gaya: 'strip' } };
}

/** A formula on one line, as an item among others: `(Jumlah A / Jumlah B) x 100%`. */
function inWords({ pembilang, penyebut, kali }: Formula): string {
  const fraction = penyebut === undefined ? pembilang : `(${pembilang} / ${penyebut})`;
  return kali === undefined ? fraction : `${fraction} × ${kali}`;
}

function peranOf(nama: Table['kolom'][number]): Lajur<NamaKolom>['peran'] {
  if (nama === 'no') return 'nomor';
  return nama === 'target' || nama === 'satuan' ? 'target' : 'teks';
}
