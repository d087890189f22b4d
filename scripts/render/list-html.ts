import type { NamaDaftar } from '../derive/lists.ts';
import type { HukumTertulis } from '../schema/rujukan.ts';
import { escapeHtml } from './escape.ts';
import { itemOpen, listClose, listOpen, type ListStyle } from './list-markup.ts';
import type { ProseContext } from './prose-inline.ts';
import type { Target } from './target.ts';

/** A list drawn from the data, as `[[daftar: …]]` asks for it; an unknown name gives nothing. */
export function listHtml(name: string, { report, hrefOf, target }: ProseContext): string {
  const { plan, outline } = report;
  const numbered = (items: readonly string[]): string => numberedList(items, target);
  const sasaran = plan.arah.tujuan.flatMap((tujuan) => tujuan.sasaran);
  const strategi = sasaran.flatMap((item) => item.strategi);
  const lists: Record<NamaDaftar, () => string> = {
    hukum: () => numbered(plan.hukum.map((law, index) => lawText(law) + (index === plan.hukum.length - 1 ? '.' : ';'))),
    misi: () =>
      numbered(plan.arah.misi.map((misi) => (misi.uraian === undefined ? misi.nama : `${misi.nama}: ${misi.uraian}`))),
    tujuan: () => numbered(plan.arah.tujuan.map((tujuan) => tujuan.nama)),
    sasaran: () => numbered(sasaran.map((item) => item.nama)),
    strategi: () => numbered(strategi.map((item) => item.nama)),
    kebijakan: () => numbered(strategi.flatMap((item) => item.kebijakan)),
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

/** A law as it is cited: kind, number, year, title, gazette in brackets. */
function lawText(law: HukumTertulis): string {
  return [
    law.jenis,
    law.nomor === undefined ? undefined : `Nomor ${law.nomor}`,
    law.tahun === undefined ? undefined : `Tahun ${law.tahun}`,
    law.tanggal === undefined ? undefined : `Tanggal ${law.tanggal}`,
    `tentang ${law.tentang}`,
    law.lembaran === undefined ? undefined : `(${law.lembaran})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function numberedList(items: readonly string[], target: Target): string {
  const style: ListStyle = { gaya: 'angka', bentuk: 'titik', mulai: 1, jumlah: items.length };
  const lines = items.map((item, index) => `${itemOpen(style, index, true, target)}${escapeHtml(item)}</li>\n`);
  return listOpen(style) + lines.join('') + listClose(style.gaya);
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
