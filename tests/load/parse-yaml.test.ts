import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { YamlScalar, type YamlTree } from '../../scripts/load/yaml-tree.ts';

const parse = (text: string) => parseYaml(new SourceText('a.yaml', text));

function at(tree: YamlTree | undefined, key: string): YamlTree | undefined {
  if (tree === undefined || tree instanceof YamlScalar || Array.isArray(tree)) return undefined;
  return (tree as Readonly<Record<string, YamlTree>>)[key];
}

describe('setiap nilai tetap teks yang diketik', () => {
  test.each([
    '1.10',
    '0123',
    '200.000',
    'yes',
    'no',
    '2021-01-29',
    '1e3',
    '0x1F',
    'true',
    '12:30',
    '196406291985031005',
  ])('%s', (text) => {
    expect(at(parse(`a: ${text}\n`).value.tree, 'a')).toEqual(new YamlScalar(text, false));
  });

  test('tanda kutip diingat, isinya tanpa kutip', () => {
    expect(at(parse('a: "85,3"\n').value.tree, 'a')).toEqual(new YamlScalar('85,3', true));
    expect(at(parse("a: '-'\n").value.tree, 'a')).toEqual(new YamlScalar('-', true));
  });

  test.each([
    ['a:', true],
    ['a: null', true],
    ['a: ~', true],
    ['a: NULL', true],
    ['a: "null"', false],
    ['a: 0', false],
    ['a: "-"', false],
  ])('%s tidak diisi: %s', (text, isNull) => {
    const value = at(parse(`${text}\n`).value.tree, 'a');
    expect(value instanceof YamlScalar && value.isNull).toBe(isNull);
  });

  test('kunci __proto__ tetap kunci biasa', () => {
    const { tree } = parse('__proto__: x\n').value;
    expect(tree === undefined ? [] : Object.keys(tree)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
  });
});

describe('yang ditolak', () => {
  test.each([
    ['a: &x 1\n', 'Jangkar (&) tidak dipakai dalam data Renstra.', '1:4'],
    ['a: *x\n', 'Alias (*) tidak dipakai dalam data Renstra.', '1:4'],
    ['a: !!binary aGFsbw==\n', 'Tag (!) tidak dipakai dalam data Renstra.', '1:5'],
    ['a: !fungsi x\n', 'Tag (!) tidak dipakai dalam data Renstra.', '1:4'],
    ['<<: *x\n', 'Alias (*) tidak dipakai dalam data Renstra.', '1:5'],
  ])('%j', (text, message, place) => {
    const { value, diagnostics } = parse(text);
    expect(diagnostics.map((d) => [d.code, d.message, `${d.place.line}:${d.place.column}`])).toEqual([
      ['yaml-syntax', message, place],
    ]);
    expect([value.tree, value.broken]).toEqual([undefined, true]);
  });

  test('alias berlapis yang meledak ukurannya tidak pernah dibentangkan', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    const { value, diagnostics } = parse(`a0: &a0 x\n${lines.join('\n')}\n`);
    expect(value.tree).toBeUndefined();
    expect(diagnostics).toHaveLength(31);
  });
});

describe('kedalaman', () => {
  const nested = (depth: number): string => `a: ${'['.repeat(depth)}x${']'.repeat(depth)}\n`;

  test('sampai 60 lapis diterima', () => {
    expect(parse(nested(58)).diagnostics).toEqual([]);
  });

  test.each([
    ['61 kurung', nested(61)],
    ['100.000 kurung', `a: ${'['.repeat(100_000)}`],
    ['50.000 tanda hubung', `${'- '.repeat(50_000)}x`],
    ['400 indentasi', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('%s ditolak tanpa menghabiskan tumpukan program', (_name, text) => {
    expect(parse(text).diagnostics.map((d) => d.message)).toEqual(['Data bertingkat lebih dari 60 lapis.']);
  });
});

describe('berkas tanpa isi', () => {
  test.each(['', '\n\n', '# hanya keterangan\n'])('%j kosong, bukan rusak', (text) => {
    const { value, diagnostics } = parse(text);
    expect([value.tree, value.broken, diagnostics]).toEqual([undefined, false, []]);
  });

  test('keterangan yang diberi spasi, dan baris yang dimatikan, tidak dipersoalkan', () => {
    expect(parse('a: 1 # baris pertama\n#b: 2\n  # c\nd: "x #3"\n').diagnostics).toEqual([]);
  });
});
