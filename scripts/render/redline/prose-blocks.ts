import type { Token } from 'markdown-it';
import type { Report } from '../../derive/report.ts';
import type { Direktif, Naskah } from '../../load/prose.ts';
import { listHtml } from '../list-html.ts';
import { chapterNotes } from '../chapter-notes.ts';
import { lawText, referenceText, valueText } from '../prose-inline.ts';
import type { JenisBlok } from './views.ts';

/** A block of prose as it is read: directives are replaced by what they print, signs of Markdown are gone. */
export interface TextBlock {
  readonly jenis: JenisBlok;
  readonly teks: string;
}

/** The blocks of a text in order, its footnotes behind them. A table or figure is one block with its number and title. */
export function proseTexts(naskah: Naskah, report: Report): TextBlock[] {
  const body = blocksOf(naskah.tokens, report);
  const notes = [...naskah.catatanKaki.values()].flatMap((tokens) =>
    blocksOf(tokens, report).map(({ teks }): TextBlock => ({ jenis: 'catatan', teks })),
  );
  return [...body, ...notes].filter(({ teks }) => teks !== '');
}

function blocksOf(tokens: readonly Token[], report: Report): TextBlock[] {
  const blocks: TextBlock[] = [];
  let quotes = 0;
  let items = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'blockquote_open') quotes += 1;
    if (token.type === 'blockquote_close') quotes -= 1;
    if (token.type === 'list_item_open') items += 1;
    if (token.type === 'list_item_close') items -= 1;
    if (token.type !== 'inline') continue;
    const alone = token.children?.length === 1 ? direktifOf(token.children[0]) : undefined;
    if (alone?.blok === true) {
      blocks.push(...placed(alone, report));
      continue;
    }
    const heading = tokens[index - 1]?.type === 'heading_open';
    const jenis = heading ? 'judul' : quotes > 0 ? 'kutipan' : items > 0 ? 'butir' : 'paragraf';
    blocks.push({ jenis, teks: inlineText(token, report) });
  }
  return blocks;
}

function inlineText(token: Token, report: Report): string {
  const text = (token.children ?? []).map((child) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
    if (child.type === 'text' || child.type === 'code_inline') return child.content;
    const direktif = direktifOf(child);
    if (direktif?.nama === 'nilai') return valueText(direktif, report);
    if (direktif?.nama === 'hukum') return lawText(direktif, report);
    return direktif?.nama === 'lihat' ? referenceText(direktif, report.outline) : '';
  });
  return text.join('').replace(/\s+/g, ' ').trim();
}

/** What a directive puts in the place of a whole paragraph. Signatures are no prose. */
function placed(direktif: Direktif, report: Report): TextBlock[] {
  const id = direktif.kata[0] ?? '';
  const { plan, outline } = report;
  if (direktif.nama === 'tabel' || direktif.nama === 'gambar') {
    const item = plan[direktif.nama].find((candidate) => candidate.id === id);
    const number = outline[direktif.nama].get(id)?.nomor;
    const name = direktif.nama === 'tabel' ? 'Tabel' : 'Gambar';
    return item === undefined || number === undefined
      ? []
      : [{ jenis: 'rujukan', teks: `${name} ${number} ${item.judul}` }];
  }
  if (direktif.nama !== 'daftar') return [];
  const html = listHtml(id, { report, hrefOf: () => '', target: 'situs', notes: chapterNotes('', 'situs') });
  return linesOf(html).map((teks): TextBlock => ({ jenis: 'butir', teks }));
}

/** The texts of a list that was made as HTML here; its numbers are left out, or a new item would change all behind it. */
function linesOf(html: string): string[] {
  const unmarked = html.replace(/<span class="tanda">[^<]*<\/span>/g, '');
  const lines = unmarked.replace(/<\/?(?:li|ul|ol)\b[^>]*>/g, '\n').replace(/<[^>]+>/g, '');
  const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return lines
    .split('\n')
    .map((line) => line.replace(/&(?:lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign).trim())
    .filter((line) => line !== '');
}

function direktifOf(token: Token | undefined): Direktif | undefined {
  return token?.type === 'direktif' ? (token.meta as { direktif: Direktif } | null)?.direktif : undefined;
}
