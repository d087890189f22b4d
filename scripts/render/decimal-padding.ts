import type { KolomModel, SelModel, TabelModel } from '../derive/table-model.ts';
import { inlineUnit } from './format-cell.ts';
import { formatAngka } from '../notation/format.ts';
import { BOLD_ROWS } from './table-rows.ts';
import { textWidth } from './text-width.ts';

/** Columns whose numbers stand at the right edge, unless the table's file sets them otherwise. */
const NUMERIC: readonly KolomModel['peran'][] = ['angka', 'rupiah', 'target'];

/** A number in a column: what stands behind its whole part, and the marks of notes that hang from it, as wide as they print. */
interface Tail {
  readonly cell: SelModel;
  readonly width: number;
  readonly marks: number;
}

/** Marks of notes are set smaller, but in the densest tables hardly so: nothing there is below 6.5 pt. */
const MARK_SIZE = 0.96;

/**
 * Room to the right of each number that makes the decimal commas of its column, and of the columns counted as one with it
 * (the years of a series), stand below one another. Takes a table; gives em of the table face by cell, only where there is
 * room to add. The percent sign stays behind its number. Numbers with a unit in words line up among those of the same unit.
 * Marks of notes hang from their number, so the whole column makes room for the widest of them.
 * The text itself is never padded: what is copied is the number as typed.
 */
export function decimalPadding({ kolom, baris }: Pick<TabelModel, 'kolom' | 'baris'>): ReadonlyMap<SelModel, number> {
  const groups = new Map<string, Tail[]>();
  for (const row of baris)
    for (const cell of row.sel) {
      const column = kolom[cell.kolom];
      const tail = column === undefined || !isAligned(column) ? undefined : tailOf(cell);
      if (column === undefined || tail === undefined) continue;
      const key = `${column.kelompok ?? column.id}\0${tail.unit}`;
      const group = groups.get(key) ?? [];
      const bold = BOLD_ROWS.has(row.jenis);
      const marks = MARK_SIZE * textWidth((cell.tanda ?? []).join(''), bold);
      group.push({ cell, width: textWidth(tail.text, bold), marks });
      groups.set(key, group);
    }
  const padding = new Map<SelModel, number>();
  for (const group of groups.values()) {
    const widest = group.reduce((most, { width }) => Math.max(most, width), 0);
    const hanging = group.reduce((most, { marks }) => Math.max(most, marks), 0);
    for (const { cell, width } of group) {
      const room = widest - width + hanging;
      if (room > 0) padding.set(cell, room);
    }
  }
  return padding;
}

function isAligned({ peran, rata }: KolomModel): boolean {
  return NUMERIC.includes(peran) && (rata === undefined || rata === 'kanan');
}

function tailOf({ isi, satuan, lebar, kepala }: SelModel): { text: string; unit: string } | undefined {
  if (lebar > 1 || kepala === true) return undefined;
  if (isi.jenis === 'rupiah') return { text: '', unit: '' };
  if (isi.jenis !== 'angka') return undefined;
  const unit = inlineUnit(isi, satuan);
  const [, decimals] = formatAngka(isi.angka, isi.desimal).split(',');
  const text = (decimals === undefined ? '' : `,${decimals}`) + (unit === '%' ? unit : '');
  return { text, unit: unit === undefined || unit === '%' ? '' : unit };
}
