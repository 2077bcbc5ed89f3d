// Names, values, expressions and outputs in whichever language is asked for: the same as their namesakes for a Speech, with every
// language at hand. Used by differences, the studio and the command line.
import type { TypedExpression } from '../condition/types.js';
import type { OutputResult, Report } from '../model/documents.js';
import type { Model } from '../model/model.js';
import type { Language } from '../text/language.js';
import type { ProblemNames } from '../text/problems/named.js';
import { voiceOf } from '../text/voices.js';
import { nameWithUnit, valueAt } from './names.js';
import { outputTextAt } from './output-reasons.js';
import { problemNamesWith } from './problem-names.js';
import { expressionText } from './requirement.js';
import { type Speech, speechWith, type Telling, tellingWith } from './speech.js';

export function speechOf(model: Model, language: Language): Speech {
  return speechWith(model, voiceOf(language));
}

export function tellingOf(report: Report, model: Model, language: Language): Telling {
  return tellingWith(report, model, voiceOf(language));
}

/** The name of a path with its unit: 「地级市覆盖率（%）」, “score”. A path that names nothing is given back as it is. */
export function variableName(model: Model, path: string, language: Language): string {
  return nameWithUnit(speechOf(model, language), path);
}

/** A value of a path as a report has it (null: not known), with its unit or title. */
export function valueText(model: Model, path: string, value: string | boolean | null, language: Language): string {
  return valueAt(speechOf(model, language), path, value);
}

/** An expression of a model as part of a sentence: no capital at the beginning where it has none, no full stop. */
export function expressionInWords(model: Model, expression: TypedExpression, language: Language): string {
  return expressionText(speechOf(model, language), expression);
}

/** The value of an output, or in a few words why there is none. */
export function outputText(model: Model, id: string, result: OutputResult, language: Language): string {
  return outputTextAt(speechOf(model, language), id, result);
}

/** For `problemSentence`; without a model nothing has a name. */
export function problemNames(model: Model | undefined, language: Language): ProblemNames {
  return problemNamesWith(model, voiceOf(language));
}
