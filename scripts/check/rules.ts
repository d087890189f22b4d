import type { Rule } from './finding.ts';
import { akhirRule } from './rules/akhir-rule.ts';
import { amendmentId } from './rules/amendment-id.ts';
import { baselineKind } from './rules/baseline-kind.ts';
import { capaian } from './rules/capaian.ts';
import { cascadeOrphan } from './rules/cascade-orphan.ts';
import { dateOrder } from './rules/date-order.ts';
import { figureData } from './rules/figure-data.ts';
import { gradeUnknown } from './rules/grade-unknown.ts';
import { historyWindow } from './rules/history-window.ts';
import { idDuplicate } from './rules/id-duplicate.ts';
import { ikuSet } from './rules/iku-set.ts';
import { indicatorActivity } from './rules/indicator-activity.ts';
import { indicatorCard } from './rules/indicator-card.ts';
import { indicatorConflict } from './rules/indicator-conflict.ts';
import { indicatorLevel } from './rules/indicator-level.ts';
import { indicatorMissing } from './rules/indicator-missing.ts';
import { indicatorReused } from './rules/indicator-reused.ts';
import { kodeDuplicate } from './rules/kode-duplicate.ts';
import { kodeFormat } from './rules/kode-format.ts';
import { kodeMissing } from './rules/kode-missing.ts';
import { kodeName } from './rules/kode-name.ts';
import { kodeParent } from './rules/kode-parent.ts';
import { kodePlaceholder } from './rules/kode-placeholder.ts';
import { kodeUrusan } from './rules/kode-urusan.ts';
import { legalDuplicate } from './rules/legal-duplicate.ts';
import { legalOrder } from './rules/legal-order.ts';
import { legalStatus } from './rules/legal-status.ts';
import { legalUnlisted } from './rules/legal-unlisted.ts';
import { measureMixed } from './rules/measure-mixed.ts';
import { narrativeDirective } from './rules/narrative-directive.ts';
import { narrativeNumber } from './rules/narrative-number.ts';
import { nipFormat } from './rules/nip-format.ts';
import { nodeDuplicate } from './rules/node-duplicate.ts';
import { numberDuplicate } from './rules/number-duplicate.ts';
import { otherInstitution } from './rules/other-institution.ts';
import { outlier } from './rules/outlier.ts';
import { outlineProfile } from './rules/outline-profile.ts';
import { paguChildren } from './rules/pagu-children.ts';
import { paguConflict } from './rules/pagu-conflict.ts';
import { paguDouble } from './rules/pagu-double.ts';
import { paguIndicators } from './rules/pagu-indicators.ts';
import { paguRepeated } from './rules/pagu-repeated.ts';
import { paguTotal } from './rules/pagu-total.ts';
import { paguType } from './rules/pagu-type.ts';
import { paguValidity } from './rules/pagu-validity.ts';
import { percentRange } from './rules/percent-range.ts';
import { periodMismatch } from './rules/period-mismatch.ts';
import { perwaliArticle } from './rules/perwali-article.ts';
import { perwaliLaw } from './rules/perwali-law.ts';
import { perwaliMatch } from './rules/perwali-match.ts';
import { perwaliPart } from './rules/perwali-part.ts';
import { ratio } from './rules/ratio.ts';
import { refUnknown } from './rules/ref-unknown.ts';
import { renstraAnnual } from './rules/renstra-annual.ts';
import { removedUsed } from './rules/removed-used.ts';
import { rowEmpty } from './rules/row-empty.ts';
import { rowNumber } from './rules/row-number.ts';
import { rowParts } from './rules/row-parts.ts';
import { rpjmdLink } from './rules/rpjmd-link.ts';
import { signature } from './rules/signature.ts';
import { tableNote } from './rules/table-note.ts';
import { tablePlacement } from './rules/table-placement.ts';
import { tableTotal } from './rules/table-total.ts';
import { targetBaseline } from './rules/target-baseline.ts';
import { targetPagu } from './rules/target-pagu.ts';
import { targetPolarity } from './rules/target-polarity.ts';
import { terbilang } from './rules/terbilang.ts';
import { termDrift } from './rules/term-drift.ts';
import { textVariant } from './rules/text-variant.ts';
import { unitChange } from './rules/unit-change.ts';
import { unitIndicator } from './rules/unit-indicator.ts';
import { usg } from './rules/usg.ts';
import { valueUnreadable } from './rules/value-unreadable.ts';
import { xref } from './rules/xref.ts';
import { yearStale } from './rules/year-stale.ts';

/** Every rule of the checker, in the order of the rule reference. */
export const RULES: readonly Rule[] = [
  idDuplicate,
  refUnknown,
  amendmentId,
  removedUsed,
  cascadeOrphan,
  rpjmdLink,
  nodeDuplicate,
  textVariant,
  indicatorMissing,
  indicatorLevel,
  indicatorActivity,
  indicatorReused,
  indicatorCard,
  indicatorConflict,
  ikuSet,
  unitChange,
  unitIndicator,
  measureMixed,
  percentRange,
  gradeUnknown,
  targetPolarity,
  targetBaseline,
  kodeFormat,
  kodeParent,
  kodeUrusan,
  kodeName,
  kodeMissing,
  kodePlaceholder,
  kodeDuplicate,
  outlineProfile,
  tablePlacement,
  tableNote,
  numberDuplicate,
  periodMismatch,
  yearStale,
  targetPagu,
  rowEmpty,
  paguChildren,
  paguConflict,
  paguIndicators,
  paguDouble,
  paguTotal,
  outlier,
  paguRepeated,
  paguType,
  valueUnreadable,
  paguValidity,
  akhirRule,
  baselineKind,
  tableTotal,
  rowParts,
  ratio,
  historyWindow,
  renstraAnnual,
  capaian,
  usg,
  rowNumber,
  narrativeNumber,
  narrativeDirective,
  terbilang,
  xref,
  termDrift,
  otherInstitution,
  legalDuplicate,
  legalOrder,
  legalStatus,
  legalUnlisted,
  perwaliMatch,
  perwaliArticle,
  perwaliLaw,
  perwaliPart,
  nipFormat,
  signature,
  dateOrder,
  figureData,
];
