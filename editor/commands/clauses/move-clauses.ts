// Moves clauses with all below them to before, after or into another one; they keep their order and their numbers (see renumbering).
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clauseName, clausePlace, clausesEdit, clausesName, labelOf } from './clause-edit.js';
import { type ClauseTarget, settled, topmost, withInserted, within, without } from './clause-tree.js';

/**
 * false where nothing would move, and for a target that moves itself or lies in what is moved. A leaf that takes clauses in becomes a
 * group, a group that is left empty a leaf with the points that it had.
 */
export function moveClauses(ruleset: Ruleset, ids: readonly string[], target: ClauseTarget): Edit | false {
  const spots = clauseSpots(ruleset);
  const tops = topmost(ruleset.clauses, new Set(ids));
  const [first] = tops;
  const aim = target.clause === undefined ? undefined : spots.get(target.clause)?.clause;
  if (first === undefined || (target.clause !== undefined && aim === undefined)) return false;
  if (aim !== undefined && tops.some((one) => within(one).includes(aim))) return false;
  const rest = without(ruleset.clauses, new Set(tops.map(({ id }) => id)));
  const after = settled(ruleset.clauses, withInserted(rest, target, tops));
  if (isSameOrder(ruleset, after)) return false;
  const label = labelOf((language) => {
    const what = clausesName(tops, language);
    if (aim === undefined) return language === 'en' ? `Move ${what} to the end` : `移动${spaced(what)}到末尾`;
    const name = clauseName(aim, language);
    if (language === 'en') return `Move ${what} ${target.where} ${name}`;
    return `移动${spaced(what)}到 ${name} ${{ before: '之前', after: '之后', into: '之下' }[target.where]}`;
  });
  return clausesEdit(ruleset, after, { label, place: clausePlace(first.id) });
}

function spaced(what: string): string {
  return /^\d/.test(what) ? ` ${what} ` : what;
}

/** Whether every clause stands where it stood. */
function isSameOrder(ruleset: Ruleset, after: Ruleset['clauses']): boolean {
  const order = (clauses: Ruleset['clauses']): string =>
    clauses.map(({ id, clauses: below }) => (below === undefined ? id : `${id}(${order(below)})`)).join(' ');
  return order(ruleset.clauses) === order(after);
}
