import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { naskah } from '../helpers/masukan.ts';

const CODE = 'xref';
const found = (text: string): string[] => findingsOf(naskah(`${text}\n\n[[lihat: tabel pendanaan]]`), CODE);

describe('nomor yang diketik', () => {
  test('yang tidak ada', () => {
    expect(found('Lihat Tabel 9.9, Gambar 3.2, BAB IX, bab 7, Subbab 1.4, dan Lampiran 3.')).toMatchInlineSnapshot(`
      [
        "2-program-pendanaan/0-pembuka.md:1:7 peringatan xref: “Tabel 9.9” tidak ada dalam dokumen ini.",
        "2-program-pendanaan/0-pembuka.md:1:18 peringatan xref: “Gambar 3.2” tidak ada dalam dokumen ini.",
        "2-program-pendanaan/0-pembuka.md:1:30 peringatan xref: “BAB IX” tidak ada dalam dokumen ini.",
        "2-program-pendanaan/0-pembuka.md:1:38 peringatan xref: “bab 7” tidak ada dalam dokumen ini.",
        "2-program-pendanaan/0-pembuka.md:1:45 peringatan xref: “Subbab 1.4” tidak ada dalam dokumen ini.",
        "2-program-pendanaan/0-pembuka.md:1:61 peringatan xref: “Lampiran 3” tidak ada dalam dokumen ini.",
      ]
    `);
  });

  test('yang ada, dan yang milik dokumen lain, dibiarkan', () => {
    expect(
      found(
        'Lihat Tabel 2.1 dan BAB III. BAB IX RPJMD dan Lampiran I Permendagri 86 memuatnya. Menurut Peraturan Menteri, Tabel 9.9 dipakai.',
      ),
    ).toEqual([]);
  });

  test('yang kini bernomor lain', () => {
    const files = {
      ...naskah('Sebagaimana Tabel 2.2 Rencana Program dan Pendanaan, lihat [[lihat: tabel t]].\n\n[[tabel: t]]'),
      'tabel/t.yaml': 'judul: Aset\nkolom: [{judul: Nama}]\nbaris: []\n',
    };
    expect(findingsOf(files, CODE)).toEqual([]);
    expect(
      findingsOf(
        {
          ...files,
          ...naskah('Menurut Tabel 2.1 Rencana Program dan Pendanaan, lihat [[lihat: tabel t]].\n\n[[tabel: t]]'),
        },
        CODE,
      ),
    ).toMatchInlineSnapshot(`
      [
        "2-program-pendanaan/0-pembuka.md:1:9 peringatan xref: “Tabel 2.1” disebut dengan judul “Rencana Program dan Pendanaan”, yang kini bernomor 2.2.",
        "tabel/pendanaan.yaml:1:1 peringatan xref: Tabel 2.2 “Rencana Program dan Pendanaan” tidak disebut dalam naskah.",
      ]
    `);
  });
});

describe('tabel yang tidak disebut', () => {
  const placed = (text: string): string[] => findingsOf({ 'naskah/2-program-pendanaan/0-pembuka.md': text }, CODE);

  test('ditemukan pada berkasnya', () => {
    expect(placed('Program disusun.\n\n[[tabel: pendanaan]]\n')).toMatchInlineSnapshot(`
      [
        "tabel/pendanaan.yaml:1:1 peringatan xref: Tabel 2.1 “Rencana Program dan Pendanaan” tidak disebut dalam naskah.",
      ]
    `);
  });

  test.each(['Lihat Tabel 2.1.', 'Rinciannya tampak pada tabel berikut:', 'Lihat [[lihat: tabel pendanaan]].'])(
    '%s',
    (text) => {
      expect(placed(`${text}\n\n[[tabel: pendanaan]]\n`)).toEqual([]);
    },
  );
});

test('tabel dan gambar yang dijanjikan harus ada di sebelah sana', () => {
  expect(
    findingsOf(
      {
        'naskah/3-penutup/0-pembuka.md':
          'Struktur tampak pada gambar berikut. Tabel di atas memuatnya. Lihat grafik berikut ini.\n',
      },
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "3-penutup/0-pembuka.md:1:22 peringatan xref: “gambar berikut” dijanjikan, tetapi sesudahnya tidak ada gambar dalam berkas ini.",
      "3-penutup/0-pembuka.md:1:38 peringatan xref: “Tabel di atas” dijanjikan, tetapi di atasnya tidak ada tabel dalam berkas ini.",
      "3-penutup/0-pembuka.md:1:69 peringatan xref: “grafik berikut ini” dijanjikan, tetapi sesudahnya tidak ada gambar dalam berkas ini.",
    ]
  `);
  expect(
    findingsOf(
      {
        'naskah/2-program-pendanaan/0-pembuka.md':
          'Tampak pada tabel di bawah ini.\n\n[[tabel: pendanaan]]\n\nTabel di atas memuatnya.\n',
      },
      CODE,
    ),
  ).toEqual([]);
});
