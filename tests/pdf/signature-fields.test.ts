import { describe, expect, test } from 'vitest';
import { writeSignatureField } from '../../scripts/notation/signature-field.ts';
import { markedField, signatureFields } from '../../scripts/pdf/signature-fields.ts';
import type { ObjectStore } from '../../scripts/pdf-syntax/object-store.ts';
import { storeOf, writtenTexts } from '../helpers/pdf/handmade-pdf.ts';

const link = (address: string): string =>
  `<</Type /Annot\n/Subtype /Link\n/F 4\n/Border [0 0 0]\n/Rect [1 2 3.5 4]\n/A <</Type /Action\n/S /URI\n/URI (${address})>>\n/StructParent 7>>`;
const signature = (nama: string, keterangan: string): string =>
  link(writeSignatureField({ nama, keterangan }).replace(/[()\\]/g, '\\$&'));
const WEB = link('https://contoh.go.id/');

/** Two pages, 4 and 5, with the annotations 6 to 8 and 9. */
function twoPages(annotations: readonly [string, string, string, string]): ObjectStore {
  const [a, b, c, d] = annotations;
  return storeOf({
    1: '<</Title (X)>>',
    2: '<</Type /Catalog\n/Pages 3 0 R>>',
    3: '<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>',
    4: '<</Type /Page\n/Parent 3 0 R\n/Annots [6 0 R 7 0 R 8 0 R]>>',
    5: '<</Type /Page\n/Parent 3 0 R\n/Annots [9 0 R]>>',
    ...{ 6: a, 7: b, 8: c, 9: d },
  });
}

const field = (name: string, words: string, page: number): string =>
  `<</Type /Annot\n/Subtype /Widget\n/F 4\n/Rect [1 2 3.5 4]\n/StructParent 7\n/FT /Sig\n/T (${name})\n/TU ${words}\n/P ${String(page)} 0 R>>`;

describe('signatureFields', () => {
  test('every marked link becomes a field where it lies; other links stay', async () => {
    const store = twoPages([signature('a', 'Wali Kota (1)'), WEB, signature('b', 'Sekretaris'), signature('c', 'É')]);
    signatureFields(store, 2);
    const texts = await writtenTexts(store);
    expect([6, 7, 8, 9].map((number) => texts.get(number))).toEqual([
      field('a', '(Wali Kota \\(1\\))', 4),
      WEB,
      field('b', '(Sekretaris)', 4),
      field('c', '<FEFF00C9>', 5),
    ]);
    expect(texts.get(2)).toBe('<</Type /Catalog\n/Pages 3 0 R\n/AcroForm 10 0 R>>');
    expect(texts.get(10)).toBe('<</Fields [6 0 R 8 0 R 9 0 R]\n/SigFlags 1>>');
  });

  test('of fields with one name the later are numbered, past the names that others have', async () => {
    const store = twoPages([signature('a', 'x'), signature('a-2', 'x'), signature('a', 'x'), signature('a', 'x')]);
    signatureFields(store, 2);
    const texts = await writtenTexts(store);
    expect([6, 7, 8, 9].map((number) => /\/T (\S+)/.exec(texts.get(number) ?? '')?.[1])).toEqual([
      ...['(a)', '(a-2)', '(a-3)', '(a-4)'],
    ]);
  });

  test('without a marked link nothing is changed or added', async () => {
    const annotations = [WEB, '<</Type /Annot\n/Subtype /Link\n/Dest /bab-1>>', WEB, WEB] as const;
    const store = twoPages(annotations);
    const before = [...(await writtenTexts(twoPages(annotations)))];
    signatureFields(store, 2);
    expect([...(await writtenTexts(store))]).toEqual(before);
  });
});

test('markedField reads what a link is to become, and nothing of others', () => {
  const store = twoPages([signature('a', 'Wali (Kota)'), WEB, '<</Type /Annot\n/Subtype /Link\n/Dest /x>>', WEB]);
  expect([6, 7, 8].map((number) => markedField(store, number))).toEqual([
    { nama: 'a', keterangan: 'Wali (Kota)' },
    undefined,
    undefined,
  ]);
});
