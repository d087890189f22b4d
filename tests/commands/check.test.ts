import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/root.ts';
import { sarifFaults } from '../diagnostics/sarif-structure.ts';
import { runCli, useSmallProject } from './run-cli.ts';

const inside = useSmallProject();

describe('check', () => {
  it('ends with 0 and one line for a clean document', async () => {
    expect(await runCli(['check', '--folder', inside()])).toEqual({
      code: 0,
      signal: null,
      output: 'uji: 0 galat, 0 peringatan.\n',
    });
  });

  it('ends with 1 for an error in the data, and prints finding and count', async () => {
    await writeFile(inside('data/uji/unit.yaml'), 'unit: {id: kepala, nama: }\n');
    const { code, output } = await runCli(['check', '--folder', inside()]);
    await rm(inside('data/uji/unit.yaml'));
    expect(code).toBe(1);
    expect(output).toBe(
      [
        'data/uji/unit.yaml:1:20  galat  field-missing',
        '  nama unit belum diisi.',
        '  1 | unit: {id: kepala, nama: }',
        '    |                    ^^^^',
        '',
        'uji: 1 galat, 0 peringatan.',
        '',
      ].join('\n'),
    );
  });

  it('finds no error in the Medan Renstra and ends with 0: its printed sums that do not add up are warnings', async () => {
    const { code, output } = await runCli(['check', '--folder', ROOT, 'dinsos-medan']);
    expect(code).toBe(0);
    expect(output).toContain(
      'Kolom “Jumlah Rumah Tangga” pada “Total” tertulis 127.283; jumlah 21 barisnya 128.083 (selisih 800).',
    );
    expect(output).toMatch(/dinsos-medan: 0 galat, \d+ peringatan[,.]/);
  });

  it('answers an unknown document with the one that may be meant', async () => {
    expect(await runCli(['check', '--folder', inside(), 'ujii'])).toEqual({
      code: 1,
      signal: null,
      output: 'Dokumen “ujii” tidak ada. Maksud Anda “uji”? Yang ada: uji.\n',
    });
  });

  it('writes nothing but JSON to the standard output', async () => {
    await writeFile(inside('data/uji/unit.yaml'), 'unit: {id: kepala, nama: }\n');
    const { code, output } = await runCli(['check', '--format', 'json', '--folder', inside()]);
    await rm(inside('data/uji/unit.yaml'));
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual({
      versi: 1,
      ringkasan: { galat: 1, peringatan: 0, info: 0, dikecualikan: 0 },
      dokumen: [
        {
          id: 'uji',
          judul: 'Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028',
          profil: 'final',
          ringkasan: { galat: 1, peringatan: 0, info: 0, dikecualikan: 0 },
          temuan: [
            {
              kode: 'field-missing',
              tingkat: 'galat',
              kelompok: 'kelengkapan',
              pesan: 'nama unit belum diisi.',
              perbaikan: null,
              tempat: { berkas: 'data/uji/unit.yaml', baris: 1, kolom: 20, kolom_akhir: 24 },
              terkait: [],
            },
          ],
          dikecualikan: [],
        },
      ],
    });
  });

  it('writes the findings to a file and tells how many there are', async () => {
    const file = inside('keluaran', 'temuan.sarif');
    const run = await runCli(['check', '--format', 'sarif', '--output', file, '--folder', inside()]);
    expect(run).toEqual({ code: 0, signal: null, output: `uji: 0 galat, 0 peringatan.\nTemuan   ${file}\n` });
    expect(sarifFaults(await readFile(file, 'utf8'))).toEqual([]);
    expect(await readdir(path.dirname(file))).toEqual(['temuan.sarif']);
  });

  it('writes what the terminal would show, and ends with 2 where a file cannot be written', async () => {
    const file = inside('keluaran', 'temuan.txt');
    expect((await runCli(['check', '--output', file, '--folder', inside()])).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe('uji: 0 galat, 0 peringatan.\n');
    await mkdir(inside('keluaran', 'folder'));
    const { code, output } = await runCli(['check', '--output', inside('keluaran', 'folder'), '--folder', inside()]);
    expect(code).toBe(2);
    expect(output).toMatch(/^Berkas .*folder tidak dapat ditulis: .*\.\n$/);
  });

  it('holds a draft against the profile of the final document where it is asked to', async () => {
    const file = inside('data/uji/dokumen.yaml');
    const [good, arah] = await Promise.all([file, inside('data/uji/arah.yaml')].map((name) => readFile(name, 'utf8')));
    await writeFile(file, `${good ?? ''}status: rancangan\n`);
    // A sasaran without a program may wait in a draft; in the final document it is a warning.
    await writeFile(inside('data/uji/arah.yaml'), `${arah ?? ''}      - { id: sasaran-2, nama: Sasaran Dua }\n`);
    const levels = async (...args: string[]): Promise<string[]> => {
      const { output } = await runCli(['check', '--format', 'json', ...args, '--folder', inside()]);
      const { dokumen } = JSON.parse(output) as { dokumen: { temuan: { kode: string; tingkat: string }[] }[] };
      const found = dokumen.flatMap(({ temuan }) => temuan).filter(({ kode }) => kode === 'cascade-orphan');
      return found.map(({ tingkat }) => tingkat);
    };
    const [draft, final] = [await levels(), await levels('--profil', 'final')];
    await writeFile(file, good ?? '');
    await writeFile(inside('data/uji/arah.yaml'), arah ?? '');
    expect([draft, final]).toEqual([['info'], ['peringatan']]);
  });

  it('answers a document behind --laporan, which takes a folder', async () => {
    expect(await runCli(['check', '--laporan', 'uji', '--folder', inside()])).toEqual({
      code: 2,
      signal: null,
      output:
        'Sesudah --laporan ditulis nama folder, bukan nama dokumen. Tulis dokumennya lebih dahulu: npm run check -- uji --laporan\n',
    });
  });

  it('names the formats there are', async () => {
    expect(await runCli(['check', '--format', 'xml'])).toEqual({
      code: 2,
      signal: null,
      output: "Isian “xml” untuk pilihan '--format <bentuk>' tidak dikenal; pilih terminal, json, sarif.\n",
    });
  });

  it('ends with 2 for a wrong command line, in Indonesian', async () => {
    const { code, output } = await runCli(['check', '--salah']);
    expect(code).toBe(2);
    expect(output).toBe("Pilihan tidak dikenal: '--salah'\n");
  });
});
