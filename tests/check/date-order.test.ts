import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { naskah } from '../helpers/masukan.ts';

const hukum = (...lines: string[]) => ({ 'hukum.yaml': `hukum:\n${lines.map((line) => `  - {${line}}\n`).join('')}` });

const CODE = 'date-order';

test('peraturan dan tanda tangan sesudah tanggal dokumen', () => {
  expect(
    findingsOf(
      {
        ...hukum(
          'id: a, jenis: UU, nomor: "1", tahun: 2026, tentang: A',
          'id: b, jenis: Perda, nomor: "2", tahun: 2025, tentang: B, tanggal: 30 Desember 2025',
          'id: c, jenis: Kepmensos, nomor: 84/HUK/2026, tentang: C',
        ),
        'pejabat.yaml':
          'pejabat: [{id: k, jabatan: Kepala, nama: A}]\ntanda_tangan: [{id: t, tempat: X, tanggal: Oktober 2025, pejabat: k}]\n',
      },
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "hukum.yaml:2:43 peringatan date-order: UU Nomor 1 Tahun 2026 tentang A lebih baru daripada dokumen ini, 24 September 2025.",
      "hukum.yaml:3:73 peringatan date-order: Perda Nomor 2 Tahun 2025 tentang B (30 Desember 2025) lebih baru daripada dokumen ini, 24 September 2025.",
      "hukum.yaml:4:38 peringatan date-order: Kepmensos Nomor 84/HUK/2026 tentang C lebih baru daripada dokumen ini, 24 September 2025.",
      "pejabat.yaml:2:44 peringatan date-order: Tanda tangan “t” bertanggal Oktober 2025, lebih baru daripada dokumen ini, 24 September 2025.",
    ]
  `);
});

test('dalam naskah: peraturan, dan tanggal sesuatu yang telah terjadi', () => {
  expect(
    findingsOf(
      naskah('Menurut UU Nomor 1 Tahun 2026, yang diundangkan pada tanggal 5 Januari 2026. Lihat UU 1/2026.'),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:1:9 peringatan date-order: UU Nomor 1 Tahun 2026 lebih baru daripada dokumen ini, 24 September 2025.",
      "2-program-pendanaan/0-pembuka.md:1:62 peringatan date-order: Tanggal 5 Januari 2026 lebih baru daripada dokumen ini, 24 September 2025.",
    ]
  `);
});

test('tahun dan bulan yang sama, dan tanggal yang direncanakan, dibiarkan', () => {
  expect(
    findingsOf(
      {
        ...hukum('id: a, jenis: UU, nomor: "1", tahun: 2025, tentang: A', 'id: b, jenis: UU, tentang: B'),
        'pejabat.yaml':
          'pejabat: [{id: k, jabatan: Kepala, nama: A}]\ntanda_tangan: [{id: t, tempat: X, tanggal: September 2025, pejabat: k}]\n',
        ...naskah('Pelaksanaan berakhir pada 31 Desember 2028. Renstra ditetapkan pada 24 September 2025.'),
      },
      CODE,
    ),
  ).toEqual([]);
});
