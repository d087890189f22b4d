import { type BentukTanda, type GayaButir, writeMarker } from '../notation/list-marker.ts';
import type { Target } from './target.ts';

/** A list as it is written: the style of its markers, the first number, how many items it has. */
export interface ListStyle {
  readonly gaya: GayaButir;
  readonly bentuk: BentukTanda;
  readonly mulai: number;
  readonly jumlah: number;
}

/**
 * Markers are text in the item, and the style sheets switch the browser's own off: Chromium leaves those out of a PDF's
 * tags, and copied text loses them. `--tanda` is the length of the longest one, for which the items are indented.
 */
export function listOpen({ gaya, bentuk, mulai, jumlah }: ListStyle): string {
  const markers = Array.from({ length: jumlah }, (_, index) => writeMarker({ gaya, bentuk, nomor: mulai + index }));
  const longest = Math.max(1, ...markers.map((marker) => marker.length));
  return `<${listTag(gaya)} class="butir" style="--tanda: ${longest}">\n`;
}

/** The end of a list of that style. */
export function listClose(gaya: GayaButir): string {
  return `</${listTag(gaya)}>\n`;
}

/**
 * The beginning of the item at `index`, with its marker; `short` for one that stays on one page. In print the marker is
 * code, which Chromium tags apart from the text behind it, so that the PDF's tags can name it a label.
 */
export function itemOpen(style: ListStyle, index: number, short: boolean, target: Target): string {
  const marker = writeMarker({ gaya: style.gaya, bentuk: style.bentuk, nomor: style.mulai + index });
  const tag = target === 'cetak' ? 'code' : 'span';
  return `<li${short ? ' class="pendek"' : ''}><${tag} class="tanda">${marker} </${tag}>`;
}

function listTag(gaya: GayaButir): 'ol' | 'ul' {
  return gaya === 'strip' ? 'ul' : 'ol';
}
