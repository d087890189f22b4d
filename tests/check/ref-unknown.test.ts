import { describe, expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { indikator, naskah, program, tabel } from '../helpers/masukan.ts';

describe('dalam data', () => {
  test('sasaran, pada program maupun kegiatan; yang diwarisi tidak dilaporkan lagi', () => {
    const text = (sasaran: string): string =>
      `kode: 1\nnama: P\nsasaran: ${sasaran}\nkegiatan: [{nama: A}, {nama: B, sasaran: [sasaran-1, sasaran-x]}]\n`;
    expect(findingsOf({ 'program/1.yaml': text('sasaran-l') })).toEqual([
      'program/1.yaml:3:10 galat ref-unknown: Sasaran “sasaran-l” tidak ada. Maksud Anda “sasaran-1”?',
      'program/1.yaml:4:54 galat ref-unknown: Sasaran “sasaran-x” tidak ada. Maksud Anda “sasaran-1”?',
    ]);
  });

  test('indikator yang dilayani harus berdiri di tingkat atasnya', () => {
    const lines = ['indikator: [{id: ind-a, nama: A}]', 'kegiatan:'];
    expect(
      findingsOf(
        program(...lines, '  - {nama: K, untuk_indikator: ind-a, sub_kegiatan: [{nama: S, untuk_indikator: ind-a}]}'),
      ),
    ).toEqual([]);
    expect(findingsOf(program(...lines, '  - {nama: K, untuk_indikator: ind-sasaran-1}'))).toEqual([
      'program/1.yaml:6:32 galat ref-unknown: Indikator tingkat di atasnya “ind-sasaran-1” tidak ada.',
    ]);
  });

  test('tujuan atau sasaran RPJMD, misi, dan pejabat', () => {
    const arah = [
      'visi: V',
      'misi: [{id: misi-1, nama: M}]',
      'rpjmd: {tujuan: [{id: rt-1, misi: misi-2, nama: R}]}',
      'tujuan:',
      '  - {id: tujuan-1, nama: T, mendukung: rt-2, sasaran: [{id: sasaran-1, nama: S}]}',
      '',
    ].join('\n');
    const pejabat =
      'pejabat: [{id: kadis, jabatan: K, nama: N}]\ntanda_tangan: [{id: ttd, tempat: X, pejabat: kadus}]\n';
    expect(findingsOf({ 'arah.yaml': arah, 'pejabat.yaml': pejabat })).toEqual([
      'arah.yaml:3:35 galat ref-unknown: Misi “misi-2” tidak ada. Maksud Anda “misi-1”?',
      'arah.yaml:5:40 galat ref-unknown: Tujuan atau sasaran RPJMD “rt-2” tidak ada. Maksud Anda “rt-1”?',
      'pejabat.yaml:2:46 galat ref-unknown: Pejabat “kadus” tidak ada. Maksud Anda “kadis”?',
    ]);
  });

  test('NSPK, arah kebijakan RPJMD, dan urutan sasaran; yang diwarisi tidak dilaporkan lagi', () => {
    const arah = [
      'visi: V',
      'misi: []',
      'nspk: [{id: n-1, nama: N}]',
      'rpjmd: {tujuan: [], kebijakan: [{id: rk-1, nama: R}]}',
      'tujuan:',
      '  - id: t-1',
      '    nama: T',
      '    nspk: [n-1, n-2]',
      '    sasaran: [{id: sasaran-1, nama: S}, {id: sasaran-2, nama: S2, nspk: n-3}]',
      '    kebijakan: [{nama: K, nspk: n-4, mendukung: rk-2}, {nama: L, nspk: n-1, mendukung: rk-1}]',
      '',
    ].join('\n');
    const files = {
      'arah.yaml': arah,
      ...tabel('jenis: rumusan-program', 'judul: T', 'urutan_sasaran: [sasaran-1, sasaran-3]'),
    };
    expect(findingsOf(files, 'ref-unknown')).toEqual([
      'arah.yaml:8:17 galat ref-unknown: NSPK “n-2” tidak ada. Maksud Anda “n-1”?',
      'arah.yaml:9:73 galat ref-unknown: NSPK “n-3” tidak ada. Maksud Anda “n-1”?',
      'arah.yaml:10:33 galat ref-unknown: NSPK “n-4” tidak ada. Maksud Anda “n-1”?',
      'arah.yaml:10:49 galat ref-unknown: Arah kebijakan RPJMD “rk-2” tidak ada. Maksud Anda “rk-1”?',
      'tabel/t.yaml:3:29 galat ref-unknown: Sasaran “sasaran-3” tidak ada. Maksud Anda “sasaran-1”?',
    ]);
  });

  test('tabel dalam di_tabel ditunjuk pada kuncinya', () => {
    expect(findingsOf(indikator('di_tabel: {pendanan: {nama: Y}}'))).toEqual([
      'program/1.yaml:6:16 galat ref-unknown: Tabel “pendanan” tidak ada. Maksud Anda “pendanaan”?',
    ]);
    expect(findingsOf(program('di_tabel: {iku: {nama: Y}}'))).toEqual([
      'program/1.yaml:4:12 galat ref-unknown: Tabel “iku” tidak ada.',
    ]);
  });

  test('tujuan dan misi yang dipilih tabel', () => {
    expect(findingsOf(tabel('jenis: strategi-kebijakan', 'judul: T', 'tujuan: tujuan-2', 'misi: [misi-3]'))).toEqual([
      'tabel/t.yaml:3:9 galat ref-unknown: Tujuan “tujuan-2” tidak ada. Maksud Anda “tujuan-1”?',
      'tabel/t.yaml:4:8 galat ref-unknown: Misi “misi-3” tidak ada. Maksud Anda “misi-1”?',
    ]);
  });
});

describe('dalam naskah', () => {
  const at = '2-program-pendanaan/0-pembuka.md';
  test.each([
    ['[[tabel: tidak-ada]]', `${at}:1:1 galat ref-unknown: Tabel “tidak-ada” tidak ada.`],
    ['[[gambar: pagu]]', `${at}:1:1 galat ref-unknown: Gambar “pagu” tidak ada.`],
    ['[[daftar: hukm]]', `${at}:1:1 galat ref-unknown: Daftar “hukm” tidak ada. Maksud Anda “hukum”?`],
    ['[[ttd: kadis]]', `${at}:1:1 galat ref-unknown: Tanda tangan “kadis” tidak ada.`],
    [
      'Lihat [[lihat: tabel pendanan]].',
      `${at}:1:7 galat ref-unknown: Tabel “pendanan” tidak ada. Maksud Anda “pendanaan”?`,
    ],
    ['Lihat [[lihat: bab penutp]].', `${at}:1:7 galat ref-unknown: Bab “penutp” tidak ada. Maksud Anda “penutup”?`],
    ['Lihat [[lihat: lampiran aksi]].', `${at}:1:7 galat ref-unknown: Lampiran “aksi” tidak ada.`],
    ['Lihat [[lihat: subbab latar]].', `${at}:1:7 galat ref-unknown: Subbab “latar” tidak ada.`],
    [
      'Lihat [[lihat: gambr x]].',
      `${at}:1:7 galat ref-unknown: [[lihat: …]] menunjuk tabel, gambar, bab, subbab, atau lampiran, bukan “gambr”. Maksud Anda “gambar”?`,
    ],
    [
      'Ada [[nilai: pagu 1.06.05 2026]].',
      `${at}:1:5 galat ref-unknown: Tidak ada program atau kegiatan “1.06.05”. Maksud Anda “1.06.04”?`,
    ],
    [
      'Ada [[nilai: jumlah program, hruf]].',
      `${at}:1:5 galat ref-unknown: Pilihan “hruf” tidak dikenal; yang ada: huruf.`,
    ],
  ])('%s', (text, expected) => {
    expect(findingsOf(naskah(text))).toEqual([expected]);
  });

  test('rujukan yang benar tidak dipersoalkan', () => {
    expect(
      findingsOf(
        naskah(
          '[[lihat: tabel pendanaan]], [[lihat: bab penutup]], [[lihat: subbab latar-belakang]], [[nilai: visi]].',
        ),
      ),
    ).toEqual([]);
  });

  test('yang didefinisikan berkas rusak tidak dilaporkan hilang', () => {
    const rusak = { 'program/1.yaml': 'kode: %\n', 'pejabat.yaml': 'pejabat: [\n' };
    const text = '[[nilai: pagu 1.06.04 2026]] dan [[nilai: target ind-program-1 2026]].\n\n[[ttd: kadis]]';
    expect(findingsOf({ ...rusak, ...naskah(text) }).map((line) => line.split(' ')[2])).toEqual([
      'yaml-syntax:',
      'yaml-syntax:',
    ]);
  });
});

test('pilihan arahan yang tidak dikenal', () => {
  expect(
    findingsOf({
      'naskah/3-penutup/0-pembuka.md': 'Lihat [[lihat: bab penutup, hal]] [[lihat: bab penutup, halaman]].',
    }),
  ).toEqual(['3-penutup/0-pembuka.md:1:7 galat ref-unknown: Pilihan “hal” tidak dikenal; yang ada: halaman.']);
});
