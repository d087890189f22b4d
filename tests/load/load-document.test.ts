import { describe, expect, test } from 'vitest';
import { listDocuments, loadDocument, parseDocument } from '../../scripts/load/load-document.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { ROOT } from '../helpers/root.ts';

describe('dokumen nyata', () => {
  test('terdaftar tanpa folder bersama profil dan daerah', async () => {
    expect(await listDocuments(ROOT)).toContain('dinsos-medan');
    expect(await listDocuments(ROOT)).not.toContain('profil');
    expect(await listDocuments(ROOT)).not.toContain('daerah');
  });

  test('terbaca seluruhnya tanpa temuan, dengan jalur di bawah foldernya', async () => {
    const { value, diagnostics } = await loadDocument(ROOT, 'dinsos-medan');
    expect(diagnostics).toEqual([]);
    expect(value.data.has('program/1-penunjang.yaml')).toBe(true);
    expect(value.profil.has('permendagri-86-2017.yaml')).toBe(true);
    expect(value.texts.get('data/dinsos-medan/dokumen.yaml')?.text).toContain('judul:');
  });

  test('naskah menurut urutan angka folder dan berkasnya', async () => {
    const { value } = await loadDocument(ROOT, 'dinsos-medan');
    const chapters = [...new Set(value.naskah.map((part) => part.bagian))];
    expect(chapters.slice(0, 3)).toEqual(['depan', 'pendahuluan', 'gambaran-pelayanan']);
    expect(chapters.at(-1)).toBe('penutup');
  });
});

test('dokumen yang tidak ada kosong, bukan kegagalan program', async () => {
  const { value, diagnostics } = await loadDocument(ROOT, 'tidak-ada');
  expect([value.data.size, value.naskah.length, diagnostics]).toEqual([0, 0, []]);
});

test('temuan dari setiap berkas terkumpul, berkas lain tetap terbaca', () => {
  const source = (file: string, text: string): SourceText => new SourceText(file, text);
  const { value, diagnostics } = parseDocument('uji', {
    data: [source('data/uji/arah.yaml', 'visi: A: B\n'), source('data/uji/dokumen.yaml', 'judul: x\n')],
    profil: [source('data/profil/p.yaml', 'nama: %\n')],
    daerah: [],
    prose: [source('content/uji/1-a/1-b.md', '[[tabl: x]]'), source('content/uji/lepas.md', 'Isi.')],
  });
  expect(diagnostics.map(({ place, code }) => `${place.file} ${code}`)).toEqual([
    'data/uji/arah.yaml yaml-syntax',
    'data/profil/p.yaml yaml-syntax',
    'content/uji/1-a/1-b.md directive',
    'content/uji/lepas.md file-unknown',
  ]);
  expect(value.data.get('arah.yaml')?.broken).toBe(true);
  expect(value.data.get('dokumen.yaml')?.broken).toBe(false);
  expect(value.naskah.map((part) => part.id)).toEqual(['b']);
});
