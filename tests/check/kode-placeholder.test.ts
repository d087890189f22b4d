import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';

test('huruf X: satu temuan seprogram', () => {
  const files = {
    'program/1.yaml':
      'kode: X.XX.01\nnama: Penunjang\nsasaran: sasaran-1\nkegiatan:\n  - {kode: x.xx.01.2.01, nama: K}\n  - {kode: 1.06.01.2.02, nama: L}\n',
  };
  expect(findingsOf(files, 'kode-placeholder')).toMatchInlineSnapshot(`
    [
      "program/1.yaml:1:7 galat kode-placeholder: Kode X.XX.01 dan 1 kode lain di bawah “Penunjang” masih memuat huruf X. > program/1.yaml:5:12",
    ]
  `);
});
