import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintedPages } from '../../scripts/render/laporan/printed-pages.ts';
import { runCli, useSmallProject } from './run-cli.ts';

const PDF = 'renstra-uji-2026-2028.pdf';
const UNCHANGED = 'tidak berubah, PDF sebelumnya dipakai';
const inside = useSmallProject();

/** Every file below a folder. */
async function listed(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe('build', () => {
  it('writes website and PDF and says where they are', async () => {
    const { code, output } = await runCli(['build', '--folder', inside()]);
    expect(code, output).toBe(0);
    expect(output).toContain('uji: 0 galat, 0 peringatan.');
    expect(output).toContain(`Situs  ${inside('_site', 'index.html')}`);
    expect(output).toContain(`PDF    ${inside('_pdf', PDF)}`);
    expect((await readdir(inside('_site', 'uji'))).sort()).toEqual(
      ['bab-1.html', 'bab-2.html', 'bab-3.html', 'index.html', PDF].sort(),
    );
    const published = await readFile(inside('_site', 'uji', PDF));
    expect(published.equals(await readFile(inside('_pdf', PDF)))).toBe(true);
    expect(await readdir(inside('.renstra'))).toEqual(['halaman', 'pdf']);
  });

  it('leaves behind where it printed what, for a Laporan Pemeriksaan', async () => {
    expect(await readdir(inside('.renstra/halaman'))).toEqual(['uji.json']);
    const kept = JSON.parse(await readFile(inside('.renstra/halaman/uji.json'), 'utf8')) as { isi: PrintedPages };
    const { label, halaman, pdf } = kept.isi;
    expect(pdf).toBe(PDF);
    expect(label.slice(-3)).toEqual(['I-1', 'II-1', 'III-1']);
    expect(label[(halaman['tabel-pendanaan'] ?? 0) - 1]).toBe('II-1');
  });

  it('makes the same bytes again', async () => {
    const before = await readFile(inside('_pdf', PDF));
    await rm(inside('.renstra'), { recursive: true });
    const { output } = await runCli(['build', '--folder', inside()]);
    expect(output).not.toContain(UNCHANGED);
    expect((await readFile(inside('_pdf', PDF))).equals(before)).toBe(true);
  });

  it('uses a PDF again whose document did not change, and builds the website all the same', async () => {
    const before = await readFile(inside('_pdf', PDF));
    const site = await listed(inside('_site'));
    const { code, output } = await runCli(['build', '--folder', inside()]);
    expect(code, output).toBe(0);
    expect(output).toContain(`uji: ${UNCHANGED}`);
    expect(output).toContain(`PDF    ${inside('_pdf', PDF)}`);
    for (const copy of [inside('_pdf', PDF), inside('_site', 'uji', PDF)])
      expect((await readFile(copy)).equals(before)).toBe(true);
    expect(await listed(inside('_site'))).toEqual(site);
  });

  it('leaves the last output as it was when the data have an error, and says so with exit code 1', async () => {
    const before = await readFile(inside('_pdf', PDF));
    const file = inside('data/uji/program/1.yaml');
    const good = await readFile(file, 'utf8');
    await writeFile(file, good.replace('nama: Program Rehabilitasi Sosial', 'nma: Program Rehabilitasi Sosial'));
    const { code, output } = await runCli(['build', '--folder', inside()]);
    await writeFile(file, good);
    expect(code).toBe(1);
    expect(output).toContain('galat  key-unknown\n  Kunci “nma” tidak dikenal di sini. Maksud Anda “nama”?');
    expect(output).toContain(
      'Hasil sebelumnya tidak diubah. Perbaiki galat di atas, lalu jalankan lagi npm run build.',
    );
    expect(output).not.toMatch(/\bat .*\.ts:\d+/);
    expect((await readFile(inside('_pdf', PDF))).equals(before)).toBe(true);
    expect(await readdir(inside('.renstra'))).toEqual(['halaman', 'pdf']);
  });

  it('leaves the last output as it was when it is killed while printing; the next build clears the rest away', async () => {
    const before = await readFile(inside('_pdf', PDF));
    const site = await readFile(inside('_site', 'uji', 'bab-1.html'), 'utf8');
    const prose = inside('content/uji/1-pendahuluan/1-latar-belakang.md');
    const good = await readFile(prose, 'utf8');
    await writeFile(prose, `${good}\nKalimat baru yang belum boleh terbit.\n`);
    const killed = await runCli(['build', '--folder', inside()], 'memuat halaman cetak');
    expect(killed.signal).toBe('SIGKILL');
    expect((await readFile(inside('_pdf', PDF))).equals(before)).toBe(true);
    expect(await readFile(inside('_site', 'uji', 'bab-1.html'), 'utf8')).toBe(site);
    expect((await readdir(inside('.renstra'))).some((name) => name.startsWith('bangun-'))).toBe(true);

    const { code, output } = await runCli(['build', '--folder', inside()]);
    expect(code).toBe(0);
    expect(output).not.toContain(UNCHANGED);
    expect(await readFile(inside('_site', 'uji', 'bab-1.html'), 'utf8')).toContain(
      'Kalimat baru yang belum boleh terbit.',
    );
    expect(await readdir(inside('.renstra'))).toEqual(['halaman', 'pdf']);
  });

  it('says in one sentence that there is nothing to build', async () => {
    const empty = inside('kosong');
    await mkdir(empty);
    const { code, output } = await runCli(['build', '--folder', empty]);
    expect(code).toBe(1);
    expect(output.trim()).toBe('Belum ada dokumen: buat folder data/<nama-dokumen>/ dengan berkas dokumen.yaml.');
    expect(existsSync(path.join(empty, '_site'))).toBe(false);
  });
});
