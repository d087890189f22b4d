import { describe, expect, test } from 'vitest';
import { type Diagnostic, hasErrors, type Place, sortDiagnostics } from '../../scripts/diagnostics/diagnostic.ts';
import { formatSummary, formatTerminal } from '../../scripts/diagnostics/format-terminal.ts';

const place = (file: string, line: number, column = 1, length = 1): Place => ({
  file,
  line,
  column,
  endColumn: column + length,
});
const finding = (over: Partial<Diagnostic>): Diagnostic => ({
  code: 'pagu-children',
  severity: 'galat',
  message: 'Pagu berbeda.',
  place: place('data/a.yaml', 2, 9, 13),
  ...over,
});
const texts: Record<string, string> = { 'data/a.yaml': 'pagu:\n  2027: 1.250.000.000\n' };
const textOf = (file: string): string | undefined => texts[file];

describe('keluaran terminal', () => {
  test('tempat, berat, kode, kalimat, kutipan, perbaikan, dan tempat lain', () => {
    const related = [
      { place: place('data/b.yaml', 61, 11) },
      { place: place('data/b.yaml', 12, 9), note: 'ikut berbeda' },
    ];
    expect(formatTerminal([finding({ hint: 'Periksa angka ini.', related })], textOf)).toBe(
      [
        'data/a.yaml:2:9  galat  pagu-children',
        '  Pagu berbeda.',
        '  2 |   2027: 1.250.000.000',
        '    |         ^^^^^^^^^^^^^',
        '  perbaikan  Periksa angka ini.',
        '  lihat juga  data/b.yaml:61:11',
        '  lihat juga  data/b.yaml:12:9  ikut berbeda',
      ].join('\n'),
    );
  });

  test('tanpa teks sumber, atau di luar barisnya, tidak ada kutipan', () => {
    const [lain, lewat] = [finding({ place: place('data/c.yaml', 1) }), finding({ place: place('data/a.yaml', 99) })];
    expect(formatTerminal([lain, lewat], textOf)).toBe(
      'data/c.yaml:1:1  galat  pagu-children\n  Pagu berbeda.\n\ndata/a.yaml:99:1  galat  pagu-children\n  Pagu berbeda.',
    );
  });

  test('tanpa temuan tidak ada keluaran', () => {
    expect(formatTerminal([], textOf)).toBe('');
  });
});

test.each([
  [['galat', 'galat', 'peringatan'], 0, '2 galat, 1 peringatan.'],
  [['info'], 0, '0 galat, 0 peringatan, 1 info.'],
  [[], 3, '0 galat, 0 peringatan, 3 dikecualikan dengan alasan.'],
] as const)('ringkasan %j', (severities, waived, text) => {
  const found = severities.map((severity) => finding({ severity }));
  expect(formatSummary(found, waived)).toBe(text);
  expect(hasErrors(found)).toBe(text.startsWith('2'));
});

test('temuan diurutkan menurut berkas, baris, kolom, kode; yang sama persis hanya sekali', () => {
  const at = (file: string, line: number, column: number, code: string): Diagnostic =>
    finding({ code, place: place(file, line, column) });
  const sorted = sortDiagnostics([
    at('b.yaml', 1, 1, 'x'),
    at('a.yaml', 10, 1, 'x'),
    at('a.yaml', 2, 7, 'x'),
    at('a.yaml', 2, 3, 'y'),
    at('a.yaml', 2, 3, 'a'),
    at('a.yaml', 2, 3, 'y'),
  ]);
  expect(sorted.map(({ place: p, code }) => `${p.file}:${p.line}:${p.column} ${code}`)).toEqual([
    'a.yaml:2:3 a',
    'a.yaml:2:3 y',
    'a.yaml:2:7 x',
    'a.yaml:10:1 x',
    'b.yaml:1:1 x',
  ]);
});
