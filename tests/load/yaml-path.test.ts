import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { loadFiles } from '../helpers/load-case.ts';

const TEXT = [
  '# komentar',
  'nama: Program',
  'pagu: { 2026: 100, 2027: 200 }',
  'kegiatan:',
  '  - kode: 1.06.04.2.01',
  '    indikator:',
  '      - nama: X',
  '        target: [1, 2]',
  'lokasi:',
  '',
].join('\n');
const source = parseYaml(new SourceText('data/uji/program/1.yaml', TEXT)).value;

describe('jalan ke nilai pada suatu baris dan kolom', () => {
  test.each([
    [2, 7, 'nama'],
    [2, 1, 'nama'],
    [3, 9, 'pagu/2026'],
    [3, 15, 'pagu/2026'],
    [3, 20, 'pagu/2027'],
    [5, 5, 'kegiatan/0/kode'],
    [7, 15, 'kegiatan/0/indikator/0/nama'],
    [8, 21, 'kegiatan/0/indikator/0/target/1'],
    [9, 1, 'lokasi'],
    [1, 1, ''],
    [40, 1, ''],
  ])('%i:%i', (line, column, path) => {
    expect(source.pathAt(line, column).join('/')).toBe(path);
  });

  test('deret yang ditulis sebagai daftar disebut menurut tahunnya', () => {
    const { plan } = loadFiles({});
    const indikator = plan?.arah.tujuan[0]?.sasaran[0]?.indikator[0];
    const place = indikator?.asal.at('target', 2027).place();
    expect(place).toMatchObject({ file: 'data/uji/arah.yaml', line: 16 });
    expect(indikator?.asal.source.pathAt(place?.line ?? 0, place?.column ?? 0).join('/')).toBe(
      'tujuan/0/sasaran/0/indikator/0/target/2027',
    );
  });
});
