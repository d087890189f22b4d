import { expect, test } from 'vitest';
import { findings, loadFiles, readCase } from '../helpers/load-case.ts';

/** The base document with another date: its findings, and the date that the website shows. */
function withDate(tanggal: string): { found: string[]; shown: string | undefined } {
  const dokumen = readCase('_dasar')['dokumen.yaml']?.replace(/^tanggal: .*$/m, `tanggal: ${tanggal}`);
  const result = loadFiles({ 'dokumen.yaml': dokumen });
  return { found: findings(result).map((line) => line.replace(/^\S+ /, '')), shown: result.document?.tanggal };
}

test.each([
  ['2025-09-24', '24 September 2025'],
  ['2024-02-29', '29 Februari 2024'],
  ['2024-01', 'Januari 2024'],
])('a document dated %s shows %s', (tanggal, shown) => {
  expect(withDate(tanggal)).toEqual({ found: [], shown });
});

test.each(['2025-13', '2025-02-29', '2025', '2025-1', 'Januari 2024'])('%s is no date', (tanggal) => {
  expect(withDate(tanggal).found).toEqual([`galat type-wrong: “${tanggal}” bukan tanggal.`]);
});
