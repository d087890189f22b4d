import { sum } from '../../derive/totals.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { formatRupiah } from '../../notation/format.ts';
import type { Finding, Rule } from '../finding.ts';
import {
  akhirKalimat,
  amount,
  asalPagu,
  childrenIn,
  declaredPagu,
  gap,
  label,
  sebutan,
  subjekSimpul,
  tempatPagu,
} from '../pagu-sums.ts';
import { hitunganGanda } from './pagu-double.ts';

const KEGIATAN = (pagu: number): string => `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: {2026: ${pagu}.000.000}
kegiatan:
  - {kode: 1.06.04.2.01, nama: Rehabilitasi Sosial Dasar, pagu: {2026: 60.000.000}}
  - {kode: 1.06.04.2.02, nama: Rehabilitasi Sosial Lanjut, pagu: {2026: 30.000.000}}
`;

/**
 * The money of a node equals the sum of its children's, per year. A parent that is wrong only because a child is wrong
 * is not reported by itself: it stands as a related place at the child. A parent with an unfilled child is incomplete,
 * not wrong; money that was counted twice is named by pagu-double.
 */
export const paguChildren: Rule = {
  code: 'pagu-children',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa:
    'Pagu setiap program, kegiatan, dan sub kegiatan sama dengan jumlah pagu baris di bawahnya, tahun demi tahun; yang disebut hanya tempat selisih itu bermula.',
  alasan: 'Pagu program adalah jumlah pagu kegiatannya, dan pagu kegiatan jumlah pagu sub kegiatannya.',
  contoh: {
    keliru: { 'program/1.yaml': KEGIATAN(100) },
    benar: { 'program/1.yaml': KEGIATAN(90) },
  },
  *check({ plan }) {
    for (const tahun of plan.dokumen.tahunPagu) for (const node of susuri(plan.program)) yield* compare(node, tahun);
  },
};

function* compare(node: Simpul, tahun: number): Generator<Finding> {
  const difference = gap(node, tahun);
  if (difference === undefined || difference === 0 || followsFromChildren(node, tahun)) return;
  if (hitunganGanda(node, tahun) !== undefined) return;
  const declared = declaredPagu(node, tahun) as number;
  const children = childrenIn(node, tahun);
  const parts = children.map((child) => ({ nama: sebutan(child), nilai: amount(child, tahun) }));
  yield {
    message:
      `Pagu ${tahun} ${sebutan(node)} ${formatRupiah(declared)}; ` +
      `jumlah ${children.length} ${label(children[0] as Simpul)} ${formatRupiah(declared - difference)}${akhirKalimat(declared, parts)}`,
    hint: 'Periksa angka ini dan angka-angka di bawahnya; perbaiki yang keliru.',
    target: { asal: asalPagu(node, tahun) },
    related: [
      ...tempatPagu(children, tahun),
      ...affectedAncestors(node, tahun).map((ancestor) => ({
        target: { asal: asalPagu(ancestor, tahun) },
        note: 'ikut berbeda karena angka ini',
      })),
    ],
    subjek: subjekSimpul(node),
    tahun,
  };
}

// The amounts at the bottom decide: the node is right, and a child between is wrong, when they add up to it.
function followsFromChildren(node: Simpul, tahun: number): boolean {
  const children = childrenIn(node, tahun);
  const wrong = children.filter((child) => (gap(child, tahun) ?? 0) !== 0);
  if (wrong.length === 0) return false;
  const mended = sum(children.map((child) => (wrong.includes(child) ? fromBelow(child, tahun) : amount(child, tahun))));
  return mended === declaredPagu(node, tahun);
}

function fromBelow(node: Simpul, tahun: number): number | undefined {
  const children = childrenIn(node, tahun);
  return sum(children.map((child) => fromBelow(child, tahun))) ?? amount(node, tahun);
}

function affectedAncestors(node: Simpul, tahun: number): Simpul[] {
  const parent = node.induk;
  if (parent === undefined) return [];
  return followsFromChildren(parent, tahun) && gap(parent, tahun) !== 0
    ? [parent, ...affectedAncestors(parent, tahun)]
    : [];
}
