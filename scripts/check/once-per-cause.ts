import type { Plan } from '../model/plan.ts';
import type { Finding, Target } from './finding.ts';
import { groupBy } from './group-by.ts';

/** A finding that may have the same cause as others of its rule. */
export interface Serupa {
  readonly finding: Finding;
  /** What those that are told together have in common. */
  readonly sebab: string;
  /** What stands beside the place of this one when it is told with others. */
  readonly catatan: string;
}

/** From this many on they are one matter for a planner; two are told by themselves. */
const BANYAK = 3;

/**
 * Findings of one rule, with those of one cause told once: at the first of them, with the places of the others beside it, and
 * those related places that have a note. A finding that a waiver of the document names stands by itself, so that what was
 * decided about one row never silences the others. Takes what words a group of three or more, whose hint is that of its
 * first; fewer are given as they are.
 */
export function* sekaliPerSebab<T extends Serupa>(
  { dokumen: { kecuali } }: Plan,
  kode: string,
  all: Iterable<T>,
  bersama: (items: readonly [T, ...T[]]) => Pick<Finding, 'message' | 'subjek'>,
): Generator<Finding> {
  const waivers = groupBy(kecuali, (waiver) => (waiver.kode === kode ? waiver.di : undefined));
  const isWaived = ({ finding: { subjek = [], tahun } }: T): boolean =>
    subjek.some((id) => waivers.get(id)?.some((waiver) => waiver.tahun === undefined || waiver.tahun === tahun));
  const free: T[] = [];
  for (const item of all)
    if (isWaived(item)) yield item.finding;
    else free.push(item);
  for (const group of groupBy(free, ({ sebab }) => sebab).values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    if (group.length < BANYAK) for (const { finding } of group) yield finding;
    else
      yield {
        ...bersama([first, ...others]),
        ...(first.finding.hint === undefined ? {} : { hint: first.finding.hint }),
        target: first.finding.target,
        related: group.flatMap(({ finding: { target, related = [] }, catatan }) => [
          ...(isSame(target, first.finding.target) ? [] : [{ target, note: catatan }]),
          ...related.filter(({ note }) => note !== undefined),
        ]),
        ...sameYear(group),
      };
  }
}

// The first itself, and others that have no place of their own.
function isSame(one: Target, other: Target): boolean {
  return one === other || ('asal' in one && 'asal' in other && one.asal === other.asal && one.di === other.di);
}

function sameYear(group: readonly Serupa[]): { tahun?: number } {
  const years = new Set(group.map(({ finding }) => finding.tahun));
  const [tahun] = years;
  return years.size === 1 && tahun !== undefined ? { tahun } : {};
}
