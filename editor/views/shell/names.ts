// What problems call the members of the open ruleset: their titles, so that a sentence says 「维修」 and not "repair".
import { textIn, titleOf, unitIn } from '../../../engine/explain/titles.js';
import type { Ruleset, Text } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { NameKind, ProblemNames } from '../../../engine/text/problems/named.js';
import { clauseSpots } from '../../state/place.js';

interface Titled {
  readonly id: string;
  readonly title?: Text;
}

/** Names of a ruleset's members in a language; undefined where something has no title. */
export function namesIn(ruleset: Ruleset, language: Language): ProblemNames {
  const lists: Partial<Record<NameKind, readonly Titled[]>> = {
    evidence: ruleset.evidence ?? [],
    fact: ruleset.facts ?? [],
    condition: ruleset.conditions ?? [],
    grade: [...ruleset.grades, ...(ruleset.ungraded === undefined ? [] : [ruleset.ungraded])],
    adjustment: ruleset.adjustments ?? [],
    kind: (ruleset.adjustments ?? []).flatMap((one) => one.kinds ?? []),
    output: ruleset.outputs ?? [],
    table: ruleset.tables ?? [],
    stage: ruleset.stages ?? [],
  };
  return (kind, id) => {
    if (kind === 'clause') {
      const clause = clauseSpots(ruleset).get(id)?.clause;
      return clause === undefined ? undefined : [clause.number, titleOf(clause, language)].filter(Boolean).join(' ');
    }
    if (kind === 'unit') return unitIn((ruleset.evidence ?? []).find((one) => one.id === id)?.unit, language);
    return textIn(lists[kind]?.find((one) => one.id === id)?.title, language);
  };
}
