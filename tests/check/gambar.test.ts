import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRules } from '../../scripts/check/run-rules.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import { type ImageReading, readImages } from '../../scripts/load/read-images.ts';
import { LAYOUT_RULES } from '../../scripts/render/layout-rules.ts';
import { type Files, findings, loadFiles } from '../helpers/load-case.ts';
import { png } from '../helpers/png.ts';
import { prepared } from '../helpers/prepared.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';

const PLACED = { 'naskah/2-program-pendanaan/0-pembuka.md': '[[gambar: g]]\n\n[[tabel: pendanaan]]\n' };

/** Findings about a figure with the given lines, from line 4 on; other files beside it. */
function found(jenis: string, lines: string, over: Files = {}, images?: ReadonlyMap<string, ImageReading>): string[] {
  const text = `jenis: ${jenis}\njudul: Gambar\nketerangan: uraian\n${lines}\n`;
  return findings(loadFiles({ 'gambar/g.yaml': text, ...PLACED, ...over }, images));
}

/** What the layout alone shows to be wrong. */
function layoutFindings(files: Files, images?: ReadonlyMap<string, ImageReading>): readonly Diagnostic[] {
  const { report } = loadFiles(files, images);
  if (report === undefined) throw new Error('The document cannot be built.');
  return runRules(report, LAYOUT_RULES).diagnostics;
}

const TABLE = [
  'judul: Pegawai',
  'kolom:',
  '  - {id: nama, judul: Nama}',
  '  - {id: l, judul: L, jenis: bilangan}',
  '  - {id: gaji, judul: Gaji, jenis: rupiah}',
  'baris:',
  '  - {nama: Satu, l: 4, gaji: 500}',
  '  - {nama: Dua}',
  '',
].join('\n');
const WITH_TABLE: Files = {
  'tabel/t.yaml': TABLE,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[gambar: g]]\n\n[[tabel: pendanaan]]\n\n[[tabel: t]]\n',
};

describe('the file of a figure', () => {
  it('must have a kind that is known, with the keys of that kind', () => {
    expect(found('pohon-kinerj', '')).toEqual([
      'gambar/g.yaml:1:8 galat type-wrong: Jenis gambar “pohon-kinerj” tidak dikenal. Maksud Anda “pohon-kinerja”?',
    ]);
    expect(found('pagu-program', 'dari: tujuan-1')).toEqual([
      'gambar/g.yaml:4:1 galat key-unknown: Kunci “dari” tidak dikenal di sini.',
    ]);
    expect(found('pohon-kinerja', 'sampai: rincian\nhalaman: a4')).toEqual([
      'gambar/g.yaml:4:9 galat type-wrong: sampai “rincian” tidak dikenal; pilih salah satu: sasaran, program, kegiatan, sub-kegiatan.',
      'gambar/g.yaml:5:10 galat type-wrong: halaman “a4” tidak dikenal; pilih salah satu: tegak, mendatar, a3. Maksud Anda “a3”?',
    ]);
  });

  it('may name only years of the document', () => {
    expect(found('pagu-program', 'tahun: [2026, 2031]')).toEqual([
      'gambar/g.yaml:4:1 galat series-year: Tahun 2031 di luar tahun dokumen (2026-2028).',
    ]);
  });
});

describe('what a figure refers to', () => {
  it('must exist', () => {
    expect(found('pohon-kinerja', 'dari: tujuan-2')).toEqual([
      'gambar/g.yaml:4:7 galat ref-unknown: Tujuan, sasaran, program, atau kegiatan “tujuan-2” tidak ada. Maksud Anda “tujuan-1”?',
    ]);
    expect(found('indikator', 'indikator: [ind-sasaran-1, ind-sasaran-9]')).toEqual([
      'gambar/g.yaml:4:28 galat ref-unknown: Indikator “ind-sasaran-9” tidak ada. Maksud Anda “ind-sasaran-1”?',
    ]);
    expect(found('diagram', 'tabel: hilang\nkolom: l')).toEqual([
      'gambar/g.yaml:4:8 galat ref-unknown: Tabel “hilang” tidak ada.',
    ]);
    expect(found('diagram', 'tabel: t\nlabel: nam\nkolom: [l, x]\nbaris: [Satu, Tiga]', WITH_TABLE)).toEqual([
      'gambar/g.yaml:5:8 galat ref-unknown: Kolom “nam” tidak ada. Maksud Anda “nama”?',
      'gambar/g.yaml:6:12 galat ref-unknown: Kolom “x” tidak ada.',
    ]);
    expect(found('diagram', 'tabel: t\nkolom: l\nbaris: [Satu, Tiga]', WITH_TABLE)).toEqual([
      'gambar/g.yaml:6:15 galat ref-unknown: Baris “Tiga” tidak ada.',
    ]);
  });
});

describe('what a figure draws', () => {
  it('must lie below where the tree begins', () => {
    expect(found('pohon-kinerja', 'dari: sasaran-1\nsampai: sasaran')).toEqual([
      'gambar/g.yaml:5:9 galat figure-data: “sasaran-1” adalah sasaran, sedangkan pohonnya hanya sampai sasaran: tidak ada yang dijabarkan.',
    ]);
    expect(found('pohon-kinerja', 'dari: sasaran-1\nmulai: visi')).toEqual([
      'gambar/g.yaml:5:8 galat figure-data: Kunci mulai dan dari tidak dapat dipakai bersama: pohon berpangkal pada satu tempat.',
    ]);
  });

  it('must have numbers, of one unit', () => {
    const words = {
      'program/1.yaml': 'nama: P\nsasaran: sasaran-1\nindikator: [{id: i, nama: Nilai SAKIP, target: [BB, A, AA]}]\n',
    };
    expect(found('indikator', 'indikator: [ind-sasaran-1, i]', words)).toEqual([
      'gambar/g.yaml:1:1 galat figure-data: Gambar “Gambar” tidak dapat digambar: indikator “Nilai SAKIP” tidak mempunyai angka.',
      'gambar/g.yaml:4:1 galat figure-data: Indikator dalam satu gambar harus bersatuan sama; di sini ada “%”, “tanpa satuan”.',
    ]);
    expect(found('pagu-program', '', { 'program/1.yaml': 'nama: P\nsasaran: sasaran-1\n' })).toEqual([
      'gambar/g.yaml:1:1 galat figure-data: Gambar “Gambar” tidak dapat digambar: belum ada program yang berpagu pada tahun-tahun itu.',
    ]);
  });

  it('must be columns of numbers of one kind, in a free table', () => {
    expect(found('diagram', 'tabel: pendanaan\nkolom: l')).toEqual([
      'gambar/g.yaml:4:8 galat figure-data: Tabel “pendanaan” berjenis program-pendanaan; diagram hanya membaca tabel bebas.',
    ]);
    expect(found('diagram', 'tabel: t\nkolom: [nama, l, gaji]', WITH_TABLE)).toEqual([
      'gambar/g.yaml:5:1 galat figure-data: Kolom dalam satu diagram harus sejenis; di sini ada bilangan dan rupiah.',
      'gambar/g.yaml:5:9 galat figure-data: Kolom “nama” berjenis teks, bukan kolom angka.',
    ]);
    expect(found('diagram', 'tabel: t\nkolom: l\nbaris: Dua', WITH_TABLE)).toEqual([
      'gambar/g.yaml:1:1 galat figure-data: Gambar “Gambar” tidak dapat digambar: kolom dan baris yang dipilih belum berangka.',
    ]);
  });

  it('is free of findings where all is right', () => {
    expect(found('pohon-kinerja', 'dari: sasaran-1')).toEqual([]);
    expect(found('indikator', 'indikator: [ind-sasaran-1, ind-program-1]')).toEqual([]);
    expect(found('diagram', 'tabel: t\nkolom: l\nbaris: Satu', WITH_TABLE)).toEqual([]);
  });
});

describe('a picture from a file', () => {
  const root = useTempFolder();
  const images = prepared(async () => {
    await mkdir(path.join(root(), 'gambar'));
    await writeFile(path.join(root(), 'gambar/peta.png'), png(300, 200));
    await writeFile(path.join(root(), 'gambar/rusak.png'), 'rusak');
    return readImages(root(), 'gambar');
  });

  it('is named without folders, and must be there and whole', () => {
    expect(found('berkas', 'berkas: ../rahasia.png', {}, images())).toEqual([
      'gambar/g.yaml:4:9 galat type-wrong: “../rahasia.png” bukan nama berkas gambar yang dapat dipakai.',
    ]);
    expect(found('berkas', 'berkas: peto.png', {}, images())).toEqual([
      'gambar/g.yaml:4:9 galat file-missing: Gambar “peto.png” tidak ada di folder gambar. Maksud Anda “peta.png”?',
    ]);
    expect(found('berkas', 'berkas: rusak.png', {}, images())).toEqual([
      'gambar/g.yaml:4:9 galat file-unreadable: Gambar “rusak.png” tidak dapat dibaca.',
    ]);
    expect(found('berkas', 'berkas: peta.png\nlebar: 80', {}, images())).toEqual([
      'gambar/g.yaml:5:8 galat type-wrong: Lebar gambar “80” tidak dikenal: 10% sampai 100% dari lebar halaman, atau 10 mm sampai 400 mm.',
    ]);
  });

  const layout = (lines: string): string[] => {
    const text = `jenis: berkas\njudul: Peta\nketerangan: uraian\nberkas: peta.png\n${lines}\n`;
    return layoutFindings({ 'gambar/g.yaml': text, ...PLACED }, images()).map(
      ({ place, severity, code, message, hint }) =>
        `${place.line}:${place.column} ${severity} ${code}: ${message} ${hint ?? ''}`,
    );
  };

  it('is named where it would print coarsely, with the width at which it would not', () => {
    expect(layout('')).toEqual([
      '4:9 peringatan image-coarse: Gambar “peta.png” selebar 300 piksel tercetak selebar 158 mm: 48 dpi, kurang dari 150 dpi. Pakai gambar selebar 934 piksel atau lebih, atau tulis lebar: 50 mm.',
    ]);
    expect(layout('lebar: 50 mm')).toEqual([]);
  });

  it('is named where it is wider than its page', () => {
    expect(layout('lebar: 200 mm')[0]).toBe(
      '5:8 peringatan image-coarse: Gambar “Peta” lebih lebar daripada halamannya; tercetak selebar 158 mm. Perkecil lebarnya, atau tulis halaman: mendatar.',
    );
  });
});

describe('a figure too big to be read', () => {
  it('is named with what to leave out', () => {
    const sub = Array.from(
      { length: 120 },
      (_, index) => `      - {nama: Penyediaan Sarana dan Prasarana Nomor ${index}}`,
    );
    const program = [
      'nama: Program',
      'sasaran: sasaran-1',
      'kegiatan:',
      '  - nama: Kegiatan',
      '    sub_kegiatan:',
      ...sub,
      '',
    ];
    const all = layoutFindings({
      'gambar/g.yaml': 'jenis: pohon-kinerja\njudul: Pohon\nketerangan: uraian\nsampai: sub-kegiatan\n',
      'program/1.yaml': program.join('\n'),
      ...PLACED,
    });
    const [finding, ...others] = all.filter(({ code }) => code.startsWith('figure'));
    expect(finding).toMatchObject({
      code: 'figure-too-big',
      severity: 'galat',
      message: 'Gambar “Pohon” tidak muat pada A3 dengan huruf 6,5 pt.',
      place: { file: 'data/uji/gambar/g.yaml', line: 1 },
    });
    expect(finding?.hint).toContain('sampai: program');
    expect(others).toEqual([]);
  });
});
