import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectImage } from '../../scripts/load/inspect-image.ts';
import { readImages } from '../../scripts/load/read-images.ts';
import { suspectMarkup } from '../../scripts/load/svg-suspects.ts';
import { png } from '../helpers/png.ts';
import { prepared } from '../helpers/prepared.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';

const svg = (inside: string): Uint8Array =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`);

describe('readImages', () => {
  const root = useTempFolder();
  const found = prepared(async () => {
    const folder = path.join(root(), 'data/uji/gambar');
    await mkdir(path.join(folder, 'lama.png'), { recursive: true });
    await writeFile(path.join(folder, 'peta.png'), png(30, 20));
    await writeFile(path.join(folder, 'catatan.txt'), 'bukan gambar');
    await writeFile(path.join(root(), 'data/uji/rahasia.png'), png(3, 2));
    await symlink('../rahasia.png', path.join(folder, 'luar.png'));
    await symlink('peta.png', path.join(folder, 'sama.png'));
    await symlink('hilang.png', path.join(folder, 'putus.png'));
    return readImages(root(), 'data/uji/gambar');
  });

  it('finds the pictures of the folder and nothing else', () => {
    expect([...found().keys()]).toEqual(['lama.png', 'luar.png', 'peta.png', 'putus.png', 'sama.png']);
    expect(found().get('peta.png')).toMatchObject({ ok: true, image: { raster: true, width: 30, height: 20 } });
    expect(found().get('sama.png')).toEqual(found().get('peta.png'));
  });

  it('follows no link out of the folder, and names broken ones and folders', () => {
    const messages = ['luar.png', 'putus.png', 'lama.png'].map((name) => {
      const reading = found().get(name);
      return reading?.ok === false ? reading.message : '';
    });
    expect(messages).toEqual([
      'Gambar “luar.png” menunjuk ke luar folder gambar.',
      'Gambar “putus.png” menunjuk ke berkas yang tidak ada.',
      '“lama.png” bukan berkas.',
    ]);
  });

  it('gives none for a missing folder or one outside of the project', async () => {
    expect((await readImages(root(), 'data/lain/gambar')).size).toBe(0);
    expect((await readImages(path.join(root(), 'data/uji/gambar'), '..')).size).toBe(0);
  });
});

describe('inspectImage', () => {
  const message = (name: string, bytes: Uint8Array): string => {
    const facts = inspectImage(name, bytes);
    return facts.ok ? JSON.stringify(facts.value) : `${facts.code}: ${facts.message}`;
  };

  it('knows the size of a picture and whether it is made of pixels', () => {
    expect(message('a.png', png(7, 5))).toBe('{"raster":true,"width":7,"height":5}');
    expect(message('a.svg', svg('<path d="M0 0"/>'))).toBe('{"raster":false,"width":40,"height":20}');
  });

  it('refuses what is damaged, cut off, mislabelled or huge', () => {
    expect(message('a.png', Buffer.from('bukan gambar'))).toBe('file-unreadable: Gambar “a.png” tidak dapat dibaca.');
    expect(message('a.png', png(7, 5).subarray(0, -9))).toBe(
      'file-unreadable: Gambar “a.png” terpotong: akhir berkasnya tidak ada.',
    );
    expect(message('a.jpg', png(7, 5))).toBe('file-unreadable: Isi gambar “a.jpg” bukan jpg, melainkan png.');
    const huge = png(1, 1);
    new DataView(huge.buffer, huge.byteOffset).setUint32(16, 90_000_000);
    expect(message('a.png', huge)).toBe('file-unreadable: Gambar “a.png” terlalu besar: 90000000 x 1 piksel.');
  });

  it('refuses drawings that carry more than a drawing', () => {
    expect(message('a.svg', svg('<script>alert(1)</script>'))).toBe(
      'image-unsafe: Gambar “a.svg” memuat skrip, yang tidak boleh ada dalam gambar dokumen.',
    );
  });
});

describe('suspectMarkup', () => {
  it.each([
    ['<svg:script href="x"/>', 'skrip'],
    ['<rect onclick="x()"/>', 'skrip (atribut on…)'],
    ['<a href="java&#115;cript:x()"/>', 'skrip (javascript:)'],
    ['<foreignObject/>', 'isian halaman web'],
    ['<image href="https://contoh.id/a.png"/>', 'rujukan ke luar berkas'],
    ['<image xlink:href="../rahasia.png"/>', 'rujukan ke luar berkas'],
    ['<style>@import "a.css"</style>', 'rujukan ke luar berkas'],
    ['<rect fill="url(http://contoh.id/#a)"/>', 'rujukan ke luar berkas'],
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'rujukan ke luar berkas'],
  ])('finds %s', (text, what) => {
    expect(suspectMarkup(text)).toBe(what);
  });

  it.each([
    '<rect fill="url(#a)" stroke="url(\'#b\')"/><use href="#a"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<svg xmlns:xlink="http://www.w3.org/1999/xlink"><text font-family="Arial">konsultasi</text></svg>',
  ])('leaves %s alone', (text) => {
    expect(suspectMarkup(text)).toBeUndefined();
  });
});
