import { didYouMean } from '../../diagnostics/suggest.ts';
import type { Finding, Target } from '../finding.ts';

const SETS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** True for an id among the known ones. A list is gone through once, however many ids are looked for in it. */
function isKnown(id: string, known: readonly string[]): boolean {
  const ids = SETS.get(known) ?? new Set(known);
  SETS.set(known, ids);
  return ids.has(id);
}

/** A finding where an id is not among the known ones; `what` names the kind of thing that it should be. */
export function* missing(what: string, id: string, known: readonly string[], target: Target): Generator<Finding> {
  if (isKnown(id, known)) return;
  yield {
    message: `${what} “${id}” tidak ada.${didYouMean(id, known)}`,
    ...(known.length > 0 && known.length <= 12 ? { hint: `Yang ada: ${known.join(', ')}.` } : {}),
    target,
    subjek: [id],
  };
}
