import type { BlockView } from '../../render/views.ts';

/**
 * Sets minor headings (`h4` in prose) one level below the heading they stand under, whatever that is, so that no level is
 * skipped in the page's and the PDF's outline; the class keeps their look. `parent` is the level above the blocks.
 */
export function minorHeadings(blocks: readonly BlockView[], parent: number): readonly BlockView[] {
  let above = parent;
  return blocks.map((block) => {
    if (block.jenis !== 'prosa') return block;
    const html = block.html.replace(/<(\/?)h([34])\b/g, (tag, slash: string, level: string) => {
      if (level === '3') {
        above = 3;
        return tag;
      }
      return slash === '' ? `<h${above + 1} class="tajuk-kecil"` : `</h${above + 1}`;
    });
    return { ...block, html };
  });
}
