import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { perwali } from '../helpers/perwali.ts';
import { runCli, useSmallProject } from './run-cli.ts';

const RENSTRA = 'renstra-uji-2026-2028.pdf';
const FILES = ['perwali-uji.pdf', 'perwali-uji-lengkap.pdf'];
const inside = useSmallProject();

/** Lays the files of a regulation over the small project. */
async function enact(): Promise<void> {
  for (const [name, text] of Object.entries(perwali())) {
    await writeFile(inside('data/uji', name), text ?? '');
  }
}

it('a regulation is published beside its document, alone and with its lampiran, the same bytes each time', async () => {
  await runCli(['build', '--folder', inside()]);
  const before = await readFile(inside('_pdf', RENSTRA));
  await enact();

  const { code, output } = await runCli(['build', '--folder', inside()]);
  expect(code, output).toBe(0);
  for (const name of [RENSTRA, ...FILES]) expect(output).toContain(`PDF    ${inside('_pdf', name)}`);
  expect((await readdir(inside('_pdf'))).sort()).toEqual([RENSTRA, ...FILES].sort());
  expect((await readdir(inside('_site', 'uji'))).sort()).toEqual(
    ['bab-1.html', 'bab-2.html', 'bab-3.html', 'index.html', 'perwali.html', RENSTRA, ...FILES].sort(),
  );
  // The document by itself is printed as it was without a regulation.
  expect((await readFile(inside('_pdf', RENSTRA))).equals(before)).toBe(true);

  const bound = await Promise.all(FILES.map((name) => readFile(inside('_pdf', name))));
  await rm(inside('.renstra'), { recursive: true });
  for (const round of ['printed', 'taken over']) {
    const { output: again } = await runCli(['build', '--folder', inside()]);
    expect(again.includes('Peraturan uji: tidak berubah, PDF sebelumnya dipakai')).toBe(round === 'taken over');
    for (const [index, name] of FILES.entries()) {
      for (const copy of [inside('_pdf', name), inside('_site', 'uji', name)])
        expect((await readFile(copy)).equals(bound[index] ?? new Uint8Array())).toBe(true);
    }
    expect((await readdir(inside('_site', 'uji'))).filter((name) => name.startsWith('cetak'))).toEqual([]);
  }
});

it('the page of the document leads to that of the regulation and to both files', async () => {
  const start = await readFile(inside('_site', 'uji', 'index.html'), 'utf8');
  for (const name of ['perwali.html', ...FILES]) expect(start).toContain(`href="${name}"`);
  const page = await readFile(inside('_site', 'uji', 'perwali.html'), 'utf8');
  expect(page).toContain('id="pasal-1"');
  for (const name of FILES) expect(page).toContain(`href="${name}"`);
});
