import { readdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { runCli, useSmallProject } from './run-cli.ts';

const inside = useSmallProject();

const PADAT = `
nama: Sistematika Padat
sumber: disusun untuk pengujian
bab:
  - {id: inti, judul: Inti, menghimpun: [pendahuluan, program-pendanaan]}
  - {id: pengendalian, judul: Pengendalian}
  - {id: penutup, judul: Penutup}
`;

describe('bentuk', () => {
  beforeAll(() => writeFile(inside('data/profil/padat.yaml'), PADAT));

  const run = (...args: string[]) => runCli(['bentuk', ...args, '--folder', inside()]);

  it('tells what is missing for the other outline, and prints the document in it as a draft', async () => {
    const before = await readFile(inside('data/uji/dokumen.yaml'), 'utf8');
    const { code, output } = await run('uji', 'padat');
    expect(code, output).toBe(0);
    expect(output).toContain(
      [
        'uji dalam sistematika Sistematika Padat: 1 hal belum ada.',
        '',
        'Naskah yang belum ada (1)',
        '  Bab “Pengendalian”.',
        '      Tulis naskahnya.',
      ].join('\n'),
    );
    expect(output).toContain(`PDF    ${inside('_bentuk/uji-padat.pdf')}`);
    const { pages } = await readPdf(new Uint8Array(await readFile(inside('_bentuk/uji-padat.pdf'))));
    const text = pages.map((page) => page.text).join('\n');
    expect(text).toContain('BAB II\nPengendalian');
    expect(text).toContain('Belum ada naskah untuk bagian ini.');
    expect(pages.map(({ label }) => label).filter((label) => /^[IVX]+-1$/.test(label))).toEqual([
      'I-1',
      'II-1',
      'III-1',
    ]);
    expect(await readFile(inside('data/uji/dokumen.yaml'), 'utf8')).toBe(before);
  }, 60_000);

  it('prints nothing where only the list is wanted', async () => {
    const { code, output } = await run('uji', 'padat', '--tanpa-pdf');
    expect(code).toBe(0);
    expect(output).not.toContain('PDF');
  });

  it.each([
    [['lain', 'padat'], 'Dokumen “lain” tidak ada. Yang ada: uji.'],
    [['uji', 'padad'], 'Sistematika “padad” tidak ada. Maksud Anda “padat”? Yang ada: padat, ringkas.'],
    [['uji', 'ringkas'], 'Dokumen “uji” sudah ditulis dalam sistematika Sistematika Ringkas.'],
  ])('says why it cannot for %j', async (names, message) => {
    const { code, output } = await run(...names);
    expect(output).toContain(message);
    expect(code).toBe(1);
  });

  it.each([
    ['di: luar', 'galat  ref-unknown', 'perbaiki temuan di atas.'],
    ['di: inti, bentuk: {kolom: [progam]}', 'kolom “progam” tidak dikenal', 'berasal dari data/profil/keliru.yaml;'],
  ])('tells what is wrong with the outline: %s', async (table, finding, end) => {
    await writeFile(
      inside('data/profil/keliru.yaml'),
      `${PADAT}tabel: [{jenis: program-pendanaan, nama: Pendanaan, ${table}}]\n`,
    );
    const { code, output } = await run('uji', 'keliru', '--tanpa-pdf');
    expect(output).toContain(finding);
    expect(output).toContain(end);
    expect(code).toBe(1);
  });

  it('tells the findings of a document that cannot be built', async () => {
    const file = inside('data/uji/dokumen.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^tanggal:.*$/m, 'tanggal: kemarin'));
    const { code, output } = await run('uji', 'padat', '--tanpa-pdf');
    await writeFile(file, text);
    expect(output).toContain('data/uji/dokumen.yaml:');
    expect(output).toContain('belum dapat disusun dalam sistematika itu; perbaiki temuan di atas.');
    expect(code).toBe(1);
    expect(await readdir(inside())).not.toContain('_pdf');
  });
});
