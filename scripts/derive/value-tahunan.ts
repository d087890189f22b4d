import { didYouMean } from '../diagnostics/suggest.ts';
import type { Plan } from '../model/plan.ts';
import { type Evaluasi, indikatorEvaluasi, indikatorTahunan, type Tahunan } from '../model/tahunan.ts';
import { formatTanggal } from '../notation/format.ts';
import { KOSONG, type Nilai } from '../notation/nilai.ts';
import { capaianDari, predikatDari, rataRataDari } from './capaian.ts';
import { anggaranProgram } from './perbedaan.ts';
import { jumlahNilai } from './totals.ts';
import type { ValueReading } from './value.ts';

/**
 * Values of an annual plan: `tahunan target <id>`, `tahunan anggaran <id|total>`, `tahunan jumlah <what>`; and of the year
 * before: `evaluasi tahun`, `evaluasi sampai`, `evaluasi rata-rata`, `evaluasi <what> <id>`, where what is `target`,
 * `absolut`, `realisasi`, `capaian` or `predikat` of an indicator, or `anggaran`, `keuangan` or `fisik` of a program.
 */
export function yearValue(plan: Plan, root: 'tahunan' | 'evaluasi', rest: readonly string[]): ValueReading {
  const { tahunan } = plan;
  if (tahunan === undefined) return wrong(`Nilai “${root}” hanya ada dalam dokumen berjenis rkt.`);
  if (root === 'tahunan') return ofYear(tahunan, rest);
  if (tahunan.evaluasi === undefined) return wrong('tahunan.yaml tidak memuat evaluasi.');
  return ofEvaluation(tahunan.evaluasi, rest);
}

function ofYear(year: Tahunan, [what = '', id = '']: readonly string[]): ValueReading {
  switch (what) {
    case 'target':
      return named(indikatorTahunan(year), id, 'indikator', ({ target, satuan }) => value(target, satuan));
    case 'anggaran': {
      const money = year.program.map((item) => ({
        id: item.id,
        kode: item.dari?.kode,
        nilai: anggaranProgram(item, year.tahun),
      }));
      if (id === 'total') return value(jumlahNilai(money.map(({ nilai }) => nilai)));
      return named(money, id, 'program', ({ nilai }) => value(nilai));
    }
    case 'jumlah':
      switch (id) {
        case 'sasaran':
        case 'program':
          return number(year[id].length);
        case 'indikator':
          return number(indikatorTahunan(year).length);
        default:
          return unknown('tahunan jumlah', id, ['sasaran', 'indikator', 'program']);
      }
    default:
      return unknown('tahunan', what, ['target', 'anggaran', 'jumlah']);
  }
}

const HASIL = ['target', 'absolut', 'realisasi', 'capaian', 'predikat'] as const;
const UANG = ['anggaran', 'keuangan', 'fisik'] as const;

function ofEvaluation(evaluasi: Evaluasi, [what = '', id = '']: readonly string[]): ValueReading {
  if (what === 'tahun') return words(String(evaluasi.tahun));
  if (what === 'sampai')
    return evaluasi.sampai === undefined
      ? wrong('evaluasi: sampai belum diisi.')
      : words(formatTanggal(evaluasi.sampai));
  if (what === 'rata-rata') return value(rataRataDari(evaluasi) ?? KOSONG, '%');
  const result = HASIL.find((name) => name === what);
  if (result !== undefined)
    return named(indikatorEvaluasi(evaluasi), id, 'indikator', (item) => {
      if (result === 'predikat') return words(predikatDari(item, evaluasi) ?? '');
      if (result === 'capaian') return value(capaianDari(item, evaluasi), '%');
      return value(item[result], result === 'absolut' ? undefined : item.satuan);
    });
  const money = UANG.find((name) => name === what);
  if (money === undefined) return unknown('evaluasi', what, ['tahun', 'sampai', 'rata-rata', ...HASIL, ...UANG]);
  if (id === 'total' && money !== 'fisik') return value(jumlahNilai(evaluasi.anggaran.map((item) => item[money])));
  const rows = evaluasi.anggaran.map((item) => ({ ...item, id: item.program }));
  return named(rows, id, 'anggaran program', (item) => value(item[money]));
}

function named<T extends { readonly id: string; readonly kode?: string | undefined }>(
  items: readonly T[],
  id: string,
  what: string,
  read: (item: T) => ValueReading,
): ValueReading {
  const found = items.find((item) => item.id === id) ?? items.find((item) => item.kode === id);
  const known = items.map((item) => item.id);
  return found === undefined ? wrong(`Tidak ada ${what} “${id}” di sini.${didYouMean(id, known)}`) : read(found);
}

function value(nilai: Nilai, satuan?: string): ValueReading {
  return { ok: true, nilai, satuan };
}

function number(angka: number): ValueReading {
  return value({ jenis: 'angka', angka, desimal: 0 });
}

function words(teks: string): ValueReading {
  return value({ jenis: 'teks', teks });
}

function unknown(root: string, word: string, known: readonly string[]): ValueReading {
  return wrong(`Nilai “${root} ${word}” tidak dikenal; yang ada: ${known.join(', ')}.${didYouMean(word, known)}`);
}

function wrong(message: string): ValueReading {
  return { ok: false, message };
}
