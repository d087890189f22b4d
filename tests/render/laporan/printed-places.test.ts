import { describe, expect, test } from 'vitest';
import type { Place } from '../../../scripts/diagnostics/diagnostic.ts';
import { findPrint } from '../../../scripts/render/laporan/printed-places.ts';
import { type Files, loadFiles } from '../../helpers/load-case.ts';

const FILES: Files = {
  'program/1.yaml': [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'pagu: { 2026: 100, 2027: 200, 2028: 300 }',
    'pagu_akhir: 600',
    'kegiatan:',
    '  - kode: 1.06.04.2.01',
    '    nama: Rehabilitasi Sosial Dasar',
    '    pagu: { 2026: 100, 2027: 200, 2028: 300 }',
    '    lokasi: Kota Contoh',
    '    indikator:',
    '      - { id: ind-keg, nama: Jumlah PPKS, satuan: orang, awal: 1, target: [1, 2, 3], akhir: 6 }',
    '',
  ].join('\n'),
  'tabel/iku.yaml': 'jenis: indikator-kinerja\nsaring: iku\njudul: IKU\n',
  'tabel/pegawai.yaml':
    'judul: Pegawai\nkolom: [{judul: Golongan}, {id: n, judul: Jumlah, jenis: bilangan}]\nbaris:\n  - {golongan: II, n: 1}\n  - {golongan: III, n: 2}\n',
  'gambar/bagan.yaml': 'jenis: struktur-organisasi\njudul: Bagan\nketerangan: Bagan organisasi.\n',
  'unit.yaml': 'unit:\n  id: kepala\n  nama: Kepala Dinas\n',
  'hukum.yaml': 'hukum:\n  - {id: uu-1, jenis: Undang-Undang, nomor: 1, tahun: 2020, tentang: Contoh}\n',
  'pejabat.yaml':
    'pejabat:\n  - {id: kepala, jabatan: Kepala, nama: Nama}\n  - {id: lain, jabatan: Lain, nama: Lain}\ntanda_tangan:\n  - {id: penutup, tempat: Kota, pejabat: kepala}\n',
  'naskah/1-pendahuluan/1-latar-belakang.md':
    'Kalimat.\n\n[[daftar: hukum]]\n\n## Pegawai\n\n[[tabel: pegawai]]\n\n[[gambar: bagan]]\n',
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: pendanaan]]\n\n[[tabel: iku]]\n',
  'naskah/3-penutup/0-pembuka.md': 'Penutup.\n\n[[ttd: penutup]]\n',
};

const { report } = loadFiles(FILES);
if (report === undefined) throw new Error('The document cannot be read.');
const find = findPrint(report);

/** Where the document prints what stands at a place: name and row. */
function printed(file: string, line: number, column = 1): string[] {
  const place: Place = { file, line, column, endColumn: column + 1 };
  return find(place).map(({ nama, jangkar, baris }) => `${nama} #${jangkar}${baris === undefined ? '' : ` ${baris}`}`);
}

describe('tempat tercetaknya', () => {
  test.each([
    ['pagu program', 'program/1.yaml', 4, 15, ['Tabel 2.1 #tabel-pendanaan 0']],
    ['pagu akhir program, pada baris pagunya', 'program/1.yaml', 5, 13, ['Tabel 2.1 #tabel-pendanaan 0']],
    ['nama program', 'program/1.yaml', 2, 7, ['Tabel 2.1 #tabel-pendanaan 0']],
    ['pagu kegiatan', 'program/1.yaml', 9, 18, ['Tabel 2.1 #tabel-pendanaan 1']],
    ['lokasi kegiatan', 'program/1.yaml', 10, 13, ['Tabel 2.1 #tabel-pendanaan 1']],
    ['target indikator kegiatan', 'program/1.yaml', 12, 74, ['Tabel 2.1 #tabel-pendanaan 1']],
    ['kondisi akhir indikator kegiatan', 'program/1.yaml', 12, 94, ['Tabel 2.1 #tabel-pendanaan 1']],
    ['target indikator sasaran', 'arah.yaml', 16, 22, ['Tabel 2.2 #tabel-iku 0']],
    ['nama indikator sasaran', 'arah.yaml', 12, 19, ['Tabel 2.2 #tabel-iku 0']],
    ['nama sasaran', 'arah.yaml', 9, 15, ['Tabel 2.2 #tabel-iku 0']],
    ['visi, yang tidak di tabel mana pun', 'arah.yaml', 1, 7, []],
    ['sel tabel bebas', 'tabel/pegawai.yaml', 5, 24, ['Tabel 1.1 #tabel-pegawai 1']],
    ['judul tabel bebas', 'tabel/pegawai.yaml', 1, 8, ['Tabel 1.1 #tabel-pegawai']],
    ['gambar', 'gambar/bagan.yaml', 2, 8, ['Gambar 1.1 #gambar-bagan']],
    ['unit, pada bagannya', 'unit.yaml', 3, 9, ['Gambar 1.1 #gambar-bagan']],
    ['hukum, pada daftarnya', 'hukum.yaml', 2, 6, ['Subbab 1.1 #pendahuluan-latar-belakang']],
    ['pejabat, pada tanda tangannya', 'pejabat.yaml', 2, 33, ['BAB III #bab-3']],
    ['pejabat yang tidak menandatangani', 'pejabat.yaml', 3, 33, []],
    ['dokumen.yaml', 'dokumen.yaml', 2, 8, []],
  ])('%s', (_, file, line, column, expected) => {
    expect(printed(`data/uji/${file}`, line, column)).toEqual(expected);
  });

  test.each([
    [1, ['Subbab 1.1 #pendahuluan-latar-belakang']],
    [5, ['Subbab 1.1.1 #pendahuluan-latar-belakang-1']],
    [7, ['Subbab 1.1.1 #pendahuluan-latar-belakang-1']],
  ])('naskah baris %i, menurut judul di atasnya', (line, expected) => {
    expect(printed('content/uji/1-pendahuluan/1-latar-belakang.md', line)).toEqual(expected);
  });

  test('naskah langsung di bawah judul bab, dan berkas yang tidak ada', () => {
    expect(printed('content/uji/3-penutup/0-pembuka.md', 1)).toEqual(['BAB III #bab-3']);
    expect(printed('content/uji', 1)).toEqual([]);
  });
});
