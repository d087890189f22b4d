import type { Rule } from './finding.ts';
import { akhirRule } from './rules/akhir-rule.ts';
import { figureData } from './rules/figure-data.ts';
import { idDuplicate } from './rules/id-duplicate.ts';
import { kodeDuplicate } from './rules/kode-duplicate.ts';
import { outlineProfile } from './rules/outline-profile.ts';
import { paguChildren } from './rules/pagu-children.ts';
import { paguIndicators } from './rules/pagu-indicators.ts';
import { refUnknown } from './rules/ref-unknown.ts';
import { tableNote } from './rules/table-note.ts';
import { tablePlacement } from './rules/table-placement.ts';
import { tableTotal } from './rules/table-total.ts';

/** Every rule of the checker, in the order of the rule reference. */
export const RULES: readonly Rule[] = [
  idDuplicate,
  refUnknown,
  kodeDuplicate,
  outlineProfile,
  tablePlacement,
  tableNote,
  paguChildren,
  paguIndicators,
  akhirRule,
  tableTotal,
  figureData,
];
