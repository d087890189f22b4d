import type { Kelompok, Ketentuan, Peraturan } from '../../model/peraturan.ts';
import { roman } from '../roman.ts';
import { countProvisions, type KetentuanBernomor } from './count-provisions.ts';

/** An article: `Pasal 3`, under the anchor `pasal-3`. */
export interface PasalBernomor {
  readonly nomor: string;
  readonly jangkar: string;
  readonly isi: KetentuanBernomor;
}

/** A BAB, Bagian or Paragraf under its number: `BAB II`, `Bagian Kesatu`, `Paragraf 1`. */
export interface KelompokBernomor {
  readonly jenis: Kelompok['jenis'];
  readonly nomor: string;
  readonly judul: string;
  readonly jangkar: string;
  readonly pasal: readonly PasalBernomor[];
  readonly kelompok: readonly KelompokBernomor[];
}

/** The body of a regulation: articles outside any BAB, then the BAB. */
export interface BatangTubuh {
  readonly pasal: readonly PasalBernomor[];
  readonly bab: readonly KelompokBernomor[];
}

/** Numbers the groups each within its own, and the articles through the whole regulation. */
export function numberArticles({ pasal, bab }: Pick<Peraturan, 'pasal' | 'bab'>): BatangTubuh {
  let last = 0;
  const articles = (items: readonly Ketentuan[]): PasalBernomor[] =>
    items.map((item) => {
      last += 1;
      return article(String(last), item);
    });
  const groups = (items: readonly Kelompok[], above: string): KelompokBernomor[] =>
    items.map(({ jenis, judul, pasal: own, kelompok }, index) => {
      const jangkar = `${above}${jenis}-${String(index + 1)}`;
      return {
        jenis,
        nomor: groupNumber(jenis, index + 1),
        judul,
        jangkar,
        pasal: articles(own),
        kelompok: groups(kelompok, `${jangkar}-`),
      };
    });
  return { pasal: articles(pasal), bab: groups(bab, 'peraturan-') };
}

/** An article under a number that is given. */
export function article(nomor: string, ketentuan: Ketentuan): PasalBernomor {
  return { nomor: `Pasal ${nomor}`, jangkar: `pasal-${nomor.toLowerCase()}`, isi: countProvisions(ketentuan) };
}

const URUTAN = ['Kesatu', 'Kedua', 'Ketiga', 'Keempat', 'Kelima', 'Keenam', 'Ketujuh', 'Kedelapan', 'Kesembilan'];

/** The place in a row in words: `Kesatu`, `Kedua`; from the tenth on in digits. */
export function ordinal(number: number): string {
  return URUTAN[number - 1] ?? `Ke-${String(number)}`;
}

function groupNumber(jenis: Kelompok['jenis'], number: number): string {
  if (jenis === 'bab') return `BAB ${roman(number)}`;
  return jenis === 'bagian' ? `Bagian ${ordinal(number)}` : `Paragraf ${String(number)}`;
}
