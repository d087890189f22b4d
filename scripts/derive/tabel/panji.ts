import type { Plan } from '../../model/plan.ts';
import { roman } from '../roman.ts';
import type { BarisModel, SelKepala } from '../table-model.ts';
import { kepala, teks } from './cells.ts';

/** What a label names: its words, and its number as printed. */
interface Bernama {
  readonly nama: string;
  readonly n?: string | undefined;
}

/**
 * Fills the label of a misi, tujuan or sasaran: `{nama}` is its words, `{n}` its number. Something without a number loses
 * `{n}` with the blank before it.
 */
export function labelArah(template: string, { nama, n }: Bernama): string {
  const numbered = n === undefined ? template.replaceAll(/\s?\{n\}/g, '') : template.replaceAll('{n}', () => n);
  // Given by a function: words may hold what a replacement text would read as a sign of its own.
  return numbered.replaceAll('{nama}', () => nama);
}

/** The label of a misi by its id: `{n}` is its place among the misi from 1, `{romawi}` the same in Roman numerals. */
export function labelMisi({ arah }: Plan, id: string, template: string): string | undefined {
  const index = arah.misi.findIndex((item) => item.id === id);
  const misi = arah.misi[index];
  if (misi === undefined) return undefined;
  return labelArah(template.replaceAll('{romawi}', roman(index + 1)), { nama: misi.nama, n: String(index + 1) });
}

/** A row across the whole table. */
export function panji(text: string, lebar: number): BarisModel {
  return { jenis: 'visi', sel: [teks(0, text, { lebar, kepala: true })] };
}

interface Kerangka {
  readonly kepala: SelKepala[][];
  readonly baris: BarisModel[];
}

/** Puts the visi across a table: above the heads of its columns, or as the first row below them. */
export function denganVisi(
  { kepala: head, baris }: Kerangka,
  visi: string | undefined,
  letak: 'kepala' | 'badan',
  lebar: number,
): Kerangka {
  if (visi === undefined) return { kepala: head, baris };
  if (letak === 'kepala') return { kepala: [[kepala(visi, lebar)], ...head], baris };
  return { kepala: head, baris: [panji(visi, lebar), ...baris] };
}
