// What an output comes to, how it is worked out and on what (S-105).
import type { TypedExpression } from '../condition/types.js';
import type { OutputResult } from '../model/documents.js';
import type { Model, OutputModel } from '../model/model.js';
import { amountText } from './amounts.js';
import { type Params, paramsOf } from './params.js';
import { expressionText, missingNames, namedValues, valuesIn } from './requirement.js';
import type { Speech, Telling } from './speech.js';
import { unitIn } from './titles.js';
import { unstatedRow } from './unstated-row.js';

type Reason = (telling: Telling, result: OutputResult, params: Params, model: OutputModel | undefined) => string;

export const OUTPUT_REASONS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['output', found],
  ['output-missing', missing],
  ['output-unknown', unknown],
]);

export function outputReason(telling: Telling, id: string, result: OutputResult): string {
  const reason = OUTPUT_REASONS.get(result.why.code);
  if (reason === undefined) return telling.say.unknownReason(result.why.code);
  return reason(telling, result, paramsOf(result.why), outputOf(telling.model, id));
}

/** The value, or in a few words why there is none: what is missing, or that the rules state none. */
export function outputTextAt(speech: Speech, id: string, result: OutputResult): string {
  const output = outputOf(speech.model, id);
  if (result.value !== null) return outputValue(speech, result, output?.output.type);
  const values = valuesIn(paramsOf(result.why));
  if (result.why.code === 'output-missing') {
    const names = missingNames(speech, values);
    if (names !== undefined) return speech.say.output.missingShort(names);
  }
  const note = output?.value === undefined ? undefined : unstatedRow(speech, output.value, values);
  return note === undefined ? speech.say.values.notKnown : note === '' ? speech.say.output.unstated : note;
}

/** The value with its unit: "5800 CNY", "2029-03-01", "yes". */
export function outputValue({ say, language }: Speech, { value, unit }: OutputResult, type: string | undefined): string {
  if (value === null) return say.values.notKnown;
  if (typeof value === 'boolean') return value ? say.pieces.yes : say.pieces.no;
  if (type !== 'number' && type !== 'money') return value;
  const name = unitIn(unit, language);
  return name === undefined ? amountText(value) : say.pieces.withUnit(amountText(value), name);
}

function found(telling: Telling, result: OutputResult, params: Params, model: OutputModel | undefined): string {
  const { say } = telling;
  const expression = model?.value;
  const values = namedValues(telling, valuesIn(params), true);
  return say.pieces.sentences(
    say.output.value(outputValue(telling, result, model?.output.type)),
    expression === undefined || values === undefined ? '' : howText(telling, expression),
    values === undefined ? '' : say.output.from(values),
  );
}

/** How a value is worked out; nothing for one that is only read. */
function howText(telling: Telling, expression: TypedExpression): string {
  if (expression.node === 'variable') return '';
  const text = expressionText(telling, expression);
  return expression.type.kind === 'boolean' ? telling.say.output.where(text) : telling.say.output.how(text);
}

function missing(telling: Telling, _: OutputResult, params: Params): string {
  const names = missingNames(telling, valuesIn(params));
  return names === undefined ? telling.say.output.unknownAlone : telling.say.output.missing(names);
}

function unknown(telling: Telling, _: OutputResult, params: Params, model: OutputModel | undefined): string {
  const { say } = telling;
  const read = valuesIn(params);
  const values = namedValues(telling, read, true);
  const note = model?.value === undefined ? undefined : unstatedRow(telling, model.value, read);
  const sentence = values === undefined ? say.output.unknownAlone : say.output.unknown(values);
  return say.pieces.sentences(sentence, note === undefined || note === '' ? '' : say.pieces.ended(note));
}

function outputOf(model: Model, id: string): OutputModel | undefined {
  return model.outputs.find((one) => one.output.id === id);
}
