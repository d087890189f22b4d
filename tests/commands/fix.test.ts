import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { runCli, useSmallProject } from './run-cli.ts';

const inside = useSmallProject();
const PROGRAM = [
  'kode: 1.06.04',
  'nama: Program Rehabilitasi Sosial',
  'sasaran: sasaran-1',
  'pagu: { 2027: 200, 2026: Rp 1.000.000, 2028: 300 } # menurut RKA',
  'indikator:',
  '  - id: ind-program-1',
  '    nama: Persentase PPKS yang direhabilitasi',
  "    satuan: '%'",
  '    awal: 60',
  '    target: [70, 80, 90]',
  '',
].join('\r\n');

it('check --fix writes the files back, tells what it changed, and then checks', async () => {
  const file = inside('data/uji/program/1.yaml');
  await writeFile(file, `\ufeff${PROGRAM}`);
  const { output } = await runCli(['check', '--fix', '--folder', inside()]);
  expect(output.split('\n').slice(0, 4)).toEqual([
    'data/uji/program/1.yaml:4  urutan tahun  2027, 2026, 2028 -> 2026, 2027, 2028',
    'data/uji/program/1.yaml:4  angka  Rp 1.000.000 -> 1.000.000',
    'uji: 2 hal diperbaiki dalam 1 berkas.',
    '',
  ]);
  const mended = PROGRAM.replace('2027: 200, 2026: Rp 1.000.000', '2026: 1.000.000, 2027: 200');
  expect(await readFile(file, 'utf8')).toBe(`\ufeff${mended}`);
});

it('a second time there is nothing left, and what other programs read stays whole', async () => {
  const { output } = await runCli(['check', '--fix', '--format', 'json', '--folder', inside()]);
  const [told = '', ...json] = output.split('\n');
  expect(told).toBe('uji: tidak ada yang dapat diperbaiki sendiri.');
  expect(() => JSON.parse(json.join('\n')) as unknown).not.toThrow();
});

it('skema writes the schemas of the folder', async () => {
  const { code, output } = await runCli(['skema', '--folder', inside()]);
  expect(code).toBe(0);
  expect(output.split('\n')[0]).toBe('docs/skema/dokumen.json');
  const schema = JSON.parse(await readFile(inside('docs/skema/arah.json'), 'utf8')) as { required: string[] };
  expect(schema.required).toEqual(['visi', 'misi', 'tujuan']);
});
