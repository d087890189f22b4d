import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Sasaran } from './arah.ts';
import type { Indikator } from './indikator.ts';
import type { Origin } from './origin.ts';
import { indikatorPerangkatDaerah, type Plan } from './plan.ts';
import { type Simpul, susuri } from './program.ts';

/** Things that an annual plan names by id, and where they are. */
interface Known<T> {
  /** Called so in a message: `indikator`. */
  readonly sebutan: string;
  readonly items: ReadonlyMap<string, T>;
  /** Whose they are, for a message: `Renstra “dinsos-medan”`. */
  readonly milik: string;
  /** Where that is named. */
  readonly asal: Origin;
}

/** What an annual plan can draw from its Renstra, by id; programs, kegiatan and sub kegiatan by kode as well. */
export interface RenstraLookup {
  readonly sasaran: Known<Sasaran>;
  readonly indikator: Known<Indikator>;
  readonly simpul: Known<Simpul>;
}

/** The things of a Renstra by id. Takes where the annual plan names that Renstra, for findings on what is not there. */
export function renstraLookup(renstra: Plan, asal: Origin): RenstraLookup {
  const milik = `Renstra “${renstra.dokumen.id}”`;
  const nodes = [...susuri(renstra.program)];
  const byKode = nodes.flatMap((node) => (node.kode === undefined ? [] : [[node.kode, node] as const])).reverse();
  const sasaran = renstra.arah.tujuan.flatMap((tujuan) => tujuan.sasaran);
  const indikator = [...indikatorPerangkatDaerah(renstra)].map((item) => item.indikator);
  const known = <T extends { readonly id: string }>(sebutan: string, items: readonly T[]): Known<T> => ({
    sebutan,
    items: new Map([...items].reverse().map((item) => [item.id, item])),
    milik,
    asal,
  });
  const simpul = known('program atau kegiatan', nodes);
  return {
    sasaran: known('sasaran', sasaran),
    indikator: known('indikator', indikator),
    simpul: { ...simpul, items: new Map([...byKode, ...simpul.items]) },
  };
}

/**
 * The thing with an id; undefined where none was written. An id that nothing has is a finding at `asal`, with the place
 * that says where it was looked for.
 */
export function find<T>(
  { items, sebutan, milik, asal: where }: Known<T>,
  id: string | undefined,
  asal: Origin,
  diagnostics: Diagnostic[],
): T | undefined {
  if (id === undefined) return undefined;
  const found = items.get(id);
  if (found === undefined)
    diagnostics.push({
      code: 'ref-unknown',
      severity: 'galat',
      message: `${milik} tidak memuat ${sebutan} “${id}”.${didYouMean(id, [...items.keys()])}`,
      place: asal.place(),
      related: [{ place: where.place() }],
    });
  return found;
}
