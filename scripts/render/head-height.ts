import type { SelKepala, TabelModel } from '../derive/table-model.ts';
import { wrapText } from './figures/wrap-text.ts';
import type { Setting, TableLayout } from './table-layout.ts';
import { LINE_HEIGHT, MM_PER_PT, ROW_PADDING_MM } from './table-layout.ts';
import { placeHeadings } from './table-needs.ts';

/** How high the header of a table stands in print, and which of its cells takes most of that. */
interface HeadHeight {
  readonly mm: number;
  readonly tallest: SelKepala | undefined;
}

/** Height of a table's header in mm, roughly: its levels, and the row of column numbers below them. */
export function headHeight(model: TabelModel, widths: TableLayout['widths'], setting: Setting): HeadHeight {
  const em = setting.pt * MM_PER_PT;
  const line = em * LINE_HEIGHT;
  const cells = placeHeadings(model.kepala).map(({ cell, level, from }) => {
    const room = widths.slice(from, from + cell.lebar).reduce((sum, width) => sum + width, 0) - setting.paddingMm;
    return { cell, level, mm: wrapText(cell.teks, room / em, true).length * line + ROW_PADDING_MM };
  });
  const levels = model.kepala.map(() => 0);
  // A cell of several levels counts once those of fewer have taken their height; what it lacks goes to its last level.
  for (const { cell, level, mm } of [...cells].sort((a, b) => a.cell.tinggi - b.cell.tinggi)) {
    const last = level + cell.tinggi - 1;
    const missing = mm - levels.slice(level, last + 1).reduce((sum, height) => sum + height, 0);
    if (missing > 0) levels[last] = (levels[last] ?? 0) + missing;
  }
  const tallest = cells.reduce<(typeof cells)[number] | undefined>(
    (most, one) => (most === undefined || one.mm > most.mm ? one : most),
    undefined,
  );
  const numbers = model.nomorKolom ? line : 0;
  return { mm: levels.reduce((sum, height) => sum + height, numbers), tallest: tallest?.cell };
}
