import type { BarisUsg, TabelJenis } from '../../model/tabel.ts';
import { roman } from '../roman.ts';
import type { BarisModel, KolomModel, Peran, SelKepala, SelModel } from '../table-model.ts';
import { sel, teks } from './cells.ts';
import { susunKepala, tajuk, type Tajuk } from './kepala.ts';

type Table = TabelJenis<'usg'>;
type NamaKolom = Table['kolom'][number];

const JUDUL: Record<NamaKolom, string> = {
  no: 'No',
  masalah: 'Masalah',
  urgensi: 'Urgensi (U)',
  keseriusan: 'Keseriusan (S)',
  pertumbuhan: 'Pertumbuhan (G)',
  total: 'Total',
  peringkat: 'Peringkat',
  fakta: 'Fakta',
};

const PERAN: Record<NamaKolom, Peran> = {
  no: 'nomor',
  masalah: 'teks',
  urgensi: 'tanda',
  keseriusan: 'tanda',
  pertumbuhan: 'tanda',
  total: 'tanda',
  peringkat: 'tanda',
  fakta: 'teks',
};

/** Columns below the heading of the criteria, where they stand side by side. */
const KRITERIA: readonly NamaKolom[] = ['urgensi', 'keseriusan', 'pertumbuhan', 'total'];

/** Sum of the three scores of an issue. */
export function totalUsg({ skor }: BarisUsg): number {
  return skor[0] + skor[1] + skor[2];
}

/** Rank of an issue by its total, the highest first; equal totals share a rank, and the next rank counts them all. */
function peringkatUsg(row: BarisUsg, baris: readonly BarisUsg[]): number {
  return 1 + baris.filter((other) => totalUsg(other) > totalUsg(row)).length;
}

/** Issues ranked by urgency, seriousness and growth: totals and ranks as declared, else as they follow from the scores. */
export function modelUsg(table: Table): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const number = (value: number): SelModel['isi'] => ({ jenis: 'angka', angka: value, desimal: 0 });
  const baris = table.baris.map((row, index): BarisModel => {
    const rank = row.peringkat ?? peringkatUsg(row, table.baris);
    const cell = (name: NamaKolom, at: number): SelModel => {
      switch (name) {
        case 'no':
          return teks(at, String(index + 1));
        case 'masalah':
          return teks(at, row.masalah, { kepala: true });
        case 'urgensi':
          return sel(at, number(row.skor[0]), { asal: row.asal.at('urgensi') });
        case 'keseriusan':
          return sel(at, number(row.skor[1]), { asal: row.asal.at('keseriusan') });
        case 'pertumbuhan':
          return sel(at, number(row.skor[2]), { asal: row.asal.at('pertumbuhan') });
        case 'total':
          return sel(at, number(row.total ?? totalUsg(row)), { asal: row.asal.at('total') });
        case 'peringkat':
          return teks(at, table.angkaPeringkat === 'romawi' ? roman(rank) : String(rank));
        case 'fakta':
          return teks(at, row.fakta);
      }
    };
    return { jenis: 'data', sel: table.kolom.map(cell) };
  });
  // Scores are read down the column, and are too short to be set apart at its edge.
  const kolom = table.kolom.map((name): KolomModel => ({
    id: name,
    peran: PERAN[name],
    ...(KRITERIA.includes(name) ? { rata: 'tengah' } : {}),
  }));
  return { kolom, kepala: susunKepala(headings(table)), baris };
}

/** The headings, with one over the criteria that stand side by side. */
function headings(table: Table): Tajuk[] {
  const list: Tajuk[] = [];
  for (const [index, name] of table.kolom.entries()) {
    const own = tajuk(table, name, JUDUL[name]);
    const before = index === 0 ? undefined : table.kolom[index - 1];
    if (!KRITERIA.includes(name)) list.push(own);
    else if (before !== undefined && KRITERIA.includes(before)) {
      const group = list.pop() as Tajuk;
      list.push({ ...group, anak: [...(group.anak ?? []), own] });
    } else list.push(tajuk(table, 'kriteria', 'Kriteria', { anak: [own] }));
  }
  return list;
}
