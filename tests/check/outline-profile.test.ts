import { expect, test } from 'vitest';
import { type Files, findingsOf, loadFiles } from '../helpers/load-case.ts';
import { keluaran } from '../helpers/masukan.ts';

const PENUTUP = 'naskah/3-penutup/0-pembuka.md';

test('bab yang belum ada', () => {
  expect(keluaran({ [PENUTUP]: undefined })).toBe(
    [
      'content/uji:1:1  galat  outline-profile',
      '  Bab “Penutup” belum ada.',
      '  perbaikan  Buat content/uji/3-penutup/0-pembuka.md.',
    ].join('\n'),
  );
});

test('subbab yang belum ada, dengan tempatnya yang benar', () => {
  const files = { 'naskah/1-pendahuluan/1-latar-belakang.md': undefined, 'naskah/1-pendahuluan/0-pembuka.md': 'Isi.' };
  expect(keluaran(files)).toBe(
    [
      'content/uji:1:1  galat  outline-profile',
      '  Subbab “Latar Belakang” belum ada dalam BAB I.',
      '  perbaikan  Buat content/uji/1-pendahuluan/1-latar-belakang.md.',
    ].join('\n'),
  );
});

test('bab yang tidak dikenal profil', () => {
  expect(findingsOf({ 'naskah/4-tambahan/0-pembuka.md': 'Isi.' })).toEqual([
    '4-tambahan/0-pembuka.md:1:1 galat outline-profile: Bab “Tambahan” tidak ada dalam sistematika Sistematika Ringkas.',
  ]);
});

test('hanya bab yang salah tempat yang disebut', () => {
  expect(findingsOf({ [PENUTUP]: undefined, 'naskah/0-penutup/0-pembuka.md': 'Isi.' })).toEqual([
    '0-penutup/0-pembuka.md:1:1 galat outline-profile: Bab “Penutup” tidak pada urutannya dalam sistematika Sistematika Ringkas.',
  ]);
});

test('subbab tambahan boleh, subbab yang dipecah boleh', () => {
  expect(findingsOf({ 'naskah/1-pendahuluan/2-tambahan.md': 'Isi.' })).toEqual([]);
  const profil = [
    'nama: P',
    'sumber: S',
    'bab:',
    '  - id: pendahuluan',
    '    judul: Pendahuluan',
    '    subbab: [{id: telaahan, judul: Telaahan, dapat_dipecah: [telaahan-pusat, telaahan-provinsi]}]',
    '  - {id: program-pendanaan, judul: Program}',
    '  - {id: penutup, judul: Penutup}',
    '',
  ].join('\n');
  const pusat = { 'profil/ringkas.yaml': profil, 'naskah/1-pendahuluan/2-telaahan-pusat.md': 'Isi.' };
  expect(findingsOf({ ...pusat, 'naskah/1-pendahuluan/3-telaahan-provinsi.md': 'Isi.' })).toEqual([]);
  expect(findingsOf(pusat)).toEqual([
    'content/uji:1:1 galat outline-profile: Subbab “Telaahan” belum ada dalam BAB I.',
  ]);
});

/** A profile with the three chapters of the base document and one line more. */
function profil(line: string): Files {
  const bab = 'bab: [{id: pendahuluan, judul: A}, {id: program-pendanaan, judul: B}, {id: penutup, judul: C}]';
  return { 'profil/ringkas.yaml': ['nama: P', 'sumber: S', bab, line, ''].join('\n') };
}

test('bagian depan hanya wajib bila profil berkata demikian', () => {
  const depan = (wajib: string): Files => profil(`depan: [{id: kata-pengantar, judul: Kata Pengantar${wajib}}]`);
  expect(findingsOf(depan(''))).toEqual([]);
  expect(findingsOf(depan(', wajib: ya'))).toEqual([
    'content/uji:1:1 galat outline-profile: Bagian depan “Kata Pengantar” belum ada.',
  ]);
  expect(findingsOf({ ...depan(', wajib: ya'), 'naskah/0-depan/1-kata-pengantar.md': 'Isi.' })).toEqual([]);
});

test('lampiran bukan bab; profil dapat memberinya judul dan mewajibkannya', () => {
  const daftar = (wajib: string): Files =>
    profil(`lampiran: [{id: rencana-aksi, judul: Rencana Aksi Tahunan${wajib}}]`);
  const lampiran = { 'naskah/4-lampiran/1-rencana-aksi.md': 'Isi.' };
  expect(findingsOf(daftar(''))).toEqual([]);
  expect(findingsOf(daftar(', wajib: ya'))).toEqual([
    'content/uji:1:1 galat outline-profile: Lampiran “Rencana Aksi Tahunan” belum ada.',
  ]);
  expect(findingsOf({ ...daftar(', wajib: ya'), ...lampiran })).toEqual([]);
  expect(findingsOf({ 'naskah/4-lampiran/0-pembuka.md': 'Isi.' })).toEqual([
    '4-lampiran/0-pembuka.md:1:1 galat outline-profile: Folder lampiran tidak mempunyai pembuka: setiap berkasnya satu lampiran.',
  ]);
  const { report } = loadFiles({ ...daftar(''), ...lampiran });
  expect(report?.outline.lampiran.map(({ judul }) => judul)).toEqual(['Rencana Aksi Tahunan']);
});
