import { listedLaws } from '../derive/law-text.ts';
import type { NamaDaftar } from '../derive/lists.ts';
import { bunyiMisi, kebijakanDari, strategiDari } from '../model/arah.ts';
import { escapeHtml } from './escape.ts';
import { itemOpen, listClose, listOpen, type ListStyle } from './list-markup.ts';
import type { ProseContext } from './prose-inline.ts';
import type { Target } from './target.ts';

/** A list drawn from the data, as `[[daftar: …]]` asks for it; an unknown name gives nothing. */
export function listHtml(name: string, { report, hrefOf, target }: ProseContext): string {
  const { plan, outline } = report;
  const numbered = (items: readonly string[]): string => numberedList(items, target);
  const sasaran = plan.arah.tujuan.flatMap((tujuan) => tujuan.sasaran);
  const lists: Record<NamaDaftar, () => string> = {
    hukum: () => numbered(withStops(listedLaws(plan))),
    misi: () => numbered(plan.arah.misi.map(bunyiMisi)),
    tujuan: () => numbered(plan.arah.tujuan.map((tujuan) => tujuan.nama)),
    sasaran: () => numbered(sasaran.map((item) => item.nama)),
    strategi: () => numbered(plan.arah.tujuan.flatMap(strategiDari).map(({ nama }) => nama)),
    kebijakan: () => numbered(plan.arah.tujuan.flatMap(kebijakanDari).map(({ nama }) => nama)),
    program: () => numbered(plan.program.map((program) => program.nama)),
    sistematika: () =>
      `<ul class="sistematika">\n${outline.bab
        .map((bab) => {
          const sub = bab.subbab
            .map((item) => `<li>${link(hrefOf(item.jangkar), `${item.nomor} ${item.judul}`)}</li>`)
            .join('\n');
          const below = sub === '' ? '' : `\n<ul>\n${sub}\n</ul>\n`;
          return `<li>${link(hrefOf(bab.jangkar), `BAB ${bab.romawi} ${bab.judul}`)}${below}</li>`;
        })
        .join('\n')}\n</ul>\n`,
  };
  return Object.hasOwn(lists, name) ? lists[name as NamaDaftar]() : '';
}

/** A semicolon behind each item, and a full stop behind the last. */
function withStops(items: readonly string[]): string[] {
  return items.map((item, index) => item + (index === items.length - 1 ? '.' : ';'));
}

function numberedList(items: readonly string[], target: Target): string {
  const style: ListStyle = { gaya: 'angka', bentuk: 'titik', mulai: 1, jumlah: items.length };
  const lines = items.map((item, index) => `${itemOpen(style, index, true, target)}${escapeHtml(item)}</li>\n`);
  return listOpen(style) + lines.join('') + listClose(style.gaya);
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
