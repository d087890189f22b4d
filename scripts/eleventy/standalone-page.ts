import { readFile } from 'node:fs/promises';
import path from 'node:path';
import nunjucks from 'nunjucks';
import { embeddedFaces } from './embedded-faces.ts';
import { filters } from './filters/index.ts';
import { sansFaces, signFaces } from './font-faces.ts';
import { keepYearsTogether } from './keep-years-together.ts';
import { packagePaths } from './package-paths.ts';
import { printFontSizes } from './print-font-sizes.ts';

/** A page that is one file of HTML, style and fonts inside: no page of the site, so the site generator has no part in it. */
interface StandalonePage {
  /** Path below templates/. */
  readonly template: string;
  /** Style sheets in order, by name. */
  readonly sheets: readonly string[];
  /** What the template lays out; besides it, the template is given the styles as `gaya`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Lays out such a page in the upright faces of headings and tables. Throws where the template fails. */
export async function standalonePage({ template, sheets, data }: StandalonePage): Promise<string> {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(packagePaths.templates), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  const styles = await Promise.all(
    sheets.map((name) => readFile(path.join(packagePaths.styles, `${name}.css`), 'utf8')),
  );
  const upright = [...sansFaces, ...signFaces].filter(({ gaya }) => gaya === 'normal');
  const faces = await embeddedFaces(JSON.stringify(data), upright);
  return keepYearsTogether(
    environment.render(template, { ...data, gaya: [faces, ...styles.map(printFontSizes)].join('\n') }),
  );
}
