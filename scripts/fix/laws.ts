import { isMap, isSeq } from 'yaml';
import { compareLaws, lawPlace, type LawPlace } from '../derive/laws.ts';
import type { Mender } from './change.ts';
import { reorder } from './reorder.ts';
import { pairOf, yamlFiles } from './yaml-file.ts';

/**
 * The laws in the order that the rule `legal-order` asks for. Only in a draft, for the list of an enacted document stays as
 * it was enacted; only where the rule found something that is not waived; and only where every law has a place, for one of
 * an unknown kind or without a year may stand anywhere.
 */
export const mendLaws: Mender = function* ({ sources, plan, diagnostics }) {
  if (plan?.dokumen.status !== 'rancangan' || !diagnostics.some(({ code }) => code === 'legal-order')) return;
  const file = yamlFiles(sources).find(({ path }) => path === 'hukum.yaml');
  const list = file !== undefined && isMap(file.root) ? pairOf(file.root, 'hukum')?.value : undefined;
  if (file === undefined || !isSeq(list)) return;
  const places = plan.hukum.map((law) => lawPlace(law, plan.daerah.nama));
  if (!places.every((place): place is LawPlace => place !== undefined)) return;
  const order = [...places.keys()].toSorted((a, b) => compareLaws(places[a] as LawPlace, places[b] as LawPlace));
  const edit = reorder(list, file.text, order);
  if (edit === undefined) return;
  const moved = order.filter((from, to) => from !== to).length;
  yield {
    file: file.file,
    hal: 'urutan hukum',
    semula: plan.hukum.map(({ id }) => id).join(', '),
    menjadi: order.map((index) => plan.hukum[index]?.id).join(', '),
    edits: moved === 0 ? [] : [edit],
  };
};
