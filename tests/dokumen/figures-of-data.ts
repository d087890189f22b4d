import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * Every figure of the YAML files as it must be printed, with how often it stands there. Read with the YAML parser alone and
 * none of the product's stages, so that a figure lost on the way is missed.
 */
export function figuresOfData(root: string, id: string): Map<string, number> {
  const figures = new Map<string, number>();
  const add = (text: string): void => void figures.set(text, (figures.get(text) ?? 0) + 1);
  for (const folder of ['program', 'tabel', '.'])
    for (const name of readdirSync(path.join(root, 'data', id, folder)).filter((file) => file.endsWith('.yaml'))) {
      if (folder === '.' && name !== 'arah.yaml') continue;
      const tree: unknown = parse(readFileSync(path.join(root, 'data', id, folder, name), 'utf8'), {
        schema: 'failsafe',
      });
      walk(tree, [], add);
    }
  return figures;
}

const MONEY = new Set(['pagu', 'pagu_akhir', 'anggaran', 'rupiah']);
const VALUE = new Set(['target', 'realisasi', 'awal', 'akhir', 'nilai', 'teks']);
const NOT_CELLS = new Set(['id', 'kode', 'tahun', 'satuan', 'nama', 'judul', 'lebar', 'tinggi', 'no', 'cara', 'rata']);

function walk(node: unknown, trail: readonly string[], add: (text: string) => void): void {
  if (Array.isArray(node)) for (const item of node) walk(item, trail, add);
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) walk(value, [...trail, key], add);
  else if (typeof node === 'string') {
    const own = trail.filter((key) => !/^\d{4}$/.test(key));
    const key = own.at(-1) ?? '';
    if (NOT_CELLS.has(key)) return;
    const relevant = own.some((part) => MONEY.has(part) || VALUE.has(part)) || own.includes('baris');
    const printed = relevant ? asPrinted(node) : undefined;
    if (printed !== undefined) add(printed);
  }
}

/** 17681 -> 17.681, 87,60 stays, 0.96% -> 0,96%; anything that is not a number is no figure. */
function asPrinted(text: string): string | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?(%?)$/.exec(text);
  // A damaged figure is printed as it was enacted.
  if (match === null) return /^\d[\d.]+$/.test(text) ? text : undefined;
  const whole = (match[1] as string).replaceAll('.', '').replace(/\B(?=(\d{3})+$)/g, '.');
  return whole + (match[2] === undefined ? '' : `,${match[2]}`) + (match[3] ?? '');
}
