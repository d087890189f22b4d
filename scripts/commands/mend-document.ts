import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '../fix/change.ts';
import { mend, type Mended } from '../fix/mend.ts';
import { loadDocument, withTexts } from '../load/load-document.ts';
import type { Pemeriksaan } from '../model/dokumen.ts';
import { inspectLoaded } from '../inspection.ts';
import { replaceFile } from '../publish/replace-file.ts';

/** Most characters of what is told of a value before and after. */
const SHOWN = 60;

/**
 * Mends a document's own data files where there is one right answer, and tells what was changed. Throws OutputInUse where a
 * file cannot be written; those before it are then mended.
 */
export async function mendDocument(
  root: string,
  id: string,
  profil: Pemeriksaan['profil'] | undefined,
  tell: (text: string) => void,
): Promise<void> {
  const { value: sources } = await loadDocument(root, id);
  const inspect = (texts: ReadonlyMap<string, string>) => inspectLoaded(withTexts(sources, texts), profil).subject;
  const { made, dropped, texts } = mend(inspect(new Map()), inspect);
  for (const [file, text] of texts) await writeBack(path.join(root, file), text);
  for (const change of made.toSorted(byPlace)) tell(`${change.file}:${change.line}  ${wording(change)}`);
  for (const change of dropped) tell(`${change.file}  ${wording(change)}  tidak diubah: temuan menjadi lebih banyak`);
  const count = `${made.length} hal diperbaiki dalam ${texts.size} berkas`;
  tell(`${id}: ${made.length === 0 ? 'tidak ada yang dapat diperbaiki sendiri' : count}.\n`);
}

// The mark that Notepad writes before a file is no part of its text, and stays.
async function writeBack(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const marked = (await readFile(target)).subarray(0, 3).equals(Buffer.from('\ufeff'));
  await replaceFile(target, marked ? `\ufeff${text}` : text);
}

function wording({ hal, semula, menjadi }: Change): string {
  return `${hal}  ${short(semula)} -> ${short(menjadi)}`;
}

function short(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}

function byPlace(a: Mended, b: Mended): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
