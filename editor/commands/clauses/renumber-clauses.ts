// Numbers follow the tree: every list of siblings counts on in the way that most of it is numbered already, under its parent's number.
// An old number stays as another number of the clause; one that comes back to its clause is no other number any more.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clauseName, clausePlace, clausesEdit, labelOf } from './clause-edit.js';
import { withFields } from './clause-fields.js';
import { mapClauses } from './clause-tree.js';
import { newNumbers } from './new-numbers.js';

const MOST_ALIASES = 50;

/** All clauses, or those below one group, which keeps its own number. false where all numbers are right. */
export function renumberClauses(ruleset: Ruleset, group?: string): Edit | false {
  const spot = group === undefined ? undefined : clauseSpots(ruleset).get(group);
  if (group !== undefined && spot?.clause.clauses === undefined) return false;
  const numbers = newNumbers(ruleset.clauses, spot && { group: spot.clause, level: spot.level });
  const changed: Clause[] = [];
  const after = mapClauses(ruleset.clauses, (clause) => {
    const number = numbers.get(clause.id);
    if (number === undefined || number === clause.number) return clause;
    changed.push(clause);
    return withFields(clause, { number, aliases: aliasesWith(clause, number) });
  });
  const [first] = changed;
  if (first === undefined) return false;
  const label = labelOf((language) => {
    const count = changed.length;
    if (language === 'en') {
      return `Renumber ${count === 1 ? '1 clause' : `${count} clauses`}${spot === undefined ? '' : ` in ${clauseName(spot.clause, language)}`}`;
    }
    return `${spot === undefined ? '' : `${clauseName(spot.clause, language)} 内`}重新编号 ${count} 个条款`;
  });
  return clausesEdit(ruleset, after, { label, ...(group === undefined ? {} : { place: clausePlace(group) }) });
}

/** The other numbers of a clause whose number changes; those that were longest ago go where there are too many. */
function aliasesWith({ number, aliases = [] }: Clause, now: string): Clause['aliases'] {
  const kept = aliases.filter((one) => one !== now && one !== number);
  const all = number === undefined || number === now ? kept : [...kept, number];
  return all.length === 0 ? undefined : all.slice(-MOST_ALIASES);
}
