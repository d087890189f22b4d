import type { Seri } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import type { Plan } from '../../model/plan.ts';
import type { Nilai } from '../../notation/nilai.ts';
import { indikatorMilik, sebutIndikator, subjekIndikator } from '../indicators.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { satuanNilai, satuanRupiah, tampilNilai } from '../units.ts';
import { rangkai } from '../wording.ts';
import type { Rule } from '../finding.ts';

const tabel = (realisasi: string): Record<string, string> => ({
  'tabel/capaian.yaml': [
    'jenis: kinerja-pelayanan',
    'judul: Pencapaian Kinerja Pelayanan',
    'tahun: 2023-2024',
    'baris:',
    '  - indikator: PPKS yang ditangani',
    '    target: {2023: {nilai: 500, satuan: orang}, 2024: {nilai: 600, satuan: orang}}',
    `    realisasi: {2023: ${realisasi}, 2024: {nilai: 610, satuan: orang}}`,
    '',
  ].join('\n'),
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: capaian]]\n\n[[tabel: pendanaan]]\n',
});

/** Target and realisation of a year are measures of one kind: a number and a number, in one unit. */
export const measureMixed: Rule = {
  code: 'measure-mixed',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa: 'Target dan realisasi tahun yang sama berukuran sama: tidak 500 orang di samping 60%.',
  alasan: 'Capaian hanya dapat dihitung dari dua angka yang berukuran sama.',
  contoh: { keliru: tabel('60%'), benar: tabel('{nilai: 480, satuan: orang}') },
  *check({ plan }) {
    const all = [...rows(plan)].flatMap(ofRow);
    yield* sekaliPerSebab(plan, 'measure-mixed', all, ([first, ...others]) => ({
      message: `Tabel “${first.tabel}”: ${others.length + 1} baris bertarget dan berealisasi dengan ukuran yang berbeda; yang pertama ${first.catatan}.`,
      subjek: [first.tabel],
    }));
  },
};

interface Row {
  readonly what: string;
  readonly satuan: string | undefined;
  readonly target: Seri;
  readonly realisasi: Seri;
  readonly asal: Origin;
  readonly subjek: readonly string[];
  /** The table that the row is typed in; undefined for an indicator. */
  readonly tabel?: string;
}

interface Campuran extends Serupa {
  readonly tabel: string;
}

function* rows(plan: Plan): Generator<Row> {
  for (const item of indikatorMilik(plan))
    yield { ...item.indikator, what: sebutIndikator(item), subjek: subjekIndikator(item) };
  for (const tabel of plan.tabel)
    if (tabel.jenis === 'kinerja-pelayanan')
      for (const { id, uraian, satuan, rencana, realisasi, asal } of tabel.baris)
        yield {
          what: `baris “${uraian}”`,
          satuan,
          target: rencana,
          realisasi,
          asal,
          subjek: [tabel.id, ...(id === undefined ? [] : [`${tabel.id}/${id}`])],
          tabel: tabel.id,
        };
}

function ofRow({ what, satuan, target, realisasi, asal, subjek, tabel }: Row): Campuran[] {
  const apart = [...realisasi].flatMap(([tahun, achieved]) => {
    const planned = target.get(tahun);
    return planned !== undefined && differ(planned, achieved, satuan) ? [{ tahun, planned, achieved }] : [];
  });
  const [first, ...others] = apart.sort((a, b) => a.tahun - b.tahun);
  if (first === undefined) return [];
  const too = others.length === 0 ? '' : ` Demikian pula ${rangkai(others.map(({ tahun }) => String(tahun)))}.`;
  const measures = [first.planned, first.achieved].map((nilai) => tampilNilai(nilai, satuan));
  return [
    {
      tabel: tabel ?? '',
      // An indicator is a matter of its own; the rows of one table have their columns in common.
      sebab: JSON.stringify(tabel === undefined ? subjek : [tabel]),
      catatan: `${what}: target ${first.tahun} ${measures.join(', realisasinya ')}`,
      finding: {
        message: `Target ${first.tahun} ${what} ${measures.join(', sedangkan realisasinya ')}: ukurannya berbeda.${too}`,
        hint: 'Tulis keduanya dengan ukuran dan satuan yang sama.',
        target: { asal: asal.at('realisasi', first.tahun) },
        related: [{ target: { asal: asal.at('target', first.tahun) } }],
        subjek,
        ...(others.length === 0 ? { tahun: first.tahun } : {}),
      },
    },
  ];
}

// What is not known about either (blank, nil, no unit, several measures in one cell) is no difference.
function differ(planned: Nilai, achieved: Nilai, satuan: string | undefined): boolean {
  const [a, b] = [kind(planned, satuan), kind(achieved, satuan)];
  if (a === undefined || b === undefined) return false;
  if (a !== b) return true;
  if (countsBeside(planned, achieved, satuan) || countsBeside(achieved, planned, satuan)) return true;
  const [unitA, unitB] = [satuanNilai(planned, satuan), satuanNilai(achieved, satuan)];
  return unitA !== undefined && unitB !== undefined && unitA !== unitB;
}

/** A bare number beyond 100 beside a share of at most 100%: 7.092 counts something, 31,61% does not. */
function countsBeside(bare: Nilai, share: Nilai, satuan: string | undefined): boolean {
  if (satuanNilai(bare, satuan) !== undefined || share.jenis !== 'angka' || share.persen !== true) return false;
  return bare.jenis === 'angka' && bare.angka > 100 && share.angka <= 100;
}

function kind(nilai: Nilai, satuan: string | undefined): 'angka' | 'kata' | 'uang' | undefined {
  if (nilai.jenis === 'rupiah') return satuanRupiah(satuan) ? 'angka' : 'uang';
  if (nilai.jenis === 'angka') return 'angka';
  if (nilai.jenis !== 'teks') return undefined;
  if (satuanNilai(nilai, satuan) !== undefined) return 'angka';
  return /\d/.test(nilai.teks) ? undefined : 'kata';
}
