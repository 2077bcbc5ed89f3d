// What a rule asks for and what was found, for conditions, rule clauses and outputs: "Required: …. Found: …."
import { readExpression } from '../condition/reading.js';
import type { TypedExpression } from '../condition/types.js';
import { measured } from './measured.js';
import { nameAt, nameWithUnit, quotedTruth, sentenceNames, valueAt } from './names.js';
import type { Params } from './params.js';
import type { Speech } from './speech.js';

export interface Value {
  readonly path: string;
  readonly value: string | boolean | null;
}

/** The values that an expression read, from the parameters of a reason. */
export function valuesIn(params: Params): readonly Value[] {
  return params.objects('values').flatMap((one) => {
    const path = one.text('path');
    return path === undefined ? [] : [{ path, value: one.text('value') ?? one.truth('value') ?? null }];
  });
}

/** An expression as part of a sentence. */
export function expressionText(speech: Speech, expression: TypedExpression): string {
  return speech.tidied(readExpression(measured(expression), speech.expressions, sentenceNames(speech)));
}

/** What is required and what was found; where the outcome is known, only what is known is told. */
export function requirementText(
  speech: Speech,
  expression: TypedExpression | undefined,
  values: readonly Value[],
  isKnown: boolean,
): string {
  const { say } = speech;
  const required = expression === undefined ? '' : say.values.required(expressionText(speech, expression));
  const found = valuesText(speech, values, isKnown);
  return say.pieces.sentences(required, found === undefined ? '' : say.values.found(found));
}

/** The values side by side, a single one without its name; undefined where there is none to tell. */
export function valuesText(speech: Speech, values: readonly Value[], isKnown: boolean): string | undefined {
  const [only] = values;
  if (only !== undefined && values.length === 1) return isKnown && only.value === null ? undefined : valueAt(speech, only.path, only.value);
  return namedValues(speech, values, isKnown);
}

/** The values, each with its name. */
export function namedValues(speech: Speech, values: readonly Value[], isKnown: boolean): string | undefined {
  const { say, model } = speech;
  const told = isKnown ? values.filter(({ value }) => value !== null) : values;
  if (told.length === 0) return undefined;
  return say.pieces.series(
    told.map(({ path, value }) => {
      const name = quotedTruth(model, path, nameAt(speech, path), say.pieces.quote);
      const text = valueAt(speech, path, value);
      return value === null ? say.values.isUnknown(name, text) : say.values.is(name, text);
    }),
  );
}

/** The names of what is not known; undefined where everything is. */
export function missingNames(speech: Speech, values: readonly Value[]): string | undefined {
  const paths = missingPaths(values);
  return paths.length === 0 ? undefined : speech.say.pieces.list(paths.map((path) => nameWithUnit(speech, path)));
}

/** The paths of what is not known. */
export function missingPaths(values: readonly Value[]): readonly string[] {
  const missing = values.filter(({ value }) => value === null);
  const relevant = hasNoPrevious(values) ? missing.filter(({ path }) => !path.startsWith('previous.')) : missing;
  return (relevant.length > 0 ? relevant : missing).map(({ path }) => path);
}

/** Without an earlier certificate its grade and date are not missing: there are none (S-93). */
function hasNoPrevious(values: readonly Value[]): boolean {
  return values.some(
    ({ path, value }) => (path === 'audit.type' && value === 'initial') || (path === 'previous.exists' && value === false),
  );
}
