// An expression of the open ruleset as a sentence of the scheme, in the engine's own words.
import { expressionInWords } from '../../../engine/explain/in-language.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Phase } from '../../../engine/model/scope.js';
import type { Language } from '../../../engine/text/language.js';
import { expressionScope } from './scope.js';

/** undefined where it is not right yet: then its JSON is all there is to show. */
export function sentenceOfExpression(ruleset: Ruleset, expression: unknown, phase: Phase, language: Language): string | undefined {
  const { check, model } = expressionScope(ruleset, phase);
  const { value } = check(expression);
  return value === undefined ? undefined : expressionInWords(model, value, language);
}
