import { berlakuPada, sum } from '../../derive/totals.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { angkaDari, uangDari } from '../../notation/nilai.ts';
import { formatRupiah } from '../../notation/format.ts';
import type { Finding, Rule } from '../finding.ts';

/**
 * The money of a node equals the sum of its children's, per year. A parent that is wrong only because a child is wrong
 * is not reported by itself: it stands as a related place at the child. A parent with an unfilled child is incomplete, not wrong.
 */
export const paguChildren: Rule = {
  code: 'pagu-children',
  severity: 'galat',
  alasan: 'Pagu program adalah jumlah pagu kegiatannya, dan pagu kegiatan jumlah pagu sub kegiatannya.',
  *check({ plan }) {
    for (const tahun of plan.dokumen.tahunPagu) for (const node of susuri(plan.program)) yield* compare(node, tahun);
  },
};

function* compare(node: Simpul, tahun: number): Generator<Finding> {
  const difference = gap(node, tahun);
  if (difference === undefined || difference === 0 || followsFromChildren(node, tahun)) return;
  const declared = declaredPagu(node, tahun) as number;
  const children = childrenIn(node, tahun);
  const ancestors = affectedAncestors(node, tahun);
  yield {
    message:
      `Pagu ${tahun} ${label(node)} ${node.kode ?? `“${node.nama}”`} ${formatRupiah(declared)}; ` +
      `jumlah ${children.length} ${label(children[0] as Simpul)} ${formatRupiah(declared - difference)} (selisih ${formatRupiah(Math.abs(difference))}).`,
    hint: 'Periksa angka ini dan angka-angka di bawahnya; perbaiki yang keliru.',
    target: { asal: node.asal.at('pagu', tahun) },
    related: [
      ...children
        .filter((child) => child.pagu.has(tahun))
        .map((child) => ({ target: { asal: child.asal.at('pagu', tahun) } })),
      ...ancestors.map((ancestor) => ({
        target: { asal: ancestor.asal.at('pagu', tahun) },
        note: 'ikut berbeda karena angka ini',
      })),
    ],
    subjek: [node.id, ...(node.kode === undefined ? [] : [node.kode])],
    tahun,
  };
}

function declaredPagu(node: Simpul, tahun: number): number | undefined {
  return angkaDari(node.pagu.get(tahun));
}

// Rows of another nomenclature, valid in other years, are no part of this year's sum.
function childrenIn(node: Simpul, tahun: number): Simpul[] {
  return node.anak.filter((child) => berlakuPada(child, tahun));
}

/** Declared money minus the sum of the children's; undefined where either is missing. */
function gap(node: Simpul, tahun: number): number | undefined {
  const declared = declaredPagu(node, tahun);
  const parts = sumOf(childrenIn(node, tahun).map((child) => amount(child, tahun)));
  return declared === undefined || parts === undefined ? undefined : declared - parts;
}

/** Money of a node as it counts for its parent: declared (nil is 0), else that of its indicators, else that below it. */
function amount(node: Simpul, tahun: number): number | undefined {
  const funded = node.indikator.filter((indikator) => indikator.pagu.size > 0);
  return (
    uangDari(node.pagu.get(tahun)) ??
    sumOf(funded.map((indikator) => uangDari(indikator.pagu.get(tahun)))) ??
    sumOf(childrenIn(node, tahun).map((child) => amount(child, tahun)))
  );
}

// An unfilled part leaves the sum open, and so does having no parts at all.
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  return parts.includes(undefined) ? undefined : sum(parts);
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

/** The level's name as it stands in a sentence. */
export function label(node: Simpul): string {
  return node.jenjang.replace('-', ' ');
}
