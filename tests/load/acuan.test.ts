import { beforeAll, expect, test } from 'vitest';
import { writeDocument } from '../../scripts/bench/write-document.ts';
import { type DocumentSources, loadDocument, textOf, withTexts } from '../../scripts/load/load-document.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';

const root = useTempFolder();

beforeAll(() =>
  writeDocument(
    new Map([
      ['data/lama/dokumen.yaml', 'judul: Lama\n'],
      ['data/lama/arah.yaml', 'visi: Visi lama\n'],
      ['data/baru/dokumen.yaml', 'judul: Baru\nsebelum: lama\n'],
      ['data/salah/dokumen.yaml', 'judul: Salah\nsebelum: lamo\n'],
      ['data/putar/dokumen.yaml', 'judul: Putar\nsebelum: balik\n'],
      ['data/balik/dokumen.yaml', 'judul: Balik\nsebelum: putar\n'],
      ['data/banyak/perwali.yaml', 'lampiran: [baru, lama, baru, banyak]\n'],
    ]),
    root(),
  ),
);

async function load(id: string): Promise<{ acuan: string[]; findings: string[]; sources: DocumentSources }> {
  const { value, diagnostics } = await loadDocument(root(), id);
  const findings = diagnostics.map(
    ({ place, code, message, hint }) => `${place.file}:${place.line}:${place.column} ${code}: ${message} ${hint ?? ''}`,
  );
  return { acuan: [...value.acuan.keys()], findings, sources: value };
}

test('a document that is named comes with the one that names it', async () => {
  const { acuan, findings, sources } = await load('baru');
  expect(acuan).toEqual(['lama']);
  expect(findings).toEqual([]);
  expect(textOf(sources, 'data/lama/arah.yaml')).toBe('visi: Visi lama\n');
  expect(textOf(sources, 'data/balik/dokumen.yaml')).toBeUndefined();
});

test('several are named in a list, each once, with those that they build on themselves; the document itself may be among them', async () => {
  const { acuan, findings, sources } = await load('banyak');
  expect(findings).toEqual([]);
  expect(acuan).toEqual(['baru', 'lama']);
  expect([...(sources.acuan.get('baru')?.acuan.keys() ?? [])]).toEqual(['lama']);
});

test('the documents stay when texts of this one are changed', async () => {
  const { sources } = await load('baru');
  const changed = withTexts(sources, new Map([['data/baru/dokumen.yaml', 'judul: Lain\nsebelum: lama\n']])).value;
  expect([...changed.acuan.keys()]).toEqual(['lama']);
});

test('a document that does not exist is told where it is named', async () => {
  expect((await load('salah')).findings).toEqual([
    'data/salah/dokumen.yaml:2:10 document-unknown: Tidak ada dokumen “lamo”. Maksud Anda “lama”? ' +
      'Tulis nama folder di bawah data: balik, banyak, baru, lama, putar, salah.',
  ]);
});

test('two documents cannot both come after the other', async () => {
  const { acuan, findings } = await load('putar');
  expect(acuan).toEqual(['balik']);
  expect(findings).toEqual([
    'data/balik/dokumen.yaml:2:10 document-circular: Dokumen “putar” berdasar pada dirinya sendiri: putar -> balik -> putar. ' +
      'Hapus salah satu rujukan itu; dokumen yang lebih lama tidak berdasar pada yang lebih baru.',
  ]);
});
