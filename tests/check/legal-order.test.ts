import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';

const hukum = (...lines: string[]) => ({ 'hukum.yaml': `hukum:\n${lines.map((line) => `  - {${line}}\n`).join('')}` });

const CODE = 'legal-order';
const law = (id: string, jenis: string, tahun: number, nomor = 1): string =>
  `id: ${id}, jenis: ${jenis}, nomor: "${nomor}", tahun: ${tahun}, tentang: ${id}`;

test('yang paling sedikit dipindah disebut, dalam satu temuan', () => {
  expect(
    findingsOf(
      hukum(
        law('a', 'Undang-Undang', 2014, 23),
        law('b', 'Undang-Undang', 2004, 25),
        law('c', 'Undang-Undang', 2009, 11),
        law('d', 'Peraturan Menteri Dalam Negeri', 2017),
        law('e', 'Peraturan Pemerintah', 2019),
        law('f', 'Peraturan Wali Kota Contoh', 2017),
      ),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "hukum.yaml:2:10 info legal-order: Undang-Undang Nomor 23 Tahun 2014 dan 1 peraturan lain tidak pada urutannya; yang pertama diharapkan sesudah Undang-Undang Nomor 11 Tahun 2009. > hukum.yaml:5:10",
    ]
  `);
});

test('urut menurut tingkat, tahun, dan nomor; tanpa tahun atau tak dikenal boleh di mana saja', () => {
  expect(
    findingsOf(
      hukum(
        'id: uud, jenis: Undang-Undang Dasar Negara Republik Indonesia, tahun: 1945, tentang: UUD',
        law('a', 'Undang-Undang', 2004, 25),
        law('b', 'UU', 2004, 33),
        law('c', 'Peraturan Pemerintah', 2019),
        'id: x, jenis: Surat Keputusan Bersama, tentang: X',
        law('d', 'Peraturan Presiden', 2018),
        law('e', 'Permensos', 2017, 9),
        law('f', 'Permendagri', 2017, 3),
        law('g', 'Perda Provinsi Contoh', 2020),
        law('h', 'Perda', 2016),
        law('i', 'Perwali', 2015),
      ),
      CODE,
    ),
  ).toEqual([]);
});

test('nomor dalam satu tahun', () => {
  expect(findingsOf(hukum(law('a', 'UU', 2004, 33), law('b', 'UU', 2004, 25)), CODE)).toMatchInlineSnapshot(`
    [
      "hukum.yaml:2:10 info legal-order: UU Nomor 33 Tahun 2004 tidak pada urutannya; diharapkan sesudah UU Nomor 25 Tahun 2004.",
    ]
  `);
});

test('peraturan yang tercantum dua kali tidak disuruh berdiri sesudah dirinya sendiri', () => {
  const laws = [law('a', 'UU', 2004, 25), law('b', 'UU', 2009, 11), law('c', 'UU', 2004, 33), law('d', 'UU', 2009, 11)];
  expect(findingsOf(hukum(...laws, law('e', 'UU', 2011, 13)), CODE)).toEqual([
    'hukum.yaml:3:10 info legal-order: UU Nomor 11 Tahun 2009 tidak pada urutannya; diharapkan sesudah UU Nomor 33 Tahun 2004.',
  ]);
});
