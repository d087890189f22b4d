import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { naskah, program, tabel } from '../helpers/masukan.ts';

const KODE = 'text-variant';
const NAMA = 'Meningkatnya penanganan PPKS di seluruh kota';
const ARAH = {
  'arah.yaml': `visi: V\nmisi: []\ntujuan:\n  - {id: tujuan-1, nama: T, sasaran: [{id: sasaran-1, nama: ${NAMA}}]}\n`,
};

describe('di_tabel', () => {
  test('bunyi lain pada program dan indikator', () => {
    expect(
      findingsOf(
        program('di_tabel: {pendanaan: {nama: Programme}}', 'indikator: [{nama: A, di_tabel: {pendanaan: {nama: B}}}]'),
        KODE,
      ),
    ).toEqual([
      'program/1.yaml:4:30 peringatan text-variant: Tabel “pendanaan” mencetak “Programme”, sedangkan bunyinya di tempat lain “Program”. > program/1.yaml:2:7',
      'program/1.yaml:5:52 peringatan text-variant: Tabel “pendanaan” mencetak “B”, sedangkan bunyinya di tempat lain “A”. > program/1.yaml:5:20',
    ]);
  });

  test('huruf besar dan tanda baca tidak membedakan; angka lain bukan bunyi lain', () => {
    expect(findingsOf(program('di_tabel: {pendanaan: {nama: PROGRAM.}}'), KODE)).toEqual([]);
    expect(findingsOf(program('indikator: [{nama: A, di_tabel: {pendanaan: {awal: 5}}}]'), KODE)).toEqual([]);
  });
});

describe('tabel bebas', () => {
  const found = (...sel: string[]): string[] =>
    findingsOf(
      {
        ...ARAH,
        ...tabel('judul: T', 'kolom: [{id: a, judul: A}]', 'baris:', ...sel.map((text) => `  - {a: ${text}}`)),
      },
      KODE,
    );

  test.each(['Peningkatan', 'Meningkatkan', 'Tingkatkan'])('kata pertama dalam bentuk lain: %s', (word) => {
    const cell = `${word} penanganan PPKS di seluruh kota`;
    expect(found(cell)).toEqual(
      word === 'Tingkatkan'
        ? []
        : [`tabel/t.yaml:4:9 peringatan text-variant: “${cell}” berbunyi “${NAMA}” dalam arah.yaml. > arah.yaml:4:61`],
    );
  });

  test('dalam butir daftar pun', () => {
    expect(found('[Lain, Peningkatan penanganan PPKS di seluruh kota]')).toEqual([
      `tabel/t.yaml:4:6 peringatan text-variant: “Peningkatan penanganan PPKS di seluruh kota” berbunyi “${NAMA}” dalam arah.yaml. > arah.yaml:4:61`,
    ]);
  });

  test('yang sama, yang berkata pertama lain sama sekali, dan yang pendek dibiarkan', () => {
    expect(found(NAMA.toUpperCase(), 'Menurunnya penanganan PPKS di seluruh kota', 'Peningkatan penanganan')).toEqual(
      [],
    );
  });

  test('naskah tidak diperiksa: di situ bunyinya bagian kalimat', () => {
    expect(findingsOf({ ...ARAH, ...naskah('Peningkatan penanganan PPKS di seluruh kota.') }, KODE)).toEqual([]);
  });
});
