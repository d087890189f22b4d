import { expect, test } from 'vitest';
import { jumlahPerubahan, perubahanOf, STATUS } from '../../../scripts/derive/perubahan/perubahan.ts';
import { uraian } from '../../../scripts/derive/perubahan/baris.ts';
import { TINGKAT } from '../../../scripts/derive/perubahan/butir.ts';
import { resolveValue } from '../../../scripts/derive/value.ts';
import type { Plan } from '../../../scripts/model/plan.ts';
import { formatDalamTeks } from '../../../scripts/render/format-cell.ts';
import { type Files, loadWithAcuan, readCase } from '../../helpers/load-case.ts';

const dokumen = readCase('perubahan-baru')['dokumen.yaml'] ?? '';
const result = loadWithAcuan(readCase('perubahan-baru'), { lama: readCase('perubahan-lama') });

/** What becomes of each thing when one version follows on another, by its id in the version that has it. */
function fates(lama: Files, baru: Files): string[] {
  const { plan } = loadWithAcuan({ 'dokumen.yaml': dokumen, ...baru }, { lama });
  const pairs = perubahanOf(plan as Plan)?.pasangan ?? [];
  return pairs.flatMap((pair) =>
    pair.status === 'tetap' ? [] : [`${(pair.setelah ?? pair.sebelum).id}: ${uraian(pair)}`],
  );
}

test('a document that amends none has no amendment; one that changes nothing keeps all', () => {
  expect(perubahanOf(loadWithAcuan({}, {}).plan as Plan)).toBeUndefined();
  expect(fates({}, {})).toEqual([]);
});

test('counts by level and status', () => {
  const perubahan = perubahanOf(result.plan as Plan);
  if (perubahan === undefined) throw new Error('no amendment');
  const counts = TINGKAT.map((tingkat) =>
    [tingkat, ...STATUS.map((status) => jumlahPerubahan(perubahan, tingkat, status))].join(' '),
  );
  // tetap, diubah, dihapus, baru
  expect(counts).toEqual([
    'visi 0 1 0 0',
    'misi 1 1 2 2',
    'tujuan 0 1 1 1',
    'sasaran 1 1 1 1',
    'indikator 2 2 2 2',
    'strategi 1 2 2 2',
    'kebijakan 2 0 2 2',
    'program 1 1 1 2',
    'kegiatan 0 1 1 1',
    'sub-kegiatan 0 2 0 1',
    'rincian 0 1 0 0',
  ]);
});

test('a node that is given an id is known by its kode, and its indicators without an id by their names', () => {
  const program = (id: string): string =>
    `${id}kode: 1.06.04\nnama: Program A\nsasaran: sasaran-1\nindikator: [{ nama: Jumlah layanan, satuan: unit, target: [1, 2, 3] }]\n`;
  expect(fates({ 'program/1.yaml': program('') }, { 'program/1.yaml': program('id: program-a\n') })).toEqual([]);
});

test('two written ids are two things, whatever their kode', () => {
  const program = (id: string): string => `id: ${id}\nkode: 1.06.04\nnama: Program A\nsasaran: sasaran-1\n`;
  expect(fates({ 'program/1.yaml': program('satu') }, { 'program/1.yaml': program('dua') })).toEqual([
    'satu: Dihapus',
    'dua: Baru',
  ]);
});

test('a kode that stands twice tells nothing', () => {
  const node = (id: string): string => `  - { ${id}kode: 1.06.04.2.01, nama: Kegiatan }\n`;
  const program = (children: string): string =>
    `kode: 1.06.04\nnama: Program A\nsasaran: sasaran-1\nkegiatan:\n${children}`;
  expect(
    fates({ 'program/1.yaml': program(node('')) }, { 'program/1.yaml': program(node('id: a, ') + node('id: b, ')) }),
  ).toEqual(['1.06.04.2.01: Dihapus', 'a: Baru', 'b: Baru']);
});

test('what is nil, zero, not filled and not applicable differs; decimals and blanks do not', () => {
  const program = (pagu: string, target: string): Files => ({
    'program/1.yaml': `kode: 1.06.04\nnama: Program   A\nsasaran: sasaran-1\npagu: ${pagu}\nindikator: [{ id: i, nama: I, target: ${target} }]\n`,
  });
  expect(fates(program('[0, "-", 5]', '[1, 1.5, BB]'), program('["-", "-", 5]', '[1, "1,50", "BB"]'))).toEqual([
    '1.06.04: Diubah: pagu 2026',
  ]);
  expect(fates(program('[1, null, NA]', '[1, 2, 3]'), program('[1, 0, NA]', '[1, NA, 3]'))).toEqual([
    '1.06.04: Diubah: pagu 2027',
    'i: Diubah: target 2027',
  ]);
});

test('values of the amendment for the prose', () => {
  const value = (kata: string): string => {
    const reading = resolveValue(result.plan as Plan, kata.split(' '));
    return reading.ok ? formatDalamTeks(reading.nilai, undefined, false) : reading.message;
  };
  expect(
    [
      ...['perubahan program baru', 'perubahan program dihapus', 'perubahan program', 'perubahan kegiatan tetap'],
      ...[
        'perubahan visi',
        'perubahan misi',
        'perubahan misi diubah',
        'perubahan strategi',
        'perubahan kebijakan baru',
      ],
      ...['perubahan pagu semula', 'perubahan pagu menjadi', 'perubahan pagu selisih', 'perubahan pagu arah'],
      ...['perubahan pagu selisih 2026', 'perubahan pagu besaran 2026', 'perubahan pagu arah 2026'],
      ...['perubahan sebelum'],
    ].map(value),
  ).toEqual([
    ...['2', '1', '4', '0'],
    ...['1', '5', '1', '6', '2'],
    ...['Rp2.430', 'Rp2.485', 'Rp55', 'bertambah'],
    ...['Rp-40', 'Rp40', 'berkurang'],
    'Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028',
  ]);
  expect(value('perubahan progam baru')).toBe('Perubahan “progam” tidak dikenal. Maksud Anda “program”?');
  expect(value('perubahan program lama')).toBe(
    '“perubahan program lama” tidak dikenal: sesudah program ditulis tetap, diubah, dihapus, baru.',
  );
  expect(value('perubahan pagu semula 2030')).toBe('Tahun “2030” di luar tahun pagu (2026-2028).');
  expect(value('perubahan pagu')).toBe('Sesudah “perubahan pagu” ditulis semula, menjadi, selisih, besaran, arah.');
  expect(value('perubahan penetapan')).toBe('Dokumen “lama” tidak menyebut penetapannya.');
});

test('without a document before there is no value of an amendment', () => {
  const reading = resolveValue(loadWithAcuan({}, {}).plan as Plan, ['perubahan', 'program']);
  expect(reading).toEqual({
    ok: false,
    message: '[[nilai: perubahan …]] hanya untuk dokumen yang menyebut dokumen sebelumnya dengan kunci sebelum.',
  });
});
