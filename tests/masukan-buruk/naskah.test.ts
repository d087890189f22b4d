import { describe, expect, test } from 'vitest';
import { loadFiles, prose } from '../helpers/load-case.ts';
import { keluaran, naskah } from '../helpers/masukan.ts';

const PEMBUKA = 'content/uji/2-program-pendanaan/0-pembuka.md';

test('judul bernomor dalam pembuka bab', () => {
  expect(keluaran(naskah('## Pendanaan'))).toBe(
    [
      `${PEMBUKA}:1:1  galat  heading-level`,
      '  Judul “Pendanaan” tidak dapat bernomor: pembuka bab berada di luar subbab.',
      '  1 | ## Pendanaan',
      '    | ^^^^^^^^^^^^',
      '  perbaikan  Pakai ### (tanpa nomor), atau buat berkas subbab tersendiri.',
    ].join('\n'),
  );
});

test('arahan di dalam judul', () => {
  expect(keluaran(naskah('### Pagu [[nilai: pagu 2026]]'))).toContain(
    'Judul memuat arahan; judul ikut tercetak di daftar isi dan harus berupa teks biasa.',
  );
});

test.each([
  ['tabel Markdown', '| a | b |', 'Tabel tidak ditulis dalam naskah.'],
  ['HTML', 'Ini <b>tebal</b>.', 'HTML tidak dipakai dalam naskah dan akan tercetak apa adanya.'],
  ['gambar Markdown', 'Lihat ![bagan](bagan.png).', 'Gambar tidak disisipkan dalam naskah.'],
])('%s', (_, text, message) => {
  expect(keluaran(naskah(text))).toContain(`${PEMBUKA}:1:1  galat  prose-markup\n  ${message}`);
});

test('tanda kurang dan lebih dalam kalimat bukan HTML', () => {
  expect(keluaran(naskah('Bila a < b dan c > d, nilai tetap.'))).toBe('');
});

test('tabel di dalam butir daftar', () => {
  expect(keluaran(naskah('1. Butir\n\n   [[tabel: pendanaan]]'))).toContain(
    'Arahan “[[tabel: pendanaan]]” harus berdiri sendiri sebagai satu paragraf.',
  );
});

test.each([
  ['[[nilai: tahun depan]]', 'Tulis tahun awal, tahun akhir, atau tahun dasar.'],
  ['[[nilai: pd lengkap]]', 'Nilai “pd lengkap” tidak dikenal: tulis pd atau pd singkat.'],
  ['[[nilai: jumlah program semua]]', 'Tidak ada tujuan, sasaran, program, atau kegiatan “semua”.'],
  ['[[nilai: jumlah program tujuan-1 semua]]', 'Kata “semua” berlebih dalam nilai “jumlah program tujuan-1 semua”.'],
  [
    '[[nilai: tabel pendanaan a b]]',
    'Tabel “pendanaan” diturunkan dari data rencana; [[nilai: tabel …]] hanya membaca tabel bebas.',
  ],
  ['[[nilai: target ind-program-1]]', 'Sebutkan tahunnya: target ind-program-1 2026.'],
  ['[[lihat: tabel]]', '[[lihat: tabel]] belum menyebut id yang ditunjuk.'],
  ['[[lihat: bab penutup sekali]]', 'Kata “sekali” berlebih dalam [[lihat: …]]; id tidak memuat spasi.'],
])('%s', (directive, message) => {
  expect(keluaran(naskah(`Teks ${directive}.`))).toContain(`${PEMBUKA}:1:6  galat  ref-unknown\n  ${message}`);
});

test('daftar hukum tanpa hukum.yaml', () => {
  expect(keluaran(naskah('[[daftar: hukum]]'))).toContain(
    'Daftar hukum kosong: hukum.yaml belum ada atau belum berisi.',
  );
});

describe('daftar dan kutipan yang bersarang', () => {
  const TERLALU_DALAM = `${PEMBUKA}:1:1  galat  prose-markup\n  Daftar atau kutipan di sini bertingkat terlalu dalam, sehingga isinya tidak terbaca.`;

  test.each([
    ['sembilan daftar', '- '.repeat(9)],
    ['sembilan belas kutipan', '> '.repeat(19)],
  ])('%s terbaca sampai ke dalam', (_, marks) => {
    const files = naskah(`${marks}isi terdalam`);
    expect(keluaran(files)).toBe('');
    expect(prose(loadFiles(files), 'program-pendanaan')).toContain('isi terdalam');
  });

  test.each([
    ['sepuluh daftar', '- '.repeat(10)],
    ['dua puluh kutipan', '> '.repeat(20)],
  ])('%s tidak terbaca, dan itu dikatakan', (_, marks) => {
    const files = naskah(`${marks}isi terdalam`);
    expect(keluaran(files)).toContain(TERLALU_DALAM);
    expect(prose(loadFiles(files), 'program-pendanaan')).not.toContain('isi terdalam');
  });
});
