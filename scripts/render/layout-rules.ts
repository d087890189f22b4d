import type { BerkasContoh, Finding, Rule } from '../check/finding.ts';
import type { Report } from '../derive/report.ts';
import type { BarisModel, SelModel, TabelModel } from '../derive/table-model.ts';
import type { Origin } from '../model/origin.ts';
import { formatAngka } from '../notation/format.ts';
import { FIGURE_RULES } from './figures/figure-rules.ts';
import { headHeight } from './head-height.ts';
import { type PageSetup, pageSetup } from './page-setup.ts';
import { headSetting, type TableLayout, tableLayout } from './table-layout.ts';
import { cellText, longestOf, longestPiece, placeHeadings } from './table-needs.ts';
import { BOLD_ROWS } from './table-rows.ts';
import { textWidth } from './text-width.ts';

/** A table that the prose places, as it will stand on paper. */
interface Placed {
  readonly model: TabelModel;
  readonly layout: TableLayout;
  readonly asal: Origin;
  /** Room within the margins of its pages. */
  readonly room: PageSetup['isi']['tegak'];
}

/** Where a header this high leaves less room for the rows than it takes itself. */
const MOST_HEAD = 0.5;

/** Columns that a finding names, the widest first. */
const NAMED = 3;

/** A table of six columns with a word each that no line may break, for the rule reference. */
function contohLebar(orientasi: 'tegak' | 'mendatar'): BerkasContoh {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  return tabelContoh(
    `judul: Luas\norientasi: ${orientasi}\n` +
      `kolom: [${ids.map((id) => `{ id: ${id}, judul: Kolom ${id} }`).join(', ')}]\n` +
      `baris:\n  - { ${ids.map((id) => `${id}: Mempertanggungjawabkannyalah`).join(', ')} }\n`,
  );
}

/** A table of many columns of money beside one whose heading has this many words. */
function contohKepala(words: number): BerkasContoh {
  const ids = Array.from({ length: 15 }, (_, index) => `tahun-${index + 1}`);
  return tabelContoh(
    `judul: Anggaran\norientasi: mendatar\n` +
      `kolom: [${ids.map((id) => `{ id: ${id}, judul: Rp, jenis: rupiah }`).join(', ')}, { id: ket, judul: ${repeat('panjang', words)} }]\n` +
      `baris:\n  - { ${ids.map((id) => `${id}: 475.420.032.016`).join(', ')}, ket: x }\n`,
  );
}

/** A table whose only cell has this many words. */
function contohBaris(words: number): BerkasContoh {
  return tabelContoh(
    `judul: Uraian\nkolom: [{ id: uraian, judul: Uraian }]\nbaris:\n  - { uraian: ${repeat('kata', words)} }\n`,
  );
}

function tabelContoh(text: string): BerkasContoh {
  return { 'tabel/contoh.yaml': text, 'naskah/3-penutup/0-pembuka.md': '[[tabel: contoh]]\n' };
}

function repeat(word: string, count: number): string {
  return Array.from({ length: count }, () => word).join(' ');
}

/** The numbers would run into one another, and words break anywhere: such a table is not printed. */
const tableTooWide: Rule = {
  code: 'table-too-wide',
  kelompok: 'tabel wajib',
  severity: 'galat',
  memeriksa: 'Lebar tabel, dengan huruf terkecil 6,5 pt, terhadap lebar kertasnya.',
  alasan: 'Tabel yang tidak muat pada kertasnya tercetak terpotong, dan angkanya bertindihan.',
  contoh: {
    keliru: contohLebar('tegak'),
    benar: contohLebar('mendatar'),
  },
  *check(report) {
    for (const { model, layout, asal, room } of placedTables(report)) {
      if (layout.fits) continue;
      const needed = layout.widths.reduce((sum, width) => sum + width, 0);
      yield {
        message:
          `Tabel “${model.judul}” tidak muat pada kertas ${layout.orientasi}: perlu ${mm(needed)}, ada ${mm(room.lebarMm)} ` +
          `(kurang ${mm(needed - room.lebarMm)}). Yang paling lebar: ${widestColumns(model, layout).join('; ')}.`,
        hint: remedies(layout),
        target: { asal },
        subjek: [model.id],
      };
    }
  },
};

/** A header of more than half the page leaves more head than body on every page of the table. */
const tableHeadHigh: Rule = {
  code: 'table-head-high',
  kelompok: 'tabel wajib',
  severity: 'peringatan',
  memeriksa: 'Tinggi kepala tabel terhadap tinggi halaman.',
  alasan: 'Kepala tabel berulang pada setiap halaman; yang terlalu tinggi menyisakan sedikit tempat bagi barisnya.',
  contoh: {
    keliru: contohKepala(40),
    benar: contohKepala(4),
  },
  *check(report) {
    for (const { model, layout, asal, room } of placedTables(report)) {
      const { mm: height, tallest } = headHeight(model, layout.widths, headSetting(layout.kerapatan));
      if (height <= room.tinggiMm * MOST_HEAD || tallest === undefined) continue;
      yield {
        message:
          `Kepala tabel “${model.judul}” setinggi ${mm(height)}, lebih dari setengah tinggi halaman ` +
          `(${mm(room.tinggiMm)}); yang paling tinggi judul kolom “${shortened(tallest.teks)}”.`,
        hint: 'Perpendek judul kolom itu, atau pindahkan sebagian kata-katanya ke judul tabel.',
        target: { asal },
        subjek: [model.id],
      };
    }
  },
};

/** A row that no page can hold is parted in its middle. */
const rowTall: Rule = {
  code: 'row-tall',
  kelompok: 'tabel wajib',
  severity: 'info',
  memeriksa: 'Tinggi setiap baris tabel terhadap tinggi halaman.',
  alasan: 'Baris yang lebih tinggi daripada halaman terpaksa dibagi di tengah selnya.',
  contoh: {
    keliru: contohBaris(3000),
    benar: contohBaris(30),
  },
  *check(report) {
    for (const placed of placedTables(report)) {
      const { model, layout, room } = placed;
      const head = headHeight(model, layout.widths, headSetting(layout.kerapatan)).mm;
      for (const [index, height] of layout.rowHeights.entries())
        if (height > room.tinggiMm - head) yield tallRow(placed, index, height, room.tinggiMm - head);
    }
  },
};

/** What only the layout shows: run with the rules of the checker, and waived like them. */
export const LAYOUT_RULES: readonly Rule[] = [tableTooWide, tableHeadHigh, rowTall, ...FIGURE_RULES];

function* placedTables({ plan, tabel }: Report): Generator<Placed> {
  const { isi } = pageSetup(plan.dokumen.cetak);
  for (const { id, asal } of plan.tabel) {
    const model = tabel.get(id);
    if (model === undefined) continue;
    const layout = tableLayout(model, isi);
    yield { model, layout, asal, room: isi[layout.orientasi] };
  }
}

/** `kolom “Uraian” 40 mm karena “Mempertanggungjawabkan”`, the widest first. */
function widestColumns(model: TabelModel, { widths }: TableLayout): string[] {
  return widths
    .map((width, column) => ({ width, column }))
    .sort((a, b) => b.width - a.width || a.column - b.column)
    .slice(0, NAMED)
    .map(({ width, column }) => {
      return `kolom “${columnName(model, column)}” ${mm(width)} karena “${widestPiece(model, column)}”`;
    });
}

/** The longest piece of a column's cells and of its heading. */
function widestPiece(model: TabelModel, column: number): string {
  const heading = longestOf(columnName(model, column), true);
  let widest = { text: heading, em: textWidth(heading, true) };
  for (const row of model.baris)
    for (const cell of row.sel) {
      if (cell.kolom !== column || cell.lebar !== 1) continue;
      const bold = BOLD_ROWS.has(row.jenis);
      const text = longestPiece(cell, row.jenis === 'program', bold, 'boleh-turun');
      const em = textWidth(text, bold);
      if (em > widest.em) widest = { text, em };
    }
  return widest.text;
}

/** The headings over a column, from the top: `2026, Rp`. */
function columnName({ kepala, kolom }: TabelModel, column: number): string {
  const above = placeHeadings(kepala).filter(({ from, cell }) => from <= column && column < from + cell.lebar);
  const own = above.filter(({ cell }) => cell.lebar === 1);
  const named = (own.length === 0 ? above : own).map(({ cell }) => cell.teks);
  return named.length === 0 ? (kolom[column]?.id ?? '') : named.join(', ');
}

function remedies({ orientasi }: TableLayout): string {
  const turn = orientasi === 'tegak' ? ', tulis “orientasi: mendatar”' : '';
  return `Perpendek kata atau angka itu, kurangi kolom${turn}, atau perkecil tepi kertas dalam dokumen.yaml (cetak: tepi).`;
}

function tallRow({ model, layout, asal }: Placed, index: number, height: number, room: number): Finding {
  const row = model.baris[index] as BarisModel;
  const cell = tallestCell(row, layout.widths);
  const name = row.sel.map((one) => cellText(one, false)).find((text) => /\p{L}/u.test(text));
  return {
    message:
      `Baris ke-${index + 1}${name === undefined ? '' : ` (“${shortened(name)}”)`} tabel “${model.judul}” setinggi ` +
      `${mm(height)}, lebih dari satu halaman (${mm(room)})` +
      `${cell === undefined ? '' : `; yang paling tinggi sel kolom “${columnName(model, cell.kolom)}”`}.`,
    hint: 'Baris itu akan dibagi di tengah selnya. Perpendek isinya, atau jadikan beberapa baris.',
    target: { asal: cell?.asal ?? asal },
    subjek: [model.id],
  };
}

/** The cell of a row with the most text for its width; undefined where taller cells from above make the row high. */
function tallestCell(row: BarisModel, widths: readonly number[]): SelModel | undefined {
  const lines = (cell: SelModel): number =>
    textWidth(cellText(cell, false)) / ((widths[cell.kolom] ?? 1) * cell.tinggi);
  return row.sel
    .filter((cell) => cell.lebar === 1 && cell.isi.jenis !== 'kosong')
    .reduce<SelModel | undefined>(
      (most, cell) => (most === undefined || lines(cell) > lines(most) ? cell : most),
      undefined,
    );
}

/** Words enough to find a row by. */
function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()}…`;
}

function mm(value: number): string {
  return `${formatAngka(Math.ceil(value), 0)} mm`;
}
