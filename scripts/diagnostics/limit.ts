import { formatBulat } from '../notation/format.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Findings of one kind that are told of one file: nobody mends more at a time, and the rest is often one cause. */
const MOST_OF_A_KIND = 100;
/** Places told beside a finding. */
const MOST_RELATED = 50;
/** Characters of a sentence: what is quoted in it may be as long as a whole file. */
const MOST_CHARACTERS = 1000;

/**
 * What is told of any number of findings: of each kind (code, severity, file) the first hundred, and in the place of the
 * others one finding that says how many there are. Takes findings in the order in which they are shown, and keeps it.
 * Sentences and lists of further places are cut to a length that can be read.
 */
export function limitDiagnostics(sorted: readonly Diagnostic[]): Diagnostic[] {
  const total = new Map<string, number>();
  for (const diagnostic of sorted) total.set(kindOf(diagnostic), (total.get(kindOf(diagnostic)) ?? 0) + 1);
  const told = new Map<string, number>();
  return sorted.flatMap((diagnostic) => {
    const kind = kindOf(diagnostic);
    const before = told.get(kind) ?? 0;
    told.set(kind, before + 1);
    if (before < MOST_OF_A_KIND) return [shorten(diagnostic)];
    return before === MOST_OF_A_KIND ? [remaining(diagnostic, (total.get(kind) ?? 0) - before)] : [];
  });
}

function kindOf({ code, severity, place }: Diagnostic): string {
  return [code, severity, place.file].join('\0');
}

/** Stands where the first of the findings stands that are not told. */
function remaining({ code, severity, place }: Diagnostic, count: number): Diagnostic {
  return {
    code,
    severity,
    message: `Dan ${formatBulat(count)} temuan sejenis lainnya dalam berkas ini, mulai di sini.`,
    hint: 'Perbaiki dahulu yang disebut di atas, lalu periksa lagi.',
    place,
  };
}

function shorten(diagnostic: Diagnostic): Diagnostic {
  const { message, hint, related = [] } = diagnostic;
  const isShort = message.length <= MOST_CHARACTERS && (hint?.length ?? 0) <= MOST_CHARACTERS;
  if (isShort && related.length <= MOST_RELATED) return diagnostic;
  return {
    ...diagnostic,
    message: cut(message),
    ...(hint === undefined ? {} : { hint: cut(hint) }),
    ...(related.length === 0 ? {} : { related: fewer(related) }),
  };
}

function fewer(related: NonNullable<Diagnostic['related']>): NonNullable<Diagnostic['related']> {
  if (related.length <= MOST_RELATED) return related;
  const [shown, others] = [related.slice(0, MOST_RELATED), related.length - MOST_RELATED];
  const last = shown.at(-1);
  if (last === undefined) return shown;
  const note = `dan ${formatBulat(others)} tempat lainnya`;
  return shown.with(-1, { ...last, note: last.note === undefined ? note : `${last.note}; ${note}` });
}

/** Without the middle, so that the sentence keeps its end. */
function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const end = MOST_CHARACTERS / 5;
  // Not through the middle of a character that is written as two.
  const head = text.slice(0, MOST_CHARACTERS - end).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(-end).replace(/^[\udc00-\udfff]/, '');
  return `${head.trimEnd()} … ${tail.trimStart()}`;
}
