import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan } from '../helpers/masukan.ts';

const CODE = 'signature';
const block = (pejabat: string, placed = '[[ttd: penutup]]') => ({
  'pejabat.yaml': `pejabat:\n  - {id: kepala, ${pejabat}}\ntanda_tangan:\n  - {id: penutup, tempat: Kota Contoh, pejabat: kepala}\n`,
  'naskah/3-penutup/0-pembuka.md': `Demikian.\n\n${placed}\n`,
});

test('yang belum ada dan yang masih titik-titik', () => {
  expect(findingsOf(block('jabatan: Kepala Dinas, nama: "……………", nip: "19800131 200501 2 007"'), CODE))
    .toMatchInlineSnapshot(`
    [
      "pejabat.yaml:2:47 peringatan signature: Blok tanda tangan “Kepala Dinas” belum memuat nama dan pangkat.",
    ]
  `);
  expect(findingsOf(block('jabatan: Kepala Dinas, nama: A, pangkat: "(pangkat)", nip: NIP.'), CODE))
    .toMatchInlineSnapshot(`
    [
      "pejabat.yaml:2:59 peringatan signature: Blok tanda tangan “Kepala Dinas” belum memuat pangkat dan NIP.",
    ]
  `);
});

test('kepala daerah tidak berpangkat dan tidak ber-NIP', () => {
  expect(findingsOf(block('jabatan: Pj. Wali Kota Contoh, nama: A'), CODE)).toEqual([]);
});

test('yang tidak menandatangani apa pun dan blok yang tidak ditaruh dibiarkan', () => {
  expect(findingsOf(block('jabatan: Kepala Dinas, nama: A', ''), CODE)).toEqual([]);
});

test('dalam rancangan hanya info', () => {
  const lines = findingsOf({ ...block('jabatan: Kepala Dinas, nama: A'), ...dokumenDengan('status: rancangan') }, CODE);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(' info signature: ');
});
