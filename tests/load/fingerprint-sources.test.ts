import { appendFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fingerprintSources } from '../../scripts/load/fingerprint-sources.ts';
import { loadDocument } from '../../scripts/load/load-document.ts';
import { readSourceFiles } from '../../scripts/load/source-files.ts';
import { copySmallProject } from '../commands/run-cli.ts';
import { png } from '../helpers/png.ts';
import { prepared } from '../helpers/prepared.ts';

const root = prepared(copySmallProject, { dispose: (made) => rm(made, { recursive: true, force: true }) });
const inside = (name: string): string => path.join(root(), name);

async function fingerprint(id = 'uji'): Promise<string> {
  const attached = await readSourceFiles(root(), id, []);
  return fingerprintSources((await loadDocument(root(), id)).value, attached);
}

it('is the same as long as nothing is changed', async () => {
  expect(await fingerprint()).toMatch(/^[0-9a-f]{64}$/);
  expect(await fingerprint()).toBe(await fingerprint());
});

it('counts pictures in any case, other files only where the document attaches them', async () => {
  const alone = async (): Promise<string> => fingerprintSources((await loadDocument(root(), 'uji')).value);
  const before = await alone();
  await writeFile(inside('data/uji/lain.csv'), '1;2\n');
  expect(await alone()).toBe(before);
  await writeFile(inside('data/daerah/b.png'), png(1, 1));
  expect(await alone()).not.toBe(before);
});

it.each([
  [
    'a text of its prose',
    () => appendFile(inside('content/uji/1-pendahuluan/1-latar-belakang.md'), '\nKalimat baru.\n'),
  ],
  ['a text of its data', () => appendFile(inside('data/uji/program/1.yaml'), '# catatan\n')],
  ['the profile', () => appendFile(inside('data/profil/ringkas.yaml'), '# catatan\n')],
  ['a file that is attached to the PDF on request', () => writeFile(inside('data/uji/lembar.csv'), '1;2\n')],
  ['the name of a file', () => rename(inside('data/uji/lembar.csv'), inside('data/uji/lembar-2.csv'))],
  [
    'a picture that comes',
    async () => {
      await mkdir(inside('data/uji/gambar'), { recursive: true });
      await writeFile(inside('data/uji/gambar/a.png'), png(1, 1));
    },
  ],
  ['an emblem', () => writeFile(inside('data/daerah/a.png'), png(1, 1))],
])('is another after a change of %s', async (_, change) => {
  const before = await fingerprint();
  await change();
  expect(await fingerprint()).not.toBe(before);
});

it('follows the documents that a document builds on, not those that build on it', async () => {
  await cp(inside('data/uji'), inside('data/uji-baru'), { recursive: true });
  await cp(inside('content/uji'), inside('content/uji-baru'), { recursive: true });
  const file = inside('data/uji-baru/dokumen.yaml');
  await writeFile(file, `sebelum: uji\n${await readFile(file, 'utf8')}`);
  const [own, amended] = [await fingerprint(), await fingerprint('uji-baru')];
  await appendFile(inside('content/uji-baru/1-pendahuluan/1-latar-belakang.md'), '\nKalimat baru.\n');
  expect(await fingerprint()).toBe(own);
  const later = await fingerprint('uji-baru');
  expect(later).not.toBe(amended);
  await appendFile(inside('content/uji/1-pendahuluan/1-latar-belakang.md'), '\nKalimat lain.\n');
  expect(await fingerprint('uji-baru')).not.toBe(later);
});
