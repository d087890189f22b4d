import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { readSignatureField, writeSignatureField } from '../../scripts/notation/signature-field.ts';

const FIELD = {
  nama: 'tanda-tangan-wali-kota-lampiran-ii',
  keterangan: 'Tanda tangan elektronik Wali Kota Contoh, BUDI “C” (Lampiran II) 100% & é',
};

test('a field comes back as it was written', () => {
  expect(readSignatureField(writeSignatureField(FIELD))).toEqual(FIELD);
});

test('no other address is one', () => {
  for (const address of ['https://contoh.go.id/', 'data:text/plain,tanda-tangan,x', 'tanda-tangan-wali-kota', ''])
    expect(readSignatureField(address)).toBeUndefined();
});

test('Markdown makes no link of it, however it is put', () => {
  const address = writeSignatureField(FIELD);
  const html = new MarkdownIt('commonmark').render(`[a](${address}) [b](${address.toUpperCase()}) <${address}>`);
  expect(html).not.toContain('href');
});
