import { readFile } from 'node:fs/promises';
import path from 'node:path';
import nunjucks from 'nunjucks';
import type { LaporanView } from '../render/laporan/views.ts';
import { embeddedFaces } from './embedded-faces.ts';
import { filters } from './filters/index.ts';
import { sansFaces, signFaces } from './font-faces.ts';
import { keepYearsTogether } from './keep-years-together.ts';
import { packagePaths } from './package-paths.ts';

const SHEETS = ['dasar', 'tabel', 'cetak-tabel', 'laporan'];

/**
 * The Laporan Pemeriksaan of a document as one file of HTML, style and fonts inside. It is no page of the site, so
 * nothing of it is left to the site generator. Takes what stands before every address that leads out of the report.
 * Throws where the template fails.
 */
export async function laporanPage(laporan: LaporanView, awalan = ''): Promise<string> {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(packagePaths.templates), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  const sheets = await Promise.all(
    SHEETS.map((name) => readFile(path.join(packagePaths.styles, `${name}.css`), 'utf8')),
  );
  const upright = [...sansFaces, ...signFaces].filter(({ gaya }) => gaya === 'normal');
  const faces = await embeddedFaces(JSON.stringify(laporan), upright);
  const gaya = [faces, ...sheets].join('\n');
  return keepYearsTogether(environment.render('laporan/laporan.njk', { laporan, gaya, awalan }));
}
