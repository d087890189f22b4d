import type { Origin } from '../../model/origin.ts';
import type { Nilai } from '../../notation/nilai.ts';
import { type IndikatorMilik, indikatorMilik, sebutIndikator, subjekIndikator } from '../indicators.ts';
import { satuanNilai } from '../units.ts';
import { awalBesar, rangkai } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (target: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    `indikator: [{ nama: Jumlah PPKS yang terdata, satuan: orang, awal: 30, target: ${target} }]`,
    '',
  ].join('\n');

/** Baseline, targets and end state of an indicator are in one unit, wherever the unit is said: by the cell, the words or the row. */
export const unitChange: Rule = {
  code: 'unit-change',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa: 'Satuan kondisi awal, target semua tahun, dan kondisi akhir satu indikator sama.',
  alasan: 'Angka bersatuan berbeda tidak dapat dibandingkan dari tahun ke tahun, apalagi dijumlahkan.',
  contoh: {
    keliru: { 'program/1.yaml': program('[32, 50, { nilai: 65, satuan: keluarga }]') },
    benar: { 'program/1.yaml': program('[32, 50, 65]') },
  },
  *check({ plan }) {
    for (const item of indikatorMilik(plan)) yield* ofIndicator(item);
  },
};

interface Cell {
  readonly what: string;
  readonly nilai: Nilai;
  readonly asal: Origin;
  readonly tahun?: number;
}

function* ofIndicator(item: IndikatorMilik): Generator<Finding> {
  const { awal, target, akhir, satuan, asal } = item.indikator;
  const years = [...target].sort(([a], [b]) => a - b);
  const cells: readonly Cell[] = [
    { what: 'kondisi awal', nilai: awal.nilai, asal: asal.at('awal') },
    ...years.map(([tahun, nilai]) => ({ what: String(tahun), nilai, asal: asal.at('target', tahun), tahun })),
    ...(akhir.nilai === undefined ? [] : [{ what: 'kondisi akhir', nilai: akhir.nilai, asal: asal.at('akhir') }]),
  ];
  const first = new Map<string, Cell>();
  for (const cell of cells) {
    const unit = satuanNilai(cell.nilai, satuan);
    if (unit !== undefined && !first.has(unit)) first.set(unit, cell);
  }
  const [before, changed] = first.values();
  if (before === undefined || changed === undefined) return;
  yield {
    message: `Satuan ${sebutIndikator(item)} berubah: ${rangkai([...first].map(([unit, { what }]) => `${what} ${unit}`))}.`,
    hint: 'Pakai satu satuan; bila ukurannya memang lain, tulis sebagai indikator tersendiri.',
    target: { asal: changed.asal },
    related: [{ target: { asal: before.asal }, note: `${awalBesar(before.what)} bersatuan lain` }],
    subjek: subjekIndikator(item),
    ...(changed.tahun === undefined ? {} : { tahun: changed.tahun }),
  };
}
