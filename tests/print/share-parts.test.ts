import { afterAll, describe, expect, test } from 'vitest';
import type { LabelStyle } from '../../scripts/print/label-pages.ts';
import { printDocument } from '../../scripts/print/print-document.ts';
import { BOUNDARY, shareOut, sharePage } from '../../scripts/print/share-parts.ts';
import { readPrinted } from '../../scripts/print/read-printed.ts';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { marginTexts } from '../helpers/print-case.ts';
import { useBrowser } from './fixture-browser.ts';
import { HEADINGS, PARTS, removePages, writeFixture } from './fixture-page.ts';

describe('shareOut', () => {
  test('keeps a small document in one tab', () => {
    expect(shareOut([50_000, 60_000, 70_000])).toEqual([0]);
  });

  test('divides a large one where the heaviest share is lightest', () => {
    expect(shareOut([10_000, 90_000, 20_000, 130_000])).toEqual([0, 3]);
    expect(shareOut([200_000, 10_000, 10_000, 200_000, 150_000])).toEqual([0, 2, 4]);
  });

  test('opens no more tabs than asked', () => {
    expect(shareOut([200_000, 200_000, 200_000], 1)).toEqual([0]);
    expect(shareOut([200_000, 200_000, 200_000], 2)).toEqual([0, 1]);
  });

  test('opens no tab that would not make the heaviest share lighter', () => {
    expect(shareOut([900_000, 1000, 1000])).toEqual([0, 1]);
  });
});

describe('sharePage', () => {
  const part = (id: string, length: number): string => `<section id="${id}"><p>${'a'.repeat(length)}</p></section>`;
  const page = (...parts: string[]): string => ['<body><i>draf</i>', ...parts, '</body>'].join(BOUNDARY);

  test('leaves a small page, and one without boundaries, as it is', () => {
    const small = page(part('a', 100_000), part('b', 100_000));
    expect(sharePage(small)).toEqual([small]);
    const whole = `<body>${part('a', 300_000)}${part('b', 300_000)}</body>`;
    expect(sharePage(whole)).toEqual([whole]);
    const large = page(part('a', 200_000), part('b', 200_000));
    expect(sharePage(large, 1)).toEqual([large]);
  });

  test('gives every tab its own parts, the ids of the others, and what no part holds', () => {
    const [a, b, c] = [part('a', 90_000), part('b', 90_000), part('c', 150_000)];
    const elsewhere = (...ids: string[]): string =>
      `<div data-tab-lain style="display: none">${ids.map((id) => `<span id="${id}"></span>`).join('')}</div>`;
    expect(sharePage(page(a, b, c))).toEqual([
      ['<body><i>draf</i>', a, b, elsewhere('c'), '</body>'].join('\n'),
      ['<body><i>draf</i>', elsewhere('a'), elsewhere('b'), c, '</body>'].join('\n'),
    ]);
  });

  test('counts a cell as thirty characters, and no tag', () => {
    const cells = `<table>${`<tr><td class="angka">1</td><td></td></tr>`.repeat(1967)}</table>`;
    expect(sharePage(page(cells, cells))).toHaveLength(1);
    expect(sharePage(page(cells, `${cells}<td></td>`))).toHaveLength(2);
  });
});

describe('a document printed in two tabs', () => {
  const browser = useBrowser();
  afterAll(removePages);

  test.each<LabelStyle>(['per-bab', 'per-bab-menerus', 'menerus', 'polos'])(
    'counts its pages %s through both, and knows where every heading stands',
    async (labelStyle) => {
      // Paragraphs enough that each chapter is worth a tab of its own.
      const url = await writeFixture(labelStyle, 260);
      const { value } = await printDocument({ browser: browser(), url, anchors: [], parts: PARTS, labelStyle });
      const files = value?.files ?? [];
      expect(files).toHaveLength(2);
      expect(value?.prints).toBe(1);
      const [first, second] = await Promise.all(files.map((file) => readPdf(file.slice())));
      const pages = [...(first?.pages ?? []), ...(second?.pages ?? [])];
      expect(pages.map((page) => marginTexts(page).foot.join(''))).toEqual(['', ...(value?.labels.slice(1) ?? [])]);
      for (const { id, text } of HEADINGS) {
        const at = pages.findIndex((page) => page.text.split('\n').some((line) => line.trim() === text));
        expect(value?.anchorPages.get(id), text).toBe(at + 1);
        expect(first?.pages.find((page) => page.text.includes('Daftar Isi'))?.text).toContain(
          `${text} ${value?.labels[at] ?? ''}`,
        );
      }
    },
    60_000,
  );

  test('prints in the second the page of what stands in the first, and finds what only it links to', async () => {
    const ending =
      '<p>Lihat halaman <span data-halaman="undang-undang"></span> dan <a href="#peraturan-daerah">peraturan</a>.</p>';
    const url = await writeFixture('per-bab', 260, ending);
    const request = { browser: browser(), url, anchors: [], parts: PARTS, labelStyle: 'per-bab' } as const;
    const { value } = await printDocument(request);
    const [first, second] = value?.files ?? [];
    const at = value?.anchorPages.get('undang-undang') ?? 0;
    const label = value?.labels[at - 1] ?? '';
    expect(label).toMatch(/^I-\d+$/);
    expect((await readPdf(second?.slice() ?? new Uint8Array())).pages.at(-1)?.text).toContain(
      `Lihat halaman ${label} dan peraturan.`,
    );
    expect(readPrinted(first ?? new Uint8Array()).pages.get('peraturan-daerah')).toBeGreaterThanOrEqual(at);
  }, 60_000);
});
