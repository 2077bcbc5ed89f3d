// Whether one difference tightens, loosens, is neutral or cannot be told: the first judge that knows its kind decides. S-129.
// What counts as which is listed at the top of each judge's file. The judges in their order:
import { filledIn } from '../defaults.js';
import type { Edit } from '../edits.js';
import { fieldAt, fieldNamesIn } from '../field-at.js';
import { isSameJson } from '../same-json.js';
import { judgeAdjustments } from './adjustments.js';
import { judgeClauses } from './clauses.js';
import { judgeConditions } from './conditions.js';
import { judgeData } from './data.js';
import { judgeEvidence } from './evidence.js';
import { judgeGrades } from './grades.js';
import { clauseIn } from './members.js';
import { judgeMethods } from './methods.js';
import { judgeScoring } from './scoring.js';
import { judgeSections } from './sections.js';
import { judgeTexts } from './texts.js';
import type { Judge, Judged, Verdict } from './verdict.js';

const JUDGES: readonly Judge[] = [
  judgeTexts,
  judgeGrades,
  judgeConditions,
  judgeEvidence,
  judgeScoring,
  judgeAdjustments,
  judgeMethods,
  judgeClauses,
  judgeData,
  judgeSections,
];

export function judge(edit: Edit, judged: Judged): Verdict {
  if (isOnlyWritten(edit, judged)) return 'neutral';
  for (const one of JUDGES) {
    const verdict = one(edit, judged);
    if (verdict !== undefined) return verdict;
  }
  return 'unproven';
}

/** Whether a default is said aloud, or no longer: both come to the same value. S-9. */
function isOnlyWritten({ kind, place, before, after }: Edit, judged: Judged): boolean {
  const field = kind === 'value' ? fieldAt(place) : undefined;
  if (field === undefined) return false;
  const [collection, id = ''] = place;
  const owner = collection === 'clauses' ? clauseIn(judged.before, id) : undefined;
  const names = fieldNamesIn(place);
  return isSameJson(filledIn(field, before, names, owner), filledIn(field, after, names, owner));
}
