// Ties items of evidence to a clause, or takes them off it.
import { titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clauseName, clausePlace, labelOf } from './clause-edit.js';

/** false where it is so already, or where one of the two is not there. */
export function linkEvidence(ruleset: Ruleset, clause: string, evidence: string, isLinked: boolean): Edit | false {
  const found = clauseSpots(ruleset).get(clause)?.clause;
  const at = ruleset.evidence?.findIndex(({ id }) => id === evidence) ?? -1;
  const item = ruleset.evidence?.[at];
  if (found === undefined || item === undefined || (item.clauses ?? []).includes(clause) === isLinked) return false;
  const label = labelOf((language) => {
    const names = [titleOf(item, language), clauseName(found, language)];
    if (language === 'en') return isLinked ? `Link “${names[0]}” to ${names[1]}` : `Unlink “${names[0]}” from ${names[1]}`;
    return isLinked ? `证据「${names[0]}」关联到 ${names[1]}` : `证据「${names[0]}」不再关联 ${names[1]}`;
  });
  return {
    of: 'ruleset',
    label,
    place: clausePlace(clause),
    change: (draft) => {
      const target = draft.evidence?.[at];
      if (target === undefined) return;
      const clauses = item.clauses ?? [];
      target.clauses = isLinked ? [...clauses, clause] : clauses.filter((id) => id !== clause);
    },
  };
}
