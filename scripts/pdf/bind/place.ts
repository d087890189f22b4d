import { type PdfDict, PdfRef, PdfText, type PdfValue, isDict, isList } from '../syntax/values.ts';
import type { Part, TreeEntries } from './part.ts';
import type { Renumbering } from './rewrite-text.ts';
import { StreamSharing } from './stream-sharing.ts';

/** A part and where it goes in the bound file. */
export interface Place {
  readonly part: Part;
  readonly renumbering: Renumbering;
  /** Numbers in the part of the objects for which another of the bound file stands in. */
  readonly replaced: ReadonlySet<number>;
  /** The first part keeps all its numbers. */
  readonly isFirst: boolean;
}

/**
 * Finds a place for every part. Numbers, keys and identifiers move up by those of all parts before it; references to
 * what a file has only one of, such as the top of the tags, lead to that of the first part that has it.
 */
export function placeParts(parts: readonly Part[]): readonly Place[] {
  const sharing = new StreamSharing();
  const tops = new Map<string, number>();
  const taken = { objects: 0, keys: 0, identifiers: 0 };
  return parts.map((part, index) => {
    const before = { ...taken };
    const standIns = new Map<number, number>();
    const renumbering: Renumbering = {
      object: (number) => standIns.get(number) ?? number + before.objects,
      parentKey: (key) => key + before.keys,
      identifier: (number) => number + before.identifiers,
    };
    for (const [name, top] of topsOf(part)) {
      const known = tops.get(name);
      if (known === undefined) tops.set(name, renumbering.object(top));
      else standIns.set(top, known);
    }
    if (index === 0) sharing.learn(part);
    else sharing.share(part, renumbering, standIns);
    taken.objects += part.lastNumber;
    taken.keys += part.nextKey;
    taken.identifiers += part.tags === undefined ? 0 : lastIdentifier(part.tags.idTree);
    return { part, renumbering, replaced: new Set(standIns.keys()), isFirst: index === 0 };
  });
}

/** What a file has only one of, by object number. */
function topsOf({ catalog, info, outlines, tags }: Part): readonly (readonly [name: string, number: number])[] {
  const tops: [string, number | undefined][] = [
    ['catalog', catalog],
    ['info', info],
    ['outlines', outlines],
    ['tags', tags?.root],
    ['document', tags?.document],
  ];
  return tops.flatMap(([name, number]) => (number === undefined ? [] : [[name, number] as const]));
}

function lastIdentifier({ entries }: TreeEntries): number {
  return entries.reduce<number>((last, entry) => {
    const own = entry instanceof PdfText ? /^\(node(\d+)\)$/.exec(entry.source)?.[1] : undefined;
    return Math.max(last, Number(own ?? 0));
  }, 0);
}

/** Gives a value, read from its part, with the references it has in the bound file. */
export function placeValue(value: PdfValue, renumbering: Renumbering): PdfValue {
  if (value instanceof PdfRef) return new PdfRef(renumbering.object(value.number));
  if (isList(value)) return value.map((item) => placeValue(item, renumbering));
  return isDict(value) ? placeEntries(value, renumbering) : value;
}

/** As `placeValue`, for a dictionary. */
export function placeEntries(dict: PdfDict, renumbering: Renumbering): PdfDict {
  return new Map([...dict].map(([key, value]) => [key, placeValue(value, renumbering)]));
}

/** As `placeValue`, for the dictionary that is an object of the part. */
export function placeDict({ part, renumbering }: Place, number: number): PdfDict {
  return placeEntries(part.store.dictOf(number), renumbering);
}
