import { capaianDari, hitungRataRata, persen, persenCapaian, predikatSkala } from '../../derive/capaian.ts';
import { type Evaluasi, type Hasil, indikatorEvaluasi } from '../../model/tahunan.ts';
import type { NilaiAngka } from '../../notation/nilai.ts';
import { CARA_RATA } from '../../schema/tahunan.ts';
import type { Finding, Rule } from '../finding.ts';
import { tampilNilai } from '../units.ts';
import { contohTahunan } from './contoh-tahunan.ts';

/**
 * Capaian, predikat and mean of the evaluated year against the formulas, scale and rule that the plan itself declares;
 * none of them is assumed. Capaian is realisasi / target x 100 where a higher value is the better one.
 */
export const capaian: Rule = {
  code: 'capaian',
  kelompok: 'konsistensi angka',
  untuk: ['rkt'],
  severity: 'peringatan',
  memeriksa:
    'Capaian tahun yang dievaluasi terhadap realisasi, target, dan rumus yang dinyatakan; predikat terhadap skalanya; rata-rata terhadap aturannya.',
  alasan:
    'Capaian menentukan predikat kinerja; rumus untuk polaritas turun, skala predikat, dan cara menghitung rata-rata tidak sama di semua daerah, jadi harus dinyatakan.',
  contoh: {
    keliru: contohTahunan({ capaian: '95%' }),
    benar: contohTahunan({ capaian: '90%' }),
    acuan: { renstra: {} },
  },
  *check({ plan: { tahunan } }) {
    const evaluasi = tahunan?.evaluasi;
    if (evaluasi === undefined) return;
    const { program } = evaluasi;
    for (const row of [...indikatorEvaluasi(evaluasi), ...program]) yield* capaianOf(row, evaluasi);
    for (const row of indikatorEvaluasi(evaluasi)) yield* predikatOf(row, evaluasi);
    yield* meanOf(evaluasi);
  },
};

interface Row extends Hasil {
  readonly id: string | undefined;
  readonly nama: string;
}

function* capaianOf(row: Row, evaluasi: Evaluasi): Generator<Finding> {
  const { capaian: declared, nama, asal } = row;
  const subjek = row.id === undefined ? [nama] : [row.id, nama];
  const related = [asal.at('realisasi'), asal.at('target')].map((at) => ({ target: { asal: at } }));
  if (row.polaritas === 'turun' && evaluasi.rumusTurun === undefined && isCounted(row)) {
    yield {
      message: `Indikator “${nama}” berpolaritas turun, tetapi rumus capaiannya tidak dinyatakan.`,
      hint: 'Tulis rumus_turun: kebalikan (target/realisasi × 100) atau selisih ((2 × target - realisasi)/target × 100) di bawah evaluasi.',
      target: { asal },
      subjek,
    };
    return;
  }
  if (declared?.jenis !== 'angka') return;
  const computed = persenCapaian(row, evaluasi);
  if (computed === undefined) return;
  const sides = `realisasi ${tampilNilai(row.realisasi, undefined)} dan target ${tampilNilai(row.target, undefined)}`;
  if (computed === 'nihil')
    yield {
      message: `Capaian “${nama}” tertulis ${show(declared)}, padahal dari ${sides} tidak dapat dihitung.`,
      hint: 'Tulis capaian: "-".',
      target: { asal: asal.at('capaian') },
      related,
      subjek,
    };
  else if (!agrees(declared, computed))
    yield {
      message: `Capaian “${nama}” tertulis ${show(declared)}; dari ${sides} ialah ${tampilNilai(persen(computed), '%')}.`,
      hint: 'Periksa ketiga angkanya; hapus kunci capaian agar dihitung sendiri.',
      target: { asal: asal.at('capaian') },
      related,
      subjek,
    };
}

function* predikatOf(row: Row, evaluasi: Evaluasi): Generator<Finding> {
  const { predikat, nama, asal } = row;
  const value = capaianDari(row, evaluasi);
  const expected = predikatSkala(value, evaluasi);
  if (predikat === undefined || expected === undefined || plain(predikat) === plain(expected)) return;
  yield {
    message: `Predikat “${nama}” tertulis “${predikat}”; menurut skala, capaian ${tampilNilai(value, '%')} ialah “${expected}”.`,
    hint: 'Perbaiki predikatnya, atau skala di bawah evaluasi: predikat.',
    target: { asal: asal.at('predikat') },
    related: evaluasi.predikat
      .filter(({ sebutan }) => sebutan === expected)
      .map((step) => ({ target: { asal: step.asal } })),
    subjek: row.id === undefined ? [nama] : [row.id, nama],
  };
}

function* meanOf(evaluasi: Evaluasi): Generator<Finding> {
  const { rataRata } = evaluasi;
  if (rataRata?.nilai?.jenis !== 'angka') return;
  const { nilai: declared, cara, asal } = rataRata;
  const target = { asal: asal.at('nilai') };
  const means = CARA_RATA.map((name) => ({ name, value: hitungRataRata(evaluasi, name) }));
  const told = (value: number): string => tampilNilai(persen(value), '%');
  if (cara === undefined) {
    const words = means.flatMap(({ name, value }) => (value === undefined ? [] : [`${name} ${told(value)}`]));
    const [first] = means;
    if (first?.value === undefined || means.every(({ value }) => value !== undefined && agrees(declared, value)))
      return;
    const fitting = means.find(({ value }) => value !== undefined && agrees(declared, value));
    yield {
      message: `Rata-rata capaian tertulis ${show(declared)}, tetapi cara menghitungnya tidak dinyatakan: ${words.join(', ')}.`,
      hint:
        fitting === undefined
          ? `Tulis rata_rata: {cara: …} dengan salah satu dari ${CARA_RATA.join(', ')}.`
          : `Bila memang demikian dihitung, tulis rata_rata: {cara: ${fitting.name}}, yang menghasilkan angka itu.`,
      target,
      subjek: ['rata-rata'],
    };
    return;
  }
  const mean = means.find(({ name }) => name === cara)?.value;
  if (mean === undefined || agrees(declared, mean)) return;
  yield {
    message: `Rata-rata capaian tertulis ${show(declared)}; dengan cara ${cara} ialah ${told(mean)}.`,
    hint: 'Periksa cara dan angkanya; hapus kunci nilai agar dihitung sendiri.',
    target,
    subjek: ['rata-rata'],
  };
}

/** True where a number was printed from one with more decimals: it may be off by half of its last digit. */
function agrees({ angka, desimal }: NilaiAngka, computed: number): boolean {
  return Math.abs(angka - computed) <= 0.5 / 10 ** desimal + 1e-9;
}

function isCounted({ target, realisasi }: Hasil): boolean {
  return target.jenis === 'angka' && realisasi.jenis === 'angka';
}

function show(nilai: NilaiAngka): string {
  return tampilNilai(nilai, '%');
}

function plain(text: string): string {
  return text.toLocaleLowerCase('id').replace(/\s+/g, ' ').trim();
}
