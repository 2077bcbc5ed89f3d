// The meaning checks, in the order in which they run. Adding one: a file in checks/, a line here, sentences in
// engine/text/problems/lint.ts.
import type { Check } from './check.js';
import { adjustments } from './checks/adjustments.js';
import { always } from './checks/always.js';
import { approval } from './checks/approval.js';
import { conditionEffects } from './checks/condition-effects.js';
import { deductions } from './checks/deductions.js';
import { effectiveRange } from './checks/effective-range.js';
import { evidenceLinks } from './checks/evidence-links.js';
import { evidenceRange } from './checks/evidence-range.js';
import { facts } from './checks/facts.js';
import { gradeMinima } from './checks/grade-minima.js';
import { gradeOrder } from './checks/grade-order.js';
import { levelPoints } from './checks/level-points.js';
import { nothingToScore } from './checks/nothing-to-score.js';
import { numbers } from './checks/numbers.js';
import { percentageBands } from './checks/percentage-bands.js';
import { pointsSum } from './checks/points-sum.js';
import { policyPatterns } from './checks/policy-patterns.js';
import { provisionalPoints } from './checks/provisional-points.js';
import { scoring } from './checks/scoring.js';
import { sources } from './checks/sources.js';
import { stages } from './checks/stages.js';
import { steps } from './checks/steps.js';
import { tableRanges } from './checks/table-ranges.js';
import { tableRows } from './checks/table-rows.js';
import { titles } from './checks/titles.js';
import { translations } from './checks/translations.js';
import { unused } from './checks/unused.js';
import { unusedTables } from './checks/unused-tables.js';

export const CHECKS: readonly Check[] = [
  effectiveRange,
  approval,
  facts,
  pointsSum,
  nothingToScore,
  deductions,
  levelPoints,
  percentageBands,
  steps,
  scoring,
  adjustments,
  evidenceLinks,
  evidenceRange,
  conditionEffects,
  gradeMinima,
  gradeOrder,
  tableRanges,
  tableRows,
  unusedTables,
  always,
  stages,
  sources,
  unused,
  policyPatterns,
  numbers,
  provisionalPoints,
  titles,
  translations,
];
