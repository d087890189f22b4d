import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Baris, Kolom, Sel, TabelBebas } from './free-table.ts';
import type { Origin } from './origin.ts';

type Report = (code: string, message: string, hint: string, asal: Origin) => void;

/** What makes a free table print less than was typed: references, repeated row ids, and cells hidden under others. */
export function freeTableFaults({ kolom, baris }: TabelBebas, asal: Origin, diagnostics: Diagnostic[]): void {
  const report: Report = (code, message, hint, at) =>
    diagnostics.push({ code, severity: 'galat', message, hint, place: at.place() });
  if (kolom.length === 0)
    report('field-missing', 'Tabel ini belum mempunyai kolom.', 'Tulis minimal satu kolom.', asal.at('kolom'));
  const ids = kolom.map((column) => column.id);
  for (const column of kolom)
    for (const id of column.terdiriAtas)
      if (!ids.includes(id))
        report(
          'ref-unknown',
          `Kolom “${id}” tidak ada.${didYouMean(id, ids)}`,
          `Kolom yang ada: ${ids.join(', ')}.`,
          column.asal.at('terdiri_atas'),
        );
  const seen = new Set<string>();
  for (const row of baris) {
    if (row.id !== undefined && seen.has(row.id))
      report('id-duplicate', `Id baris “${row.id}” dipakai dua kali.`, 'Beri baris ini id lain.', row.asal.at('id'));
    if (row.id !== undefined) seen.add(row.id);
    if (row.jenis === 'kelompok' && row.label === undefined && row.sel.size === 0)
      report('field-missing', 'Baris kelompok belum diberi label.', 'Tulis misalnya label: I. Sarana.', row.asal);
  }
  hiddenCells(kolom, baris, report);
}

// Lays the cells out as the page will, and names every one that another covers or that reaches beyond the table.
function hiddenCells(kolom: readonly Kolom[], baris: readonly Baris[], report: Report): void {
  const below = kolom.map(() => 0);
  for (const [r, row] of baris.entries()) {
    const covered = below.map((rows) => rows > 0);
    for (const [index, rows] of below.entries()) below[index] = Math.max(0, rows - 1);
    let beside = 0;
    for (const [index, column] of kolom.entries()) {
      const cell = row.sel.get(column.id);
      if (cell === undefined) {
        beside -= 1;
        continue;
      }
      if (beside > 0 || covered[index] === true)
        report(
          'cell-covered',
          `Sel kolom “${column.judul}” ini tertutup sel ${beside > 0 ? 'di kirinya' : 'di atasnya'} yang direntangkan.`,
          'Kosongkan sel ini, atau kurangi lebar atau tinggi sel yang menutupinya.',
          cell.asal,
        );
      outside(cell, kolom.length - index, baris.length - r, report);
      beside = Math.max(beside, cell.lebar) - 1;
      for (let i = index; i < Math.min(index + cell.lebar, kolom.length); i += 1)
        below[i] = Math.max(below[i] ?? 0, cell.tinggi - 1);
    }
  }
}

function outside(cell: Sel, columns: number, rows: number, report: Report): void {
  const hint = 'Kurangi lebar atau tingginya.';
  if (cell.lebar > columns)
    report('cell-covered', `Sel selebar ${cell.lebar} kolom; dari sini hanya ada ${columns} kolom.`, hint, cell.asal);
  if (cell.tinggi > rows)
    report('cell-covered', `Sel setinggi ${cell.tinggi} baris; dari sini hanya ada ${rows} baris.`, hint, cell.asal);
}
