import type { Indikator } from '../../model/indikator.ts';
import { berlakuPada } from '../../derive/totals.ts';
import type { Plan } from '../../model/plan.ts';
import type { Nilai } from '../../notation/nilai.ts';
import { groupBy } from '../group-by.ts';
import {
  type IndikatorMilik,
  indikatorMilik,
  type Pemilik,
  pemilikIndikator,
  sebutIndikator,
  sebutPemilik,
  subjekIndikator,
  subjekPemilik,
} from '../indicators.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { awalBesar, rangkai } from '../wording.ts';
import type { Rule } from '../finding.ts';

const program = (target: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'indikator:',
    `  - { nama: Persentase PPKS yang direhabilitasi, satuan: "%", awal: 60, target: ${target} }`,
    '',
  ].join('\n');
const ARAH = [
  'visi: Kota Contoh yang Sejahtera',
  'misi: [{ id: misi-1, nama: Contoh Sejahtera }]',
  'tujuan:',
  '  - id: tujuan-1',
  '    nama: Meningkatnya kesejahteraan sosial',
  '    indikator: [{ nama: Indeks kesejahteraan sosial, satuan: poin, awal: 60, target: [61, 62, 63] }]',
  '    sasaran:',
  '      - id: sasaran-1',
  '        nama: Meningkatnya penanganan PPKS',
  '        indikator: [{ nama: Persentase PPKS yang ditangani, satuan: "%", awal: 70, target: [75, 80, 85] }]',
  '',
].join('\n');

/**
 * Every node has an indicator, and every indicator its unit, its baseline and a target for each year. What no indicator of
 * the document has is one finding: some plans print no unit or no baseline at all. So is what three or more of one tujuan,
 * field of an affair or program lack alike, as where a table has no column for it. Declared nil and NA are filled.
 */
export const indicatorMissing: Rule = {
  code: 'indicator-missing',
  kelompok: 'kelengkapan',
  severity: 'peringatan',
  rancangan: 'info',
  memeriksa:
    'Setiap tujuan, sasaran, program, kegiatan, dan sub kegiatan mempunyai indikator, dan setiap indikator satuan, kondisi awal, dan target tiap tahun.',
  alasan: 'Tanpa satuan, kondisi awal, dan target tahunan kinerja tidak dapat diukur.',
  contoh: {
    keliru: { 'arah.yaml': ARAH, 'program/1.yaml': program('{ 2026: 70, 2028: 90 }') },
    benar: { 'arah.yaml': ARAH, 'program/1.yaml': program('{ 2026: 70, 2027: 80, 2028: 90 }') },
  },
  *check({ plan }) {
    yield* sekaliPerSebab(plan, 'indicator-missing', withoutIndicator(plan), ([first, ...others]) => ({
      message: `Pada ${sebutPemilik(first.node.puncak)} ${counts([first, ...others])} tidak mempunyai indikator; yang pertama ${sebutPemilik(first.node)}.`,
      subjek: subjekPemilik(first.node.puncak),
    }));
    const items = [...indikatorMilik(plan)].filter(({ pemilik }) => pemilik.aras !== 'rincian');
    const everywhere = WHOLE.filter(
      ({ lacks }) => items.length >= FEW && items.every(({ indikator }) => lacks(indikator)),
    );
    for (const { what } of everywhere)
      yield {
        message: `Tidak satu pun dari ${items.length} indikator mempunyai ${what}.`,
        hint: `Isi ${what} pada setiap indikator.`,
        target: { asal: (items[0] as IndikatorMilik).indikator.asal },
        subjek: [plan.dokumen.id],
      };
    const single = WHOLE.filter((item) => !everywhere.includes(item));
    yield* sekaliPerSebab(plan, 'indicator-missing', incomplete(plan, single), ([first, ...others]) => ({
      message: `${others.length + 1} indikator pada ${sebutPemilik(first.item.pemilik.puncak)} belum mempunyai ${first.what}; yang pertama ${sebutIndikator(first.item)}.`,
      subjek: subjekPemilik(first.item.pemilik.puncak),
    }));
  },
};

/** From this many indicators on, what all of them lack is a matter of the document. */
const FEW = 3;

/** True for an indicator that has figures without words; the fourth level has none of its own. */
function lacksWords({ nama }: Indikator): boolean {
  return nama === '';
}

const WHOLE: readonly { readonly what: string; readonly lacks: (indikator: Indikator) => boolean }[] = [
  { what: 'rumusan', lacks: lacksWords },
  { what: 'satuan', lacks: lacksUnit },
  { what: 'kondisi awal', lacks: ({ awal }) => awal.nilai.jenis === 'kosong' },
];

/** True for an indicator without satuan that needs one: words, grades and cells with a unit of their own do not. */
export function lacksUnit({ satuan, skala, awal, target }: Indikator): boolean {
  if (satuan !== undefined || skala !== undefined) return false;
  const filled = [awal.nilai, ...target.values()].filter(
    ({ jenis }) => jenis !== 'kosong' && jenis !== 'tidak-berlaku',
  );
  // A plain 0 beside figures with units says nothing of its own unit.
  const telling = filled.filter((nilai) => nilai.jenis !== 'angka' || nilai.angka !== 0);
  return filled.length === 0 || (telling.length === 0 ? filled : telling).some(needsUnit);
}

function needsUnit(nilai: Nilai): boolean {
  return nilai.jenis === 'angka' && nilai.satuan === undefined && nilai.persen !== true;
}

/** Programs and what stands below them are planned in the years that have money; tujuan, sasaran and IKK in all. */
function yearsOf({ pemilik }: IndikatorMilik, { dokumen }: Plan): readonly number[] {
  const { tahunTarget, tahunPagu } = dokumen;
  return pemilik.simpul === undefined ? tahunTarget : tahunTarget.filter((year) => tahunPagu.includes(year));
}

// A year in which the row does not hold, or has declared that it gets no money, needs no target.
function missingYears({ indikator, pemilik: { simpul, aras } }: IndikatorMilik, years: readonly number[]): number[] {
  const missing = years.filter((year) => {
    const filled = [indikator.target.get(year), indikator.realisasi.get(year)];
    if (filled.some((nilai) => nilai !== undefined && nilai.jenis !== 'kosong')) return false;
    if (simpul === undefined) return true;
    const money = simpul.pagu.get(year);
    const none = money?.jenis === 'nihil' || (money?.jenis === 'rupiah' && money.rupiah === 0);
    return berlakuPada(simpul, year) && !none && money?.jenis !== 'tidak-berlaku';
  });
  // The fourth level may carry money alone.
  return aras === 'rincian' && missing.length === years.length ? [] : missing;
}

interface TanpaIndikator extends Serupa {
  readonly node: Pemilik;
}

function* withoutIndicator(plan: Plan): Generator<TanpaIndikator> {
  for (const node of pemilikIndikator(plan)) {
    if (node.indikator.length > 0 || node.aras === 'rincian') continue;
    yield {
      node,
      sebab: node.puncak.id,
      catatan: sebutPemilik(node),
      finding: {
        message: `${awalBesar(sebutPemilik(node))} tidak mempunyai indikator.`,
        hint: 'Tulis indikatornya dengan satuan, awal, dan target.',
        target: { asal: node.asal.at('nama') },
        subjek: subjekPemilik(node),
      },
    };
  }
}

// `1 program, 2 kegiatan, dan 3 sub kegiatan`, in the order in which they stand.
function counts(found: readonly TanpaIndikator[]): string {
  const levels = groupBy(found, ({ node }) => node.aras);
  return rangkai([...levels].map(([aras, { length }]) => `${length} ${aras.replace('-', ' ')}`));
}

interface Kurang extends Serupa {
  readonly item: IndikatorMilik;
  readonly what: string;
}

function* incomplete(plan: Plan, whole: typeof WHOLE): Generator<Kurang> {
  for (const item of indikatorMilik(plan)) {
    const { indikator, pemilik } = item;
    const gaps = pemilik.aras === 'rincian' ? [] : whole.filter(({ lacks }) => lacks(indikator));
    const years = yearsOf(item, plan);
    const missing = missingYears(item, years);
    const target = missing.length === years.length ? 'target' : `target ${rangkai(missing.map(String))}`;
    const all = [...gaps.map(({ what }) => what), ...(missing.length === 0 ? [] : [target])];
    if (all.length === 0) continue;
    const what = rangkai(all);
    const [only] = missing;
    yield {
      item,
      what,
      sebab: JSON.stringify([pemilik.puncak.id, what]),
      catatan: sebutIndikator(item),
      finding: {
        message: `${awalBesar(sebutIndikator(item))} belum mempunyai ${what}.`,
        hint: 'Isi nilainya; bila memang tidak ada, tulis "-" (nihil) atau NA (tidak berlaku).',
        target: {
          asal: gaps.length === 0 && only !== undefined ? indikator.asal.at('target', only) : indikator.asal.at('nama'),
        },
        subjek: subjekIndikator(item),
        ...(gaps.length === 0 && missing.length === 1 && only !== undefined ? { tahun: only } : {}),
      },
    };
  }
}
