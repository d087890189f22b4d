import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readImages } from '../../scripts/load/read-images.ts';
import { renderLampiran } from '../../scripts/render/peraturan/render-lampiran.ts';
import { renderPeraturan } from '../../scripts/render/peraturan/render-peraturan.ts';
import { renderDocument } from '../../scripts/render/render-document.ts';
import { startPage } from '../../scripts/render/start-page.ts';
import type { SiteView } from '../../scripts/render/views.ts';
import { loadFiles } from '../helpers/load-case.ts';
import { perwali } from '../helpers/perwali.ts';
import { readFiles } from '../helpers/read-files.ts';
import { ROOT } from '../helpers/root.ts';
import { useBuiltSite } from './built-site.ts';
import { htmlRules } from './html-rules.ts';

const FOLDER = path.join(ROOT, 'tests/print/lambang');
const REGION = { 'daerah/kota-contoh.yaml': readFiles(FOLDER)['daerah/kota-contoh.yaml'] };

/** A document with a regulation, and with the emblem of its region where there are pictures of regions. */
function situs(pictures: Awaited<ReturnType<typeof readImages>> | undefined): SiteView {
  const { report } = loadFiles(perwali({}, pictures && REGION), undefined, undefined, pictures);
  const peraturan = report && renderPeraturan(report, 'cetak');
  if (report === undefined || peraturan === undefined) throw new Error('no regulation');
  const dokumen = [renderDocument(report, 'situs')];
  const cetak = [renderDocument(report, 'cetak'), ...renderLampiran(report).map((lampiran) => lampiran.dokumen)];
  return { beranda: startPage(dokumen), dokumen, cetak, peraturan: [peraturan], versi: 'uji' };
}

const withEmblem = useBuiltSite(situs(await readImages(FOLDER, 'daerah')));
const without = useBuiltSite(situs(undefined));

const BEARING = ['index', 'perwali', 'cetak', 'cetak-perwali', 'cetak-lampiran-uji'];
const BLOCK = /<div class="lambang">.*?<\/div>\n/g;

describe.each(BEARING)('%s.html', (name) => {
  test('bears the emblem once, as a picture of its own size', () => {
    const width = name.includes('perwali') ? '20.00mm' : '19.20mm';
    expect(withEmblem().text(`uji/${name}.html`).match(BLOCK)).toEqual([
      `<div class="lambang"><img src="daerah/kota-contoh.svg" alt="Lambang Kota Contoh" width="80" height="100" style="--lebar: ${width}"></div>\n`,
    ]);
  });

  test('html-validate finds nothing', async () => {
    const report = await new HtmlValidate(htmlRules).validateFile(path.join(withEmblem().folder, `uji/${name}.html`));
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('is otherwise the page without one', () => {
    const [one, other] = [withEmblem(), without()].map((site) => site.text(`uji/${name}.html`));
    expect(other).not.toContain('lambang');
    expect(one?.replace(BLOCK, '')).toBe(other);
  });
});

test('the picture is published once, and no other page bears it', () => {
  expect(withEmblem().files.filter((file) => file.endsWith('.svg'))).toEqual(['uji/daerah/kota-contoh.svg']);
  const bearing = withEmblem().htmlFiles.filter((file) => withEmblem().text(file).includes('class="lambang"'));
  expect(bearing.sort()).toEqual(BEARING.map((name) => `uji/${name}.html`).sort());
});
