import type { Baris, Kolom, Sel } from '../../model/free-table.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { kataTunggal } from '../cell-words.ts';
import type { BerkasContoh, Finding, Rule } from '../finding.ts';

const TABEL = (kedua: string): BerkasContoh => ({
  'tabel/misi.yaml': `judul: Misi
kolom: [{id: nomor, judul: No}, {id: misi, judul: Misi}]
baris:
  - {nomor: "1", misi: Kota yang sehat}
  - {nomor: "${kedua}", misi: Kota yang rukun}
`,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: misi]]\n\n[[tabel: pendanaan]]\n',
});

/**
 * The column No of a free table where it was typed: each number follows the one above it, and begins again at 1 under a
 * group. Only the first column counts rows; a number in a later one names something listed elsewhere. A column of the
 * kind `nomor` is numbered by the program.
 */
export const rowNumber: Rule = {
  code: 'row-number',
  kelompok: 'konsistensi angka',
  severity: 'info',
  memeriksa: 'Nomor yang diketik dalam kolom No yang pertama berurutan, tanpa nomor yang berulang atau terlompat.',
  alasan: 'Nomor yang melompat menunjukkan baris yang hilang atau salah salin.',
  contoh: { keliru: TABEL('3'), benar: TABEL('2') },
  *check({ plan }) {
    for (const tabel of plan.tabel) {
      const column = tabel.jenis === 'bebas' ? tabel.isi.kolom[0] : undefined;
      if (tabel.jenis === 'bebas' && column !== undefined && isNumbers(column)) yield* inTable(tabel, column);
    }
  },
};

function isNumbers({ jenis, judul }: Kolom): boolean {
  return ['teks', 'bilangan'].includes(jenis) && ['no', 'nomor', 'nourut', 'nomorurut'].includes(kataTunggal(judul));
}

function* inTable(tabel: TabelJenis<'bebas'>, column: Kolom): Generator<Finding> {
  const faults: { sel: Sel; words: string }[] = [];
  let before: number | undefined;
  for (const row of tabel.isi.baris) {
    if (row.jenis === 'kelompok') before = undefined;
    const sel = row.sel.get(column.id);
    const number = numberOf(row, sel);
    if (sel === undefined || number === undefined) continue;
    const expected = (before ?? 0) + 1;
    if (number !== expected && before !== undefined) faults.push({ sel, words: `${number} sesudah ${before}` });
    else if (number !== expected) faults.push({ sel, words: `${number} pada baris pertama` });
    before = number;
  }
  const [first, ...others] = faults;
  if (first === undefined) return;
  const words = faults.slice(0, 5).map((fault) => fault.words);
  const more = faults.length > words.length ? `, dan ${faults.length - words.length} lagi` : '';
  yield {
    message: `Nomor dalam kolom “${column.judul}” tabel “${tabel.id}” tidak berurutan: ${words.join(', ')}${more}.`,
    hint: 'Beri kolom itu jenis: nomor supaya nomornya dihitung sendiri, atau perbaiki nomornya.',
    target: { asal: first.sel.asal },
    related: others.map(({ sel }) => ({ target: { asal: sel.asal } })),
    subjek: [tabel.id],
  };
}

/** The whole number that numbers a row of data; letters, and numbers such as 1.2, are another way of counting. */
function numberOf({ jenis }: Baris, sel: Sel | undefined): number | undefined {
  if (jenis !== 'data' || sel === undefined) return undefined;
  if (sel.isi.jenis === 'angka') return sel.isi.angka;
  const digits = sel.isi.jenis === 'teks' ? /^(\d{1,4})[.)]?$/.exec(sel.isi.teks.trim()) : null;
  return digits === null ? undefined : Number(digits[1]);
}
