import type { BlockView, DocumentView } from '../../render/views.ts';

/** Which file of the document holds an anchor, and which anchor stands for a whole file. */
interface Places {
  readonly fileOf: ReadonlyMap<string, string>;
  readonly anchorOf: ReadonlyMap<string, string>;
}

const known = new WeakMap<DocumentView, Places>();

/**
 * Aims the links inside prose at where their targets are from the given page: `bab-2.html#tabel-x` and `#tabel-x` mean
 * the same. On the print page (no `berkas`) the whole document is one file, so every link becomes a bare anchor.
 */
export function localLinks(html: string, dok: DocumentView, berkas?: string): string {
  return html.replace(/(<a\b[^>]*?\bhref=")([^"#:/]*)(?:#([^"]*))?"/g, (whole, start: string, file: string, anchor?: string) => {
    const { fileOf, anchorOf } = placesOf(dok);
    const target = anchor ?? anchorOf.get(file);
    const home = anchor === undefined ? file : (fileOf.get(anchor) ?? file);
    if (!anchorOf.has(home)) return whole;
    if (berkas === undefined || home === berkas) return `${start}#${target ?? ''}"`;
    return `${start}${home}${anchor === undefined ? '' : `#${anchor}`}"`;
  });
}

function placesOf(dok: DocumentView): Places {
  const found = known.get(dok);
  if (found) return found;
  const parts = [...dok.depan.map((part) => ({ part, anchors: blockAnchors(part.blok) })), ...dok.bab.map(chapterAnchors)];
  const places: Places = {
    fileOf: new Map(parts.flatMap(({ part, anchors }) => [part.jangkar, ...anchors].map((anchor) => [anchor, part.berkas]))),
    anchorOf: new Map(parts.map(({ part }) => [part.berkas, part.jangkar])),
  };
  known.set(dok, places);
  return places;
}

function chapterAnchors(part: DocumentView['bab'][number]) {
  const sections = part.subbab.flatMap(({ jangkar, tajuk, blok }) => [
    jangkar,
    ...tajuk.map((heading) => heading.jangkar),
    ...blockAnchors(blok),
  ]);
  return { part, anchors: [...blockAnchors(part.pembuka), ...sections] };
}

function blockAnchors(blocks: readonly BlockView[]): readonly string[] {
  return blocks.flatMap((block) => (block.jenis === 'tabel' || block.jenis === 'gambar' ? [block.jangkar] : []));
}
