import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { naturalOrder, readFolder, readFolderNames } from '../../scripts/load/read-folder.ts';

let root = '';
let outside = '';

beforeEach(async () => {
  const base = await mkdtemp(path.join(tmpdir(), 'renstra-uji-'));
  root = path.join(base, 'proyek');
  outside = path.join(base, 'luar');
  await mkdir(path.join(root, 'data/uji'), { recursive: true });
  await mkdir(outside);
});

afterEach(async () => {
  await rm(path.dirname(root), { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array) => writeFile(path.join(root, 'data/uji', name), content);

async function read() {
  const { value, diagnostics } = await readFolder(root, 'data/uji', ['.yaml']);
  return {
    files: value.map(({ file, text }) => [file.slice('data/uji/'.length), text]),
    findings: diagnostics.map(({ code, message, place }) => [place.file.slice('data/uji/'.length), code, message]),
  };
}

test('berkas terbaca dalam urutan yang dilihat orang: 2 sebelum 10', async () => {
  await mkdir(path.join(root, 'data/uji/program'));
  await put('program/10-b.yaml', 'b');
  await put('program/2-a.yaml', 'a');
  await put('Arah.YAML', 'arah');
  await put('.tersembunyi.yaml', 'x');
  await put('catatan.txt', 'x');
  expect(await read()).toEqual({
    files: [
      ['Arah.YAML', 'arah'],
      ['program/2-a.yaml', 'a'],
      ['program/10-b.yaml', 'b'],
    ],
    findings: [],
  });
});

test('tanda urutan bita dari Notepad dibuang, akhir baris Windows dibiarkan', async () => {
  await put('a.yaml', '\ufeffkode: 1\r\nnama: x\r\n');
  expect(await read()).toEqual({ files: [['a.yaml', 'kode: 1\r\nnama: x\r\n']], findings: [] });
});

test.each([
  ['UTF-16 dengan tanda urutan bita', Buffer.from('\ufeffkode: 1\n', 'utf16le')],
  ['UTF-16 tanpa tanda urutan bita', Buffer.from('kode: 1\n', 'utf16le')],
  ['Windows-1252', Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a])],
])('%s ditolak dengan pesan', async (_name, bytes) => {
  await put('a.yaml', bytes);
  expect(await read()).toEqual({
    files: [],
    findings: [['a.yaml', 'file-unreadable', 'Berkas ini tidak tersimpan sebagai UTF-8.']],
  });
});

test('tautan ke luar folder tidak diikuti, baik berkas maupun folder', async () => {
  await writeFile(path.join(outside, 'rahasia.yaml'), 'rahasia');
  await symlink(path.join(outside, 'rahasia.yaml'), path.join(root, 'data/uji/a.yaml'));
  await symlink(outside, path.join(root, 'data/uji/b'));
  const message = 'Berkas ini menunjuk ke luar folder dokumen.';
  expect(await read()).toEqual({
    files: [],
    findings: [
      ['a.yaml', 'file-unreadable', message],
      ['b', 'file-unreadable', message],
    ],
  });
});

test('tautan di dalam proyek diikuti; yang putus dan yang melingkar dilaporkan', async () => {
  await put('asli.yaml', 'x');
  await symlink(path.join(root, 'data/uji/asli.yaml'), path.join(root, 'data/uji/salinan.yaml'));
  await symlink(path.join(root, 'tidak-ada.yaml'), path.join(root, 'data/uji/putus.yaml'));
  await symlink(root, path.join(root, 'data/uji/lingkar'));
  expect(await read()).toEqual({
    files: [
      ['asli.yaml', 'x'],
      ['salinan.yaml', 'x'],
    ],
    findings: [
      ['lingkar', 'file-unreadable', 'Folder ini menunjuk ke folder di atasnya sendiri.'],
      ['putus.yaml', 'file-unreadable', 'Berkas ini menunjuk ke berkas yang tidak ada.'],
    ],
  });
});

test('berkas yang terlalu besar ditolak sebelum dibaca', async () => {
  await put('a.yaml', Buffer.alloc(20 * 1024 * 1024 + 1, 'x'));
  expect((await read()).findings).toEqual([['a.yaml', 'file-unreadable', 'Berkas ini lebih besar dari 20 MB.']]);
});

test('folder yang tidak ada, atau yang ternyata berkas, tidak berisi apa pun', async () => {
  expect((await readFolder(root, 'data/lain', ['.yaml'])).value).toEqual([]);
  await put('program', 'bukan folder');
  expect((await readFolder(root, 'data/uji/program', ['.yaml'])).value).toEqual([]);
});

test('nama folder dokumen, tanpa berkas dan tanpa yang tersembunyi', async () => {
  await mkdir(path.join(root, 'data/.git'));
  await mkdir(path.join(root, 'data/dinas-10'));
  await mkdir(path.join(root, 'data/dinas-2'));
  await writeFile(path.join(root, 'data/catatan.txt'), '');
  expect(await readFolderNames(root, 'data')).toEqual(['dinas-2', 'dinas-10', 'uji']);
  expect(await readFolderNames(root, 'tidak-ada')).toEqual([]);
});

test('urutan nama tidak bergantung pada besar kecilnya huruf, tetapi tetap pasti', () => {
  expect(['b', '10', 'A', '2', 'a'].sort(naturalOrder)).toEqual(['2', '10', 'a', 'A', 'b'].sort(naturalOrder));
  expect(naturalOrder('a', 'a')).toBe(0);
  expect(Math.sign(naturalOrder('a', 'A'))).toBe(-Math.sign(naturalOrder('A', 'a')));
});
