import { didYouMean } from '../../diagnostics/suggest.ts';
import type { Finding, Target } from '../finding.ts';

/** A finding where an id is not among the known ones; `what` names the kind of thing that it should be. */
export function* missing(what: string, id: string, known: readonly string[], target: Target): Generator<Finding> {
  if (known.includes(id)) return;
  yield {
    message: `${what} “${id}” tidak ada.${didYouMean(id, known)}`,
    ...(known.length > 0 && known.length <= 12 ? { hint: `Yang ada: ${known.join(', ')}.` } : {}),
    target,
    subjek: [id],
  };
}
