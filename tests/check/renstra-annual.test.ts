import { describe, expect, test } from 'vitest';
import { annualFindings } from '../helpers/annual-case.ts';

const found = (tahunan: string): string[] => annualFindings(tahunan, {}, {}, 'renstra-annual');

test('tanpa perbedaan tidak ada temuan', () => {
  expect(found('{}\n')).toEqual([]);
  expect(found('program: [{dari: 1.06.04, anggaran: 200}]\n')).toEqual([]);
});

test('anggaran dan target yang lain: kedua nilai, selisih, dan kedua tempat', () => {
  expect(
    found(`sasaran:
  - id: sasaran-1
    indikator:
      - {id: ind-sasaran-1, target: 78.5}
program:
  - {dari: 1.06.04, anggaran: 250}
`),
  ).toEqual([
    'tahunan.yaml:4:37 info renstra-annual: Indikator “Persentase PPKS yang ditangani”: targetnya 78,5%, target Renstra tahun 2027 80% (selisih -1,5%). > induk:arah.yaml:16:26',
    'tahunan.yaml:6:31 info renstra-annual: Program “Program Rehabilitasi Sosial”: anggarannya Rp250, pagu Renstra tahun 2027 Rp200 (selisih Rp50). > induk:program/1.yaml:4:26',
  ]);
});

test('bunyi yang lain, yang baru, dan yang tidak dibawa', () => {
  expect(
    found(`sasaran:
  - id: sasaran-1
    nama: Meningkatnya penanganan PMKS
    indikator:
      - {id: ind-baru, nama: Persentase LKS, satuan: "%", target: 10}
program: []
`),
  ).toEqual([
    'dokumen.yaml:3:10 info renstra-annual: Indikator Renstra “Persentase PPKS yang ditangani” tidak dibawa ke rencana tahun 2027. > induk:arah.yaml:16:26',
    'dokumen.yaml:3:10 info renstra-annual: Program Renstra “Program Rehabilitasi Sosial” tidak dibawa ke rencana tahun 2027. > induk:program/1.yaml:4:26',
    'tahunan.yaml:2:5 info renstra-annual: Sasaran “Meningkatnya penanganan PMKS” berbunyi “Meningkatnya penanganan PPKS” dalam Renstra. > induk:arah.yaml:8:9',
    'tahunan.yaml:5:10 info renstra-annual: Indikator “Persentase LKS” tidak ada dalam Renstra.',
  ]);
});

test('huruf besar dan spasi bukan perbedaan', () => {
  expect(found('program: [{dari: 1.06.04, nama: PROGRAM  REHABILITASI SOSIAL}]\n')).toEqual([]);
});

describe('tiga atau lebih dengan satu sebab adalah satu temuan', () => {
  const INDUK = {
    'program/2.yaml': 'kode: 1.06.05\nnama: Program B\nsasaran: sasaran-1\n',
    'program/3.yaml': 'kode: 1.06.06\nnama: Program C\nsasaran: sasaran-1\n',
  };

  test('yang tidak dibawa', () => {
    expect(annualFindings('program: []\n', {}, INDUK, 'renstra-annual')).toEqual([
      'dokumen.yaml:3:10 info renstra-annual: 3 sasaran, indikator, atau program Renstra tidak dibawa ke rencana tahun 2027; yang pertama program “Program Rehabilitasi Sosial”. > induk:program/1.yaml:4:26 > induk:program/2.yaml:1:1 > induk:program/3.yaml:1:1',
    ]);
  });

  test('yang berasal dari satu indikator Renstra; tempatnya di sana disebut satu kali', () => {
    const baris = ['A', 'B', 'C'].map(
      (nama) => `      - {id: ${nama.toLowerCase()}, dari: ind-sasaran-1, nama: ${nama}, target: 100}`,
    );
    expect(found(['sasaran:', '  - id: sasaran-1', '    indikator:', ...baris, ''].join('\n'))).toEqual([
      'tahunan.yaml:4:55 info renstra-annual: 3 indikator berasal dari satu indikator Renstra, “Persentase PPKS yang ditangani”, dengan bunyi atau nilai yang lain; yang pertama indikator “A”: targetnya 100%, target Renstra tahun 2027 80% (selisih 20%). > induk:arah.yaml:16:26 > tahunan.yaml:5:55 > tahunan.yaml:6:55',
    ]);
  });
});
