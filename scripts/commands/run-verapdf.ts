import { execFile } from 'node:child_process';

/** What veraPDF says of one file. */
interface VeraVerdict {
  readonly file: string;
  readonly passes: boolean;
}

/**
 * Runs veraPDF, the checker of the PDF Association, against PDF/UA-1, where it is installed.
 * Takes the paths of the files. Gives its verdict on each, or undefined where there is no veraPDF on the search path or it
 * says nothing about them.
 */
export function runVeraPdf(files: readonly string[]): Promise<readonly VeraVerdict[] | undefined> {
  return new Promise((resolve) => {
    // It ends with 1 where a file does not pass; what counts is its lines, "PASS <file> ua1" or "FAIL <file> ua1".
    execFile('verapdf', ['--flavour', 'ua1', '--format', 'text', ...files], (_, output) => {
      const verdicts = [...output.matchAll(/^(PASS|FAIL) (.+?)(?: ua1)?\s*$/gm)].map(([, verdict, file]) => ({
        file: file as string,
        passes: verdict === 'PASS',
      }));
      resolve(verdicts.length === 0 ? undefined : verdicts);
    });
  });
}
