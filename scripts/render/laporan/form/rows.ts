import { rangkai } from '../../../check/wording.ts';
import { findingAnchor } from '../finding-view.ts';
import type { FormRowView } from '../views.ts';

/** A finding as the form refers to it: its number in the report, its code, and the anchors where its value is printed. */
export interface NumberedFinding {
  readonly nomor: number;
  readonly kode: string;
  readonly jangkar: readonly string[];
}

/** A row before it has a number. */
export interface Row extends Pick<FormRowView, 'indikator' | 'kesesuaian'> {
  readonly tindakLanjut?: string;
  readonly temuan?: readonly number[];
}

/** Gives the numbers of the findings about something. */
export interface FindingsAbout {
  readonly anchors: (anchors: readonly string[]) => readonly number[];
  readonly codes: (...codes: readonly string[]) => readonly number[];
}

/** Takes all findings of the report. */
export function findingsAbout(findings: readonly NumberedFinding[]): FindingsAbout {
  return {
    anchors: (anchors) =>
      // A value that stands in several tables is counted where it stands first.
      findings
        .filter(({ jangkar: [first] }) => first !== undefined && anchors.includes(first))
        .map(({ nomor }) => nomor),
    codes: (...codes) => findings.filter(({ kode }) => codes.includes(kode)).map(({ nomor }) => nomor),
  };
}

/** `3-5`, `8`: numbers that follow one another as one. */
export function ranges(numbers: readonly number[]): FormRowView['temuan'] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => ({
    teks: first === last ? String(first) : `${first}-${last}`,
    jangkar: findingAnchor(first),
  }));
}

/** A row for what the document lacks, and what to do about it. */
export function missing(indikator: string, tindakLanjut: string): Row {
  return { indikator, kesesuaian: 'Tidak ada', tindakLanjut };
}

/** Items of one kind that are named as lacking; the rest is counted. */
const NAMED = 4;

/** Something every item of a kind is asked for: how many have it, and the names of those that lack it. */
export function share(
  indikator: string,
  total: number,
  lacking: readonly string[],
  kind: string,
  temuan: readonly number[],
): Row {
  if (total === 0) return { ...missing(indikator, `Belum ada ${kind}.`), temuan };
  if (lacking.length === 0) return { indikator, kesesuaian: 'Ada', tindakLanjut: `${total} ${kind}.`, temuan };
  const named = lacking.slice(0, NAMED);
  const rest = lacking.length - named.length;
  return {
    indikator,
    kesesuaian: lacking.length === total ? 'Tidak ada' : 'Ada sebagian',
    tindakLanjut: `${lacking.length} dari ${total} ${kind} belum: ${rangkai([...named, ...(rest === 0 ? [] : [`${rest} lagi`])])}.`,
    temuan,
  };
}
