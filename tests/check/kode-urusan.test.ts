import { expect, test } from 'vitest';
import { findings, findingsOf, loadFiles, waived } from '../helpers/load-case.ts';
import { dokumen, dokumenDengan } from '../helpers/masukan.ts';

const CODE = 'kode-urusan';
const programs = (...kode: string[]) =>
  Object.fromEntries(
    kode.map((item, index) => [`program/${index + 1}.yaml`, `kode: ${item}\nnama: P${index}\nsasaran: sasaran-1\n`]),
  );

test('bidang urusan lain daripada program penunjangnya: satu temuan sebidang', () => {
  expect(findingsOf(programs('1.06.01', '1.02.04', '1.06.04', '1.02.05'), CODE)).toMatchInlineSnapshot(`
    [
      "program/2.yaml:1:7 peringatan kode-urusan: Program 1.02.04 dan 1 lainnya berbidang urusan 1.02; bidang urusan Perangkat Daerah ini 1.06. > program/4.yaml:1:7",
    ]
  `);
});

test('bidang urusan yang ditulis mengalahkan program penunjang', () => {
  const files = (bidang: string) => ({
    ...programs('1.06.01', '2.08.02'),
    ...dokumen('{nama: Dinas}', `{nama: Dinas, bidang_urusan: ${bidang}}`),
  });
  expect(findingsOf(files('[1.06, 2.08]'), CODE)).toEqual([]);
  expect(findingsOf(files('2.08'), CODE)).toMatchInlineSnapshot(`
    [
      "program/1.yaml:1:7 peringatan kode-urusan: Program 1.06.01 berbidang urusan 1.06; bidang urusan Perangkat Daerah ini 2.08.",
    ]
  `);
});

test('tanpa program penunjang dan tanpa bidang urusan tidak ada pembanding', () => {
  expect(findingsOf(programs('1.06.04', '1.02.04'), CODE)).toEqual([]);
});

test('dapat dikecualikan dengan bidangnya', () => {
  const kecuali = dokumenDengan(
    'kecuali: [{kode: kode-urusan, di: "1.02", alasan: tugas tambahan, tanggal: 2025-01-01}]',
  );
  const result = loadFiles({ ...programs('1.06.01', '1.02.04'), ...kecuali }, undefined, new Set([CODE]));
  expect(findings(result)).toEqual([]);
  expect(waived(result)).toHaveLength(1);
});
