// Clauses from a copy into a ruleset: ids that are taken become others, sources that are missing come along.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clausePlace, clausesEdit, clausesName, labelOf } from './clause-edit.js';
import { type ClauseTarget, withInserted } from './clause-tree.js';
import { type ClauseCopy, withFreshIds } from './copy-clauses.js';
import { freshClauseIds } from './fresh-clause-ids.js';

/** The copy has the shape of the schema (whoever read it has checked). false for an empty one, or where the target is not there. */
export function pasteClauses(ruleset: Ruleset, copy: ClauseCopy, target: ClauseTarget): Edit | false {
  if (copy.clauses.length === 0 || (target.clause !== undefined && !clauseSpots(ruleset).has(target.clause))) return false;
  const clauses = withFreshIds(copy.clauses, freshClauseIds(ruleset));
  const known = ruleset.sources ?? {};
  const sources = Object.entries(copy.sources ?? {}).filter(([key]) => !Object.hasOwn(known, key));
  const label = labelOf((language) =>
    language === 'en' ? `Paste ${clausesName(clauses, language)}` : `粘贴${clauses.length > 1 ? ' ' : ''}${clausesName(clauses, language)}`,
  );
  return clausesEdit(ruleset, withInserted(ruleset.clauses, target, clauses), {
    label,
    place: clausePlace(clauses[0]?.id ?? ''),
    also: (draft) => {
      if (sources.length > 0) draft.sources = { ...known, ...Object.fromEntries(sources) } as NonNullable<typeof draft.sources>;
    },
  });
}
