import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumen, naskah } from '../helpers/masukan.ts';

const hukum = (...lines: string[]) => ({ 'hukum.yaml': `hukum:\n${lines.map((line) => `  - {${line}}\n`).join('')}` });

const CODE = 'legal-status';

test('dalam daftar dan dalam naskah: satu temuan seperaturan', () => {
  expect(
    findingsOf(
      {
        ...hukum(
          'id: pp-41, jenis: Peraturan Pemerintah, nomor: "41", tahun: 2007, tentang: Organisasi Perangkat Daerah',
        ),
        ...naskah('Menurut PP Nomor 41 Tahun 2007 dan Permendagri 54/2010, dinas dibentuk.'),
      },
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:1:36 peringatan legal-status: Permendagri 54/2010 telah dicabut dengan Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah.",
      "hukum.yaml:2:53 peringatan legal-status: Peraturan Pemerintah Nomor 41 Tahun 2007 telah dicabut dengan Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah. > 2-program-pendanaan/0-pembuka.md:1:9",
    ]
  `);
});

test('riwayat, perubahan, dan peraturan yang berlaku dibiarkan', () => {
  expect(
    findingsOf(
      naskah(
        'UU Nomor 4 Tahun 1997 telah dicabut dengan UU Nomor 8 Tahun 2016.\n\n' +
          'UU Nomor 23 Tahun 2014 sebagaimana telah diubah terakhir dengan UU Nomor 11 Tahun 2020 berlaku.',
      ),
      CODE,
    ),
  ).toEqual([]);
});

test('yang dicabut sesudah atau pada tahun dokumen belum disebut', () => {
  const files = naskah('Menurut UU Nomor 33 Tahun 2004, dana dibagi.');
  expect(findingsOf({ ...files, ...dokumen('tanggal: 2025', 'tanggal: 2022') }, CODE)).toEqual([]);
  expect(findingsOf({ ...files, ...dokumen('tanggal: 2025', 'tanggal: 2023') }, CODE)).toHaveLength(1);
});

test('rencana yang habis masanya sebelum periode', () => {
  const rencana = (tahun: string) =>
    hukum(
      `id: rpjmd, jenis: Peraturan Daerah Kota Contoh, nomor: "1", tahun: 2021, tentang: Rencana Pembangunan Jangka Menengah Daerah Tahun ${tahun}`,
    );
  expect(findingsOf(rencana('2021-2025'), CODE)).toMatchInlineSnapshot(`
    [
      "hukum.yaml:2:88 peringatan legal-status: “Rencana Pembangunan Jangka Menengah Daerah Tahun 2021-2025” habis masanya tahun 2025, sebelum periode dokumen ini yang mulai 2026.",
    ]
  `);
  expect(findingsOf(rencana('2021-2026'), CODE)).toEqual([]);
});
