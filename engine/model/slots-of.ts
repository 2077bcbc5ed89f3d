// The paths that expressions of a model can read, with slots of their own: for lint, and for editors that check an expression which is
// not in the ruleset yet. The model itself keeps no scope.
import type { Model } from './model.js';
import { SlotTable } from './scope.js';

export function slotsOf(model: Model): SlotTable {
  return new SlotTable({
    clauseById: model.clauseById,
    leaves: model.leaves,
    leavesByTag: model.leavesByTag,
    facts: model.facts,
    adjustments: model.adjustments,
    evidenceIndex: new Map([...model.evidence].map(([id, { index }]) => [id, index] as const)),
    tables: model.tables,
    gradeIds: [...model.grades.map(({ grade }) => grade.id), model.ungradedId],
  });
}
