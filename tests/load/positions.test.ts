import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import type { YamlPath } from '../../scripts/load/yaml-tree.ts';

const TEXT = [
  'kode: 1.06.04',
  'nama:',
  'pagu: {2026: 100, 2027: 200}',
  'indikator:',
  '  - nama: Persentase',
  '    target:',
  '      2026: 85',
  '  - satuan: orang',
  '',
].join('\n');

function places(text: string) {
  const { value } = parseYaml(new SourceText('a.yaml', text));
  return (path: YamlPath, at?: 'nilai' | 'kunci'): string => {
    const { line, column, endColumn } = value.locate(path, at);
    return `${line}:${column}-${endColumn}`;
  };
}

describe.each([
  ['akhir baris Unix', TEXT],
  ['akhir baris Windows', TEXT.replaceAll('\n', '\r\n')],
])('tempat nilai dan kunci, %s', (_name, text) => {
  const place = places(text);

  test.each<[string, YamlPath, 'nilai' | 'kunci', string]>([
    ['nilai sebuah kunci', ['kode'], 'nilai', '1:7-14'],
    ['kuncinya', ['kode'], 'kunci', '1:1-5'],
    ['kunci tanpa nilai', ['nama'], 'nilai', '2:1-5'],
    ['nilai di dalam kurung kurawal', ['pagu', '2027'], 'nilai', '3:25-28'],
    ['tahun sebagai angka', ['pagu', 2027], 'kunci', '3:19-23'],
    ['peta ditunjuk pada kuncinya', ['pagu'], 'nilai', '3:1-5'],
    ['nilai dalam butir daftar', ['indikator', 0, 'target', '2026'], 'nilai', '7:13-15'],
    ['butir daftar ditunjuk pada kunci pertamanya', ['indikator', 1], 'nilai', '8:5-11'],
    ['kunci yang tidak ada ditunjuk pada induknya', ['indikator', 1, 'nama'], 'nilai', '8:5-11'],
    ['tahun yang tidak ada ditunjuk pada deretnya', ['pagu', '2030'], 'nilai', '3:1-5'],
    ['di bawah nilai tunggal ditunjuk nilainya', ['kode', 'x'], 'nilai', '1:7-14'],
  ])('%s', (_what, path, at, expected) => {
    expect(place(path, at)).toBe(expected);
  });
});

test('kunci yang tidak ada pada tingkat teratas ditunjuk pada baris pertama', () => {
  expect(places(TEXT)(['lokasi'])).toBe('1:1-14');
});

test('berkas kosong ditunjuk pada awalnya', () => {
  expect(places('')(['nama'])).toBe('1:1-2');
});

test('nilai berbaris banyak ditunjuk sampai akhir baris pertamanya', () => {
  expect(places('keterangan: satu\n  dua\nnama: x\n')(['keterangan'])).toBe('1:13-17');
});

test('YAML di bagian atas naskah ditunjuk menurut baris berkasnya', () => {
  const text = '---\njudul: Penutup\n---\nIsi.\n';
  const { value } = parseYaml(new SourceText('a.md', text), 'judul: Penutup\n', 4);
  expect(value.locate(['judul'])).toEqual({ file: 'a.md', line: 2, column: 8, endColumn: 15 });
});

test('teks sebagaimana diketik, dengan kurung dan tanda kutipnya', () => {
  const { value } = parseYaml(new SourceText('a.yaml', 'target: [85,3, "88,4"]\nnama: x\n'));
  expect(value.textAt(['target'])).toBe('[85,3, "88,4"]');
  expect(value.textAt(['tidak', 'ada'])).toBe('');
});

test('kunci tanpa titik dua di dalam kurung dikenali sebagai sisa koma', () => {
  const { value } = parseYaml(new SourceText('a.yaml', 'a: {2026: 85,3, 2027: }\n'));
  expect([value.isBareKey(['a', '3']), value.isBareKey(['a', '2026']), value.isBareKey(['a', '2027'])]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('baris sumber', () => {
  const source = new SourceText('a.txt', 'satu\n  dua  \n\ntiga');

  test('tempat berakhir di ujung baris, walau akhirnya di baris lain', () => {
    expect(source.place(2, 12)).toEqual({ file: 'a.txt', line: 1, column: 3, endColumn: 5 });
    expect(source.place(14, 18)).toEqual({ file: 'a.txt', line: 4, column: 1, endColumn: 5 });
  });

  test('satu baris tanpa indentasinya', () => {
    expect(source.placeOfLine(2)).toEqual({ file: 'a.txt', line: 2, column: 3, endColumn: 6 });
    expect(source.placeOfLine(3)).toEqual({ file: 'a.txt', line: 3, column: 1, endColumn: 2 });
  });
});
