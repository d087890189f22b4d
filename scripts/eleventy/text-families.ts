import type { TextFamily } from '../notation/printable.ts';
import { INSTALLED_FAMILIES } from '../render/paper-view.ts';
import { bonumFaces, type FontFace, installedFaces, type InstalledFace, serifFaces } from './font-faces.ts';

/** What a printed document takes from its family, besides the faces that all documents share. */
export interface FamilyFaces {
  readonly faces: readonly (FontFace | InstalledFace)[];
  /** CSS families of prose, and of headings, captions, contents and page numbers; each fills up the one before it. */
  readonly naskah: readonly string[];
  readonly papan: readonly string[];
  /** How much wider headings run than in PT Sans. */
  readonly melar: number;
}

const bookman = INSTALLED_FAMILIES['bookman-terpasang'];

/** Every family a document may be set in. Letters that an installed one lacks come from the shipped face of its kind. */
export const textFamilies: { readonly [name in TextFamily]: FamilyFaces } = {
  'source-serif': { faces: serifFaces, naskah: ['Source Serif 4'], papan: ['PT Sans'], melar: 1 },
  'pt-sans': { faces: [], naskah: ['PT Sans'], papan: ['PT Sans'], melar: 1 },
  bonum: { faces: bonumFaces, naskah: ['Bonum Latin'], papan: ['Bonum Latin'], melar: 1.35 },
  'bookman-terpasang': {
    faces: [...installedFaces(bookman), ...bonumFaces],
    naskah: [bookman, 'Bonum Latin'],
    papan: [bookman, 'Bonum Latin'],
    melar: 1.35,
  },
};

/**
 * The families as CSS, for the document and for its margin boxes, which do not inherit from it. Signs come from the
 * mathematical face; no generic family follows: what no shipped face has is a finding long before this.
 */
export function familyRules({ naskah, papan, melar }: FamilyFaces): string {
  const list = (names: readonly string[]): string => [...names, 'Noto Sans Math'].map((name) => `'${name}'`).join(', ');
  return [
    ':root {',
    `  --naskah: ${list(naskah)};`,
    `  --papan: ${list(papan)};`,
    `  --melar: ${melar};`,
    '}',
    `@page { font-family: ${list(papan)} }`,
  ].join('\n');
}
