import type { Baris, TabelBebas } from '../model/free-table.ts';
import type { Indikator } from '../model/indikator.ts';
import { type Plan, semuaIndikator } from '../model/plan.ts';
import { type Simpul, susuri } from '../model/program.ts';
import type { Tabel } from '../model/tabel.ts';
import { type PemilikJumlah, pemilikJumlah } from './counts.ts';

/** What prose can name in a plan, by its id. */
interface Lookup {
  readonly simpul: ById<Simpul>;
  readonly pemilik: ById<PemilikJumlah>;
  readonly indikator: ById<Indikator>;
  readonly tabel: ById<Tabel>;
}

/** Things by their id and, where none has that id, by their kode; of two with the same the first. */
interface ById<T> {
  readonly ids: readonly string[];
  /** Their ids and kode. */
  readonly names: readonly string[];
  readonly find: (name: string) => T | undefined;
}

const LOOKUPS = new WeakMap<Plan, Lookup>();

/** The things of a plan by their ids. Made once for a plan: prose names thousands of them. */
export function lookupOf(plan: Plan): Lookup {
  const known = LOOKUPS.get(plan) ?? {
    simpul: byId([...susuri(plan.program)]),
    pemilik: byId(pemilikJumlah(plan)),
    indikator: byId([...semuaIndikator(plan)].map(({ indikator }) => indikator)),
    tabel: byId(plan.tabel),
  };
  LOOKUPS.set(plan, known);
  return known;
}

const ROWS = new WeakMap<TabelBebas, ReadonlyMap<string, Baris>>();

/** The row of a free table with an id; of two with the same the first. */
export function rowWithId(table: TabelBebas, id: string): Baris | undefined {
  const known = ROWS.get(table) ?? rowsById(table.baris);
  ROWS.set(table, known);
  return known.get(id);
}

function rowsById(rows: readonly Baris[]): ReadonlyMap<string, Baris> {
  const named = new Map<string, Baris>();
  for (const row of rows) if (row.id !== undefined && !named.has(row.id)) named.set(row.id, row);
  return named;
}

function byId<T extends { readonly id: string; readonly kode?: string | undefined }>(items: readonly T[]): ById<T> {
  const named = new Map<string, T>();
  for (const item of items) if (!named.has(item.id)) named.set(item.id, item);
  const coded = new Map<string, T>();
  for (const item of items) if (item.kode !== undefined && !coded.has(item.kode)) coded.set(item.kode, item);
  return {
    ids: items.map(({ id }) => id),
    names: items.flatMap(({ id, kode }) => (kode === undefined ? [id] : [id, kode])),
    find: (name) => named.get(name) ?? coded.get(name),
  };
}
