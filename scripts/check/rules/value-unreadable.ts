import { readAngka } from '../../notation/read.ts';
import type { BerkasContoh, Rule } from '../finding.ts';
import { selTeks } from '../value-cells.ts';

const TARGET = (nilai: string): BerkasContoh => ({
  'program/1.yaml': `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
indikator:
  - nama: Jumlah PPKS yang direhabilitasi
    satuan: orang
    target: {2026: 100, 2027: ${nilai}, 2028: 150}
`,
});

// Letters that a scanner reads for 0 and 1. An l behind the digits is a litre, and O2 is a gas:
// a letter in front counts with two digits behind it, an l or p at the end does not count alone.
const RESIDUE = [/^\d[\d.,]*[oO][\doO.,]*$/, /^\d+[lI|]+[\dlI|]*\d$/, /^[lI|oO]\d[\d.,]+$/, /^\d+p{2,}$/];

/**
 * A number that came out of a scan, an overflow or a merge of cells as text: letters in the place of digits, or groups of
 * digits that are no number. What is typed without quotes is refused while it is read, under the same code.
 */
export const valueUnreadable: Rule = {
  code: 'value-unreadable',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa:
    'Target dan angka tabel tidak memuat sisa pindaian atau salinan: huruf di tempat angka, atau angka yang rusak.',
  alasan: 'Angka yang rusak tercetak sebagai kata-kata, dan tidak diperiksa atau dijumlahkan.',
  contoh: { keliru: TARGET('"12o"'), benar: TARGET('120') },
  *check({ plan }) {
    for (const { teks, uang, sebutan, asal, subjek, tahun } of selTeks(plan)) {
      const word = residueIn(teks, uang);
      if (word === undefined) continue;
      const year = tahun === undefined ? '' : ` tahun ${tahun}`;
      yield {
        message: `Nilai ${sebutan}${year} “${teks}” tidak terbaca sebagai angka: “${word}” mungkin sisa pindaian atau salah salin.`,
        hint: 'Bandingkan dengan naskah asalnya, lalu tulis angkanya.',
        target: { asal },
        subjek,
        ...(tahun === undefined ? {} : { tahun }),
      };
    }
  },
};

function residueIn(text: string, money: boolean): string | undefined {
  const word = text
    .split(/[\s;/()]+/)
    .map((token) => token.replace(/[.,:%]+$/, ''))
    .find((token) => RESIDUE.some((pattern) => pattern.test(token)));
  if (word !== undefined || money) return word;
  // Digits alone that are no number: 1.371.0279.220.
  const body = text.trim();
  if (!/^[\d.,]+\s*%?$/.test(body)) return undefined;
  const reading = readAngka(body);
  return !reading.ok && reading.code === 'value-unreadable' ? body : undefined;
}
