import type { SimpulPohon } from '../../derive/gambar/pohon-kinerja.ts';
import type { Paragraph } from './box-text.ts';
import { type BoxStyle, drawBoxes } from './draw-boxes.ts';
import { fitTree } from './fit-tree.ts';
import type { Draw } from './place-drawing.ts';
import { INK } from './svg.ts';
import type { TreeItem } from './tree-layout.ts';

/** The higher the level, the darker its box and the stronger its frame: told apart in grey too. */
const STYLES: Readonly<Record<SimpulPohon['tingkat'], BoxStyle>> = {
  visi: { fill: '#c9d3da', frame: 1 },
  misi: { fill: '#d6dee3', frame: 1 },
  tujuan: { fill: INK.mid, frame: 1 },
  sasaran: { fill: INK.pale, frame: 0.8 },
  program: { fill: '#fff', frame: 0.8 },
  kegiatan: { fill: '#fff', frame: 0.5 },
  'sub-kegiatan': { fill: '#fff', frame: 0.3 },
};

/** Boxes above others grow with them; see `Fitting`. */
const GROW = 2.6;
const COMFORT = 10;

/**
 * The cascade as boxes from the top down, each with the kind of thing it is, its name and its indicators. Its lowest levels
 * are stacked under their own where they have no room side by side. No trees: nothing is drawn.
 */
export function performanceTree(roots: readonly SimpulPohon[]): Draw {
  const items = roots.map(itemOf);
  const levels = Math.max(0, ...items.map(depthOf));
  // Side by side, then one level stacked, then two; the top one never.
  const stackings = [levels, levels - 1, levels - 2].filter((level) => level >= 1);
  return (room, size) => {
    const layout = fitTree(items, room, { size, stackings, grow: GROW, comfort: COMFORT });
    if (layout === undefined || items.length === 0) return undefined;
    return { isi: drawBoxes(layout, size, STYLES), lebar: layout.width, tinggi: layout.height, huruf: size };
  };
}

function itemOf({ tingkat, label, nama, indikator, anak }: SimpulPohon): TreeItem {
  const isPass = nama === '';
  const words: Paragraph[] = [
    { text: label, quiet: true, scale: 0.85 },
    { text: nama, bold: true },
    ...indikator.map((text): Paragraph => ({ text, bullet: true, scale: 0.95 })),
  ];
  return { paragraphs: isPass ? [] : words, style: tingkat, children: anak.map(itemOf) };
}

function depthOf(item: TreeItem): number {
  return 1 + Math.max(0, ...item.children.map(depthOf));
}
