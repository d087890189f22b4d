import { mend, type Mending } from '../../scripts/fix/mend.ts';
import { withTexts } from '../../scripts/load/load-document.ts';
import { inspectLoaded } from '../../scripts/inspection.ts';
import { type Files, parseFiles } from './load-case.ts';

/** What mending makes of texts laid over the base document. */
export interface MendedFiles {
  /** One line a change: place, what it is about, before and after. */
  readonly lines: readonly string[];
  /** Changes that were left undone, in the same words without a line. */
  readonly dropped: readonly string[];
  /** The changed files, by their path as in a case folder. */
  readonly files: Readonly<Record<string, string>>;
}

export function mendFiles(over: Files): MendedFiles {
  const { value: sources } = parseFiles(over);
  const inspect = (texts: ReadonlyMap<string, string>) => inspectLoaded(withTexts(sources, texts)).subject;
  const { made, dropped, texts }: Mending = mend(inspect(new Map()), inspect);
  const name = (file: string): string => file.replace(/^data\/uji\//, '');
  return {
    lines: made.map(({ file, line, hal, semula, menjadi }) => `${name(file)}:${line} ${hal}: ${semula} -> ${menjadi}`),
    dropped: dropped.map(({ file, hal, semula, menjadi }) => `${name(file)} ${hal}: ${semula} -> ${menjadi}`),
    files: Object.fromEntries([...texts].map(([file, text]) => [name(file), text])),
  };
}
