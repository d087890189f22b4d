import type { MarkdownIt, StateBlock } from 'markdown-it';
import { readMarker, type TandaButir } from '../notation/list-marker.ts';

/** What the rule remembers while one text is parsed. */
interface ListMemory {
  /** Markers of the lists that are open, outermost first. */
  readonly open: TandaButir[];
  /** Last marker of the last list that was closed, by its depth. */
  readonly closed: TandaButir[];
}

/**
 * markdown-it block rule for lists as official Indonesian texts mark them: `1.` `1)` `(1)`, the same with letters and
 * roman numerals, and dashes. Replaces the rule of CommonMark, whose reading of indentation it keeps. Every
 * `list_item_open` carries its typed marker as `meta`.
 * A list begins anew where the style of its markers changes; one whose first marker follows the last of the list
 * before goes on in that style, so that `i.` after `h.` is a letter.
 */
export function listPlugin(markdown: MarkdownIt): void {
  markdown.block.ruler.at('list', list, { alt: ['paragraph', 'reference', 'blockquote'] });
}

function list(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (isContinuation(state, startLine)) return false;
  const marker = markerAt(state, startLine);
  if (marker === undefined) return false;
  if (silent) return state.parentType !== 'paragraph' || mayInterrupt(state, startLine, marker);
  const memory = memoryOf(state);
  const first = firstReading(marker.readings, memory.closed[memory.open.length]);
  const name = first.gaya === 'strip' ? 'bullet_list' : 'ordered_list';
  const tag = first.gaya === 'strip' ? 'ul' : 'ol';
  const from = state.tokens.length;
  const open = state.push(`${name}_open`, tag, 1);
  const parent = state.parentType;
  state.parentType = 'list';
  memory.open.push(first);
  const { last, isTight } = items(state, startLine, endLine, first);
  memory.open.pop();
  memory.closed.length = memory.open.length;
  memory.closed.push(last);
  state.push(`${name}_close`, tag, -1);
  open.map = [startLine, state.line];
  state.parentType = parent;
  if (isTight) hideParagraphs(state, from);
  return true;
}

/** Parses item after item from `startLine` on, as long as the style of the markers stays. */
function items(state: StateBlock, startLine: number, endLine: number, first: TandaButir) {
  const terminators = state.md.block.ruler.getRules('list');
  let isTight = true;
  let endedEmpty = false;
  let last = first;
  let line = startLine;
  while (line < endLine) {
    const marker = markerAt(state, line);
    const reading = marker?.readings.find(({ gaya, bentuk }) => gaya === first.gaya && bentuk === first.bentuk);
    if (marker === undefined || reading === undefined) break;
    last = reading;
    if (!item(state, line, endLine, marker.length, reading) || endedEmpty) isTight = false;
    endedEmpty = state.line - line > 1 && state.isEmpty(state.line - 1);
    line = state.line;
    if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent || isContinuation(state, line)) break;
    if (terminators.some((rule) => rule(state, line, endLine, true))) break;
  }
  return { last, isTight };
}

/** Parses one item with all that is indented below its marker. Gives whether no empty line stands between its blocks. */
function item(state: StateBlock, line: number, endLine: number, markerLength: number, meta: TandaButir): boolean {
  const afterMarker = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0) + markerLength;
  const end = state.eMarks[line] ?? 0;
  const initial = (state.sCount[line] ?? 0) + markerLength;
  let offset = initial;
  let content = afterMarker;
  for (; content < end; content += 1) {
    const sign = state.src[content];
    if (sign === '\t') offset += 4 - ((offset + (state.bsCount[line] ?? 0)) % 4);
    else if (sign === ' ') offset += 1;
    else break;
  }
  const gap = offset - initial;
  const isEmpty = content >= end;

  const token = state.push('list_item_open', 'li', 1);
  token.meta = meta;
  const before = {
    tight: state.tight,
    tShift: state.tShift[line] ?? 0,
    sCount: state.sCount[line] ?? 0,
    listIndent: state.listIndent,
  };
  state.listIndent = state.blkIndent;
  state.blkIndent = initial + (isEmpty || gap > 4 ? 1 : gap);
  state.tight = true;
  state.tShift[line] = content - (state.bMarks[line] ?? 0);
  state.sCount[line] = offset;
  // An item that stays empty ends with the empty line below it.
  if (isEmpty && state.isEmpty(line + 1)) state.line = Math.min(line + 2, endLine);
  else state.md.block.tokenize(state, line, endLine);
  const isTight = state.tight;
  state.blkIndent = state.listIndent;
  state.listIndent = before.listIndent;
  state.tShift[line] = before.tShift;
  state.sCount[line] = before.sCount;
  state.tight = before.tight;
  state.push('list_item_close', 'li', -1);
  token.map = [line, state.line];
  return isTight;
}

function markerAt(state: StateBlock, line: number): ReturnType<typeof readMarker> {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return readMarker(state.src.slice(start, state.eMarks[line]));
}

/** True for a line indented too far to begin a list or an item here. */
function isContinuation(state: StateBlock, line: number): boolean {
  const indent = state.sCount[line] ?? 0;
  if (indent - state.blkIndent >= 4) return true;
  return state.listIndent >= 0 && indent - state.listIndent >= 4 && indent < state.blkIndent;
}

/**
 * Whether a marker below a line of a paragraph begins a list. One that is indented less than the paragraph belongs to
 * the list around it. Otherwise outside of lists only a first item does: any other number may well have come to the
 * start of its line by chance. So has `(1)` below "sebagaimana dimaksud dalam ayat": that is no item either.
 */
function mayInterrupt(state: StateBlock, line: number, marker: NonNullable<ReturnType<typeof readMarker>>): boolean {
  const isInside = (state.sCount[line] ?? 0) >= state.blkIndent;
  if (marker.readings[0]?.bentuk === 'dua-kurung' && endsInCitation(state, line - 1)) {
    const hasSiblings = memoryOf(state).open.some(({ bentuk }) => bentuk === 'dua-kurung');
    if (isInside || !hasSiblings) return false;
  }
  if (!isInside) return true;
  if (state.listIndent === -1 && !marker.readings.some(({ nomor }) => nomor === 1)) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start + marker.length, state.eMarks[line]).trim() !== '';
}

const CITATION = /(?:^|\s)(?:ayat|huruf|angka|butir|poin|nomor|kolom|rumus)$/i;
const MORE_OF_CITATION = /\([0-9a-z]{1,4}\)\s*(?:,|dan|atau|dan\/atau|sampai dengan|s\.d\.)$/i;

/** True for a line that breaks off in the middle of a citation such as "ayat (1)" or "ayat (1) dan (2)". */
function endsInCitation(state: StateBlock, line: number): boolean {
  const text = state.src.slice(state.bMarks[line], state.eMarks[line]).trimEnd();
  return CITATION.test(text) || MORE_OF_CITATION.test(text);
}

function firstReading(readings: readonly TandaButir[], before: TandaButir | undefined): TandaButir {
  const next = readings.find(
    ({ gaya, bentuk, nomor }) => before?.gaya === gaya && before.bentuk === bentuk && nomor === before.nomor + 1,
  );
  return next ?? (readings[0] as TandaButir);
}

/** In a list without empty lines the paragraphs right below its items are plain text. */
function hideParagraphs(state: StateBlock, from: number): void {
  const level = state.level + 2;
  for (let index = from + 1; index < state.tokens.length; index += 1) {
    const token = state.tokens[index];
    if (token?.level === level && /^paragraph_(?:open|close)$/.test(token.type)) token.hidden = true;
  }
}

function memoryOf(state: StateBlock): ListMemory {
  const env = state.env as { daftar?: ListMemory };
  env.daftar ??= { open: [], closed: [] };
  return env.daftar;
}
