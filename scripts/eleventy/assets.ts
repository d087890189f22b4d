import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fontFile, fontFolder } from './font-files.ts';
import { bonumFaces, type FontFace, fontFaceRule, sansFaces, serifFaces, signFaces, textFaces } from './font-faces.ts';
import { packagePaths } from './package-paths.ts';
import { printFontSizes } from './print-font-sizes.ts';
import { type FamilyFaces, familyRules, textFamilies } from './text-families.ts';

interface Sheet {
  readonly berkas: string;
  readonly bagian: readonly string[];
  /** Each with the way from the style sheet to its files. */
  readonly huruf: readonly { readonly folder: string; readonly faces: FamilyFaces['faces'] }[];
  readonly aturan?: string;
}

/**
 * `aset/` is the published site's; `aset/cetak/` serves the print pages alone and may be deleted with them.
 * Each style sheet is one file, put together from its fonts, its parts in this order, and rules of its own. A print page
 * takes the sheet of its family besides the common one: every face that is declared must load.
 */
const SHEETS: readonly Sheet[] = [
  {
    berkas: 'aset/situs.css',
    bagian: [
      'dasar',
      'naskah',
      'tabel',
      'situs',
      'situs-isi',
      'situs-navigasi',
      'situs-awal',
      'situs-tabel',
      'redline',
      'peraturan',
      'pengesahan',
      'situs-peraturan',
    ],
    huruf: [{ folder: 'huruf/', faces: textFaces }],
  },
  {
    berkas: 'aset/cetak/cetak.css',
    bagian: ['dasar', 'naskah', 'tabel', 'cetak', 'cetak-naskah', 'cetak-depan', 'cetak-tabel'],
    huruf: [
      { folder: '../huruf/', faces: sansFaces },
      { folder: 'huruf/', faces: signFaces },
    ],
  },
  { berkas: 'aset/cetak/peraturan.css', bagian: ['peraturan', 'pengesahan', 'cetak-peraturan'], huruf: [] },
  { berkas: 'aset/cetak/lampiran.css', bagian: ['pengesahan', 'cetak-lampiran'], huruf: [] },
  ...Object.entries(textFamilies).map(([name, family]) => ({
    berkas: `aset/cetak/huruf-${name}.css`,
    bagian: [],
    huruf: [{ folder: family.faces === serifFaces ? '../huruf/' : 'huruf/', faces: family.faces }],
    aturan: familyRules(family),
  })),
];

const FONTS = [
  { folder: 'aset/huruf', faces: textFaces },
  { folder: 'aset/cetak/huruf', faces: [...signFaces, ...bonumFaces] },
] as const;

/** Writes style sheets and fonts, with the fonts' licences, under `output`. Gives their paths relative to it. */
export async function copyAssets(output: string): Promise<string[]> {
  const sheets = await Promise.all(SHEETS.map((sheet) => writeSheet(output, sheet)));
  const fonts = await Promise.all(FONTS.map(({ folder, faces }) => copyFonts(output, folder, faces)));
  return [...sheets, ...fonts.flat()];
}

async function writeSheet(output: string, { berkas, bagian, huruf, aturan }: Sheet): Promise<string> {
  const rules = huruf.flatMap(({ folder, faces }) => faces.map((face) => fontFaceRule(face, folder)));
  const parts = await Promise.all(
    bagian.map((name) => readFile(path.join(packagePaths.styles, `${name}.css`), 'utf8')),
  );
  const target = path.join(output, berkas);
  await mkdir(path.dirname(target), { recursive: true });
  const css = [rules.join('\n'), ...parts, ...(aturan === undefined ? [] : [aturan])].join('\n');
  await writeFile(target, berkas.startsWith('aset/cetak/') ? printFontSizes(css) : css);
  return berkas;
}

async function copyFonts(output: string, folder: string, faces: readonly FontFace[]): Promise<string[]> {
  await mkdir(path.join(output, folder), { recursive: true });
  const licences = [...new Set(faces.map(({ paket }) => paket))].map((paket) => ({
    from: path.join(fontFolder(paket), 'LICENSE'),
    to: `${folder}/LISENSI-${paket.replace(/^.*\//, '')}.txt`,
  }));
  const files = faces.map((face) => ({ from: fontFile(face), to: `${folder}/${face.berkas}` }));
  // The licence asks to go wherever the fonts go.
  return Promise.all(
    [...files, ...licences].map(async ({ from, to }) => {
      await copyFile(from, path.join(output, to));
      return to;
    }),
  );
}
