import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import { documentBefore } from '../../scripts/model/document-before.ts';
import type { Plan } from '../../scripts/model/plan.ts';
import { type Files, findings, loadWithAcuan, readCase, terminal } from '../helpers/load-case.ts';

const dokumen = readCase('perubahan-baru')['dokumen.yaml'] ?? '';
const LATAR = 'naskah/1-pendahuluan/1-latar-belakang.md';

function found(baru: Files, lama: Files, ...codes: string[]): string[] {
  return findings(loadWithAcuan({ 'dokumen.yaml': dokumen, ...baru }, { lama }, ...codes));
}

const program = (nama: string, more = ''): string => `${more}nama: ${nama}\nsasaran: sasaran-1\n`;

test('the pair of documents: both rules are silent', () => {
  const pair = loadWithAcuan(
    readCase('perubahan-baru'),
    { lama: readCase('perubahan-lama') },
    'amendment-id',
    'removed-used',
    'ref-unknown',
  );
  expect(findings(pair)).toEqual([]);
});

describe('ref-unknown', () => {
  test('what is to be replaced and is not in the document before: told there and here', () => {
    const baru = { 'program/2.yaml': program('Program Baru', 'kode: 1.06.05\npengganti: 1.06.40\n') };
    expect(found(baru, {}, 'ref-unknown')).toEqual([
      'program/2.yaml:2:12 galat ref-unknown: Yang digantikan, “1.06.40”, tidak ada dalam dokumen “lama”. ' +
        'Maksud Anda “1.06.04”? > data/lama/program/1.yaml:1:1',
    ]);
    expect(terminal(loadWithAcuan({ 'dokumen.yaml': dokumen, ...baru }, { lama: {} }, 'ref-unknown'))).toContain(
      'lihat juga  data/lama/program/1.yaml:1:1',
    );
  });

  test('an item of a list is told by itself', () => {
    const arah = (readCase('_dasar')['arah.yaml'] ?? '').replace(
      'nama: Meningkatnya penanganan PPKS',
      'nama: Meningkatnya penanganan PPKS\n        pengganti: [sasaran-1, sasaran-9]',
    );
    expect(found({ 'arah.yaml': arah }, {}, 'ref-unknown')).toEqual([
      'arah.yaml:10:32 galat ref-unknown: Yang digantikan, “sasaran-9”, tidak ada dalam dokumen “lama”. ' +
        'Maksud Anda “sasaran-1”? > data/lama/arah.yaml:8:9',
    ]);
  });

  test('keys and tables that need a document before, in one that names none', () => {
    const files = {
      'program/1.yaml': program('Program A', 'kode: 1.06.04\npengganti: 1.06.03\n'),
      'tabel/pendanaan.yaml': 'jenis: program-pendanaan\njudul: P\nversi: sebelum\n',
      'tabel/m.yaml': 'jenis: matriks-perubahan\njudul: M\nisi: pagu\n',
      [LATAR]: '[[tabel: m]]\n',
    };
    expect(findings(loadWithAcuan(files, {}, 'ref-unknown'))).toEqual([
      'program/1.yaml:2:1 galat ref-unknown: Kunci pengganti menunjuk dokumen sebelumnya, tetapi dokumen ini tidak menyebut dokumen sebelumnya.',
      'tabel/m.yaml:1:8 galat ref-unknown: Tabel “m” memerlukan dokumen sebelumnya, tetapi dokumen ini tidak menyebutnya.',
      'tabel/pendanaan.yaml:3:8 galat ref-unknown: Tabel “pendanaan” memerlukan dokumen sebelumnya, tetapi dokumen ini tidak menyebutnya.',
    ]);
  });
});

describe('amendment-id', () => {
  test('what reads as something that is gone, under another id: told at both', () => {
    const arah = (readCase('_dasar')['arah.yaml'] ?? '').replaceAll('ind-sasaran-1', 'ind-sasaran-satu');
    expect(found({ 'arah.yaml': arah }, {}, 'amendment-id')).toEqual([
      'arah.yaml:12:19 galat amendment-id: Indikator “ind-sasaran-satu” tidak ada dalam dokumen “lama”; di sana ' +
        'indikator “ind-sasaran-1” berbunyi sama. > data/lama/arah.yaml:12:19',
    ]);
  });

  test('the same kode under two written ids', () => {
    const lama = { 'program/1.yaml': program('Program A', 'id: satu\nkode: 1.06.04\n') };
    const baru = { 'program/1.yaml': program('Program B', 'id: dua\nkode: 1.06.04\n') };
    expect(found(baru, lama, 'amendment-id')).toEqual([
      'program/1.yaml:3:7 galat amendment-id: Program “dua” tidak ada dalam dokumen “lama”; di sana ' +
        'program “satu” berkode sama. > data/lama/program/1.yaml:3:7',
    ]);
  });

  test('a name that stands twice among the new tells nothing', () => {
    const lama = { 'program/1.yaml': program('Program A', 'kode: 1.06.04\n') };
    const baru = {
      'program/1.yaml': program('Program A', 'kode: 1.06.05\n'),
      'program/2.yaml': program('Program A', 'kode: 1.06.06\n'),
    };
    expect(found(baru, lama, 'amendment-id')).toEqual([]);
  });

  test('no id in common: told at the key that names the document before', () => {
    // The visi and the misi are those of the region.
    const arah = (id: string): string =>
      `visi: V\nmisi: [{ id: misi-1, nama: Misi }]\ntujuan: [{ id: ${id}, nama: Tujuan ${id}, sasaran: [{ id: sasaran-${id}, nama: Sasaran ${id} }] }]\n`;
    const files = (id: string, kode: string): Files => ({
      'arah.yaml': arah(id),
      'program/1.yaml': `kode: ${kode}\nnama: Program ${id}\nsasaran: sasaran-${id}\n`,
    });
    expect(found(files('b', '1.06.05'), files('a', '1.06.04'), 'amendment-id')).toEqual([
      'dokumen.yaml:3:10 galat amendment-id: Tidak satu pun id dokumen ini ada dalam dokumen “lama”. > data/lama/arah.yaml:3:12',
    ]);
  });
});

describe('visi, misi, strategies and policies', () => {
  const arah = (misi: string, strategi = ''): Files => ({
    'arah.yaml': `visi: V\nmisi: [${misi}]\ntujuan: [{ id: t, nama: T, sasaran: [{ id: sasaran-1, nama: S, strategi: [${strategi}] }] }]\n`,
  });

  test('a misi that reads as one that is gone: told at both', () => {
    const lines = found(
      arah('{ id: misi-satu, nama: Kota Maju }'),
      arah('{ id: misi-1, nama: Kota Maju }'),
      'amendment-id',
    );
    expect(lines).toEqual([
      'arah.yaml:2:31 galat amendment-id: Misi “misi-satu” tidak ada dalam dokumen “lama”; di sana misi “misi-1” berbunyi sama. > data/lama/arah.yaml:2:28',
    ]);
  });

  test('a removed misi that is still spoken of, by its name, by its wording, and by its id', () => {
    const lama = arah('{ id: misi-1, nama: Kota Tertib dan Rapi, uraian: Menata kota bersama warga }');
    const text =
      'Misi Kota Tertib dan Rapi dilanjutkan.\n\nPemerintah menata kota bersama warga.\n\nMisi [[nilai: misi misi-1]].\n';
    const told = 'galat removed-used: Misi “Kota Tertib dan Rapi” sudah dihapus dengan perubahan ini.';
    expect(found({ ...arah(''), [LATAR]: text }, lama, 'removed-used', 'ref-unknown')).toEqual(
      ['1:6', '3:12', '5:6'].map(
        (place) => `1-pendahuluan/1-latar-belakang.md:${place} ${told} > data/lama/arah.yaml:2:28`,
      ),
    );
  });

  test('what a misi, a strategy or a policy replaces must be in the document before', () => {
    const lama = arah('{ id: misi-1, nama: M }', '{ id: s-1, nama: Lama, kebijakan: [Membuka layanan] }');
    const baru = arah(
      '{ id: misi-2, nama: N, pengganti: misi-10 }',
      '{ id: s-2, nama: Baru, pengganti: s-10, kebijakan: [{ nama: Menutup, pengganti: membuka-layana }] }',
    );
    const told = (at: string, nama: string, maksud: string, before: string): string =>
      `arah.yaml:${at} galat ref-unknown: Yang digantikan, “${nama}”, tidak ada dalam dokumen “lama”. Maksud Anda “${maksud}”? > data/lama/arah.yaml:${before}`;
    expect(found(baru, lama, 'ref-unknown')).toEqual([
      told('2:42', 'misi-10', 'misi-1', '2:10'),
      told('3:109', 's-10', 's-1', '3:77'),
      told('3:155', 'membuka-layana', 'membuka-layanan', '3:110'),
    ]);
  });

  test('a strategy without an id under another sasaran: its id cannot be typed, and the hint does not say so', () => {
    const under = (id: string): Files => ({
      'arah.yaml': `visi: V\nmisi: []\ntujuan: [{ id: t, nama: T, sasaran: [{ id: sasaran-1, nama: S }, { id: ${id}, nama: S ${id}, strategi: [{ nama: Membuka layanan }] }] }]\n`,
    });
    const result = loadWithAcuan({ 'dokumen.yaml': dokumen, ...under('b') }, { lama: under('a') }, 'amendment-id');
    expect(result.diagnostics.map(({ hint }) => hint)).toEqual([
      'Bila memang sama, beri keduanya id yang sama; bila menggantikannya, tulis pengganti: membuka-layanan.',
    ]);
  });
});

describe('removed-used', () => {
  const lama = { 'program/2.yaml': program('Program Bantuan Beras Kelurahan', 'kode: 1.06.05\n') };
  const used = (text: string, more: Files = {}): string[] => found({ [LATAR]: text, ...more }, lama, 'removed-used');

  test('in the prose by name and by kode', () => {
    expect(used('Selain itu program bantuan beras kelurahan tetap berjalan.\n\nAnggaran 1.06.05 dipakai.\n')).toEqual([
      '1-pendahuluan/1-latar-belakang.md:1:12 galat removed-used: Program 1.06.05 “Program Bantuan Beras Kelurahan” sudah dihapus dengan perubahan ini. > data/lama/program/2.yaml:2:7',
      '1-pendahuluan/1-latar-belakang.md:3:10 galat removed-used: Program 1.06.05 “Program Bantuan Beras Kelurahan” sudah dihapus dengan perubahan ini. > data/lama/program/2.yaml:2:7',
    ]);
  });

  test('a sentence that tells of the removal is history', () => {
    expect(used('Program Bantuan Beras Kelurahan dihapus dengan perubahan ini.\n')).toEqual([]);
  });

  test('the longer name of what is still there is meant', () => {
    const still = { 'program/3.yaml': program('Program Bantuan Beras Kelurahan Terpadu', 'kode: 1.06.07\n') };
    expect(used('Program Bantuan Beras Kelurahan Terpadu berjalan.\n', still)).toEqual([]);
  });

  test('in a cell of a table, and who takes its place', () => {
    const files = {
      'program/3.yaml': program('Program Pangan', 'kode: 1.06.07\npengganti: 1.06.05\n'),
      'tabel/t.yaml': 'judul: T\nkolom: [{ id: a, judul: A }]\nbaris: [{ a: Program Bantuan Beras Kelurahan }]\n',
    };
    expect(used('[[tabel: t]]\n', files)).toEqual([
      'tabel/t.yaml:3:14 galat removed-used: Program 1.06.05 “Program Bantuan Beras Kelurahan” sudah dihapus dengan perubahan ini ' +
        'dan digantikan oleh 1.06.07 “Program Pangan”. > data/lama/program/2.yaml:2:7',
    ]);
  });

  test('a table of the previous period is history too', () => {
    const tabel =
      'jenis: anggaran-realisasi\njudul: T\ntahun: 2021-2025\nbaris: [{ uraian: Program Bantuan Beras Kelurahan }]\n';
    expect(used('[[tabel: t]]\n', { 'tabel/t.yaml': tabel })).toEqual([]);
  });

  test('a directive that names it is told once, by this rule', () => {
    const lines = found({ [LATAR]: 'Pagu [[nilai: pagu 1.06.05 2026]].\n' }, lama, 'removed-used', 'ref-unknown');
    expect(lines).toEqual([
      '1-pendahuluan/1-latar-belakang.md:1:6 galat removed-used: Program 1.06.05 “Program Bantuan Beras Kelurahan” sudah dihapus dengan perubahan ini. > data/lama/program/2.yaml:2:7',
    ]);
  });
});

describe('the document before', () => {
  const lines = (lama: Files): string[] => found({}, lama, 'amendment-id');

  test('that cannot be read is told where it is named; what is wrong in it is told there', () => {
    expect(lines({ 'arah.yaml': 'visi: [\n' })).toEqual([
      'dokumen.yaml:3:10 galat document-broken: Dokumen “lama” tidak dapat dibaca, sehingga perubahannya tidak dapat disusun.',
    ]);
  });

  test('must be of the same kind', () => {
    const before = loadWithAcuan({}, {}).plan as Plan;
    const diagnostics: Diagnostic[] = [];
    const asal = before.dokumen.asal.at('judul');
    expect(documentBefore(before, { id: 'lama', jenis: 'rkt', asal }, diagnostics)).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'type-wrong: Dokumen “lama” berjenis renstra, sedangkan dokumen ini rkt.',
    ]);
    expect(documentBefore(before, { id: 'lama', jenis: 'renstra', asal }, [])).toBe(before);
  });
});
