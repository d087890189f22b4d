import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { naskah } from '../helpers/masukan.ts';

const hukum = (...lines: string[]) => ({ 'hukum.yaml': `hukum:\n${lines.map((line) => `  - {${line}}\n`).join('')}` });

const CODE = 'legal-unlisted';
const LISTED = hukum('id: uu-23, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemerintahan Daerah');

test('semua dalam satu temuan, masing-masing satu kali', () => {
  expect(
    findingsOf(
      {
        ...LISTED,
        ...naskah(
          'Menurut Undang-undang Republik Indonesia Nomor 23 Tahun 2014, UU Nomor 11 Tahun 2009, dan Permensos 08/2012.\n\n' +
            'Lihat pula Peraturan Menteri Sosial Nomor 8 Tahun 2012 serta PP Nomor 23 Tahun 2016 tentang Perubahan atas PP Nomor 67 Tahun 2014.',
        ),
      },
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:1:63 info legal-unlisted: 3 peraturan disebut dalam naskah, tetapi tidak ada dalam hukum.yaml: UU Nomor 11 Tahun 2009, Permensos 08/2012, PP Nomor 23 Tahun 2016. > 2-program-pendanaan/0-pembuka.md:1:91 > 2-program-pendanaan/0-pembuka.md:3:62",
    ]
  `);
});

test('tanpa hukum.yaml, atau bila tidak terbaca, tidak ada pembanding', () => {
  const files = naskah('Menurut UU Nomor 11 Tahun 2009.');
  expect(findingsOf(files, CODE)).toEqual([]);
  expect(findingsOf({ ...files, 'hukum.yaml': 'hukum: 5\n' }, CODE).filter((line) => line.includes(CODE))).toEqual([]);
});
