import { groupBy } from '../group-by.ts';
import {
  ARAS_HASIL,
  type IndikatorMilik,
  indikatorMilik,
  sebutPemilik,
  subjekIndikator,
  subjekPemilik,
} from '../indicators.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { tandaBaris } from '../row-identity.ts';
import { angkaDari } from '../../notation/nilai.ts';
import { tampilNilai } from '../units.ts';
import { kataBaku, rangkai } from '../wording.ts';
import type { Rule } from '../finding.ts';

const program = (kunci: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'indikator:',
    `  - { nama: Persentase PPKS yang ditangani, satuan: "%", awal: 70, target: [75, 80, 85]${kunci} }`,
    '',
  ].join('\n');

/**
 * One wording measures one node. Two occurrences of one kegiatan (equal kode), rows of two nomenclatures that never hold in
 * the same year, and declared proxies may share it; a row typed twice is left to node-duplicate. Three or more that rows of
 * one name share within one program are one finding: those rows were written anew, each with its indicator.
 */
export const indicatorReused: Rule = {
  code: 'indicator-reused',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Satu bunyi indikator tidak dipakai pada beberapa baris, kecuali yang bertanda proksi.',
  alasan: 'Indikator yang sama pada dua tingkat atau dua program tidak menunjukkan sumbangan masing-masing.',
  contoh: {
    keliru: { 'program/1.yaml': program('') },
    benar: { 'program/1.yaml': program(', proksi: ya') },
  },
  *check({ plan }) {
    const groups = groupBy(indikatorMilik(plan), ({ indikator }) =>
      indikator.proksi ? undefined : kataBaku(indikator.nama) || undefined,
    );
    const all = [...groups].flatMap(([wording, items]) => (items.length === 1 ? [] : reused(wording, distinct(items))));
    yield* sekaliPerSebab(plan, 'indicator-reused', all, ([first, ...others]) => ({
      message: `${others.length + 1} indikator pada ${sebutPemilik(first.item.pemilik.puncak)} terulang pada baris lain yang bernama sama; yang pertama ${first.catatan}.`,
      subjek: subjekPemilik(first.item.pemilik.puncak),
    }));
  },
};

// One for each kode; of rows without one, each by itself, but only once where it was typed twice. Those of other years than
// the first do not meet it.
function distinct(items: readonly IndikatorMilik[]): IndikatorMilik[] {
  const byNode = new Map(items.map((item) => [item.pemilik.kode ?? tandaBaris(item.pemilik) ?? item.pemilik.id, item]));
  const [first, ...others] = byNode.values();
  return first === undefined ? [] : [first, ...others.filter((item) => meet(first, item))];
}

function meet(one: IndikatorMilik, other: IndikatorMilik): boolean {
  const [a, b] = [one.pemilik.simpul?.berlaku, other.pemilik.simpul?.berlaku];
  return a === undefined || b === undefined || a.some((year) => b.includes(year));
}

interface Terulang extends Serupa {
  readonly item: IndikatorMilik;
}

function reused(wording: string, items: readonly IndikatorMilik[]): Terulang[] {
  const [first, second, ...others] = items;
  if (first === undefined || second === undefined) return [];
  const rows = groupBy(items, ({ pemilik }) => sebutPemilik(pemilik));
  const places = rangkai([...rows].map(([row, { length }]) => (length === 1 ? row : `${row} (${length} kali)`)));
  const named = new Set(items.map(({ pemilik }) => JSON.stringify([pemilik.aras, kataBaku(pemilik.nama)])));
  const sameName = named.size === 1 && items.every(({ pemilik }) => pemilik.puncak.id === first.pemilik.puncak.id);
  return [
    {
      item: first,
      sebab: JSON.stringify(sameName ? [first.pemilik.puncak.id] : ['bunyi', wording]),
      catatan: `“${first.indikator.nama}” pada ${places}`,
      finding: {
        message: `Indikator “${first.indikator.nama}” dipakai pada ${items.length} baris: ${places}.${difference(items)}`,
        hint: sameName
          ? 'Hapus baris yang tertulis dua kali, atau rumuskan indikator tersendiri untuk tiap baris; bila memang pengganti, tulis proksi: ya.'
          : 'Rumuskan indikator tersendiri untuk tiap baris; bila memang pengganti, tulis proksi: ya.',
        target: { asal: second.indikator.asal.at('nama') },
        related: [first, ...others].map(({ indikator, pemilik }) => ({
          target: { asal: indikator.asal.at('nama') },
          note: sebutPemilik(pemilik),
        })),
        subjek: [...new Set(items.flatMap(subjekIndikator))],
      },
    },
  ];
}

// Two results measured alike cannot have two targets; counts of products may.
function difference(items: readonly IndikatorMilik[]): string {
  const results = items.filter(({ pemilik: { aras } }) => ARAS_HASIL.includes(aras) || aras === 'bidang-urusan');
  const [first, ...others] = results;
  if (first === undefined) return '';
  for (const [year, nilai] of first.indikator.target)
    for (const { indikator } of others) {
      const other = indikator.target.get(year);
      const [a, b] = [angkaDari(nilai), angkaDari(other)];
      if (other !== undefined && a !== undefined && b !== undefined && a !== b)
        return ` Target ${year} pun berbeda: ${tampilNilai(nilai, first.indikator.satuan)} dan ${tampilNilai(other, indikator.satuan)}.`;
    }
  return '';
}
