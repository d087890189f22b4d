import path from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import type { SiteView } from '../render/views.ts';
import { copyAssets } from './assets.ts';
import { copyPictures } from './pictures.ts';
import { packagePaths } from './package-paths.ts';
import { listPartPages } from './part-pages.ts';
import { listRegulations } from './regulations.ts';

interface BuildSiteOptions {
  readonly situs: SiteView;
  /** Absolute, or relative to the working directory; it is made where it does not exist and never emptied. */
  readonly outputDir: string;
  readonly quiet: boolean;
}

/**
 * Lays out every page of the site and one `cetak.html` per document, and puts the assets beside them.
 * Gives the written files relative to `outputDir`, with forward slashes, sorted. Throws where a template fails.
 */
export async function buildSite(options: BuildSiteOptions): Promise<{ files: string[] }> {
  const print = await buildPrintPages(options);
  const web = await buildWebPages(options);
  return { files: [...new Set([...print.files, ...web.files])].sort() };
}

/** As `buildSite`, without the pages of the site: what the browser needs to print. */
export async function buildPrintPages(options: BuildSiteOptions): Promise<{ files: string[] }> {
  const output = path.resolve(options.outputDir);
  const pages = await layOut('cetak', options);
  const assets = await copyAssets(output);
  const pictures = await copyPictures(output, options.situs);
  return { files: [...pages, ...assets, ...pictures] };
}

/** The print pages of regulations and of their lampiran, with pictures, to be put where `buildPrintPages` has put the assets. */
export async function buildRegulationPages(options: BuildSiteOptions): Promise<{ files: string[] }> {
  const pages = await layOut('cetak', options);
  return { files: [...pages, ...(await copyPictures(path.resolve(options.outputDir), options.situs))] };
}

/** As `buildSite`, for the pages of the site with their pictures: to be put where `buildPrintPages` has put the assets. */
export async function buildWebPages(options: BuildSiteOptions): Promise<{ files: string[] }> {
  const pages = await layOut('situs', options);
  return { files: [...pages, ...(await copyPictures(path.resolve(options.outputDir), options.situs))] };
}

/** Lays out the pages of one folder of `templates/pages`. */
async function layOut(folder: 'cetak' | 'situs', { situs, outputDir, quiet }: BuildSiteOptions): Promise<string[]> {
  const output = path.resolve(outputDir);
  // The configuration is called here and not named by path: Eleventy would look for it from the working directory
  // and import it natively, which Node 20 cannot do with TypeScript unless tsx is loaded (under Vitest it is not).
  const eleventy = new Eleventy(path.join(packagePaths.pages, folder), output, {
    configPath: false,
    quietMode: quiet,
    config(config) {
      configure(config);
      config.addGlobalData('situs', situs);
      config.addGlobalData('bagian', listPartPages(situs));
      config.addGlobalData('peraturan', listRegulations(situs));
      config.addGlobalData(
        'redline',
        situs.dokumen.filter(({ redline }) => redline !== undefined),
      );
    },
  });
  // Quiet mode alone still prints the closing line. Errors are thrown either way.
  if (quiet) eleventy.disableLogger();
  const [, templates] = await eleventy.write();
  return templates
    .map(({ outputPath }) => outputPath)
    .filter((file) => file !== false)
    .map((file) => path.relative(output, path.resolve(file)).replaceAll(path.sep, '/'));
}
