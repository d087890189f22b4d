import type { Plan } from '../../model/plan.ts';
import { bandingkan, type Perbedaan } from './banding.ts';
import { type Butir, butirOf, type Tingkat } from './butir.ts';
import { digantikan, pasangkan } from './pasangkan.ts';

/** What an amendment does to one thing. */
export const STATUS = ['tetap', 'diubah', 'dihapus', 'baru'] as const;
export type Status = (typeof STATUS)[number];

/** One thing in both versions, or in the one that has it. */
export type Pasangan =
  | {
      readonly status: 'tetap' | 'diubah';
      readonly sebelum: Butir;
      readonly setelah: Butir;
      readonly perbedaan: readonly Perbedaan[];
      /** What else of the document before it takes the place of. */
      readonly menggantikan: readonly Butir[];
    }
  | {
      readonly status: 'baru';
      readonly sebelum?: undefined;
      readonly setelah: Butir;
      readonly menggantikan: readonly Butir[];
    }
  | {
      readonly status: 'dihapus';
      readonly sebelum: Butir;
      readonly setelah?: undefined;
      readonly digantikanOleh: readonly Butir[];
    };

/** Two versions of a plan, and what lies between them. */
export interface Perubahan {
  readonly sebelum: Plan;
  readonly setelah: Plan;
  /** In the order of the amended plan; what was removed stands behind what it stood behind. */
  readonly pasangan: readonly Pasangan[];
  /** Names under `pengganti` that the document before does not know, with whose they are. */
  readonly takDikenal: readonly { readonly butir: Butir; readonly nama: string; readonly urut: number }[];
}

const COMPARED = new WeakMap<Plan, Perubahan>();

/** What an amending plan changes; undefined for a plan that amends none. Compared once for a plan. */
export function perubahanOf(plan: Plan): Perubahan | undefined {
  if (plan.sebelum === undefined) return undefined;
  const known = COMPARED.get(plan) ?? compare(plan.sebelum, plan);
  COMPARED.set(plan, known);
  return known;
}

/** How many things of a level an amendment keeps, changes, removes or adds. */
export function jumlahPerubahan({ pasangan }: Perubahan, tingkat: Tingkat, status: Status): number {
  return pasangan.filter((pair) => pair.status === status && tingkatOf(pair) === tingkat).length;
}

/** The level of a pair; both sides have the same. */
export function tingkatOf(pair: Pasangan): Tingkat {
  return (pair.setelah ?? pair.sebelum).tingkat;
}

/** Gives what a thing of the document before is now; itself where the amendment has removed it, or made it. */
export function kini({ pasangan }: Perubahan): (butir: Butir) => Butir {
  const now = new Map(
    pasangan.flatMap(({ sebelum, setelah }) => (sebelum && setelah ? [[sebelum, setelah] as const] : [])),
  );
  return (butir) => now.get(butir) ?? butir;
}

function compare(sebelum: Plan, setelah: Plan): Perubahan {
  const [before, after] = [butirOf(sebelum), butirOf(setelah)];
  const pairs = pasangkan(before, after);
  const sama = (old: Butir, now: Butir): boolean => pairs.get(now) === old;
  const replaced = new Map<Butir, Butir[]>();
  const takDikenal: Perubahan['takDikenal'][number][] = [];
  const replacedBy = (butir: Butir): Butir[] =>
    butir.pengganti.flatMap((nama, urut) => {
      const old = digantikan(nama, before, butir.tingkat);
      if (old === undefined) takDikenal.push({ butir, nama, urut });
      else if (!sama(old, butir)) {
        replaced.set(old, [...(replaced.get(old) ?? []), butir]);
        return [old];
      }
      return [];
    });
  const ofAfter = after.map((now): Pasangan => {
    const old = pairs.get(now);
    const menggantikan = replacedBy(now);
    if (old === undefined) return { status: 'baru', setelah: now, menggantikan };
    const perbedaan = bandingkan(old, now, { sebelum, setelah, sama });
    const status = perbedaan.length + menggantikan.length === 0 ? 'tetap' : 'diubah';
    return { status, sebelum: old, setelah: now, perbedaan, menggantikan };
  });
  const kept = new Map(ofAfter.map((pair) => [pair.sebelum, pair] as const));
  const removed = (old: Butir): Pasangan => ({
    status: 'dihapus',
    sebelum: old,
    digantikanOleh: replaced.get(old) ?? [],
  });
  return { sebelum, setelah, pasangan: inOrder(before, ofAfter, kept, removed), takDikenal };
}

/** Puts what was removed behind the last thing before it that was kept; at the beginning where there is none. */
function inOrder(
  before: readonly Butir[],
  ofAfter: readonly Pasangan[],
  kept: ReadonlyMap<Butir | undefined, Pasangan>,
  removed: (old: Butir) => Pasangan,
): Pasangan[] {
  const first: Pasangan[] = [];
  const behind = new Map<Pasangan, Pasangan[]>();
  let anchor = first;
  for (const old of before) {
    const pair = kept.get(old);
    if (pair === undefined) anchor.push(removed(old));
    else {
      anchor = [];
      behind.set(pair, anchor);
    }
  }
  return [...first, ...ofAfter.flatMap((pair) => [pair, ...(behind.get(pair) ?? [])])];
}
