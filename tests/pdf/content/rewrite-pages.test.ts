import { describe, expect, test } from 'vitest';
import { type MarkUse, rewritePage } from '../../../scripts/pdf/content/rewrite-pages.ts';
import { storeOf, streamBody } from '../../helpers/pdf/handmade-pdf.ts';

const USE: MarkUse = { role: 'P', figure: undefined, isRepeated: false, beginsItem: false };

/** A page (object 1) with this content, and a form (object 3, named X3) with that. */
function rewrite(content: string, uses: Readonly<Record<number, Partial<MarkUse>>>, form = '') {
  const store = storeOf({
    1: '<</Type /Page /Contents 2 0 R /Resources <</XObject <</X3 3 0 R>> /Font <</F1 4 0 R>>>>>>',
    2: streamBody('/Length 0', content),
    3: streamBody('/Subtype /Form /StructParents 7 /Matrix [1 0 0 1 0 0] /Length 0', form),
    4: '<</Type /Font>>',
  });
  const holders = rewritePage(store, 1, (mark) => (mark in uses ? { ...USE, ...uses[mark] } : undefined));
  const text = (number: number): string => store.textOf(number).replaceAll('\n', ' ');
  return { holders, page: text(2), form: text(3), formDict: store.dictOf(3) };
}

const words = (mark: number): string => `/S <</MCID ${mark}>>BDC BT (a) Tj ET EMC`;

describe('rewritePage', () => {
  test('what is painted outside the clipped text area is furniture of the page', () => {
    const { page } = rewrite('q BT (kaki) Tj ET Q q 0 0 9 9 re W* n 1 1 1 1 re f Q', {});
    expect(page).toBe(
      '/Artifact <</Type /Pagination>> BDC q BT (kaki) Tj ET Q EMC /Artifact BMC q 0 0 9 9 re W* n 1 1 1 1 re f Q EMC',
    );
  });

  test('a path that stands for a cell or a table is decoration, with text it is content', () => {
    const { page } = rewrite('/TD <</MCID 0>>BDC 0 0 1 1 re f EMC /TD <</MCID 1>>BDC 0 0 1 1 re f BT (a) Tj ET EMC', {
      0: { role: 'TD' },
      1: { role: 'TD' },
    });
    expect(page).toBe('/Artifact BMC 0 0 1 1 re f EMC /TD <</MCID 0>> BDC 0 0 1 1 re f BT (a) Tj ET EMC');
  });

  test('a repeated head is furniture; content that no tag owns is decoration', () => {
    expect(rewrite(words(0), { 0: { isRepeated: true } }).page).toContain('/Pagination');
    expect(rewrite(words(0), {}).page).toBe('/Artifact BMC BT (a) Tj ET EMC');
  });

  test('all parts of a figure, marked or not, are one content', () => {
    const { page, holders } = rewrite(`q 1 1 1 1 re f ${words(4)} 2 2 1 1 re f ${words(5)} Q`, {
      4: { figure: 77 },
      5: { figure: 77 },
    });
    expect(page).toBe('/Figure <</MCID 0>> BDC q 1 1 1 1 re f BT (a) Tj ET 2 2 1 1 re f BT (a) Tj ET Q EMC');
    expect(holders[0]?.marks.map(({ mark }) => mark)).toEqual([4]);
  });

  test('marks in a form are its own, counted before those of the page, and the form stands in none', () => {
    const { page, form, holders } = rewrite(`/X3 Do ${words(0)}`, { 0: {}, 9: { role: 'H1' } }, words(9));
    expect(form).toBe('/H1 <</MCID 0>> BDC BT (a) Tj ET EMC');
    expect(page).toBe('/X3 Do /P <</MCID 1>> BDC BT (a) Tj ET EMC');
    expect(holders.map(({ form: number, marks }) => [number, marks.map(({ id, mark }) => [id, mark])])).toEqual([
      [undefined, [[1, 0]]],
      [3, [[0, 9]]],
    ]);
  });

  test('a form without marks is decoration as a whole', () => {
    const { page } = rewrite('/X3 Do', {}, 'BT (RANCANGAN) Tj ET');
    expect(page).toBe('/Artifact BMC /X3 Do EMC');
  });

  test.each([
    ['with', words(9)],
    ['without', 'BT (RANCANGAN) Tj ET'],
  ])('a form %s marks keeps what it says of itself, but no key of the tree as it was printed', (_, content) => {
    const { formDict } = rewrite('/X3 Do', { 9: {} }, content);
    expect([...formDict.keys()]).toEqual(['Subtype', 'Matrix', 'Filter', 'Length']);
  });

  test('tells what each content shows, and where a new line begins', () => {
    const text = '/P <</MCID 0>>BDC BT /F1 9 Tf 1 0 0 1 0 20 Tm (a) Tj ET BT /F1 9 Tf 1 0 0 1 0 10 Tm (b) Tj ET EMC';
    const shown = rewrite(text, { 0: {} }).holders[0]?.marks[0]?.shown;
    expect(shown?.map(({ font, text: { hex }, beginsLine }) => ({ font, hex, beginsLine }))).toEqual([
      { font: 4, hex: '61', beginsLine: false },
      { font: 4, hex: '62', beginsLine: true },
    ]);
  });
});
