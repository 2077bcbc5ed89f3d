// A new clause: a leaf of 0 points that conforms or not, so that no sum is off before anybody gave it points, with the next number.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clauseName, clausePlace, clausesEdit, labelOf } from './clause-edit.js';
import { type ClauseFields, withFields } from './clause-fields.js';
import { type ClauseTarget, withInserted } from './clause-tree.js';
import { freshClauseIds, wishFor } from './fresh-clause-ids.js';
import { nextNumber } from './next-number.js';

/**
 * Beside a clause, or as its last child; `place` of the edit names the new one. The first child of a leaf takes over its points and
 * its method, so that the score stays what it was. false where the target is not there.
 */
export function insertClause(ruleset: Ruleset, target: ClauseTarget, given: ClauseFields = {}): Edit | false {
  const spots = clauseSpots(ruleset);
  const beside = target.clause === undefined ? undefined : spots.get(target.clause)?.clause;
  if (target.clause !== undefined && beside === undefined) return false;
  const id = freshClauseIds(ruleset)(given.id ?? wishFor({ ...(given.title === undefined ? {} : { title: given.title }) }));
  const inherited =
    target.where === 'into' && beside?.clauses === undefined && beside?.assess !== undefined
      ? { points: beside.points, pointsBasis: beside.pointsBasis, assess: beside.assess }
      : { points: 0, assess: { method: 'conformity' as const } };
  const number = given.number ?? nextNumber(ruleset, target);
  const clause: Clause = withFields({ id }, { number, ...inherited, ...given, id });
  const after = withInserted(ruleset.clauses, target, [clause]);
  const label = labelOf((language) => {
    const name = number === undefined && given.title === undefined ? '' : ` ${clauseName(clause, language)}`;
    return language === 'en' ? `Insert clause${name}` : `插入条款${name}`;
  });
  return clausesEdit(ruleset, after, { label, place: clausePlace(id) });
}
