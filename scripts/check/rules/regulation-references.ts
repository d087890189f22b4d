import type { Plan } from '../../model/plan.ts';
import type { Finding } from '../finding.ts';
import { missing } from './missing.ts';

/** Laws and officials that hukum.yaml and perwali.yaml refer to by id and that do not exist. */
export function* regulationReferences(plan: Plan): Generator<Finding> {
  if (!plan.takTerbaca.includes('hukum')) yield* laws(plan);
  if (!plan.takTerbaca.includes('pejabat')) yield* officials(plan);
}

function* laws({ hukum, peraturan }: Plan): Generator<Finding> {
  const known = hukum.map(({ id }) => id);
  for (const { diubah_dengan: changes = [], asal } of hukum)
    for (const [index, id] of changes.entries())
      yield* missing('Peraturan', id, known, { asal: asal.at('diubah_dengan', index) });
  for (const { hukum: id, asal } of peraturan?.mengingat ?? []) yield* missing('Peraturan', id, known, { asal });
  const amended = peraturan?.perubahan;
  if (amended !== undefined) yield* missing('Peraturan', amended.atas, known, { asal: amended.asal.at('atas') });
}

function* officials({ pejabat, peraturan }: Plan): Generator<Finding> {
  if (peraturan === undefined) return;
  const known = pejabat.map(({ id }) => id);
  for (const act of [peraturan.ditetapkan, peraturan.diundangkan, peraturan.salinan])
    if (act !== undefined) yield* missing('Pejabat', act.pejabat, known, { asal: act.asal.at('pejabat') });
}
