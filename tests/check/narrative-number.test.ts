import { describe, expect, test } from 'vitest';
import { type Files, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan } from '../helpers/masukan.ts';

const FILE = 'naskah/3-penutup/0-pembuka.md';

/** A plan with two programs, kegiatan and sub kegiatan below them, an end-of-period value and a free table. */
const RENCANA: Files = {
  'program/1.yaml': [
    'id: rehabilitasi',
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'pagu: {2026: 1.500.000.000, 2027: 2.000.000.000, 2028: 3.000.000.000}',
    'indikator:',
    '  - {id: ind-rehab, nama: Persentase PPKS yang direhabilitasi, satuan: "%", awal: "60,5", target: [70, 80, 90]}',
    '  - {id: ind-orang, nama: Jumlah PPKS yang dilayani, satuan: orang, awal: 10, target: [20, 20, 20]}',
    'kegiatan:',
    '  - nama: Rehabilitasi Sosial Dasar',
    '    pagu: {2026: 1.500.000.000, 2027: 2.000.000.000, 2028: 3.000.000.000}',
    '    sub_kegiatan: [{nama: Penyediaan Alat Bantu}, {nama: Penyediaan Permakanan}]',
    '',
  ].join('\n'),
  'program/2.yaml': [
    'id: bencana',
    'kode: 1.06.06',
    'nama: Program Penanganan Bencana',
    'sasaran: sasaran-1',
    'pagu: {2026: 500.000.000, 2027: 500.000.000}',
    '',
  ].join('\n'),
  'tabel/asn.yaml': [
    'judul: ASN',
    'kolom:',
    '  - {id: gol, judul: Golongan}',
    '  - {id: l, judul: Laki-laki, jenis: bilangan}',
    '  - {id: p, judul: Perempuan, jenis: bilangan}',
    '  - {id: jumlah, judul: Jumlah, jenis: bilangan, terdiri_atas: [l, p]}',
    'baris:',
    '  - {id: gol-2, gol: Golongan II, l: 3, p: 4, jumlah: 7}',
    '  - {id: gol-3, gol: Golongan III, l: 5, p: 6, jumlah: 11}',
    '  - {gol: Golongan IV, l: 1, p: "-"}',
    '  - {id: total, jenis: jumlah, label: Jumlah, l: 9, p: 10, jumlah: 18}',
    '',
  ].join('\n'),
};

const found = (text: string, over: Files = {}): string[] =>
  findingsOf({ ...RENCANA, ...over, [FILE]: `${text}\n` }, 'narrative-number').filter(
    (line) => line.includes('narrative-number') || line.includes('waiver'),
  );

/** The findings without place and code: what differs from what, and where the data are. */
const said = (text: string, over: Files = {}): string[] =>
  found(text, over).map((line) =>
    line.replace('3-penutup/0-pembuka.md:', '').replace(' peringatan narrative-number:', ''),
  );

describe('counts', () => {
  test.each<[string, string[]]>([
    [
      'Renstra ini memuat lima program.',
      [
        '1:20 Jumlah program dalam naskah tertulis “lima”; menurut data 2 program. > program/1.yaml:1:1 > program/2.yaml:1:1',
      ],
    ],
    [
      'Dinas Contoh menetapkan 2 (dua) tujuan dan 1 sasaran.',
      ['1:25 Jumlah tujuan dalam naskah tertulis “2 (dua)”; menurut data 1 tujuan. > arah.yaml:5:5'],
    ],
    [
      '[[nilai: pd]] mempunyai 3 Indikator Kinerja Utama (IKU).',
      ['1:25 Jumlah IKU dalam naskah tertulis “3”; menurut data 1 IKU. > arah.yaml:11:13'],
    ],
    [
      'Dokumen ini memuat:\n\n- 2 program;\n- 4 sub kegiatan.',
      [
        '4:3 Jumlah sub kegiatan dalam naskah tertulis “4”; menurut data 2 sub kegiatan. > program/1.yaml:12:21 > program/1.yaml:12:52',
      ],
    ],
    [
      'Dinas Contoh melaksanakan 2 program, 3 kegiatan, dan 2 sub kegiatan.',
      ['1:38 Jumlah kegiatan dalam naskah tertulis “3”; menurut data 1 kegiatan. > program/1.yaml:10:5'],
    ],
    [
      'Program Rehabilitasi Sosial terdiri atas 2 kegiatan dan 2 sub kegiatan.',
      [
        '1:42 Jumlah kegiatan di bawah “1.06.04” dalam naskah tertulis “2”; menurut data 1 kegiatan. > program/1.yaml:10:5',
      ],
    ],
    [
      'Renstra ini memuat 9 indikator.',
      [
        '1:20 Jumlah indikator dalam naskah tertulis “9”; menurut data 3 indikator. > arah.yaml:11:13 > program/1.yaml:7:6 > program/1.yaml:8:6',
      ],
    ],
    [
      'Renstra memuat 3 indikator program.',
      [
        '1:16 Jumlah indikator program dalam naskah tertulis “3”; menurut data 2 indikator program. > program/1.yaml:7:6 > program/1.yaml:8:6',
      ],
    ],
    [
      '### Renstra memuat tiga program',
      [
        '1:20 Jumlah program dalam naskah tertulis “tiga”; menurut data 2 program. > program/1.yaml:1:1 > program/2.yaml:1:1',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Renstra ini memuat 2 (dua) program.',
    // Parts, and other people's.
    'Renstra ini memuat lima program prioritas.',
    'Renstra ini memuat lima program yang mendukung sasaran pertama.',
    'Setiap bidang dalam Renstra ini melaksanakan lima program.',
    'Bidang Rehabilitasi Sosial pada Dinas Contoh melaksanakan lima program dan satu kegiatan.',
    'Renstra Kementerian Sosial memuat lima program.',
    'RPJMD memuat lima tujuan dan tujuh sasaran.',
    'Pada tahun 2026 Renstra melaksanakan satu program.',
    // "Kegiatan" in the plain sense.
    'Dinas Contoh melaksanakan tiga kegiatan, yaitu sosialisasi, bimbingan, dan pendampingan.',
    'Analisis dilakukan melalui dua kegiatan utama.',
    'Salah satu program dalam Renstra ini baru.',
    'Renstra memuat paling sedikit lima program.',
    '“Renstra ini memuat lima program.”',
    '> Renstra ini memuat lima program.',
    'Program Perlindungan Sosial dalam Renstra memuat 7 kegiatan.',
    'Renstra memuat 1 indikator.',
  ])('silent: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('money', () => {
  test.each<[string, string[]]>([
    [
      'Pagu Program Rehabilitasi Sosial tahun 2027 sebesar Rp2.100.000.000,00.',
      [
        '1:53 Pagu 2027 program 1.06.04 dalam naskah tertulis “Rp2.100.000.000,00”; menurut data Rp2.000.000.000. > program/1.yaml:5:35',
      ],
    ],
    [
      'Pagu 1.06.04 sebesar Rp1,6 miliar pada tahun 2026 dan Rp2 miliar pada tahun 2027.',
      [
        '1:22 Pagu 2026 program 1.06.04 dalam naskah tertulis “Rp1,6 miliar”; menurut data Rp1.500.000.000. > program/1.yaml:5:14',
      ],
    ],
    [
      'Pagu Program Rehabilitasi Sosial tahun 2026, 2027, dan 2028 masing-masing Rp1.500.000.000, Rp2.000.000.000, dan Rp4.000.000.000.',
      [
        '1:113 Pagu 2028 program 1.06.04 dalam naskah tertulis “Rp4.000.000.000”; menurut data Rp3.000.000.000. > program/1.yaml:5:56',
      ],
    ],
    [
      'Total pagu Program Rehabilitasi Sosial Rp7.500.000.000.',
      [
        '1:40 Pagu seluruh periode program 1.06.04 dalam naskah tertulis “Rp7.500.000.000”; menurut data Rp6.500.000.000. > program/1.yaml:5:1',
      ],
    ],
    [
      'Pagu indikatif setiap tahun:\n\n- tahun 2026: Rp2.000.000.000;\n- tahun 2027: Rp2.400.000.000.',
      [
        '4:15 Pagu 2027 semua program dalam naskah tertulis “Rp2.400.000.000”; menurut data Rp2.500.000.000. > program/1.yaml:5:35 > program/2.yaml:5:33',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Pagu Program Rehabilitasi Sosial tahun 2026 sebesar Rp1.500.000.000.',
    // Rounded, and rounded down.
    'Pagu Program Rehabilitasi Sosial tahun 2026 sebesar Rp1,5 miliar dan tahun 2027 Rp2 miliar.',
    // A year of the program before this one, and one that is not filled in.
    'Pagu Program Rehabilitasi Sosial tahun 2024 sebesar Rp900.000.000.',
    'Pagu Program Penanganan Bencana tahun 2028 sebesar Rp900.000.000.',
    'Pagu indikatif tahun 2028 sebesar Rp900.000.000.',
    // Other money.
    'Realisasi anggaran Program Rehabilitasi Sosial tahun 2026 sebesar Rp900.000.000.',
    'Program Rehabilitasi Sosial tahun 2026 memberi bantuan Rp900.000 per orang.',
    'Pagu Program Pemberdayaan Sosial tahun 2026 sebesar Rp900.000.000.',
    'Pagu Program Rehabilitasi Sosial sebesar Rp900.000.000.',
    'Pagu Program Rehabilitasi Sosial dan Program Penanganan Bencana tahun 2026 Rp900.000.000.',
    'Pagu Program Rehabilitasi Sosial tahun 2026 sekitar Rp900.000.000.',
  ])('silent: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('indicators', () => {
  test.each<[string, string[]]>([
    [
      'Persentase PPKS yang direhabilitasi ditingkatkan dari 65% pada tahun 2025 menjadi 95 persen pada tahun 2028.',
      [
        '1:55 Kondisi awal indikator “Persentase PPKS yang direhabilitasi” dalam naskah tertulis “65%”; menurut data 60,5%. > program/1.yaml:7:83',
        '1:83 Target 2028 indikator “Persentase PPKS yang direhabilitasi” dalam naskah tertulis “95 persen”; menurut data 90%. > program/1.yaml:7:108',
      ],
    ],
    [
      'Jumlah PPKS yang dilayani ditargetkan 30 orang setiap tahun.',
      [
        '1:39 Target setiap tahun indikator “Jumlah PPKS yang dilayani” dalam naskah tertulis “30”; menurut data 20. > program/1.yaml:8:79',
      ],
    ],
    [
      'Persentase PPKS yang direhabilitasi mencapai 95% pada akhir periode.',
      [
        '1:46 Kondisi akhir indikator “Persentase PPKS yang direhabilitasi” dalam naskah tertulis “95%”; menurut data 90%. > program/1.yaml:7:108',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Persentase PPKS yang direhabilitasi ditingkatkan dari 60,5% pada tahun 2025 menjadi 90% pada tahun 2028.',
    // Fewer decimals than the data.
    'Kondisi awal Persentase PPKS yang direhabilitasi adalah 60%.',
    'Realisasi Persentase PPKS yang direhabilitasi tahun 2026 sebesar 40%.',
    'Persentase PPKS yang direhabilitasi naik sebesar 5% pada tahun 2026.',
    'Persentase PPKS yang direhabilitasi diukur pada 12 kecamatan tahun 2026.',
    'Persentase PPKS yang direhabilitasi tahun 2019 sebesar 40%.',
    'Persentase PPKS yang ditangani dan Persentase PPKS yang direhabilitasi sebesar 40% pada tahun 2026.',
    'Sebanyak 40% peserta mandiri.',
  ])('silent: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('free tables', () => {
  test.each<[string, string[]]>([
    [
      'Menurut [[lihat: tabel asn]], 8 orang bergolongan Golongan II, 11 orang Golongan III.',
      ['1:31 Baris “Golongan II” tabel “asn” dalam naskah tertulis “8”; menurut data 7. > tabel/asn.yaml:8:55'],
    ],
    [
      'Seluruhnya 20 orang ([[lihat: tabel asn]]).',
      ['1:12 Baris “Jumlah” tabel “asn” dalam naskah tertulis “20”; menurut data 18. > tabel/asn.yaml:11:68'],
    ],
    [
      '[[tabel: asn]]\n\nTabel tersebut memuat Golongan III, yaitu 15 orang.',
      ['3:43 Baris “Golongan III” tabel “asn” dalam naskah tertulis “15”; menurut data 11. > tabel/asn.yaml:9:56'],
    ],
    [
      'Pada [[lihat: tabel asn]] terdapat 9 orang perempuan Golongan III.',
      ['1:36 Baris “Golongan III” tabel “asn” dalam naskah tertulis “9”; menurut data 6. > tabel/asn.yaml:9:45'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Menurut [[lihat: tabel asn]], 7 orang Golongan II, 11 orang Golongan III.',
    // The number of another column of the row.
    'Menurut [[lihat: tabel asn]] ada 3 orang Golongan II.',
    // A cell left blank, two rows, no row, no table.
    'Menurut [[lihat: tabel asn]] ada 3 orang Golongan IV.',
    'Menurut [[lihat: tabel asn]] Golongan II dan Golongan III berjumlah 17 orang.',
    'Menurut [[lihat: tabel asn]] ada 44 orang yang pensiun.',
    'Golongan II berjumlah 44 orang.',
  ])('silent: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

test('a waiver names the file or the subject, and the year', () => {
  const text = { ...RENCANA, [FILE]: 'Pagu 1.06.04 tahun 2026 Rp9.000.000.000.\n' };
  const waiver = (di: string, tahun: string): Files =>
    dokumenDengan(`kecuali: [{kode: narrative-number, di: ${di}, ${tahun}alasan: tercetak, tanggal: 2026-01-01}]`);
  const keep = (di: string, tahun = ''): string[] =>
    waived(loadFiles({ ...text, ...waiver(di, tahun) }, undefined, new Set(['narrative-number'])));
  for (const di of ['rehabilitasi', '1.06.04', 'pembuka', 'penutup/pembuka']) expect(keep(di)).toHaveLength(1);
  expect(keep('rehabilitasi', 'tahun: 2026, ')).toHaveLength(1);
  expect(keep('rehabilitasi', 'tahun: 2027, ')).toEqual([]);
});
