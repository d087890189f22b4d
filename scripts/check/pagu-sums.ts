import { berlakuPada, sum } from '../derive/totals.ts';
import type { Indikator } from '../model/indikator.ts';
import type { Origin } from '../model/origin.ts';
import type { Simpul } from '../model/program.ts';
import { formatRupiah } from '../notation/format.ts';
import { angkaDari, uangDari } from '../notation/nilai.ts';
import type { Finding } from './finding.ts';
import { jelaskanSelisih } from './selisih.ts';

type Related = NonNullable<Finding['related']>;

/**
 * Money that a node declares in a year as a number, itself or by its indicators; undefined where it is blank, nil or not
 * applicable. Indicators whose money is divided among the rows below are compared one by one instead.
 */
export function declaredPagu(node: Simpul, tahun: number): number | undefined {
  if (node.pagu.size > 0) return angkaDari(node.pagu.get(tahun));
  if (node.anak.some(({ untukIndikator }) => untukIndikator !== undefined)) return undefined;
  return sumOf(funded(node).map((indikator) => angkaDari(indikator.pagu.get(tahun))));
}

/** Where that money was typed. */
export function asalPagu(node: Simpul, tahun: number): Origin {
  return (node.pagu.size > 0 ? node : (funded(node)[0] ?? node)).asal.at('pagu', tahun);
}

function funded({ indikator }: Simpul): Indikator[] {
  return indikator.filter(({ pagu }) => pagu.size > 0);
}

/** The rows below a node that count in a year: those of another nomenclature, valid in other years, are no part of its sum. */
export function childrenIn(node: Simpul, tahun: number): Simpul[] {
  return node.anak.filter((child) => berlakuPada(child, tahun));
}

/** Declared money minus the sum of the children's; undefined where either is missing. */
export function gap(node: Simpul, tahun: number): number | undefined {
  const declared = declaredPagu(node, tahun);
  const parts = sumOf(childrenIn(node, tahun).map((child) => amount(child, tahun)));
  return declared === undefined || parts === undefined ? undefined : declared - parts;
}

/** Money of a node as it counts for its parent: declared (nil is 0), else that of its indicators, else that below it. */
export function amount(node: Simpul, tahun: number): number | undefined {
  return (
    uangDari(node.pagu.get(tahun)) ??
    sumOf(funded(node).map((indikator) => uangDari(indikator.pagu.get(tahun)))) ??
    sumOf(childrenIn(node, tahun).map((child) => amount(child, tahun)))
  );
}

/** Sum of parts; an unfilled part leaves it open, and so does having no parts at all. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  return parts.includes(undefined) ? undefined : sum(parts);
}

/** The level's name as it stands in a sentence. */
export function label(node: Simpul): string {
  return node.jenjang.replace('-', ' ');
}

/** A node in a sentence: its level and kode, or its name where it has no kode. */
export function sebutan(node: Simpul): string {
  return `${label(node)} ${node.kode ?? `“${node.nama}”`}`;
}

/** The ids by which a waiver may name a node. */
export function subjekSimpul(node: Simpul): string[] {
  return [node.id, ...(node.kode === undefined || node.kode === node.id ? [] : [node.kode])];
}

/** Where the money of these nodes was typed. */
export function tempatPagu(nodes: readonly Simpul[], tahun: number): Related {
  return nodes
    .filter((node) => node.pagu.has(tahun))
    .map((node) => ({ target: { asal: node.asal.at('pagu', tahun) } }));
}

/** ` (selisih Rp5). Selisih sama dengan …`: the difference and, where there is a likely one, its cause. */
export function akhirKalimat(declared: number, parts: readonly { nama: string; nilai: number | undefined }[]): string {
  const known = parts.flatMap(({ nama, nilai }) => (nilai === undefined ? [] : [{ nama, nilai }]));
  const computed = known.reduce((total, { nilai }) => total + nilai, 0);
  const cause = jelaskanSelisih(declared, known, formatRupiah);
  return ` (selisih ${formatRupiah(Math.abs(declared - computed))}).${cause === undefined ? '' : ` ${cause}`}`;
}
