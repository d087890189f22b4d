import MarkdownIt, { type Token } from 'markdown-it';
import { namedLaw } from '../derive/law-text.ts';
import type { Outline } from '../derive/outline.ts';
import type { Report } from '../derive/report.ts';
import { resolveValue } from '../derive/value.ts';
import type { Direktif, Naskah } from '../load/prose.ts';
import type { ChapterNotes } from './chapter-notes.ts';
import { escapeHtml } from './escape.ts';
import { formatDalamTeks } from './format-cell.ts';
import type { Target } from './target.ts';

/** Where a link leads: the page that holds an anchor. */
export type HrefOf = (jangkar: string) => string;

/** What prose is rendered with: the data its directives name, and what its chapter gathers. */
export interface ProseContext {
  readonly report: Report;
  readonly hrefOf: HrefOf;
  readonly target: Target;
  readonly notes: ChapterNotes;
}

const markdown = new MarkdownIt('commonmark', { html: false });

/** Block tokens that need nothing of the document, as HTML. */
export function plainHtml(token: Token): string {
  return markdown.renderer.render([token], markdown.options, {});
}

/**
 * The text of a paragraph, item or heading as HTML, with values, references and marks of notes filled in. What cannot be
 * resolved gives nothing; the checker has named it.
 */
export function inlineHtml(token: Token, naskah: Naskah, context: ProseContext): string {
  return (token.children ?? [])
    .map((child) => {
      if (child.type === 'footnote_ref') return noteMark(child, naskah, context);
      if (child.type !== 'direktif') return markdown.renderer.renderInline([child], markdown.options, {});
      const direktif = (child.meta as { direktif: Direktif } | null)?.direktif;
      if (direktif?.nama === 'nilai') return escapeHtml(valueText(direktif, context.report));
      if (direktif?.nama === 'hukum') return escapeHtml(lawText(direktif, context.report));
      if (direktif?.nama === 'lihat') return reference(direktif, context);
      return '';
    })
    .join('');
}

function noteMark(child: Token, naskah: Naskah, context: ProseContext): string {
  const { label } = child.meta as { readonly label: string };
  return context.notes.mark(`${naskah.file} ${label}`, () => {
    const paragraphs = (naskah.catatanKaki.get(label) ?? []).filter((token) => token.type === 'inline');
    return paragraphs.map((token) => inlineHtml(token, naskah, context)).join('<br>\n');
  });
}

/** What a `[[nilai: …]]` prints; nothing where it has no value. */
export function valueText(direktif: Direktif, report: Report): string {
  const reading = resolveValue(report.plan, direktif.kata);
  return reading.ok ? formatDalamTeks(reading.nilai, reading.satuan, direktif.opsi.includes('huruf')) : '';
}

/** The law that a directive names, with its title unless it asks for none. */
export function lawText({ kata: [id], opsi }: Direktif, { plan }: Report): string {
  const law = plan.hukum.find((item) => item.id === id);
  return law === undefined ? '' : namedLaw(law, opsi.includes('singkat'));
}

/** `Tabel 2.3` as a link; with the option `halaman` followed, in print, by the page, which the print passes fill in. */
function reference(direktif: Direktif, { report, hrefOf, target }: ProseContext): string {
  const [kind = '', id = ''] = direktif.kata;
  const found = referent(kind, id, report.outline);
  if (found === undefined) return '';
  const href = escapeHtml(hrefOf(found.jangkar));
  const link = `<a class="rujukan utuh" href="${href}">${escapeHtml(found.teks)}</a>`;
  if (target === 'situs' || !direktif.opsi.includes(OPSI_HALAMAN)) return link;
  const page = `<a class="rujukan" href="${href}">halaman <span data-halaman="${escapeHtml(found.jangkar)}"></span></a>`;
  return `${link} <span class="utuh">(${page})</span>`;
}

const OPSI_HALAMAN = 'halaman';

/** What a `[[lihat: …]]` prints, without its link; nothing where it leads nowhere. */
export function referenceText({ kata: [kind = '', id = ''] }: Direktif, outline: Outline): string {
  return referent(kind, id, outline)?.teks ?? '';
}

function referent(
  kind: string,
  id: string,
  outline: Outline,
): { readonly jangkar: string; readonly teks: string } | undefined {
  if (kind === 'tabel' || kind === 'gambar') {
    const placed = outline[kind].get(id);
    const name = kind === 'tabel' ? 'Tabel' : 'Gambar';
    return placed && { jangkar: placed.jangkar, teks: `${name} ${placed.nomor}` };
  }
  if (kind === 'bab') {
    const bab = outline.bab.find((item) => item.id === id);
    return bab && { jangkar: bab.jangkar, teks: `BAB ${bab.romawi}` };
  }
  if (kind === 'lampiran') {
    const lampiran = outline.lampiran.find((item) => item.id === id);
    return lampiran && { jangkar: lampiran.jangkar, teks: `Lampiran ${lampiran.urut}` };
  }
  const subbab = outline.bab.flatMap((item) => item.subbab).find((item) => item.id === id);
  return subbab && { jangkar: subbab.jangkar, teks: `Subbab ${subbab.nomor}` };
}
