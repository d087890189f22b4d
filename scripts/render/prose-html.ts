import MarkdownIt, { type Token } from 'markdown-it';
import type { Report } from '../derive/report.ts';
import type { Subbab } from '../derive/outline.ts';
import { resolveValue } from '../derive/value.ts';
import type { Direktif, Naskah } from '../model/plan.ts';
import { escapeHtml } from './escape.ts';
import { figureView } from './figure-view.ts';
import { formatDalamTeks } from './format-cell.ts';
import { listHtml } from './list-html.ts';
import { signatureView } from './signature-view.ts';
import { tableView } from './table-view.ts';
import type { BlockView } from './views.ts';

const markdown = new MarkdownIt('commonmark', { html: false });

/** Characters of at most five lines of print. */
const SHORT_PARAGRAPH = 380;

/** Where a link leads: the page that holds an anchor. */
export type HrefOf = (jangkar: string) => string;

/**
 * The blocks of one prose file: its tables, figures and signatures as blocks of their own, the text between them as HTML
 * with values and links filled in. What cannot be resolved prints as nothing; the checker has named it.
 */
export function proseBlocks(naskah: Naskah, subbab: Subbab | undefined, report: Report, hrefOf: HrefOf): BlockView[] {
  const blocks: BlockView[] = [];
  let html = '';
  const flush = (): void => {
    if (html.trim() !== '') blocks.push({ jenis: 'prosa', html: html.trim() });
    html = '';
  };
  let heading = 0;
  const env = { report, hrefOf };
  const { tokens } = naskah;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const alone = blockDirective(tokens, index);
    if (alone !== undefined) {
      const block = blockOf(alone, report);
      if (block !== undefined) {
        flush();
        blocks.push(block);
      } else if (alone.nama === 'daftar') html += listHtml(alone.kata[0] ?? '', report, hrefOf);
      index += 2;
      continue;
    }
    if (token.type === 'heading_open' && token.tag === 'h2') {
      const tajuk = subbab?.tajuk[heading];
      heading += 1;
      if (tajuk !== undefined) {
        const title = inline(tokens[index + 1] as Token, env);
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
    // Too short to be split with three lines on either side; Chromium alone now and then leaves one line behind.
    if (token.type === 'paragraph_open' && (tokens[index + 1]?.content.length ?? 0) <= SHORT_PARAGRAPH)
      token.attrSet('class', 'pendek');
    html +=
      token.type === 'inline'
        ? inline(token, env)
        : markdown.renderer.render([withListStyle(token)], markdown.options, env);
  }
  flush();
  return blocks;
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
      : tableView(model, placed, report.plan.dokumen.cetak.kertas);
  }
  if (direktif.nama === 'gambar') return figureView(id, report);
  if (direktif.nama === 'ttd') return signatureView(id, report.plan);
  return undefined;
}

function inline(token: Token, env: { report: Report; hrefOf: HrefOf }): string {
  return (token.children ?? [])
    .map((child) => {
      if (child.type !== 'direktif') return markdown.renderer.renderInline([child], markdown.options, env);
      const direktif = (child.meta as { direktif: Direktif } | null)?.direktif;
      if (direktif?.nama === 'nilai') return escapeHtml(valueText(direktif, env.report));
      if (direktif?.nama === 'lihat') return reference(direktif, env);
      return '';
    })
    .join('');
}

function valueText(direktif: Direktif, report: Report): string {
  const reading = resolveValue(report.plan, direktif.kata);
  return reading.ok ? formatDalamTeks(reading.nilai, reading.satuan, direktif.opsi.includes('huruf')) : '';
}

function reference(direktif: Direktif, { report, hrefOf }: { report: Report; hrefOf: HrefOf }): string {
  const [kind = '', id = ''] = direktif.kata;
  const { outline } = report;
  const link = (jangkar: string, text: string): string =>
    `<a class="rujukan" href="${escapeHtml(hrefOf(jangkar))}">${escapeHtml(text)}</a>`;
  if (kind === 'tabel' || kind === 'gambar') {
    const placed = outline[kind].get(id);
    // A space that does not break keeps "Tabel 2.3" on one line.
    return placed === undefined
      ? ''
      : link(placed.jangkar, `${kind === 'tabel' ? 'Tabel' : 'Gambar'}\u00a0${placed.nomor}`);
  }
  const bab = outline.bab.find((item) => item.id === id);
  if (kind === 'bab') return bab === undefined ? '' : link(bab.jangkar, `BAB\u00a0${bab.romawi}`);
  const subbab = outline.bab.flatMap((item) => item.subbab).find((item) => item.id === id);
  return subbab === undefined ? '' : link(subbab.jangkar, `Subbab\u00a0${subbab.nomor}`);
}

// The list plugin marks letters and romans with `type`; the mark after the number (1. or 1)) becomes a class.
function withListStyle(token: Token): Token {
  if (token.type === 'ordered_list_open' && token.markup === ')') token.attrSet('class', 'kurung');
  if (token.type === 'list_item_open') token.info = '';
  return token;
}
