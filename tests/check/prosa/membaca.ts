import { type Bacaan, readProse } from '../../../scripts/check/prosa/reading.ts';
import { type Files, loadFiles } from '../../helpers/load-case.ts';

/** File of the sentences under test. */
const FILE = 'naskah/3-penutup/0-pembuka.md';

/** Sentences of the last chapter of the base document, with this text in it. */
export function bacaan(text: string, over: Files = {}): readonly Bacaan[] {
  const { report } = loadFiles({ ...over, [FILE]: text });
  if (report === undefined) throw new Error('Dokumen tidak terbangun.');
  return readProse(report).filter(({ kalimat }) => kalimat.naskah.bagian === 'penutup');
}
