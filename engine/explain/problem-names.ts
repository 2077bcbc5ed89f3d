// What sentences about problems call the things of a ruleset: titles in the reader's language, a clause with its number.
import type { Text } from '../model/documents.js';
import type { Model } from '../model/model.js';
import type { NameKind, ProblemNames } from '../text/problems/named.js';
import type { Voice } from '../text/voice.js';
import { nameAt } from './names.js';
import { speechWith } from './speech.js';
import { clauseTitle, textIn, unitIn } from './titles.js';

interface Titled {
  readonly id: string;
  readonly title?: Text;
}

/** For `problemSentence`; without a model nothing has a name. */
export function problemNamesWith(model: Model | undefined, voice: Voice): ProblemNames {
  const { language } = voice;
  if (model === undefined) return () => undefined;
  return (kind, id) => {
    if (kind === 'clause') return model.clauseById.has(id) ? clauseTitle(model, id, language) : undefined;
    if (kind === 'unit') return unitIn(model.evidence.get(id)?.evidence.unit, language);
    if (kind === 'path') return nameAt(speechWith(model, voice), id);
    return textIn(memberOf(model, kind, id)?.title, language);
  };
}

function memberOf({ ruleset, facts, evidence, conditions, adjustments, tables }: Model, kind: NameKind, id: string): Titled | undefined {
  const isIt = (one: Titled): boolean => one.id === id;
  switch (kind) {
    case 'fact':
      return facts.get(id)?.fact;
    case 'evidence':
      return evidence.get(id)?.evidence;
    case 'condition':
      return conditions.get(id)?.condition;
    case 'adjustment':
      return adjustments.get(id)?.adjustment;
    case 'table':
      return tables.get(id);
    case 'grade':
      return ruleset.grades.find(isIt) ?? (ruleset.ungraded?.id === id ? ruleset.ungraded : undefined);
    case 'kind':
      return (ruleset.adjustments ?? []).flatMap(({ kinds }) => kinds ?? []).find(isIt);
    case 'output':
      return ruleset.outputs?.find(isIt);
    case 'stage':
      return ruleset.stages?.find(isIt);
    default:
      return undefined;
  }
}
