import { kebijakanDari, type Sasaran, type Tujuan } from '../model/arah.ts';
import type { Indikator } from '../model/indikator.ts';
import type { Origin } from '../model/origin.ts';
import type { Plan } from '../model/plan.ts';
import { type Simpul, susuri } from '../model/program.ts';

/** What `[[nilai: jumlah …]]` counts. */
export type NamaJumlah =
  | 'misi'
  | 'tujuan'
  | 'sasaran'
  | 'strategi'
  | 'kebijakan'
  | 'program'
  | 'kegiatan'
  | 'sub-kegiatan'
  | 'indikator'
  | 'iku'
  | 'indikator-tujuan'
  | 'indikator-sasaran'
  | 'indikator-program'
  | 'indikator-kegiatan'
  | 'indikator-sub-kegiatan';

/** A tujuan, sasaran, program, kegiatan or sub kegiatan, below which something can be counted. */
export type PemilikJumlah = { readonly id: string; readonly kode: string | undefined } & (
  | { readonly jenis: 'tujuan'; readonly tujuan: Tujuan }
  | { readonly jenis: 'sasaran'; readonly sasaran: Sasaran }
  | { readonly jenis: 'simpul'; readonly simpul: Simpul }
);

type Hitungan = Readonly<Record<NamaJumlah, readonly Origin[]>>;

const COUNTED = new WeakMap<Plan, Hitungan>();

/** Everything that is counted in a whole plan, by its name: where each of them was typed. Counted once for a plan. */
export function counted(plan: Plan): Hitungan {
  const known = COUNTED.get(plan) ?? countAll(plan);
  COUNTED.set(plan, known);
  return known;
}

function countAll({ arah, program }: Plan): Hitungan {
  const nodes = [...susuri(program)];
  const sasaran = arah.tujuan.flatMap((tujuan) => tujuan.sasaran);
  const level = (jenjang: Simpul['jenjang']): Simpul[] => nodes.filter((node) => node.jenjang === jenjang);
  const levels = {
    'indikator-tujuan': named(arah.tujuan),
    'indikator-sasaran': named(sasaran),
    'indikator-program': named(level('program')),
    'indikator-kegiatan': named(level('kegiatan')),
    'indikator-sub-kegiatan': named(level('sub-kegiatan')),
  };
  const indikator = Object.values(levels).flat();
  return {
    misi: origins(arah.misi),
    tujuan: origins(arah.tujuan),
    sasaran: origins(sasaran),
    strategi: arah.tujuan.flatMap(strategiesOf),
    kebijakan: arah.tujuan.flatMap((tujuan) => origins(kebijakanDari(tujuan))),
    program: origins(program),
    kegiatan: origins(level('kegiatan')),
    'sub-kegiatan': origins(level('sub-kegiatan')),
    indikator: origins(indikator),
    iku: origins(indikator.filter((item) => item.iku)),
    'indikator-tujuan': origins(levels['indikator-tujuan']),
    'indikator-sasaran': origins(levels['indikator-sasaran']),
    'indikator-program': origins(levels['indikator-program']),
    'indikator-kegiatan': origins(levels['indikator-kegiatan']),
    'indikator-sub-kegiatan': origins(levels['indikator-sub-kegiatan']),
  };
}

/** What is counted below one tujuan, sasaran or node; its indicators are its own alone. */
export function countedBelow(
  { program }: Plan,
  pemilik: PemilikJumlah,
): Readonly<Partial<Record<NamaJumlah, readonly Origin[]>>> {
  if (pemilik.jenis === 'simpul') {
    const below = [...susuri(pemilik.simpul.anak)];
    const level = (jenjang: Simpul['jenjang']): Origin[] => origins(below.filter((node) => node.jenjang === jenjang));
    const indikator = origins(named([pemilik.simpul]));
    if (pemilik.simpul.jenjang === 'program')
      return { kegiatan: level('kegiatan'), 'sub-kegiatan': level('sub-kegiatan'), indikator };
    return pemilik.simpul.jenjang === 'kegiatan' ? { 'sub-kegiatan': level('sub-kegiatan'), indikator } : { indikator };
  }
  const sasaran = pemilik.jenis === 'tujuan' ? pemilik.tujuan.sasaran : [pemilik.sasaran];
  const ids = new Set(sasaran.map(({ id }) => id));
  return {
    ...(pemilik.jenis === 'tujuan' ? { sasaran: origins(sasaran) } : {}),
    ...(pemilik.jenis === 'tujuan'
      ? { strategi: strategiesOf(pemilik.tujuan), kebijakan: origins(kebijakanDari(pemilik.tujuan)) }
      : { strategi: strategies(pemilik.sasaran), kebijakan: policies(pemilik.sasaran) }),
    program: origins(program.filter((node) => node.sasaran.some((id) => ids.has(id)))),
    indikator: origins(named([pemilik.jenis === 'tujuan' ? pemilik.tujuan : pemilik.sasaran])),
  };
}

/** Everything below which `countedBelow` counts. */
export function pemilikJumlah({ arah, program }: Plan): PemilikJumlah[] {
  return [
    ...arah.tujuan.flatMap((tujuan): PemilikJumlah[] => [
      { id: tujuan.id, kode: undefined, jenis: 'tujuan', tujuan },
      ...tujuan.sasaran.map((sasaran): PemilikJumlah => ({
        id: sasaran.id,
        kode: undefined,
        jenis: 'sasaran',
        sasaran,
      })),
    ]),
    ...[...susuri(program)].map((simpul): PemilikJumlah => ({
      id: simpul.id,
      kode: simpul.kode,
      jenis: 'simpul',
      simpul,
    })),
  ];
}

function origins(items: readonly { readonly asal: Origin }[]): Origin[] {
  return items.map(({ asal }) => asal);
}

// The fourth level carries a target, but no indicator of its own.
function named(owners: readonly { readonly indikator: readonly Indikator[] }[]): Indikator[] {
  return owners.flatMap(({ indikator }) => indikator.filter(({ nama }) => nama !== ''));
}

function strategies({ strategi, asal }: Sasaran): Origin[] {
  return strategi.map((_, index) => asal.at('strategi', index));
}

/** Those of the sasaran below a tujuan, then its own. */
function strategiesOf(tujuan: Tujuan): Origin[] {
  return [...tujuan.sasaran.flatMap(strategies), ...strategies(tujuan)];
}

function policies({ strategi }: Sasaran): Origin[] {
  return origins(strategi.flatMap(({ kebijakan }) => kebijakan));
}
