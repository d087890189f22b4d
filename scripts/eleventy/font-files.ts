import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontFace } from './font-faces.ts';
import { packagePaths } from './package-paths.ts';

const require = createRequire(import.meta.url);

/** The folder of a face's package, with its LICENSE: one of npm, or one that the repository brings in templates/fonts. */
export function fontFolder(paket: string): string {
  return isNpm(paket) ? path.dirname(require.resolve(`${paket}/package.json`)) : path.join(packagePaths.fonts, paket);
}

/** The file of a face. Packages of @fontsource keep theirs in a folder of their own. */
export function fontFile({ paket, berkas }: FontFace): string {
  return path.join(fontFolder(paket), isNpm(paket) ? 'files' : '', berkas);
}

function isNpm(paket: string): boolean {
  return paket.startsWith('@');
}
