import { expect, test } from 'vitest';
import { findings, loadFiles, prose, rows, totals } from '../helpers/load-case.ts';

test('dokumen dasar lengkap, tercetak, dan tanpa temuan', () => {
  const result = loadFiles({});
  expect(findings(result)).toEqual([]);
  expect(rows(result)).toEqual([
    'program | 1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS yang direhabilitasi | 60% | 70% | 100 | 80% | 200 | 90% | 300 | 90% | 600',
  ]);
  expect(totals(result)).toEqual([100, 200, 300]);
  expect(prose(result, 'pendahuluan').replace(/<[^>]+>/g, '')).toContain(
    'Dinas Contoh Kota Contoh menyusun rencana tahun 2026-2028 dengan 1 (satu) program.',
  );
});
