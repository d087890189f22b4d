import { readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { attributes, builtSite, useBuiltSite } from './built-site.ts';
import { situsContoh } from './fixture.ts';
import { startPage } from '../../scripts/render/start-page.ts';
import { htmlRules } from './html-rules.ts';

const site = useBuiltSite(situsContoh);
const page = (file: string) => site().text(file);

describe('files', () => {
  test('the pages are those of the model and no others', () => {
    expect(site().htmlFiles).toEqual([
      'badan-lain/bab-1.html',
      'badan-lain/cetak.html',
      'badan-lain/index.html',
      'dinas-contoh/bab-1.html',
      'dinas-contoh/bab-2.html',
      'dinas-contoh/cetak.html',
      'dinas-contoh/index.html',
      'dinas-contoh/kata-pengantar.html',
      'dinas-contoh/lampiran-1.html',
      'index.html',
    ]);
  });

  test('beside the pages there are only style sheets, fonts and their licences', () => {
    const others = site().files.filter((file) => !file.endsWith('.html'));
    expect(others.filter((file) => !file.includes('/huruf/'))).toEqual([
      'aset/cetak/cetak.css',
      'aset/cetak/huruf-bonum.css',
      'aset/cetak/huruf-bookman-terpasang.css',
      'aset/cetak/huruf-pt-sans.css',
      'aset/cetak/huruf-source-serif.css',
      'aset/cetak/lampiran.css',
      'aset/cetak/peraturan.css',
      'aset/situs.css',
    ]);
    expect(others.filter((file) => file.includes('/huruf/') && !/\.woff2$|\/LISENSI-[\w-]+\.txt$/.test(file))).toEqual(
      [],
    );
  });

  test('the list of files is what lies in the folder', async () => {
    const entries = await readdir(site().folder, { recursive: true, withFileTypes: true });
    const found = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(site().folder, path.join(entry.parentPath, entry.name)));
    expect(found.map((file) => file.replaceAll(path.sep, '/')).sort()).toEqual(site().files);
  });

  test('a second build with another model, from another working directory, mixes nothing', async () => {
    const cwd = process.cwd();
    process.chdir(os.tmpdir());
    try {
      const dokumen = situsContoh.dokumen.slice(1);
      const second = await builtSite({ ...situsContoh, beranda: startPage(dokumen), dokumen, cetak: [] });
      await second.remove();
      expect(second.htmlFiles).toEqual(['badan-lain/bab-1.html', 'badan-lain/index.html', 'index.html']);
      expect(second.text('index.html')).not.toContain('Dinas Contoh');
    } finally {
      process.chdir(cwd);
    }
  });
});

describe('links', () => {
  const pdfs = situsContoh.dokumen.map((dok) => `${dok.id}/${dok.pdf}`);

  test('every link leads to a file and an anchor that exist', () => {
    const broken = site().htmlFiles.flatMap((file) =>
      attributes(page(file).replace(/<head>[\s\S]*?<\/head>/, ''), 'href')
        .filter((href) => {
          const [target = '', anchor] = href.split('#');
          const goal = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
          if (pdfs.includes(goal)) return anchor !== undefined;
          return (
            !site().htmlFiles.includes(goal) || (anchor !== undefined && !attributes(page(goal), 'id').includes(anchor))
          );
        })
        .map((href) => `${file}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test('nothing is asked of another host, and nothing by an absolute path', () => {
    const sheets = site()
      .files.filter((file) => file.endsWith('.css'))
      .map(site().text);
    const asked = [
      ...site().htmlFiles.flatMap((file) => [...attributes(page(file), 'href'), ...attributes(page(file), 'src')]),
      ...sheets.flatMap((css) => [...css.matchAll(/url\('?([^')]*)/g)].map((match) => match[1] ?? '')),
    ];
    expect(asked.filter((url) => /^(?:[a-z]+:|\/)/i.test(url) && url !== 'data:,')).toEqual([]);
    expect(sheets.join('')).not.toContain('@import');
    expect(site().htmlFiles.map(site().text).join('')).not.toContain('<script');
  });

  test('style sheets and the fonts they name are there', () => {
    const linked = site().htmlFiles.flatMap((file) =>
      [...page(file).matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map((match) =>
        path.posix.join(path.posix.dirname(file), match[1] ?? ''),
      ),
    );
    const fonts = linked.flatMap((sheet) =>
      [
        ...site()
          .text(sheet)
          .matchAll(/url\('([^']*)'\)/g),
      ].map((match) => path.posix.join(path.posix.dirname(sheet), match[1] ?? '')),
    );
    expect([...linked, ...fonts].filter((file) => !site().files.includes(file))).toEqual([]);
  });
});

describe('markup', () => {
  test('html-validate finds nothing', async () => {
    const validator = new HtmlValidate(htmlRules);
    const reports = await Promise.all(
      site().htmlFiles.map((file) => validator.validateFile(path.join(site().folder, file))),
    );
    const findings = reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(
          ({ line, column, ruleId, message }) =>
            `${path.relative(site().folder, filePath)}:${String(line)}:${String(column)} ${ruleId} ${message}`,
        ),
      ),
    );
    expect(findings).toEqual([]);
  });

  test('every header cell says what it heads', () => {
    const cells = site().htmlFiles.flatMap((file) => page(file).match(/<th\b[^>]*>/g) ?? []);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => !/ scope="(?:col|colgroup|row|rowgroup)"/.test(cell))).toEqual([]);
  });

  test('every table scrolls in a region that the keyboard reaches and that bears its caption', () => {
    const html = page('dinas-contoh/bab-2.html');
    for (const id of ['tabel-tujuan', 'tabel-pendanaan']) {
      expect(html).toContain(`<section class="gulir" aria-labelledby="${id}" tabindex="0">`);
      expect(html).toContain(`<caption id="${id}">`);
    }
  });

  test('every page has one h1, a language, a title, and a link past the navigation', () => {
    for (const file of site().htmlFiles.filter((name) => !name.endsWith('cetak.html'))) {
      expect(page(file).match(/<h1\b/g), file).toHaveLength(1);
      expect(page(file), file).toMatch(
        /<html lang="id">[\s\S]*<title>[^<]+<\/title>[\s\S]*<a class="lewati" href="#isi">Lewati ke isi<\/a>/,
      );
    }
  });

  test('text of the model is escaped', () => {
    expect(page('dinas-contoh/index.html')).toContain('Jl. Contoh No. 1 &lt;B&gt;');
  });

  test('a span of years is never broken at its hyphen, and stays plain in the title and in pictures', () => {
    const html = page('dinas-contoh/index.html');
    expect(html).toContain('Kota Contoh Tahun <span class="utuh">2021-2026</span></h1>');
    expect(html).toContain('Kota Contoh Tahun 2021-2026</title>');
    expect(page('dinas-contoh/bab-1.html')).toContain('>2021-2026</text>');
  });

  test('a fraction is stacked, and read as a sentence', () => {
    expect(page('dinas-contoh/bab-2.html')).toMatch(
      /<span class="pecahan" role="img" aria-label="Jumlah [^"]+ dikali 100 persen"><span class="bagi"><span>[^<]+<\/span><span>[^<]+<\/span><\/span> <span class="kali">× 100%<\/span>/,
    );
  });
});
