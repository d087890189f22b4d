import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCase } from '../helpers/load-case.ts';
import { runCli, useSmallProject } from './run-cli.ts';

const inside = useSmallProject();
/** A kegiatan whose money is not that of its program in one year. */
const KELIRU = 'kegiatan:\n  - {kode: 1.06.04.2.01, nama: Rehabilitasi, pagu: {2026: 100, 2027: 200, 2028: 301}}\n';

const program = (): string => readCase('_dasar')['program/1.yaml'] ?? '';
const setLevel = (level: string): Promise<void> =>
  writeFile(
    inside('data/uji/dokumen.yaml'),
    `${readCase('_dasar')['dokumen.yaml'] ?? ''}pemeriksaan: {tingkat: {pagu-children: ${level}, indicator-missing: mati}}\n`,
  );
const report = (): Promise<string> => readFile(inside('_laporan', 'laporan-uji.html'), 'utf8');
/** What a report says about where the values of its findings are printed. */
const printed = (html: string): string[] =>
  [...html.matchAll(/<span class="label">Tercetak<\/span> <span>(.*?)<\/span>/g)].map((match) =>
    (match[1] ?? '').trim(),
  );

describe('check --laporan', () => {
  it('makes a report with errors in the data too, and ends as a check does', async () => {
    await writeFile(inside('data/uji/program/1.yaml'), `${program()}${KELIRU}`);
    await mkdir(inside('_laporan'));
    await writeFile(inside('_laporan', 'catatan.txt'), 'milik perencana');
    const { code, output } = await runCli(['check', '--laporan', '--folder', inside()]);
    expect(code).toBe(1);
    expect(output.split('\n').slice(-4)).toEqual([
      expect.stringMatching(/^uji: 1 galat, /) as string,
      `Laporan  ${inside('_laporan', 'laporan-uji.html')}`,
      `Laporan  ${inside('_laporan', 'laporan-uji.pdf')}`,
      '',
    ]);
    expect((await readdir(inside('_laporan'))).sort()).toEqual(['catatan.txt', 'laporan-uji.html', 'laporan-uji.pdf']);
    expect(await readdir(inside('.renstra'))).toEqual([]);
    expect(printed(await report())).toContain('Tabel 2.1');
  });

  it('leads to the website and the page once both are built from the same data', async () => {
    await writeFile(inside('data/uji/program/1.yaml'), `${program()}${KELIRU}`);
    await setLevel('peringatan');
    expect((await runCli(['build', '--folder', inside()])).code).toBe(0);
    // What changes nothing of what is printed leaves the pages as they are.
    await setLevel('info');
    expect((await runCli(['check', '--laporan', '--folder', inside()])).code).toBe(0);
    expect(printed(await report())).toEqual([
      '<a href="../_site/uji/bab-2.html#tabel-pendanaan">Tabel 2.1</a> (<a href="../_pdf/renstra-uji-2026-2028.pdf#page=5">halaman II-1</a>)',
    ]);
  });

  it('names no page where the PDF was built from other data', async () => {
    const file = inside('content/uji/1-pendahuluan/1-latar-belakang.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\nKalimat baru.\n`);
    await runCli(['check', '--laporan', inside('lain'), '--folder', inside()]);
    const html = await readFile(inside('lain', 'laporan-uji.html'), 'utf8');
    expect(html).toContain('Nomor halaman tidak dicantumkan: PDF belum dibangun dari data ini.');
    expect(printed(html)).toEqual(['<a href="../_site/uji/bab-2.html#tabel-pendanaan">Tabel 2.1</a>']);
  });
});
