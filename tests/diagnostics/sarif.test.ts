import { describe, expect, test } from 'vitest';
import { formatSarif } from '../../scripts/diagnostics/format-sarif.ts';
import { ALL_RULES } from '../helpers/load-case.ts';
import { ATURAN, DOKUMEN, TAK_TERBACA } from './hasil-contoh.ts';
import { sarifFaults } from './sarif-structure.ts';

const text = formatSarif([DOKUMEN, TAK_TERBACA], ATURAN, '1.2.3');

const at = (uri: string, line: number, column: number, endColumn: number) => ({
  artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
  region: { startLine: line, startColumn: column, endLine: line, endColumn },
});

describe('SARIF 2.1.0', () => {
  test('seluruhnya', () => {
    expect(JSON.parse(text)).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Renstra',
              version: '1.2.3',
              language: 'id',
              rules: [
                {
                  id: 'row-empty',
                  shortDescription: { text: 'Setiap baris berisi.' },
                  fullDescription: { text: 'Baris kosong tidak berguna.' },
                  defaultConfiguration: { level: 'note' },
                  help: { text: 'Setiap baris berisi. Baris kosong tidak berguna.' },
                  properties: { kelompok: 'substansi' },
                },
                {
                  id: 'pagu-children',
                  shortDescription: { text: 'Pagu sama dengan jumlah bawahannya.' },
                  fullDescription: { text: 'Uang dihitung sekali.' },
                  defaultConfiguration: { level: 'error' },
                  help: { text: 'Pagu sama dengan jumlah bawahannya. Uang dihitung sekali.' },
                  properties: { kelompok: 'konsistensi angka' },
                },
              ],
            },
          },
          language: 'id',
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { '%SRCROOT%': { description: { text: 'Folder yang memuat data dan content.' } } },
          results: [
            {
              ruleId: 'pagu-children',
              ruleIndex: 1,
              level: 'error',
              message: {
                text: 'Pagu 2027 program 1.06.04 Rp2; jumlah 1 kegiatan Rp5 (selisih Rp3).\nPeriksa angka ini.',
              },
              locations: [{ physicalLocation: at('data/dinas-contoh/program/1%20rehabilitasi.yaml', 4, 11, 12) }],
              relatedLocations: [
                {
                  id: 1,
                  physicalLocation: at('data/dinas-contoh/program/1%20rehabilitasi.yaml', 6, 45, 46),
                  message: { text: 'ikut dijumlahkan' },
                },
                { id: 2, physicalLocation: at('data/dinas-contoh/arah.yaml', 2, 1, 5) },
              ],
              suppressions: [],
              properties: { dokumen: 'dinas-contoh', kelompok: 'konsistensi angka' },
            },
            {
              ruleId: 'list-number',
              level: 'warning',
              message: { text: 'Nomor butir ini 3.' },
              locations: [{ physicalLocation: at('content/dinas-contoh/1-pendahuluan/1-latar-belakang.md', 9, 1, 3) }],
              relatedLocations: [],
              suppressions: [],
              properties: { dokumen: 'dinas-contoh', kelompok: 'berkas dan tulisan' },
            },
            {
              ruleId: 'row-empty',
              ruleIndex: 0,
              level: 'note',
              message: { text: 'Baris ini kosong.' },
              locations: [{ physicalLocation: at('data/dinas-contoh/tabel/t.yaml', 3, 5, 9) }],
              relatedLocations: [],
              suppressions: [
                {
                  kind: 'external',
                  status: 'accepted',
                  justification: 'tercetak demikian',
                  properties: { tanggal: '2026-01-31' },
                },
              ],
              properties: { dokumen: 'dinas-contoh', kelompok: 'substansi' },
            },
          ],
        },
      ],
    });
  });

  test('memuat yang diwajibkan standarnya dan tidak memuat yang lain, juga dengan semua aturan', () => {
    expect(sarifFaults(text)).toEqual([]);
    expect(sarifFaults(formatSarif([DOKUMEN], ALL_RULES, '1.2.3'))).toEqual([]);
    expect(sarifFaults(formatSarif([], [], '1.2.3'))).toEqual([]);
  });

  test('pemeriksa bentuk itu sendiri menemukan yang salah', () => {
    const broken = text
      .replace('"2.1.0"', '"2.0.0"')
      .replace('"level": "warning"', '"level": "peringatan"')
      .replace('"ruleIndex": 1', '"ruleIndex": 0')
      .replace('"startLine": 9', '"startLine": 0')
      .replace('"kind": "external"', '"jenis": "external"');
    expect(sarifFaults(broken)).toEqual([
      'log.version may not be "2.0.0"',
      'log.runs[0].results[1].level may not be "peringatan"',
      'log.runs[0].results[1].locations[0].physicalLocation.region.startLine may not be 0',
      'log.runs[0].results[2].suppressions[0].kind is missing',
      'log.runs[0].results[2].suppressions[0].jenis is not known',
      'pagu-children is not rule 0',
    ]);
  });
});
