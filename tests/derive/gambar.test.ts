import { describe, expect, it } from 'vitest';
import { diagramTabel, paguProgram } from '../../scripts/derive/gambar/batang.ts';
import { garisIndikator } from '../../scripts/derive/gambar/garis.ts';
import {
  pangkalPohon,
  pohonKinerja,
  type SimpulPohon,
  tingkatPangkal,
} from '../../scripts/derive/gambar/pohon-kinerja.ts';
import type { GambarJenis, JenisGambar } from '../../scripts/model/gambar.ts';
import type { Plan } from '../../scripts/model/plan.ts';
import { formatSel } from '../../scripts/render/format-cell.ts';
import { type Files, loadFiles } from '../helpers/load-case.ts';

function planOf(over: Files): Plan {
  const { plan } = loadFiles(over);
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

function figure<J extends JenisGambar>(jenis: J, lines: string, over: Files = {}): [Plan, GambarJenis<J>] {
  const plan = planOf({ 'gambar/g.yaml': `jenis: ${jenis}\njudul: Gambar\nketerangan: uraian\n${lines}\n`, ...over });
  const [gambar] = plan.gambar;
  if (gambar?.jenis !== jenis) throw new Error(`no ${jenis}`);
  return [plan, gambar as GambarJenis<J>];
}

/** A tree as indented lines: label and name, then its indicators. */
function outline(roots: readonly SimpulPohon[], indent = ''): string[] {
  return roots.flatMap((node) => [
    `${indent}${node.label === '' ? `(${node.tingkat})` : `${node.label}: ${node.nama}`}`,
    ...node.indikator.map((text) => `${indent}* ${text}`),
    ...outline(node.anak, `${indent}  `),
  ]);
}

const CASCADE: Files = {
  'arah.yaml': [
    'visi: Kota Contoh yang Sejahtera',
    'misi:',
    '  - {id: misi-1, nama: Kota Sejahtera}',
    '  - {id: misi-2, nama: Kota Tertata}',
    'rpjmd:',
    '  tujuan:',
    '    - {id: rpjmd-1, misi: misi-2, nama: Tertata, sasaran: [{id: rpjmd-sasaran-1, nama: Rapi}]}',
    'tujuan:',
    '  - {id: tujuan-1, nama: Tujuan satu, sasaran: [{id: sasaran-1, nama: Sasaran satu}]}',
    '  - id: tujuan-2',
    '    nama: Tujuan dua',
    '    mendukung: rpjmd-sasaran-1',
    '    indikator: [{nama: Indikator tujuan}]',
    '    sasaran: [{id: sasaran-2, nama: Sasaran dua}]',
    '',
  ].join('\n'),
  'program/1.yaml': [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi',
    'sasaran: [sasaran-1, sasaran-2]',
    'indikator: [{nama: Indikator program}]',
    'kegiatan:',
    '  - nama: Kegiatan bersama',
    '    sub_kegiatan: [{nama: Sub satu, rincian: [{nama: Rincian, target: [1, 2, 3]}]}]',
    '  - {nama: Kegiatan dua, sasaran: sasaran-2}',
    '',
  ].join('\n'),
  'program/2.yaml': 'nama: Program Lepas\n',
};

describe('pohonKinerja', () => {
  it('draws the cascade down to the programs; one that serves two sasaran stands under both', () => {
    expect(outline(pohonKinerja(...figure('pohon-kinerja', '', CASCADE)))).toEqual([
      'Tujuan: Tujuan satu',
      '  Sasaran: Sasaran satu',
      '    Program 1.06.04: Program Rehabilitasi',
      '    * Indikator program',
      'Tujuan: Tujuan dua',
      '* Indikator tujuan',
      '  Sasaran: Sasaran dua',
      '    Program 1.06.04: Program Rehabilitasi',
      '    * Indikator program',
      '(tujuan)',
      '  (sasaran)',
      '    Program: Program Lepas',
    ]);
  });

  it('goes to the level asked for, a kegiatan standing only under the sasaran that it serves', () => {
    const lines = 'sampai: sub-kegiatan\nindikator: tidak\ndari: sasaran-1';
    expect(outline(pohonKinerja(...figure('pohon-kinerja', lines, CASCADE)))).toEqual([
      'Sasaran: Sasaran satu',
      '  Program 1.06.04: Program Rehabilitasi',
      '    Kegiatan: Kegiatan bersama',
      '      Sub kegiatan: Sub satu',
    ]);
  });

  it('begins with visi and misi where asked; a tujuan without a misi keeps its level', () => {
    expect(outline(pohonKinerja(...figure('pohon-kinerja', 'mulai: visi\nsampai: sasaran', CASCADE)))).toEqual([
      'Visi: Kota Contoh yang Sejahtera',
      '  Misi II: Kota Tertata',
      '    Tujuan: Tujuan dua',
      '    * Indikator tujuan',
      '      Sasaran: Sasaran dua',
      '  (misi)',
      '    Tujuan: Tujuan satu',
      '      Sasaran: Sasaran satu',
    ]);
  });

  it('draws a program or kegiatan alone, and nothing of what is unknown', () => {
    const part = (dari: string): string[] =>
      outline(pohonKinerja(...figure('pohon-kinerja', `sampai: kegiatan\ndari: ${dari}`, CASCADE)));
    expect(part('1.06.04')).toEqual([
      'Program 1.06.04: Program Rehabilitasi',
      '* Indikator program',
      '  Kegiatan: Kegiatan bersama',
      '  Kegiatan: Kegiatan dua',
    ]);
    expect(part('tidak-ada')).toEqual([]);
  });

  it('knows what a tree can be drawn from', () => {
    const plan = planOf(CASCADE);
    expect(pangkalPohon(plan)).toEqual([
      ...['tujuan-1', 'sasaran-1', 'tujuan-2', 'sasaran-2'],
      ...['1.06.04', '1.06.04.kegiatan-bersama', '1.06.04.kegiatan-dua', 'program-lepas'],
    ]);
    expect(['tujuan-2', 'sasaran-1', '1.06.04.kegiatan-dua', 'lain'].map((id) => tingkatPangkal(plan, id))).toEqual([
      'tujuan',
      'sasaran',
      'kegiatan',
      undefined,
    ]);
  });
});

const TABLE = [
  'judul: Pegawai',
  'kolom:',
  '  - {id: golongan, judul: Golongan}',
  '  - {id: l, judul: Laki-laki, jenis: bilangan}',
  '  - {id: p, judul: Perempuan, jenis: bilangan}',
  'baris:',
  '  - {golongan: III/a, l: 4, p: 2}',
  '  - {id: tiga-b, golongan: III/b, l: "-"}',
  '  - {golongan: III/c, l: 9, p: NA}',
  '  - {id: total, jenis: jumlah, label: Jumlah, l: 13, p: 2}',
  '',
].join('\n');

describe('diagramTabel', () => {
  const bars = (lines: string) => {
    const data = diagramTabel(...figure('diagram', `tabel: t\n${lines}`, { 'tabel/t.yaml': TABLE }));
    return data?.kelompok.map(({ label, nilai }) => [label, ...nilai.map((one) => formatSel(one))]);
  };

  it('has a group for each data row and a bar for each column', () => {
    expect(bars('kolom: [l, p]')).toEqual([
      ['III/a', '4', '2'],
      ['III/b', '–', ''],
      ['III/c', '9', ''],
    ]);
  });

  it('takes the rows asked for, by id or words, in that order', () => {
    expect(bars('kolom: l\nbaris: [total, III/a, tiga-b]')).toEqual([
      ['Jumlah', '13'],
      ['III/a', '4'],
      ['III/b', '–'],
    ]);
  });

  it('sorts by the sum of a row', () => {
    expect(bars('kolom: l\nurut: turun')?.map(([label]) => label)).toEqual(['III/c', 'III/a', 'III/b']);
    expect(bars('kolom: l\nurut: naik')?.map(([label]) => label)).toEqual(['III/b', 'III/a', 'III/c']);
  });

  it('is nothing for a table that is not there or is drawn from the plan', () => {
    expect(diagramTabel(...figure('diagram', 'tabel: pendanaan\nkolom: a'))).toBeUndefined();
    expect(diagramTabel(...figure('diagram', 'tabel: hilang\nkolom: a'))).toBeUndefined();
  });
});

describe('paguProgram', () => {
  it('has the money of every program in the years asked for, else in all', () => {
    expect(paguProgram(...figure('pagu-program', ''))).toEqual({
      judulKelompok: 'Program',
      seri: ['2026', '2027', '2028'],
      kelompok: [
        { label: 'Rehabilitasi Sosial', nilai: [100, 200, 300].map((rupiah) => ({ jenis: 'rupiah', rupiah })) },
      ],
    });
    expect(paguProgram(...figure('pagu-program', 'tahun: [2026, 2028]')).seri).toEqual(['2026', '2028']);
  });
});

describe('garisIndikator', () => {
  const lines = (indicator: string, more = '') => {
    const over = {
      'program/1.yaml': `nama: Program\nsasaran: sasaran-1\nindikator:\n  - {id: i, nama: I, ${indicator}}\n`,
    };
    const { tahun, tahunAwal, satuan, garis } = garisIndikator(...figure('indikator', `indikator: i\n${more}`, over));
    const points = garis.map(
      ({ jenis, titik }) => `${jenis} ${titik.map((one) => `${one.tahun}=${formatSel(one.nilai)}`).join(' ')}`,
    );
    return { tahun, tahunAwal, satuan, points };
  };

  it('starts the targets at the baseline, and has what was achieved on a line of its own', () => {
    expect(lines('satuan: orang, awal: 60, target: [70, 80, 90], realisasi: {2026: 72}')).toEqual({
      tahun: [2025, 2026, 2027, 2028],
      tahunAwal: [2025],
      satuan: 'orang',
      points: ['target 2025=60 2026=70 2027=80 2028=90', 'realisasi 2026=72'],
    });
  });

  it('leaves out words, blanks, and a baseline in money beside targets in another unit', () => {
    expect(lines('awal: {rupiah: 500}, target: [70, BB, null]').points).toEqual(['target 2026=70']);
    expect(lines('awal: 5, target: [BB, B, A]').points).toEqual(['target 2025=5']);
  });

  it('keeps to the years asked for', () => {
    expect(lines('awal: 5, target: [6, 7, 8]', 'tahun: 2027-2028').points).toEqual(['target 2025=5 2027=7 2028=8']);
  });
});
