// The number that a new clause gets from its neighbours: one more than the sibling before it, where nobody has that.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { clauseSpots } from '../../state/place.js';
import type { ClauseTarget } from './clause-tree.js';
import { countedFrom, numberText } from './numbering.js';

/** undefined where the neighbours have no number, or the next one is taken: renumbering says it then. */
export function nextNumber(ruleset: Ruleset, { clause, where }: ClauseTarget): string | undefined {
  const spots = clauseSpots(ruleset);
  const taken = new Set([...spots.values()].map((spot) => spot.clause.number));
  const spot = clause === undefined ? undefined : spots.get(clause);
  if (where === 'into' && spot !== undefined) {
    const last = spot.clause.clauses?.at(-1);
    if (last === undefined) return free(spot.clause.number === undefined ? undefined : `${spot.clause.number}.1`, taken);
    return free(after(last), taken);
  }
  const parent = spot?.parent == null ? undefined : spots.get(spot.parent)?.clause;
  const siblings = parent?.clauses ?? ruleset.clauses;
  const at = spot === undefined ? siblings.length - 1 : (spot.path.at(-1) ?? 0) - (where === 'before' ? 1 : 0);
  const before = siblings[at];
  return before === undefined ? undefined : free(after(before), taken);
}

function after({ number }: Clause): string | undefined {
  const parsed = number === undefined ? undefined : countedFrom(number);
  return parsed && numberText(parsed.style, parsed.count + 1);
}

function free(number: string | undefined, taken: ReadonlySet<string | undefined>): string | undefined {
  return number === undefined || taken.has(number) || number.length > 50 ? undefined : number;
}
