import { groupBy } from '../group-by.ts';
import { ARAS_HASIL, type IndikatorMilik, indikatorMilik, sebutPemilik, subjekIndikator } from '../indicators.ts';
import { angkaDari } from '../../notation/nilai.ts';
import { tampilNilai } from '../units.ts';
import { kataBaku, rangkai } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

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
 * the same year, and declared proxies may share it.
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
    for (const items of groups.values()) yield* reused(distinct(items));
  },
};

// One for each kode; of rows without one, each by itself. Those of other years than the first do not meet it.
function distinct(items: readonly IndikatorMilik[]): IndikatorMilik[] {
  const byNode = new Map(items.map((item) => [item.pemilik.kode ?? item.pemilik.id, item]));
  const [first, ...others] = byNode.values();
  return first === undefined ? [] : [first, ...others.filter((item) => meet(first, item))];
}

function meet(one: IndikatorMilik, other: IndikatorMilik): boolean {
  const [a, b] = [one.pemilik.simpul?.berlaku, other.pemilik.simpul?.berlaku];
  return a === undefined || b === undefined || a.some((year) => b.includes(year));
}

function* reused(items: readonly IndikatorMilik[]): Generator<Finding> {
  const [first, second, ...others] = items;
  if (first === undefined || second === undefined) return;
  const places = rangkai(items.map(({ pemilik }) => sebutPemilik(pemilik)));
  yield {
    message: `Indikator “${first.indikator.nama}” dipakai pada ${items.length} baris: ${places}.${difference(items)}`,
    hint: 'Rumuskan indikator tersendiri untuk tiap baris; bila memang pengganti, tulis proksi: ya.',
    target: { asal: second.indikator.asal.at('nama') },
    related: [first, ...others].map(({ indikator }) => ({ target: { asal: indikator.asal.at('nama') } })),
    subjek: [...new Set(items.flatMap(subjekIndikator))],
  };
}

// Two results measured alike cannot have two targets; counts of products may.
function difference(items: readonly IndikatorMilik[]): string {
  const results = items.filter(({ pemilik }) => ARAS_HASIL.includes(pemilik.aras));
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
