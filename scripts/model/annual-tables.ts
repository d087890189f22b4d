import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { JenisDokumen } from '../schema/dokumen.ts';
import type { Tabel } from './tabel.ts';
import type { TabelTahunan } from './tabel-tahunan.ts';
import type { Tahunan } from './tahunan.ts';

/** Kinds of table that only an annual plan can fill, and whether they show the evaluated year alone. */
const TAHUNAN: Readonly<Record<TabelTahunan['jenis'], 'tahun' | 'evaluasi'>> = {
  'perjanjian-kinerja': 'tahun',
  'iku-tahunan': 'tahun',
  'capaian-kinerja': 'evaluasi',
  'capaian-program': 'evaluasi',
  'rencana-aksi': 'tahun',
  'anggaran-tahunan': 'tahun',
  'perbedaan-renstra': 'tahun',
};

/** Tables of a year in a document that is no annual plan, and tables of the evaluated year where nothing was evaluated. */
export function annualTableFaults(
  tabel: readonly Tabel[],
  jenis: JenisDokumen,
  tahunan: Tahunan | undefined,
): Diagnostic[] {
  return tabel.flatMap((item): Diagnostic[] => {
    if (!isAnnual(item)) return [];
    const report = (message: string, hint: string): Diagnostic[] => [
      { code: 'type-wrong', severity: 'galat', message, hint, place: item.asal.at('jenis').place() },
    ];
    if (jenis !== 'rkt')
      return report(
        `Tabel jenis “${item.jenis}” hanya untuk dokumen berjenis rkt.`,
        'Tulis jenis: rkt dalam dokumen.yaml, atau pilih jenis tabel lain.',
      );
    if (tahunan === undefined || tahunan.evaluasi !== undefined || !showsEvaluation(item)) return [];
    return report(
      `Tabel “${item.id}” menampilkan tahun yang dievaluasi, tetapi tahunan.yaml tidak memuat evaluasi.`,
      'Tulis kunci evaluasi dalam tahunan.yaml, atau hapus tabel ini.',
    );
  });
}

function isAnnual(item: Tabel): item is Extract<Tabel, TabelTahunan> {
  return Object.hasOwn(TAHUNAN, item.jenis);
}

function showsEvaluation(item: Extract<Tabel, TabelTahunan>): boolean {
  if (item.jenis === 'anggaran-tahunan') return item.isi === 'evaluasi';
  if (item.jenis === 'perjanjian-kinerja' || item.jenis === 'iku-tahunan') return item.target === 'evaluasi';
  return TAHUNAN[item.jenis] === 'evaluasi';
}
