// A copy of each clause after it, with ids and numbers of its own and without links of evidence.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clausePlace, clausesEdit, clausesName, labelOf } from './clause-edit.js';
import { topmost, withInserted } from './clause-tree.js';
import { underNumber, withFreshIds } from './copy-clauses.js';
import { freshClauseIds } from './fresh-clause-ids.js';
import { nextNumber } from './next-number.js';

/** false where none of the ids is there. */
export function duplicateClauses(ruleset: Ruleset, ids: readonly string[]): Edit | false {
  const tops = topmost(ruleset.clauses, new Set(ids));
  if (tops.length === 0) return false;
  const take = freshClauseIds(ruleset);
  const taken = new Set<string>();
  let after = ruleset.clauses;
  let place: string | undefined;
  for (const clause of tops) {
    const free = nextNumber(ruleset, { clause: clause.id, where: 'after' });
    const number = free === undefined || taken.has(free) ? undefined : free;
    if (number !== undefined) taken.add(number);
    const copies = withFreshIds([underNumber(clause, number)], take);
    place ??= copies[0]?.id;
    after = withInserted(after, { clause: clause.id, where: 'after' }, copies);
  }
  const label = labelOf((language) =>
    language === 'en' ? `Duplicate ${clausesName(tops, language)}` : `复制${tops.length > 1 ? ' ' : ''}${clausesName(tops, language)}`,
  );
  return clausesEdit(ruleset, after, { label, ...(place === undefined ? {} : { place: clausePlace(place) }) });
}
