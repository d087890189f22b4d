import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fontFaceRule, signFaces, textFaces, type FontFace } from './font-faces.ts';
import { packagePaths } from './package-paths.ts';

const require = createRequire(import.meta.url);

/**
 * `aset/` is the published site's; `aset/cetak/` serves the print pages alone and may be deleted with them.
 * Each style sheet is one file, put together from its fonts and its parts in this order.
 */
const SHEETS = [
  {
    berkas: 'aset/situs.css',
    bagian: ['dasar', 'tabel', 'situs', 'situs-isi', 'situs-navigasi', 'situs-awal', 'situs-tabel'],
    huruf: [{ folder: 'huruf/', faces: textFaces }],
  },
  {
    berkas: 'aset/cetak/cetak.css',
    bagian: ['dasar', 'tabel', 'cetak', 'cetak-depan', 'cetak-tabel'],
    huruf: [
      { folder: '../huruf/', faces: textFaces },
      { folder: 'huruf/', faces: signFaces },
    ],
  },
] as const;

const FONTS = [
  { folder: 'aset/huruf', faces: textFaces },
  { folder: 'aset/cetak/huruf', faces: signFaces },
] as const;

/** Writes style sheets and fonts, with the fonts' licences, under `output`. Gives their paths relative to it. */
export async function copyAssets(output: string): Promise<string[]> {
  const sheets = await Promise.all(SHEETS.map((sheet) => writeSheet(output, sheet)));
  const fonts = await Promise.all(FONTS.map(({ folder, faces }) => copyFonts(output, folder, faces)));
  return [...sheets, ...fonts.flat()];
}

async function writeSheet(output: string, { berkas, bagian, huruf }: (typeof SHEETS)[number]): Promise<string> {
  const rules = huruf.flatMap(({ folder, faces }) => faces.map((face) => fontFaceRule(face, folder)));
  const parts = await Promise.all(
    bagian.map((name) => readFile(path.join(packagePaths.styles, `${name}.css`), 'utf8')),
  );
  const target = path.join(output, berkas);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, [rules.join('\n'), ...parts].join('\n'));
  return berkas;
}

async function copyFonts(output: string, folder: string, faces: readonly FontFace[]): Promise<string[]> {
  await mkdir(path.join(output, folder), { recursive: true });
  const licences = [...new Set(faces.map(({ paket }) => paket))].map((paket) => ({
    from: path.join(packageFolder(paket), 'LICENSE'),
    to: `${folder}/LISENSI-${paket.replace(/^.*\//, '')}.txt`,
  }));
  const files = faces.map(({ paket, berkas }) => ({
    from: path.join(packageFolder(paket), 'files', berkas),
    to: `${folder}/${berkas}`,
  }));
  // The licence asks to go wherever the fonts go.
  return Promise.all(
    [...files, ...licences].map(async ({ from, to }) => {
      await copyFile(from, path.join(output, to));
      return to;
    }),
  );
}

function packageFolder(name: string): string {
  return path.dirname(require.resolve(`${name}/package.json`));
}
