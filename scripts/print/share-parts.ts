/**
 * What a print page has between its parts that several tabs may share, before the first and behind the last of them: see
 * templates/pages/cetak/cetak.njk. Each but the first begins a page, whose number counts from 1.
 */
export const BOUNDARY = '<!--bagi-->';

/** Marks what another tab prints. */
export const ELSEWHERE = 'data-tab-lain';

/** What one tab prints at least, roughly thirty pages of tables: for less, opening another costs more than it gains. */
const LEAST_WEIGHT = 120_000;

/** Every tab keeps its own copy of the fonts, which goes into the file; more gain nothing on two cores. */
const MOST_TABS = 3;

/**
 * Divides a print page among tabs that print side by side, at most `most`. Takes the page as text; gives the page of every
 * tab, in the order of their pages: the very page that was given where one tab is enough, or where it has no boundaries.
 * Of the parts that another tab prints nothing stays but their ids, which take no room: a link to one of them is still
 * written, and leads to it once the tabs' files are bound.
 */
export function sharePage(html: string, most?: number): readonly string[] {
  const [head = '', ...parts] = html.split(BOUNDARY);
  const foot = parts.pop() ?? '';
  const firsts = shareOut(parts.map(weigh), most);
  if (firsts.length === 1) return [html];
  const standIns = parts.map(standIn);
  return firsts.map((first, tab) => {
    const end = firsts[tab + 1] ?? parts.length;
    return [head, ...standIns.slice(0, first), ...parts.slice(first, end), ...standIns.slice(end), foot].join('\n');
  });
}

/**
 * Divides parts among tabs: neighbours stay together, and the heaviest share is as light as possible. How many there are
 * follows from the document alone, so that the same document gives the same file on every machine.
 * Takes the weights of the parts in order; gives for each tab the index of its first part.
 */
export function shareOut(weights: readonly number[], most = MOST_TABS): readonly number[] {
  const total = sum(weights);
  const tabs = Math.max(1, Math.min(most, Math.floor(total / LEAST_WEIGHT)));
  const starts = weights.map((_, index) => index).slice(1);
  let best: { readonly heaviest: number; readonly firsts: readonly number[] } = { heaviest: total, firsts: [0] };
  for (const cuts of choices(starts, tabs - 1)) {
    const firsts = [0, ...cuts];
    const heaviest = Math.max(...firsts.map((first, tab) => sum(weights.slice(first, firsts[tab + 1]))));
    if (heaviest < best.heaviest) best = { heaviest, firsts };
  }
  return best.firsts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Every way to pick up to `count` of the values, in their order. */
function* choices(values: readonly number[], count: number): Generator<readonly number[]> {
  yield [];
  if (count === 0) return;
  for (const [index, value] of values.entries())
    for (const rest of choices(values.slice(index + 1), count - 1)) yield [value, ...rest];
}

/** What every cell of a table costs, in characters. */
const CELL = 30;

/** How much work a part is: its characters outside of tags, and as many again for what every cell costs. */
function weigh(part: string): number {
  let weight = 0;
  for (let at = 0; at < part.length;) {
    const open = part.indexOf('<', at);
    if (open < 0) return weight + part.length - at;
    weight += open - at + (part.startsWith('<td', open) ? CELL : 0);
    const close = part.indexOf('>', open);
    if (close < 0) return weight;
    at = close + 1;
  }
  return weight;
}

function standIn(part: string): string {
  const ids = [...part.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => `<span id="${id}"></span>`);
  return `<div ${ELSEWHERE} style="display: none">${ids.join('')}</div>`;
}
