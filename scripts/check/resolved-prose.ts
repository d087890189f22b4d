import { resolveValue } from '../derive/value.ts';
import type { Direktif } from '../load/prose.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import { type Kalimat, sentencesOf } from './prosa/sentences.ts';

/** A sentence with the names that `[[nilai: …]]` puts into it, as it will be read. */
export interface Bacaan {
  readonly kalimat: Kalimat;
  readonly teks: string;
  /** The place in the file of teks[awal..akhir). */
  readonly place: (awal: number, akhir: number) => Place;
}

/** Directives that stand for a name or a span of years; numbers and amounts stay one sign. */
const NAMA = ['pd', 'daerah', 'provinsi', 'periode'];

const read = new WeakMap<Plan, readonly Bacaan[]>();

/** Every sentence of the prose in the order of the files; read once for all rules. */
export function resolvedProse(plan: Plan): readonly Bacaan[] {
  const known = read.get(plan);
  if (known !== undefined) return known;
  const made = plan.naskah.flatMap((naskah) => sentencesOf(naskah).map((kalimat) => resolve(kalimat, plan)));
  read.set(plan, made);
  return made;
}

function resolve(kalimat: Kalimat, plan: Plan): Bacaan {
  // Most sentences name nothing, and are read as they stand.
  if (kalimat.direktif.size === 0) return { kalimat, teks: kalimat.teks, place: kalimat.place };
  let teks = '';
  // Position in the plain sentence of every character, so that a place can be asked for.
  const asal: number[] = [];
  for (let at = 0; at < kalimat.teks.length; at += 1) {
    const sign = kalimat.teks[at] as string;
    const name = nameOf(kalimat.direktif.get(at), plan) ?? sign;
    for (let n = 0; n < name.length; n += 1) asal.push(at);
    teks += name;
  }
  return {
    kalimat,
    teks,
    place: (awal, akhir) => kalimat.place(asal[awal] ?? 0, (asal[akhir - 1] ?? 0) + 1),
  };
}

function nameOf(direktif: Direktif | undefined, plan: Plan): string | undefined {
  if (direktif?.nama !== 'nilai' || !NAMA.includes(direktif.kata[0] ?? '')) return undefined;
  const reading = resolveValue(plan, direktif.kata);
  return reading.ok && reading.nilai.jenis === 'teks' ? reading.nilai.teks : undefined;
}
