// What problems call the members of the open ruleset: their titles, so that a sentence says 「维修」 and not "repair".
import { fieldWord } from '../../../engine/diff/words.js';
import { textIn, titleOf, unitIn } from '../../../engine/explain/titles.js';
import type { Ruleset, Text } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { Language } from '../../../engine/text/language.js';
import type { NameKind, ProblemNames } from '../../../engine/text/problems/named.js';
import { collectionWord } from '../../commands/collection-words.js';
import { thingAt } from '../../commands/thing-at.js';
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

/** 「等级 四星级：最低分」: a place of the engine ("grades.four-star.min.score") as people call it. */
export function placeTitle(ruleset: Ruleset, place: string, language: Language): string {
  const [collection = '', id = '', ...fields] = place.split('.');
  const thing = thingAt(ruleset, ruleset, { collection, id });
  const word = collectionWord(collection, language);
  if (thing === undefined) return fieldWord(collection, [id, ...fields].filter(Boolean), language);
  const { number, title } = thing as { readonly number?: string; readonly title?: Text };
  const name = [number, textIn(title, language) ?? id].filter(Boolean).join(' ');
  if (fields.length === 0) return `${word} ${name}`;
  const known = fields.filter((field) => !isIdOf(thing, field));
  return `${word} ${name}${language === 'en' ? ': ' : '：'}${fieldWord(collection, known.length === 0 ? fields : known, language)}`;
}

/** Ids of levels, findings and kinds stand in a place, but not in the name of a field. */
function isIdOf(thing: Readonly<Record<string, unknown>>, field: string): boolean {
  return JSON.stringify(thing).includes(`"id":"${field}"`);
}

/** The problem with its place as people call it. */
export function withPlaceTitle(problem: Problem, ruleset: Ruleset, language: Language): Problem {
  const { place } = problem.params;
  return typeof place === 'string' ? { ...problem, params: { ...problem.params, place: placeTitle(ruleset, place, language) } } : problem;
}
