import { describe, expect, test } from 'vitest';
import { findings, head, loadWithAcuan, readCase, rows, table } from '../../helpers/load-case.ts';

const baru = readCase('perubahan-baru');
const lama = readCase('perubahan-lama');
const result = loadWithAcuan(baru, { lama });

/** The amendment with one more table, placed in its prose. */
function withTable(isi: string): string[] {
  const naskah = 'naskah/2-program-pendanaan/0-pembuka.md';
  const over = { ...baru, 'tabel/lagi.yaml': isi, [naskah]: `${baru[naskah] ?? ''}\n[[tabel: lagi]]\n` };
  const more = loadWithAcuan(over, { lama });
  expect(findings(more)).toEqual([]);
  return rows(more, 'lagi');
}

test('the pair of documents has no finding', () => {
  expect(findings(result)).toEqual([]);
});

describe('matriks of visi and misi', () => {
  test('has the visi, then misi that are changed, removed, replaced or new; a misi with its wording', () => {
    expect(head(result, 'm-visi')).toEqual(['No | Uraian | Semula | Menjadi | Perubahan']);
    expect(rows(result, 'm-visi')).toEqual([
      'data | 1 | Visi | Kota Contoh yang Sejahtera | Kota Contoh yang Sejahtera dan Tangguh | Diubah: rumusan',
      'data | 2 | Misi | Contoh Maju: Memajukan layanan dasar | Contoh Maju: Memajukan layanan dasar dan lanjutan | Diubah: rumusan',
      'data | 3 | Misi | Contoh Rapi dan Tertib |  | Dihapus',
      'data | 4 | Misi | Contoh Siaga Menghadapi Bencana: Menyiapkan warga | Contoh Tangguh | Diganti',
      'data | 5 | Misi |  | Contoh Inklusif: Melayani semua warga | Baru',
    ]);
  });

  test('has what stays too, where the table asks for all', () => {
    const all = withTable('jenis: matriks-perubahan\njudul: Semua\nisi: visi-misi\nmuat: semua\n');
    expect(all).toHaveLength(6);
    expect(all[1]).toBe('data | 2 | Misi | Contoh Sejahtera | Contoh Sejahtera | Tetap');
  });
});

describe('matriks of tujuan and sasaran', () => {
  test('has what is changed, moved, removed, new or replaced, in the order of the plan', () => {
    expect(head(result, 'm-tujuan')).toEqual(['No | Uraian | Semula | Menjadi | Perubahan']);
    expect(rows(result, 'm-tujuan')).toEqual([
      'data | 1 | Tujuan | Meningkatnya kesejahteraan sosial | Meningkatnya kesejahteraan sosial warga | Diubah: rumusan',
      'data | 2 | Tujuan | Meningkatnya perlindungan korban bencana |  | Dihapus',
      'data | 3 | Sasaran | Terlayaninya korban bencana | Terlayaninya korban bencana | Diubah: letak',
      'data | 4 | Tujuan |  | Meningkatnya kemandirian warga miskin | Baru',
      'data | 5 | Sasaran | Tersedianya lumbung sosial di kecamatan | Tersedianya lumbung sosial di kelurahan | Diganti',
    ]);
  });

  test('has what stays too, where the table asks for all', () => {
    const all = withTable('jenis: matriks-perubahan\njudul: Semua\nisi: tujuan-sasaran\nmuat: semua\n');
    expect(all).toHaveLength(6);
    expect(all[1]).toBe('data | 2 | Sasaran | Meningkatnya penanganan PPKS | Meningkatnya penanganan PPKS | Tetap');
  });
});

test('matriks of strategies and policies: each says what it stands below', () => {
  expect(head(result, 'm-strategi')).toEqual(['No | Uraian | Semula | Menjadi | Perubahan']);
  expect(rows(result, 'm-strategi')).toEqual([
    'data | 1 | Strategi pada sasaran Meningkatnya penanganan PPKS | Mendata ulang penerima layanan |  | Dihapus',
    'data | 2 | Arah kebijakan pada strategi Memperluas jangkauan layanan |  | Memakai layanan daring | Baru',
    'data | 3 | Strategi pada sasaran Terlayaninya korban bencana | Menyiapkan tanggap darurat | Menyiapkan tanggap darurat di kelurahan | Diubah: rumusan',
    'data | 4 | Arah kebijakan pada strategi Menyiapkan tanggap darurat di kelurahan | Membuka dapur umum |  | Dihapus',
    'data | 5 | Arah kebijakan pada strategi Menyiapkan tanggap darurat di kelurahan | Melatih para relawan | Melatih relawan kelurahan | Diganti',
    'data | 6 | Strategi pada sasaran Terlayaninya korban bencana | Memadukan data penerima | Memadukan data penerima | Diubah: letak',
    'data | 7 | Strategi pada sasaran Tersedianya lumbung sosial di kelurahan | Membangun lumbung di kecamatan | Membangun lumbung di kelurahan | Diganti',
    'data | 8 | Strategi pada sasaran Tersedianya lumbung sosial di kelurahan |  | Menggerakkan warga | Baru',
  ]);
});

test('matriks of indicators: an indicator whose targets alone differ is not in it', () => {
  expect(rows(result, 'm-indikator')).toEqual([
    'data | 1 | Meningkatnya penanganan PPKS | Jumlah PPKS yang terdata ulang | orang |  |  | Dihapus',
    'data | 2 | Meningkatnya penanganan PPKS |  |  | Jumlah PPKS yang mandiri | orang | Baru',
    'data | 3 | Terlayaninya korban bencana | Persentase korban yang terlayani | % | Persentase korban yang terlayani | orang | Diubah: satuan',
    'data | 4 | Tersedianya lumbung sosial di kelurahan | Jumlah lumbung sosial | unit | Jumlah lumbung sosial kelurahan | unit | Diganti',
  ]);
});

test('matriks of targets: a difference only between two numbers; outside its validity a row is blank', () => {
  expect(head(result, 'm-target')).toEqual([
    'No | Indikator | Satuan | Versi | 2026 | 2027 | 2028 | Kondisi Akhir | Perubahan',
  ]);
  expect(rows(result, 'm-target')).toEqual([
    'data | 1{1x3} | Persentase PPKS yang ditangani{1x3} | %{1x3} | Semula | 75 | 80 | 85 | 85 | Diubah: target 2027-2028, kondisi akhir{1x3}',
    'data | Menjadi | 75 | 82,5 | 90 | 90',
    'data | Selisih | 0 | 2,5 | 5 | 5',
    'data | 2{1x3} | Jumlah PPKS yang terdata ulang{1x3} | orang{1x3} | Semula | 20 | 30 | 40 | 40 | Dihapus{1x3}',
    'data | Menjadi |  |  |  | ',
    'data | Selisih |  |  |  | ',
    'data | 3{1x3} | Jumlah PPKS yang mandiri{1x3} | orang{1x3} | Semula |  |  |  |  | Baru{1x3}',
    'data | Menjadi | 5 | 10 | 15 | 15',
    'data | Selisih |  |  |  | ',
    'data | 4{1x3} | Jumlah lumbung sosial kelurahan{1x3} | unit{1x3} | Semula | 2 | 3 | 4 | 4 | Menggantikan “Jumlah lumbung sosial”{1x3}',
    'data | Menjadi | 2 | 5 | 9 | 9',
    'data | Selisih | 0 | 2 | 5 | 5',
    'rincian | 5{1x3} | Kursi roda{1x3} | unit{1x3} | Semula | 5 | 6 | 7 | 7 | Diubah: target 2027-2028, kondisi akhir{1x3}',
    'rincian | Menjadi | 5 |  |  | ',
    'rincian | Selisih | 0 |  |  | ',
  ]);
});

test('matriks of programs: one for one on one line, two into one each on its own; totals of either version', () => {
  expect(head(result, 'm-program')).toEqual([
    'Semula{3x1} | Menjadi{3x1} | Selisih{1x2} | Perubahan{1x2}',
    'Kode | Program, Kegiatan, Sub Kegiatan | Pagu (Rp) | Kode | Program, Kegiatan, Sub Kegiatan | Pagu (Rp)',
  ]);
  expect(rows(result, 'm-program')).toEqual([
    'program | 1.06.04 | Program Rehabilitasi Sosial | 900 | 1.06.04 | Program Rehabilitasi Sosial | 850 | -50 | Diubah: pagu 2026, 2028',
    'kegiatan | 1.06.04.2.01 | Rehabilitasi Sosial Dasar | 780 | 1.06.04.2.01 | Rehabilitasi Sosial Dasar | 150 | -630 | Diubah: pagu 2027-2028',
    'sub-kegiatan | 1.06.04.2.01.01 | Penyediaan Permakanan | 600 | 1.06.04.2.01.01 | Penyediaan Permakanan | 100 | -500 | Diubah: pagu 2027-2028',
    'sub-kegiatan | 1.06.04.2.01.02 | Penyediaan Alat Bantu | 180 | 1.06.04.2.01.02 | Penyediaan Alat Bantu | 50 | -130 | Diubah: pagu 2027-2028',
    'kegiatan | 1.06.04.2.02 | Rehabilitasi Sosial Lanjut | 120 |  |  |  | -120 | Dihapus',
    'kegiatan |  |  |  | 1.06.04.2.01 | Rehabilitasi Sosial Dasar Penyandang Disabilitas | 700 | 700 | Baru; menggantikan 1.06.04.2.01',
    'sub-kegiatan |  |  |  | 1.06.04.2.01.0001 | Penyediaan Permakanan dan Alat Bantu | 700 | 700 | Baru; menggantikan 1.06.04.2.01.01, 1.06.04.2.01.02',
    'program | 1.06.05 | Program Lumbung Sosial | 30 | 1.06.07 | Program Ketahanan Sosial Kelurahan | 75 | 45 | Diganti',
    'program | 1.06.06 | Program Penanganan Bencana | 1.500 | 1.06.06 | Program Penanganan Bencana | 1.500 | 0 | Tetap',
    'program |  |  |  | 1.06.02 | Program Pemberdayaan Sosial | 60 | 60 | Baru',
    'jumlah | Jumlah semula{2x1} | 2.430 | Jumlah menjadi{2x1} | 2.485 | 55 | ',
  ]);
});

describe('matriks of money', () => {
  test('year by year, the versions one below the other; totals count what is not shown too', () => {
    expect(rows(result, 'm-pagu')).toEqual([
      'program | 1.06.04{1x3} | Program Rehabilitasi Sosial{1x3} | Semula | 190 | 300 | 410 | 900 | Diubah: pagu 2026, 2028{1x3}',
      'program | Menjadi | 150 | 300 | 400 | 850',
      'program | Selisih | -40 | 0 | -10 | -50',
      'program | 1.06.07{1x3} | Program Ketahanan Sosial Kelurahan{1x3} | Semula | 10 | 10 | 10 | 30 | Menggantikan 1.06.05{1x3}',
      'program | Menjadi | 10 | 25 | 40 | 75',
      'program | Selisih | 0 | 15 | 30 | 45',
      'program | 1.06.02{1x3} | Program Pemberdayaan Sosial{1x3} | Semula |  |  |  |  | Baru{1x3}',
      'program | Menjadi |  | 30 | 30 | 60',
      'program | Selisih |  | 30 | 30 | 60',
      'jumlah | {1x3} | Jumlah pagu semua program{1x3} | Semula | 700 | 810 | 920 | 2.430 | {1x3}',
      'jumlah | Menjadi | 660 | 855 | 970 | 2.485',
      'jumlah | Selisih | -40 | 45 | 50 | 55',
    ]);
  });

  test('of one year, the versions side by side under the names that the table gives them', () => {
    expect(head(result, 'm-pagu-kolom')).toEqual([
      'Kode{1x2} | Program, Kegiatan, Sub Kegiatan{1x2} | Sebelum | Sesudah | Selisih | Perubahan{1x2}',
      '2027 | 2027 | 2027',
    ]);
    expect(rows(result, 'm-pagu-kolom')).toEqual([
      'kegiatan | 1.06.04.2.01 | Rehabilitasi Sosial Dasar | 260 |  | -260 | Diubah: pagu 2027',
      'kegiatan | 1.06.04.2.02 | Rehabilitasi Sosial Lanjut | 40 |  | -40 | Dihapus',
      'kegiatan | 1.06.04.2.01 | Rehabilitasi Sosial Dasar Penyandang Disabilitas |  | 300 | 300 | Baru; menggantikan 1.06.04.2.01',
      'program | 1.06.07 | Program Ketahanan Sosial Kelurahan | 10 | 25 | 15 | Menggantikan 1.06.05',
      'program | 1.06.02 | Program Pemberdayaan Sosial |  | 30 | 30 | Baru',
      'jumlah |  | Jumlah pagu semua program | 810 | 855 | 45 | ',
    ]);
  });

  test('says below it which version is which, and what the totals count', () => {
    expect(table(result, 'm-pagu').catatan?.map(({ teks }) => teks)).toEqual([
      'Semula: Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028 (24 September 2025).',
      'Menjadi: Perubahan Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028 (Peraturan Wali Kota Contoh Nomor 7 Tahun 2026).',
      'Jumlah menghitung semua program versi masing-masing, juga yang tidak tercantum dalam tabel ini.',
    ]);
  });
});

describe('the three printed forms', () => {
  test('(a) two tables one after the other, each named after its version', () => {
    expect(table(result, 'pendanaan-sebelum').judul).toBe('Rencana Program dan Pendanaan Sebelum Perubahan');
    expect(table(result, 'pendanaan').judul).toBe('Rencana Program dan Pendanaan Setelah Perubahan');
    expect(rows(result, 'pendanaan-sebelum').map((row) => row.split(' | ').slice(1, 3).join(' '))).toEqual([
      '1.06.04 PROGRAM REHABILITASI SOSIAL',
      '1.06.04.2.01 Rehabilitasi Sosial Dasar',
      '1.06.04.2.01.01 Penyediaan Permakanan',
      '1.06.04.2.01.02 Penyediaan Alat Bantu',
      ' Kursi roda',
      '1.06.04.2.02 Rehabilitasi Sosial Lanjut',
      '1.06.05 PROGRAM LUMBUNG SOSIAL',
      '1.06.06 PROGRAM PENANGANAN BENCANA',
    ]);
    expect(rows(result, 'pendanaan-sebelum')[5]).toBe(
      'kegiatan | 1.06.04.2.02 | Rehabilitasi Sosial Lanjut |  | 40 |  | 40 |  | 40',
    );
  });

  test('(a) a title that speaks of the amendment itself stays', () => {
    const judul = (versi: string): string => {
      const tabel = `jenis: program-pendanaan\njudul: ${versi}\nversi: setelah\nkolom: [kode, program, target-pagu]\n`;
      return table(loadWithAcuan({ ...baru, 'tabel/pendanaan.yaml': tabel }, { lama }), 'pendanaan').judul;
    };
    expect(judul('Pendanaan Setelah Perubahan Kedua')).toBe('Pendanaan Setelah Perubahan Kedua');
    expect(judul('Pendanaan')).toBe('Pendanaan Setelah Perubahan');
  });

  test('(b) lists side by side that are not equally long', () => {
    expect(head(result, 'daftar')).toEqual(['No | Uraian | Sebelum | Setelah | Perubahan']);
    expect(rows(result, 'daftar')).toEqual([
      'data | 1 | Tujuan | angka[Meningkatnya kesejahteraan sosial; Meningkatnya perlindungan korban bencana] | angka[Meningkatnya kesejahteraan sosial warga; Meningkatnya kemandirian warga miskin] | 1 diubah, 1 dihapus, 1 baru',
      'data | 2 | Sasaran pada tujuan Meningkatnya kesejahteraan sosial warga | Meningkatnya penanganan PPKS | angka[Meningkatnya penanganan PPKS; Terlayaninya korban bencana] | 1 diubah',
      'data | 3 | Sasaran pada tujuan Meningkatnya perlindungan korban bencana | angka[Terlayaninya korban bencana; Tersedianya lumbung sosial di kecamatan] |  | 1 dihapus',
      'data | 4 | Sasaran pada tujuan Meningkatnya kemandirian warga miskin |  | Tersedianya lumbung sosial di kelurahan | 1 baru',
      'data | 5 | Arah kebijakan pada strategi Memperluas jangkauan layanan | angka[Membuka layanan di kecamatan; Menambah petugas lapangan] | angka[Membuka layanan di kecamatan; Menambah petugas lapangan; Memakai layanan daring] | 1 baru',
      'data | 6 | Arah kebijakan pada strategi Menyiapkan tanggap darurat di kelurahan | angka[Melatih para relawan; Membuka dapur umum] | Melatih relawan kelurahan | 2 dihapus, 1 baru',
      'data | 7 | Program | angka[1.06.04 Program Rehabilitasi Sosial; 1.06.05 Program Lumbung Sosial; 1.06.06 Program Penanganan Bencana] | angka[1.06.04 Program Rehabilitasi Sosial; 1.06.07 Program Ketahanan Sosial Kelurahan; 1.06.06 Program Penanganan Bencana; 1.06.02 Program Pemberdayaan Sosial] | 1 diubah, 1 dihapus, 2 baru',
    ]);
  });

  test('(b) of visi and misi, a misi with its wording', () => {
    expect(withTable('jenis: sebelum-setelah\njudul: Visi dan Misi\nisi: [visi, misi]\n')).toEqual([
      'data | 1 | Visi | Kota Contoh yang Sejahtera | Kota Contoh yang Sejahtera dan Tangguh | 1 diubah',
      'data | 2 | Misi | angka[Contoh Sejahtera; Contoh Maju: Memajukan layanan dasar; Contoh Rapi dan Tertib; Contoh Siaga Menghadapi Bencana: Menyiapkan warga] | angka[Contoh Sejahtera; Contoh Maju: Memajukan layanan dasar dan lanjutan; Contoh Tangguh; Contoh Inklusif: Melayani semua warga] | 1 diubah, 2 dihapus, 2 baru',
    ]);
  });

  test('(c) rows of two nomenclatures fill their own years alone; realised years say so', () => {
    expect(head(result, 'pendanaan')).toEqual([
      'Kode{1x3} | Program, Kegiatan, dan Sub Kegiatan{1x3} | Target Kinerja Program dan Kerangka Pendanaan{6x1}',
      'Tahun 2026{2x1} | Tahun 2027{2x1} | Tahun 2028{2x1}',
      'Realisasi | Rp | Target | Rp | Target | Rp',
    ]);
    expect(rows(result, 'pendanaan').slice(1, 7)).toEqual([
      'kegiatan | 1.06.04.2.01 | Rehabilitasi Sosial Dasar |  | 140 |  |  |  | ',
      'sub-kegiatan | 1.06.04.2.01.01 | Penyediaan Permakanan |  | 95 |  |  |  | ',
      'sub-kegiatan | 1.06.04.2.01.02 | Penyediaan Alat Bantu |  |  |  |  |  | ',
      'rincian |  | Kursi roda |  |  |  |  |  | ',
      'kegiatan | 1.06.04.2.01 | Rehabilitasi Sosial Dasar Penyandang Disabilitas |  |  |  | 300 |  | 400',
      'sub-kegiatan | 1.06.04.2.01.0001 | Penyediaan Permakanan dan Alat Bantu |  |  |  | 300 |  | 400',
    ]);
  });

  test('(c) the heads of realised years, and only they, are marked', () => {
    const { kepala, kolom } = table(result, 'pendanaan');
    const marked = kepala.flatMap((row) => row.flatMap(({ realisasi, teks }) => (realisasi === true ? [teks] : [])));
    expect(marked).toEqual(['Tahun 2026', 'Realisasi', 'Rp']);
    expect(kolom.map(({ realisasi }) => realisasi === true)).toEqual([
      ...[false, false, true, true, false, false],
      ...[false, false],
    ]);
  });
});

describe('versions of other years', () => {
  const dokumen = baru['dokumen.yaml'] ?? '';
  const naskah = 'naskah/2-program-pendanaan/0-pembuka.md';
  const program = (pagu: string): string => `kode: 1.06.04\nnama: Program A\nsasaran: sasaran-1\npagu: ${pagu}\n`;
  const before = {
    'dokumen.yaml': dokumen.replace('sebelum: lama\n', '').replace('periode: 2026-2028', 'periode: 2025-2027'),
    'program/1.yaml': program('{ 2025: 5, 2026: 6, 2027: 7 }'),
  };
  const pair = loadWithAcuan(
    {
      'dokumen.yaml': dokumen,
      'program/1.yaml': program('{ 2026: 6, 2027: 9, 2028: 10 }'),
      'tabel/pendanaan.yaml': 'jenis: program-pendanaan\njudul: P\nversi: sebelum\nkolom: [kode, target-pagu]\n',
      'tabel/m.yaml': 'jenis: matriks-perubahan\njudul: M\nisi: pagu\n',
      [naskah]: '[[tabel: pendanaan]]\n\n[[tabel: m]]\n',
    },
    { lama: before },
  );

  test('a table of the version before has the years of that version', () => {
    expect(findings(pair)).toEqual([]);
    expect(head(pair, 'pendanaan')[1]).toBe('Tahun 2025{2x1} | Tahun 2026{2x1} | Tahun 2027{2x1}');
    expect(rows(pair, 'pendanaan')).toEqual(['program | 1.06.04 |  | 5 |  | 6 |  | 7']);
  });

  test('a matriks has the years of both; what one does not plan is blank there', () => {
    expect(rows(pair, 'm')).toEqual([
      'program | 1.06.04{1x3} | Program A{1x3} | Semula | 5 | 6 | 7 |  | 18 | Diubah: pagu 2025, 2027, 2028{1x3}',
      'program | Menjadi |  | 6 | 9 | 10 | 25',
      'program | Selisih | -5 | 0 | 2 | 10 | 7',
      'jumlah | {1x3} | Jumlah pagu semua program{1x3} | Semula | 5 | 6 | 7 |  | 18 | {1x3}',
      'jumlah | Menjadi |  | 6 | 9 | 10 | 25',
      'jumlah | Selisih | -5 | 0 | 2 | 10 | 7',
    ]);
  });
});
