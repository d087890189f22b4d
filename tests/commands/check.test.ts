import { rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/root.ts';
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
    expect(output).toMatch(/dinsos-medan: 0 galat, \d+ peringatan\./);
  });

  it('answers an unknown document with the one that may be meant', async () => {
    expect(await runCli(['check', '--folder', inside(), 'ujii'])).toEqual({
      code: 1,
      signal: null,
      output: 'Dokumen “ujii” tidak ada. Maksud Anda “uji”? Yang ada: uji.\n',
    });
  });

  it('ends with 2 for a wrong command line, in Indonesian', async () => {
    const { code, output } = await runCli(['check', '--salah']);
    expect(code).toBe(2);
    expect(output).toBe("Pilihan tidak dikenal: '--salah'\n");
  });
});
