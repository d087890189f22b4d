import { expect, test } from 'vitest';
import { RELATIVE, relativeLinks } from '../../scripts/pdf/relative-links.ts';
import { stringBytes } from '../../scripts/pdf-syntax/text-strings.ts';
import { isDict, PdfText } from '../../scripts/pdf-syntax/values.ts';
import { storeOf } from '../helpers/pdf/handmade-pdf.ts';

const link = (action: string): string => `<</Type /Annot\n/Subtype /Link\n/A ${action}>>`;

test('an address that is to stay relative loses its mark; everything else stays as it is', () => {
  const store = storeOf({
    1: '<</Title (X)>>',
    2: '<</Type /Catalog\n/Pages 3 0 R>>',
    3: '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    4: '<</Type /Page\n/Parent 3 0 R\n/Annots [5 0 R 6 0 R 7 0 R 8 0 R]>>',
    5: link(`<</Type /Action\n/S /URI\n/URI (${RELATIVE}../_site/uji/bab-2.html#tabel-\\(a\\))>>`),
    6: link('<</S /URI\n/URI (https://contoh.go.id/)>>'),
    7: link('9 0 R'),
    8: '<</Type /Annot\n/Subtype /Link\n/Dest /bab-1>>',
    9: `<</S /URI\n/URI (${RELATIVE}a.pdf#page=3)>>`,
  });
  relativeLinks(store, 2);
  const addresses = [5, 6, 7, 8].map((number) => {
    const action = store.resolve(store.dictOf(number).get('A'));
    const address = isDict(action) ? action.get('URI') : undefined;
    return address instanceof PdfText ? stringBytes(address) : undefined;
  });
  expect(addresses).toEqual(['../_site/uji/bab-2.html#tabel-(a)', 'https://contoh.go.id/', 'a.pdf#page=3', undefined]);
});
