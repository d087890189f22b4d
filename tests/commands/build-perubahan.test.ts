import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCli, useSmallProject } from './run-cli.ts';

const project = useSmallProject();

test('a document and its amendment are built side by side, with what is changed between them', async () => {
  await cp(project('data/uji'), project('data/uji-perubahan'), { recursive: true });
  await cp(project('content/uji'), project('content/uji-perubahan'), { recursive: true });
  const file = project('data/uji-perubahan/dokumen.yaml');
  await writeFile(file, `sebelum: uji\n${await readFile(file, 'utf8')}`);
  const { code, output } = await runCli(['build', '--folder', project()]);
  expect(code, output).toBe(0);
  expect((await readdir(project('_pdf'))).sort()).toEqual([
    'redline-uji-perubahan.pdf',
    'renstra-uji-2026-2028.pdf',
    'renstra-uji-perubahan-2026-2028.pdf',
  ]);
  const page = (name: string): Promise<string> => readFile(project('_site', name), 'utf8');
  expect(await page('uji/index.html')).toContain('href="../uji-perubahan/index.html"');
  expect(await page('uji-perubahan/index.html')).toContain('href="../uji/index.html"');
  expect(await page('uji-perubahan/redline.html')).toContain('href="redline-uji-perubahan.pdf"');
  expect(await readdir(project('_site/uji'))).not.toContain('redline.html');
  expect(await readdir(project('_site/uji-perubahan'))).not.toContain('cetak-redline.html');

  const last = (await runCli(['build', '--folder', project()])).output;
  for (const title of ['uji', 'uji-perubahan', 'Perbandingan naskah uji-perubahan'])
    expect(last).toContain(`${title}: tidak berubah, PDF sebelumnya dipakai`);
  expect((await readdir(project('_pdf'))).length).toBe(3);
}, 120_000);
