import type { Kebijakan, Strategi } from '../../model/arah.ts';
import { bidangUrusan, bunyiMisi } from '../../model/arah.ts';
import type { Indikator } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import type { Plan } from '../../model/plan.ts';
import type { Simpul } from '../../model/program.ts';
import { slug } from '../../model/slug.ts';
import { ISI_BERDAMPINGAN } from '../../schema/tabel/perubahan.ts';

/** Levels of what an amendment may change, in the order of the plan. */
export const TINGKAT = [...ISI_BERDAMPINGAN, 'rincian'] as const;
export type Tingkat = (typeof TINGKAT)[number];

/** What a level is called at the beginning of a sentence, and in a table. */
export const SEBUTAN_TINGKAT: Readonly<Record<Tingkat, string>> = {
  visi: 'Visi',
  misi: 'Misi',
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  indikator: 'Indikator',
  strategi: 'Strategi',
  kebijakan: 'Arah kebijakan',
  program: 'Program',
  kegiatan: 'Kegiatan',
  'sub-kegiatan': 'Sub kegiatan',
  rincian: 'Rincian',
};

/** One thing of a plan that an amendment may keep, change, remove or add. */
export interface Butir {
  readonly tingkat: Tingkat;
  readonly id: string;
  /** True where the id was made of the name or the kode, since none was written. */
  readonly idTurunan: boolean;
  readonly kode: string | undefined;
  readonly nama: string;
  /** Of a misi: its wording, where the name is but a word for it. */
  readonly uraian: string | undefined;
  /** What it stands below. */
  readonly pemilik: Butir | undefined;
  /** Ids of what it replaces in the document before. */
  readonly pengganti: readonly string[];
  /** Its own, of an indicator; of a rincian the target that stands on the row itself. */
  readonly indikator: Indikator | undefined;
  /** Its node, of a program and below. */
  readonly simpul: Simpul | undefined;
  readonly asal: Origin;
}

const ITEMS = new WeakMap<Plan, readonly Butir[]>();

/** What a thing says: its name, of a misi with its wording. */
export function bunyi(butir: Butir): string {
  return bunyiMisi(butir);
}

/** `Strategi pada sasaran Meningkatnya …`: a level, and what its things stand below; the level alone below nothing. */
export function sebutanPada(tingkat: Tingkat, pemilik: Butir | undefined): string {
  if (pemilik === undefined) return SEBUTAN_TINGKAT[tingkat];
  const { kode, nama } = pemilik;
  const owner = SEBUTAN_TINGKAT[pemilik.tingkat].toLocaleLowerCase('id');
  return `${SEBUTAN_TINGKAT[tingkat]} pada ${owner} ${[kode, nama].filter((part) => part !== undefined).join(' ')}`;
}

/**
 * Everything in a plan that an amendment may change, depth first: the visi and the misi, tujuan with their indicators,
 * sasaran, strategies and policies, the indicators of the bidang urusan, then programs with everything below them. Listed
 * once for a plan.
 */
export function butirOf(plan: Plan): readonly Butir[] {
  const known = ITEMS.get(plan) ?? [...list(plan)];
  ITEMS.set(plan, known);
  return known;
}

function* list(plan: Plan): Generator<Butir> {
  const { visi, misi, asal } = plan.arah;
  yield make('visi', { id: 'visi', nama: visi, asal: asal.at('visi') }, undefined);
  for (const item of misi) yield make('misi', item, undefined);
  for (const tujuan of plan.arah.tujuan) {
    const goal = make('tujuan', tujuan, undefined);
    yield goal;
    yield* indicators(tujuan.indikator, goal);
    yield* strategies(tujuan.strategi, goal);
    yield* policies(tujuan.kebijakan, goal);
    for (const sasaran of tujuan.sasaran) {
      const objective = make('sasaran', sasaran, goal);
      yield objective;
      yield* indicators(sasaran.indikator, objective);
      yield* strategies(sasaran.strategi, objective);
    }
  }
  for (const { indikator } of bidangUrusan(plan.arah)) yield* indicators(indikator, undefined);
  for (const program of plan.program) yield* nodes(program, undefined);
}

function* nodes(simpul: Simpul, pemilik: Butir | undefined): Generator<Butir> {
  const { kode, jenjang } = simpul;
  const rincian = jenjang === 'rincian';
  const item: Butir = {
    ...make(jenjang, simpul, pemilik),
    idTurunan: kode === undefined || simpul.id === kode,
    kode,
    indikator: rincian ? simpul.indikator[0] : undefined,
    simpul,
  };
  yield item;
  if (!rincian) yield* indicators(simpul.indikator, item);
  for (const child of simpul.anak) yield* nodes(child, item);
}

function* indicators(list: readonly Indikator[], pemilik: Butir | undefined): Generator<Butir> {
  for (const indikator of list) yield { ...make('indikator', indikator, pemilik), indikator };
}

function* strategies(list: readonly Strategi[], pemilik: Butir): Generator<Butir> {
  for (const [index, { id, nama, kebijakan, pengganti }] of list.entries()) {
    const asal = pemilik.asal.at('strategi', index);
    const strategi = make('strategi', { id: id ?? below(pemilik, nama), nama, pengganti, asal }, pemilik);
    yield strategi;
    yield* policies(kebijakan, strategi);
  }
}

function* policies(list: readonly Kebijakan[], pemilik: Butir): Generator<Butir> {
  for (const { nama, pengganti, asal } of list)
    yield make('kebijakan', { id: below(pemilik, nama), nama, pengganti, asal }, pemilik);
}

interface Source {
  readonly id: string;
  readonly nama: string;
  readonly uraian?: string | undefined;
  readonly pengganti?: readonly string[];
  readonly asal: Origin;
}

function make(tingkat: Tingkat, source: Source, pemilik: Butir | undefined): Butir {
  const { id, nama, uraian, pengganti = [], asal } = source;
  // An id that was written holds no #; see Normaliser.indikator.
  const idTurunan = id.includes('#');
  return {
    tingkat,
    id,
    idTurunan,
    kode: undefined,
    nama,
    uraian,
    pemilik,
    pengganti,
    indikator: undefined,
    simpul: undefined,
    asal,
  };
}

function below(pemilik: Butir, nama: string): string {
  return `${pemilik.id}#${slug(nama)}`;
}
