import type { Token } from 'markdown-it';
import type { Report } from '../derive/report.ts';
import type { Subbab } from '../derive/outline.ts';
import type { Direktif, Naskah } from '../load/prose.ts';
import type { TandaButir } from '../notation/list-marker.ts';
import { escapeHtml } from './escape.ts';
import { figureView } from './figure-view.ts';
import { keepTogether } from './keep-together.ts';
import { listHtml } from './list-html.ts';
import { itemOpen, listClose, listOpen, type ListStyle } from './list-markup.ts';
import { pageSetup } from './page-setup.ts';
import { inlineHtml, plainHtml, type ProseContext } from './prose-inline.ts';
import { signatureView } from './signature-view.ts';
import { tableView } from './table-view.ts';
import type { Target } from './target.ts';
import type { BlockView } from './views.ts';

/** Characters of at most five lines of print. */
const SHORT_PARAGRAPH = 380;

/**
 * The blocks of one prose file: its tables, figures and signatures as blocks of their own, the text between them as HTML
 * with values and links filled in. What cannot be resolved prints as nothing; the checker has named it.
 */
export function proseBlocks(naskah: Naskah, subbab: Subbab | undefined, context: ProseContext): BlockView[] {
  const { report } = context;
  const blocks: BlockView[] = [];
  let html = '';
  const flush = (): void => {
    // Chromium keeps a heading with what stands behind its block of prose only where it is a block of its own.
    const headings = context.target === 'cetak' ? (HEADINGS_AT_END.exec(html)?.index ?? html.length) : html.length;
    for (const part of [html.slice(0, headings), html.slice(headings)])
      if (part.trim() !== '') blocks.push({ jenis: 'prosa', html: keepTogether(part.trim()) });
    html = '';
  };
  let heading = 0;
  const lists = openLists(context.target);
  const { tokens } = naskah;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const alone = blockDirective(tokens, index);
    if (alone !== undefined) {
      const block = blockOf(alone, report);
      if (block !== undefined) {
        flush();
        blocks.push(block);
      } else if (alone.nama === 'daftar') html += listHtml(alone.kata[0] ?? '', context);
      index += 2;
      continue;
    }
    if (token.type === 'heading_open' && token.tag === 'h2') {
      const tajuk = subbab?.tajuk[heading];
      heading += 1;
      if (tajuk !== undefined) {
        const title = inlineHtml(tokens[index + 1] as Token, naskah, context);
        html += `<h3 id="${escapeHtml(tajuk.jangkar)}"><span class="nomor">${tajuk.nomor}</span> ${title}</h3>\n`;
        index += 2;
        continue;
      }
    }
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      // A minor heading is one level below what it stands under, so that no level is skipped for screen readers.
      const tag = subbab === undefined ? 'h2' : heading === 0 ? 'h3' : 'h4';
      html += token.nesting === 1 ? `<${tag} class="kecil">` : `</${tag}>\n`;
      continue;
    }
    if (/^(?:ordered|bullet)_list_/.test(token.type)) {
      html += token.nesting === 1 ? lists.open(styleOf(tokens, index)) : lists.close();
      continue;
    }
    if (token.type === 'list_item_open') {
      // The first words of an item stand beside its marker, in its own line and its own tag.
      const first = tokens[index + 1]?.type === 'paragraph_open' ? tokens[index + 2] : undefined;
      const isShort = isShortText(first) && tokens[index + 4]?.type === 'list_item_close';
      html += lists.item(isShort) + (first === undefined ? '' : inlineHtml(first, naskah, context));
      if (first !== undefined) index += 3;
      continue;
    }
    if (token.type === 'inline') html += inlineHtml(token, naskah, context);
    // Too short to be split with three lines on either side; Chromium alone now and then leaves one line behind.
    else if (token.type === 'paragraph_open' && !token.hidden)
      html += isShortText(tokens[index + 1]) ? '<p class="pendek">' : '<p>';
    else html += plainHtml(token);
  }
  flush();
  return blocks;
}

/** Headings with nothing but a table or figure behind them. */
const HEADINGS_AT_END = /(?:<(h[2-4])\b[^>]*>(?:(?!<\/h[2-4]>)[^])*<\/\1>\s*)+$/;

function isShortText(inline: Token | undefined): boolean {
  return (inline?.content.length ?? 0) <= SHORT_PARAGRAPH;
}

/** Writes lists within lists, each counted by itself. */
function openLists(target: Target) {
  const open: { readonly style: ListStyle; items: number }[] = [];
  return {
    open(style: ListStyle): string {
      open.push({ style, items: 0 });
      return listOpen(style);
    },
    item(isShort: boolean): string {
      const list = open.at(-1) as (typeof open)[number];
      list.items += 1;
      return itemOpen(list.style, list.items - 1, isShort, target);
    },
    close: (): string => listClose((open.pop() as (typeof open)[number]).style.gaya),
  };
}

/** Style of the list that opens at `index`: that of its first item. */
function styleOf(tokens: readonly Token[], index: number): ListStyle {
  const level = (tokens[index] as Token).level;
  const end = tokens.findIndex((token, at) => at > index && token.level === level && token.nesting === -1);
  const items = tokens
    .slice(index, end)
    .filter((token) => token.type === 'list_item_open' && token.level === level + 1);
  const { gaya, bentuk, nomor } = items[0]?.meta as TandaButir;
  return { gaya, bentuk, mulai: nomor, jumlah: items.length };
}

function blockDirective(tokens: readonly Token[], index: number): Direktif | undefined {
  const child = tokens[index]?.type === 'paragraph_open' ? tokens[index + 1]?.children?.[0] : undefined;
  const direktif = child?.type === 'direktif' ? (child.meta as { direktif: Direktif } | null)?.direktif : undefined;
  return direktif?.blok === true ? direktif : undefined;
}

function blockOf(direktif: Direktif, report: Report): BlockView | undefined {
  const id = direktif.kata[0] ?? '';
  if (direktif.nama === 'tabel') {
    const model = report.tabel.get(id);
    const placed = report.outline.tabel.get(id);
    return model === undefined || placed === undefined
      ? undefined
      : tableView(model, placed, pageSetup(report.plan.dokumen.cetak).isi);
  }
  if (direktif.nama === 'gambar') return figureView(id, report);
  if (direktif.nama === 'ttd') return signatureView(id, report.plan);
  return undefined;
}
