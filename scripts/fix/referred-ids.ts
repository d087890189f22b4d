import { isMap } from 'yaml';
import type { Baris } from '../model/free-table.ts';
import type { Origin } from '../model/origin.ts';
import { indikatorPerangkatDaerah, type Plan } from '../model/plan.ts';
import { susuri } from '../model/program.ts';
import { slug } from '../model/slug.ts';
import type { Change, Mender } from './change.ts';
import { insertId } from './insert-id.ts';
import { nodeAt, type YamlFile, yamlFiles } from './yaml-file.ts';

/** Something without an id of its own, by which a reference calls it. */
interface Unnamed {
  readonly nama: string;
  readonly asal: Origin;
}

/**
 * Ids that a reference asks for and nothing has, where exactly one row or indicator without an id bears that very name:
 * rows of free tables that prose or a waiver names, indicators that prose, a figure or a kegiatan names.
 */
export const mendReferredIds: Mender = function* ({ sources, plan }) {
  if (plan === undefined) return;
  const files = new Map(yamlFiles(sources).map((file) => [file.file, file]));
  yield* indicators(plan, files);
  yield* rows(plan, files);
};

function* indicators(plan: Plan, files: ReadonlyMap<string, YamlFile>): Generator<Change> {
  const all = [...indikatorPerangkatDaerah(plan)].map(({ indikator }) => indikator);
  const known = new Set(all.map(({ id }) => id));
  const unnamed = all.filter(({ id, nama }) => id.includes('#') && nama !== '');
  const wanted = new Set([
    ...plan.gambar.flatMap((gambar) => (gambar.jenis === 'indikator' ? gambar.indikator : [])),
    ...[...susuri(plan.program)].flatMap(({ untukIndikator }) => untukIndikator ?? []),
    ...valuesInProse(plan).flatMap(([kind = '', id]) => (['target', 'awal', 'akhir'].includes(kind) ? (id ?? []) : [])),
  ]);
  for (const id of wanted) if (!known.has(id)) yield* named(id, unnamed, files);
}

function* rows(plan: Plan, files: ReadonlyMap<string, YamlFile>): Generator<Change> {
  const wanted = new Map<string, Set<string>>();
  const want = (tabel: string, id: string): void => {
    wanted.set(tabel, (wanted.get(tabel) ?? new Set()).add(id));
  };
  for (const [kind, tabel, id] of valuesInProse(plan))
    if (kind === 'tabel' && tabel !== undefined && id !== undefined) want(tabel, id);
  for (const { di } of plan.dokumen.kecuali) {
    const [tabel, id] = di.split('/');
    if (tabel !== undefined && id !== undefined) want(tabel, id);
  }
  for (const tabel of plan.tabel) {
    if (tabel.jenis !== 'bebas') continue;
    const known = new Set(tabel.isi.baris.map(({ id }) => id));
    const unnamed = tabel.isi.baris.flatMap((row) => (row.id === undefined ? unnamedRow(row) : []));
    for (const id of wanted.get(tabel.id) ?? []) if (!known.has(id)) yield* named(id, unnamed, files);
  }
}

/** A row by its label, else by its first words. */
function unnamedRow({ label, sel, asal }: Baris): Unnamed[] {
  const words = [...sel.values()].map(({ isi }) => (isi.jenis === 'teks' ? isi.teks : undefined));
  const nama = label ?? words.find((text) => text !== undefined);
  return nama === undefined ? [] : [{ nama, asal }];
}

function valuesInProse({ naskah }: Plan): (readonly string[])[] {
  return naskah.flatMap(({ direktif }) => direktif.filter(({ nama }) => nama === 'nilai').map(({ kata }) => kata));
}

function* named(id: string, unnamed: readonly Unnamed[], files: ReadonlyMap<string, YamlFile>): Generator<Change> {
  const [item, ...others] = unnamed.filter(({ nama }) => slug(nama) === id);
  if (item === undefined || others.length > 0) return;
  const file = files.get(item.asal.source.file);
  const node = file === undefined ? undefined : nodeAt(file.root, item.asal.path);
  const change = file !== undefined && isMap(node) ? insertId(node, id, file, item.nama) : undefined;
  if (change !== undefined) yield change;
}
