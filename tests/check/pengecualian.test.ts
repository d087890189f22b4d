import { describe, expect, test } from 'vitest';
import { RULES } from '../../scripts/check/rules.ts';
import { type Files, findings, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumenDengan, program } from '../helpers/masukan.ts';

const SALAH = program('pagu: [1, 2, 3]', 'kegiatan:', '  - {kode: 1.06.04.2.01, nama: K, pagu: [1, 5, 6]}');
const AKIBAT_2027 =
  'program/1.yaml:4:11 galat pagu-children: Pagu 2027 program 1.06.04 Rp2; jumlah 1 kegiatan Rp5 (selisih Rp3). > program/1.yaml:6:45';
const AKIBAT_2028 =
  'program/1.yaml:4:14 galat pagu-children: Pagu 2028 program 1.06.04 Rp3; jumlah 1 kegiatan Rp6 (selisih Rp3). > program/1.yaml:6:48';

const dengan = (...kecuali: string[]): Files => ({
  ...SALAH,
  ...dokumenDengan('kecuali:', ...kecuali.map((item) => `  - ${item}`)),
});

describe('pengecualian', () => {
  test('membawa tanggalnya', () => {
    const result = loadFiles(dengan('{kode: pagu-children, di: 1.06.04, tahun: 2028, alasan: A, tanggal: 2026-01-31}'));
    expect(result.check?.waived.map(({ alasan, tanggal }) => [alasan, tanggal])).toEqual([['A', '2026-01-31']]);
  });

  test('tanpa tanggal ditolak', () => {
    expect(findings(loadFiles(dengan('{kode: pagu-children, di: 1.06.04, alasan: A}')))).toContain(
      'dokumen.yaml:8:6 galat field-missing: tanggal wajib diisi.',
    );
  });

  test('dari aturan yang dimatikan tidak dinilai', () => {
    const result = loadFiles({
      ...SALAH,
      ...dokumenDengan(
        'pemeriksaan: {tingkat: {pagu-children: mati}}',
        'kecuali:',
        '  - {kode: pagu-children, di: 1.06.04, alasan: A, tanggal: 2026-01-31}',
      ),
    });
    expect([findings(result), waived(result)]).toEqual([[], []]);
  });

  test('menyisihkan temuan yang disebut kode dan tempatnya, bersama alasannya', () => {
    const result = loadFiles(
      dengan('{kode: pagu-children, di: 1.06.04, alasan: tercetak demikian, tanggal: 2026-01-31}'),
    );
    expect(findings(result)).toEqual([]);
    expect(waived(result)).toEqual([`${AKIBAT_2027} (tercetak demikian)`, `${AKIBAT_2028} (tercetak demikian)`]);
  });

  test('dengan tahun hanya mengenai tahun itu', () => {
    const result = loadFiles(dengan('{kode: pagu-children, di: 1.06.04, tahun: 2028, alasan: A, tanggal: 2026-01-31}'));
    expect(findings(result)).toEqual([AKIBAT_2027]);
    expect(waived(result)).toEqual([`${AKIBAT_2028} (A)`]);
  });

  test('yang tidak mengenai apa pun adalah temuan', () => {
    const result = loadFiles(
      dengan(
        '{kode: pagu-children, di: 1.06.04, alasan: A, tanggal: 2026-01-31}',
        '{kode: pagu-children, di: 1.06.05, alasan: A, tanggal: 2026-01-31}',
        '{kode: table-total, di: 1.06.04, alasan: A, tanggal: 2026-01-31}',
        '{kode: pagu-children, di: 1.06.04, tahun: 2026, alasan: A, tanggal: 2026-01-31}',
      ),
    );
    expect(findings(result)).toEqual([
      'dokumen.yaml:9:6 peringatan waiver-unused: Pengecualian pagu-children untuk “1.06.05” tidak mengenai temuan apa pun.',
      'dokumen.yaml:10:6 peringatan waiver-unused: Pengecualian table-total untuk “1.06.04” tidak mengenai temuan apa pun.',
      'dokumen.yaml:11:6 peringatan waiver-unused: Pengecualian pagu-children untuk “1.06.04” tidak mengenai temuan apa pun.',
    ]);
  });

  test('angka yang dikecualikan tetap tercetak', () => {
    const result = loadFiles(dengan('{kode: pagu-children, di: 1.06.04, alasan: A, tanggal: 2026-01-31}'));
    expect(result.document?.ringkasan).toContainEqual({ label: 'Pagu indikatif 2026-2028', nilai: 'Rp6' });
  });
});

test('setiap aturan punya kode sendiri, berat, dan alasan', () => {
  const codes = RULES.map((rule) => rule.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const rule of RULES) {
    expect(rule.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(['galat', 'peringatan', 'info']).toContain(rule.severity);
    expect(rule.alasan).toMatch(/\.$/);
  }
});
