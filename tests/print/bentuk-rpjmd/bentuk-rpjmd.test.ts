import { describe, expect, test } from 'vitest';
import type { PdfPage, PdfText } from '../../helpers/pdf/read-page.ts';
import { usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

const SUB = 40;

const arah = `visi: Kota Contoh yang Sejahtera
misi: [{id: misi-1, nama: Contoh Sejahtera}]
rpjmd:
  tujuan:
    - id: rpjmd-1
      nomor: "1.2"
      misi: misi-1
      nama: Meningkatnya kesejahteraan sosial
      sasaran: [{id: rpjmd-1-1, nomor: "1.2.1", nama: Meningkatnya penanganan PPKS}]
tujuan:
  - id: tujuan-1
    nama: Meningkatnya kesejahteraan sosial
    sasaran: [{id: sasaran-1, nama: Meningkatnya penanganan PPKS, mendukung: rpjmd-1-1}]
`;

const program = `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
penanggung_jawab: Dinas
kegiatan:
  - kode: 1.06.04.2.01
    nama: Rehabilitasi Dasar
    sub_kegiatan:
${Array.from({ length: SUB }, (_, index) => {
  const number = String(index + 11);
  const pagu = [2026, 2027, 2028].map((year, at) => `${year}: ${(index + 1) * 1_000_000 + at}`).join(', ');
  return `      - {kode: 1.06.04.2.01.${number}, nama: Layanan ke-${number}, pagu: {${pagu}}}`;
}).join('\n')}
`;

const tabel = `jenis: program-pendanaan
judul: Rencana Program
nomor_kolom: ya
tujuan_sasaran: rpjmd
sel_kode: pecah
huruf_besar: tidak
hitung_pagu: tidak
tahun: 2026-2027
tahun_akhir: 2028
label_tahun: Tahun {n}
kolom: [kode, program, indikator, target-pagu, akhir, penanggung-jawab]
`;

const printed = usePrintedCase(
  { 'arah.yaml': arah, 'program/1.yaml': program, 'tabel/pendanaan.yaml': tabel },
  useBrowser(),
);
const pages = (): PdfPage[] => printed().pdf.pages.filter(({ text }) => /Layanan ke-\d/.test(text));

/** The stretches of text on the line that holds the given one, left to right. */
function lineOf(page: PdfPage, text: string): PdfText[] {
  const found = page.items.find((item) => item.text === text);
  return page.items
    .filter(({ text: words, yMm }) => found !== undefined && words.trim() !== '' && Math.abs(yMm - found.yMm) < 0.5)
    .sort((a, b) => a.xMm - b.xMm);
}

const middle = ({ xMm, widthMm }: PdfText): number => xMm + widthMm / 2;

describe('the form of the RPJMD on paper', () => {
  test('takes more than one page, each with one number for the five cells of the code', () => {
    expect(pages().length).toBeGreaterThan(1);
    for (const page of pages())
      expect(lineOf(page, '(1)').map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, at) => `(${at + 1})`));
  });

  test('parts of the code stand side by side below their heading and its number', () => {
    const [page] = pages();
    if (page === undefined) throw new Error('no page');
    const [first, ...rest] = lineOf(page, 'Layanan ke-11');
    const parts = [first, ...rest.slice(0, 4)].flatMap((part) => part ?? []);
    expect(parts.map(({ text }) => text)).toEqual(['1', '06', '04', '2.01', '11']);
    const number = page.items.find(({ text }) => text === '(1)');
    const heading = page.items.find(({ text }) => text === 'Kode');
    const [one, five] = [parts[0], parts[4]];
    if (number === undefined || heading === undefined || one === undefined || five === undefined)
      throw new Error('no heading');
    for (const over of [number, heading]) {
      expect(middle(over)).toBeGreaterThan(middle(one));
      expect(middle(over)).toBeLessThan(middle(five));
    }
  });

  test('misi, tujuan and sasaran of the region stand once, above the program', () => {
    const text = pages()
      .map((page) => page.text)
      .join('\n');
    const order = ['Misi 1:', 'Tujuan 1.2:', 'Sasaran 1.2.1:', 'Program Rehabilitasi'].map((words) =>
      text.indexOf(words),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(text.split('Misi 1:')).toHaveLength(2);
  });

  test('money of the last year stands in the column of the end state, once', () => {
    const items = pages().flatMap((page) => page.items.map(({ text }) => text));
    for (let index = 1; index <= SUB; index += 1)
      expect(items.filter((text) => text === `${index}.000.002`)).toHaveLength(1);
    const [page] = pages();
    if (page === undefined) throw new Error('no page');
    const line = lineOf(page, 'Layanan ke-11').map(({ text: words }) => words);
    expect(line.slice(-4)).toEqual(['1.000.000', '1.000.001', '1.000.002', 'Dinas']);
  });
});
