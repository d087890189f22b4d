import type { Group, Item, Stretch } from './read-content.ts';

/** The mark that content had before, or the marker of the list item that begins with that mark. */
export interface Owner {
  readonly mark: number;
  readonly isLabel: boolean;
}

/**
 * What becomes of a stretch: content of the tag tree under a tag's name, furniture of the page (`Pagination`), other
 * decoration, or `alone`: an external object that holds marked content of its own and so must not stand in any.
 */
export type Fate =
  | { readonly kind: 'content'; readonly role: string; readonly owner: Owner }
  | { readonly kind: 'artifact' }
  | { readonly kind: 'furniture' }
  | { readonly kind: 'alone' };

export const ARTIFACT: Fate = { kind: 'artifact' };
export const FURNITURE: Fate = { kind: 'furniture' };
export const ALONE: Fate = { kind: 'alone' };

interface RewrittenContent {
  readonly text: string;
  /** What the new identifiers stand for, in their order. An owner in several parts comes first once. */
  readonly owners: readonly { readonly owner: Owner; readonly isFirst: boolean }[];
}

/**
 * Writes a content stream again so that everything painted in it is either marked content of the tag tree or an artifact
 * (ISO 14289-1, 7.1), and every mark begins and ends in one graphics state and one text object (ISO 32000-1, 14.6.1).
 * Takes the stream's text, its items, and a function that gives the fate of every stretch that paints; the same fate is
 * always the same object; and the first identifier. Identifiers are counted on from there; content whose parts lie in
 * different graphics states gets one for each part.
 */
export function rewriteContent(
  text: string,
  items: readonly Item[],
  fateOf: (stretch: Stretch) => Fate,
  firstId = 0,
): RewrittenContent {
  const writer = new ContentWriter(text, fateOf, firstId);
  writer.write(items);
  return writer.finish();
}

/** What a branch holds: nothing that paints, one fate alone, or several. */
type Holding = 'nothing' | 'several' | Fate;

class ContentWriter {
  private readonly text: string;
  private readonly fateOf: (stretch: Stretch) => Fate;
  private readonly firstId: number;
  private readonly holdings = new Map<Item, Holding>();
  private readonly parts: string[] = [];
  private readonly owners: { readonly owner: Owner; readonly isFirst: boolean }[] = [];
  private readonly seen = new Set<Owner>();

  constructor(text: string, fateOf: (stretch: Stretch) => Fate, firstId: number) {
    this.text = text;
    this.fateOf = fateOf;
    this.firstId = firstId;
  }

  finish(): RewrittenContent {
    return { text: this.parts.join('\n'), owners: this.owners };
  }

  write(items: readonly Item[]): void {
    for (let first = 0; first < items.length;) {
      const fate = this.holdingOf(items[first] as Item);
      const last = typeof fate === 'string' ? first : this.lastOfRun(items, first, fate);
      const run = items.slice(first, last + 1);
      if (fate === 'several') this.writeGroup(run[0] as Group);
      else if (fate === 'nothing' || fate.kind === 'alone')
        run.forEach((item) => {
          this.writeWhole(item);
        });
      else this.writeMarked(run, fate);
      first = last + 1;
    }
  }

  /** A run goes on over what paints nothing, and ends with the last item that paints. */
  private lastOfRun(items: readonly Item[], first: number, fate: Fate): number {
    let last = first;
    for (let at = first + 1; at < items.length; at += 1) {
      const holding = this.holdingOf(items[at] as Item);
      if (holding === fate) last = at;
      else if (holding !== 'nothing') break;
    }
    return last;
  }

  private writeMarked(run: readonly Item[], fate: Exclude<Fate, { kind: 'alone' }>): void {
    this.parts.push(this.opening(fate));
    for (const item of run) this.writeWhole(item);
    this.parts.push('EMC');
  }

  private opening(fate: Exclude<Fate, { kind: 'alone' }>): string {
    if (fate.kind === 'artifact') return '/Artifact BMC';
    if (fate.kind === 'furniture') return '/Artifact <</Type /Pagination>> BDC';
    this.owners.push({ owner: fate.owner, isFirst: !this.seen.has(fate.owner) });
    this.seen.add(fate.owner);
    return `/${fate.role} <</MCID ${String(this.firstId + this.owners.length - 1)}>> BDC`;
  }

  private writeGroup(group: Group): void {
    const [opening, closing] = group.kind === 'state' ? ['q', 'Q'] : ['BT', 'ET'];
    this.parts.push(opening);
    this.write(group.items);
    this.parts.push(closing);
  }

  /** The item as it was, without any mark. */
  private writeWhole(item: Item): void {
    if (item.kind === 'stretch') {
      this.parts.push(this.text.slice(item.start, item.end));
      return;
    }
    const [opening, closing] = item.kind === 'state' ? ['q', 'Q'] : ['BT', 'ET'];
    this.parts.push(opening);
    for (const inside of item.items) this.writeWhole(inside);
    this.parts.push(closing);
  }

  private holdingOf(item: Item): Holding {
    const known = this.holdings.get(item);
    if (known !== undefined) return known;
    const holding = this.findHolding(item);
    this.holdings.set(item, holding);
    return holding;
  }

  private findHolding(item: Item): Holding {
    if (item.kind === 'stretch') return item.paint === undefined ? 'nothing' : this.fateOf(item);
    let found: Holding = 'nothing';
    for (const inside of item.items) {
      const holding = this.holdingOf(inside);
      if (holding === 'nothing' || holding === found) continue;
      if (found !== 'nothing' || holding === 'several') return 'several';
      found = holding;
    }
    return found;
  }
}
