import { type Case, type Files, findings, loadWithAcuan } from './load-case.ts';

const DOKUMEN = [
  'judul: Rencana Kinerja Tahunan Dinas Contoh Kota Contoh Tahun 2027',
  'jenis: rkt',
  'renstra: induk',
  'profil: ringkas',
  'daerah: kota-contoh',
  'perangkat_daerah: { nama: Dinas Contoh Kota Contoh, singkat: Dinas Contoh }',
  'tanggal: 2027-01-04',
  'tahun: { periode: 2027, dasar: 2026 }',
  '',
].join('\n');

/** Files of a small annual plan for 2027 over the small Renstra 2026-2028 of tests/kasus, called `induk`. */
export function annualFiles(tahunan: string, over: Files = {}): Files {
  return {
    'dokumen.yaml': DOKUMEN,
    'arah.yaml': undefined,
    'program/1.yaml': undefined,
    'tahunan.yaml': tahunan,
    'tabel/pendanaan.yaml': 'jenis: anggaran-tahunan\njudul: Anggaran Tahun 2027\n',
    ...over,
  };
}

/** That annual plan put through every stage that touches no file; with codes given, the rules of these. */
export function loadAnnual(tahunan: string, over: Files = {}, induk: Files = {}, ...codes: readonly string[]): Case {
  return loadWithAcuan(annualFiles(tahunan, over), { induk }, ...codes);
}

/** Its findings, one line each. */
export function annualFindings(
  tahunan: string,
  over: Files = {},
  induk: Files = {},
  ...codes: readonly string[]
): string[] {
  return findings(loadAnnual(tahunan, over, induk, ...codes)).map((line) => line.replaceAll('data/induk/', 'induk:'));
}

/** A table of the annual plan in the place of its only one. */
export function annualTable(...lines: readonly string[]): Files {
  return { 'tabel/pendanaan.yaml': ['judul: T', ...lines, ''].join('\n') };
}
