import { applyEdits, type Change, type Mender, startOf, type Subject } from './change.ts';
import { mendBlanks } from './blanks.ts';
import { mendLaws } from './laws.ts';
import { mendNumbers } from './numbers.ts';
import { mendReferredIds } from './referred-ids.ts';
import { mendRepeatedKode } from './repeated-kode.ts';
import { mendRequiredIds } from './required-ids.ts';
import { mendYears } from './years.ts';

/** Every mender. Those that add or move lines come first, so that the lines told for the others stay right. */
const MENDERS: readonly Mender[] = [
  mendBlanks,
  mendRequiredIds,
  mendReferredIds,
  mendRepeatedKode,
  mendLaws,
  mendYears,
  mendNumbers,
];

/** A mender that never had enough of its own work would be a fault; it is not let run on. */
const MOST_ROUNDS = 20;

/** A change that was made, with the line on which it stands. */
export interface Mended extends Change {
  readonly line: number;
}

/** What came of mending a document. */
export interface Mending {
  readonly made: readonly Mended[];
  /** Left undone, since more findings stood against the document with them than without. */
  readonly dropped: readonly Change[];
  /** The changed files as they are now to be written. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Mends what has one right answer, until nothing of it is left. Takes the document as it is, and what inspects it with other
 * texts in the place of some files. Every change is held against the findings; one after which they grew is dropped.
 */
export function mend(subject: Subject, inspect: (texts: ReadonlyMap<string, string>) => Subject): Mending {
  const work = new Work(subject, inspect);
  for (let round = 0; round < MOST_ROUNDS; round += 1)
    if (!MENDERS.map((mender) => work.run(mender)).some((changed) => changed)) break;
  return work;
}

class Work implements Mending {
  readonly made: Mended[] = [];
  readonly dropped: Change[] = [];
  readonly texts = new Map<string, string>();
  #subject: Subject;
  readonly #inspect: (texts: ReadonlyMap<string, string>) => Subject;
  readonly #refused = new Set<string>();

  constructor(subject: Subject, inspect: (texts: ReadonlyMap<string, string>) => Subject) {
    this.#subject = subject;
    this.#inspect = inspect;
  }

  /** Makes every change that a mender finds. Gives whether there was one that did no harm. */
  run(mender: Mender): boolean {
    const before = this.made.length;
    const found = [...mender(this.#subject)].filter(
      (change) => change.edits.length > 0 && !this.#refused.has(keyOf(change)),
    );
    const files = byFile(found).map(withoutOverlaps);
    // All at once is one inspection; only where that does harm does each file, and then each change, stand for itself.
    if (!this.#attempt(files.flat()))
      for (const changes of files)
        if (!this.#attempt(changes)) for (const change of changes.toReversed()) this.#try(change);
    return this.made.length > before;
  }

  #try(change: Change): void {
    if (this.#attempt([change])) return;
    this.#refused.add(keyOf(change));
    this.dropped.push(change);
  }

  /** Makes the changes, unless the findings then grow. Changes of one file must be made the last first. */
  #attempt(changes: readonly Change[]): boolean {
    if (changes.length === 0) return true;
    const changed = new Map(
      byFile(changes).map((ofFile) => [
        ofFile[0].file,
        applyEdits(
          this.#textOf(ofFile[0].file),
          ofFile.flatMap(({ edits }) => edits),
        ),
      ]),
    );
    const next = this.#inspect(new Map([...this.texts, ...changed]));
    if (grew(this.#subject.found, next.found)) return false;
    this.#subject = next;
    for (const [file, text] of changed) this.texts.set(file, text);
    for (const ofFile of byFile(changes)) this.made.push(...withLines(ofFile, changed.get(ofFile[0].file) ?? ''));
    return true;
  }

  #textOf(file: string): string {
    return this.texts.get(file) ?? this.#subject.sources.texts.get(file)?.text ?? '';
  }
}

/** Changes of one file, in the order of its text, with the line of each in the text as changed. */
function withLines(changes: readonly Change[], text: string): Mended[] {
  let moved = 0;
  return changes.map((change) => {
    const offset = startOf(change) + moved;
    for (const { start, end, text: insert } of change.edits) moved += insert.length - (end - start);
    return { ...change, line: text.slice(0, offset).split('\n').length };
  });
}

/** True where the first number that differs is the greater one: what lies behind it could not be seen before. */
function grew(before: readonly number[], after: readonly number[]): boolean {
  const at = after.findIndex((count, index) => count !== before[index]);
  return at !== -1 && (after[at] as number) > (before[at] ?? 0);
}

function keyOf({ file, hal, semula, menjadi }: Change): string {
  return [file, hal, semula, menjadi].join('\0');
}

function byFile(changes: readonly Change[]): readonly [Change, ...Change[]][] {
  const files = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const known = files.get(change.file);
    if (known === undefined) files.set(change.file, [change]);
    else known.push(change);
  }
  return [...files.values()];
}

/** In the order of the text; one that reaches into another waits for the next round. */
function withoutOverlaps(changes: readonly Change[]): Change[] {
  const apart: Change[] = [];
  let behind = 0;
  for (const change of changes.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (startOf(change) < behind) continue;
    apart.push(change);
    behind = Math.max(...change.edits.map(({ end }) => end));
  }
  return apart;
}
