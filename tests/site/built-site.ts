import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildSite } from '../../scripts/eleventy/build-site.ts';
import type { SiteView } from '../../scripts/render/views.ts';
import { prepared } from '../helpers/prepared.ts';

/** A site built into a folder of its own, with the text of its pages and style sheets. */
interface BuiltSite {
  readonly folder: string;
  readonly files: readonly string[];
  readonly htmlFiles: readonly string[];
  /** Text of a page or style sheet; empty for a file that was not built. */
  readonly text: (file: string) => string;
  readonly remove: () => Promise<void>;
}

/** Builds a site; the caller removes it. */
export async function builtSite(situs: SiteView): Promise<BuiltSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'situs-'));
  const { files } = await buildSite({ situs, outputDir: folder, quiet: true });
  const texts = new Map<string, string>();
  for (const file of files)
    if (/\.(?:html|css)$/.test(file)) texts.set(file, await readFile(path.join(folder, file), 'utf8'));
  return {
    folder,
    files,
    htmlFiles: files.filter((file) => file.endsWith('.html')),
    text: (file) => texts.get(file) ?? '',
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A site built once for all tests of the file that calls this, removed behind them; gives what reads it. */
export function useBuiltSite(situs: SiteView): () => BuiltSite {
  return prepared(() => builtSite(situs), { dispose: (site) => site.remove() });
}

/** Values of an attribute, in the order of the page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}
