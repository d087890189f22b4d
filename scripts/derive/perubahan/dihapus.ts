import type { Plan } from '../../model/plan.ts';
import type { Butir } from './butir.ts';
import { type Pasangan, perubahanOf } from './perubahan.ts';

/** What an amendment removes, each with what takes its place. */
export function yangDihapus(plan: Plan): readonly Extract<Pasangan, { status: 'dihapus' }>[] {
  return (perubahanOf(plan)?.pasangan ?? []).filter((pair) => pair.status === 'dihapus');
}

/** What an amendment removes and a word names, by its id or kode; undefined for what the amended plan still has. */
export function dihapusBernama(plan: Plan, word: string): Butir | undefined {
  const names = ({ id, kode }: Butir): boolean => id === word || kode === word;
  const kept = (perubahanOf(plan)?.pasangan ?? []).some(({ setelah }) => setelah !== undefined && names(setelah));
  return kept ? undefined : yangDihapus(plan).find(({ sebelum }) => names(sebelum))?.sebelum;
}
