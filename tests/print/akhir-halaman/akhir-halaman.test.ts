import { describe, expect, test } from 'vitest';
import type { Files } from '../../helpers/load-case.ts';
import { lineTexts, pagesOf, usePrintedCase } from '../../helpers/print-case.ts';
import { useBrowser } from '../fixture-browser.ts';

const SENTENCE = 'Pelayanan kesejahteraan sosial diselenggarakan secara terencana, terukur, dan berkelanjutan.';

/** Sections of many lengths, so that a heading, an announcement and a last item come to stand at every height. */
function sections(): string {
  return Array.from({ length: 40 }, (_, index) => {
    const items = [1, 2, 3].map((item) => `- butir ${item} dari rincian ${index + 1};`).join('\n');
    const text = `${SENTENCE} `.repeat(((index * index) % 11) + 1);
    return `## Bagian ${index + 1}\n\n${text}\n\nRincian ${index + 1} sebagai berikut:\n\n${items}\n`;
  }).join('\n');
}

/** Chapters that are longer by one line each, around the length of a page: some end just past it. */
const LENGTHS = Array.from({ length: 8 }, (_, index) => 25 + index);

const FIGURES = 26;

/** Headings with nothing but a figure behind them, behind lists that end at every height of a page. */
function figures(): Files {
  const sections = Array.from({ length: FIGURES }, (_, index) => {
    const items = Array.from({ length: 3 + index }, (_, item) => `${item + 1}. butir ${item + 1};`).join('\n');
    const text = `---\njudul: Bagian ${index + 1}\n---\n\n${SENTENCE}\n\n## Rincian\n\n${SENTENCE}\n\n${items}\n`;
    return [
      `naskah/1-pendahuluan/${index + 2}-gambar-${index + 1}.md`,
      `${text}\n### Gambaran\n\n[[gambar: pagu-${index + 1}]]\n`,
    ];
  });
  const charts = Array.from({ length: FIGURES }, (_, index) => [
    `gambar/pagu-${index + 1}.yaml`,
    `jenis: pagu-program\njudul: Pagu ${index + 1}\nketerangan: Pagu menurut program.\n`,
  ]);
  return Object.fromEntries([...sections, ...charts]) as Files;
}

function files(): Files {
  const chapters = LENGTHS.map((length) => `  - { id: panjang-${length}, judul: Panjang ${length} }`).join('\n');
  const prose = LENGTHS.map((length, index) => [
    `naskah/${index + 3}-panjang-${length}/0-pembuka.md`,
    Array.from({ length }, (_, line) => `Kalimat ${line + 1} dari ${length}.\n`).join('\n'),
  ]);
  return {
    'profil/ringkas.yaml': `nama: Ringkas\nsumber: uji\nbab:\n  - { id: pendahuluan, judul: Pendahuluan }\n  - { id: program-pendanaan, judul: Program }\n${chapters}\n`,
    'naskah/1-pendahuluan/1-latar-belakang.md': sections(),
    'naskah/3-penutup/0-pembuka.md': undefined,
    ...figures(),
    ...(Object.fromEntries(prose) as Files),
  };
}

const printed = usePrintedCase(files(), useBrowser());
const pageLines = (label: string) => pagesOf(printed(), label).map((page) => lineTexts([page]));

describe('where pages end', () => {
  test('every section is there, over several pages', () => {
    expect(pageLines('I-').length).toBeGreaterThan(10);
    expect(
      pageLines('I-')
        .flat()
        .filter((text) => /^1\.1\.\d+ Bagian/.test(text)),
    ).toHaveLength(40);
  });

  test('no heading and no announcement of a list is the last line of a page', () => {
    const last = pageLines('I-').map((lines) => lines.at(-1));
    expect(last.filter((text) => /^1\.1\.\d+ Bagian|sebagai berikut:$/.test(text ?? ''))).toEqual([]);
  });

  test('no heading is parted from the figure right behind it', () => {
    const pages = pageLines('I-');
    expect(pages.flat().filter((text) => text === 'Gambaran')).toHaveLength(FIGURES);
    expect(pages.filter((lines) => lines.at(-1) === 'Gambaran')).toEqual([]);
  });

  test('no last item of a list stands alone on the next page', () => {
    const first = pageLines('I-').map((lines) => lines[0]);
    expect(first.filter((text) => /^– butir 3 dari rincian/.test(text ?? ''))).toEqual([]);
  });

  test('no chapter opens a page for one line or two', () => {
    const ends = LENGTHS.map((length, index) => {
      const pages = pageLines(`${['III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][index] ?? ''}-`);
      expect(pages.flat().filter((text) => text.startsWith('Kalimat'))).toHaveLength(length);
      return pages.length === 1 ? undefined : pages.at(-1)?.length;
    });
    const second = ends.filter((lines) => lines !== undefined);
    // The first chapters fit on a page, the last do not; those between would leave one line, then two.
    expect(second.length).toBeGreaterThan(3);
    expect(ends[0]).toBeUndefined();
    expect(Math.min(...second)).toBe(3);
  });
});
