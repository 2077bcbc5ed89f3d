// Sentences about documents that do not have the shape of their format: engine/schema.
import type { InEnglish, Values } from '../template.js';
import type { SHAPE_ZH } from '../zh/shape.js';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['characters', ' characters'],
  ['items', ' items'],
  ['fields', ' fields'],
]);

function amount(value: Values): string {
  return `${value.of('limit')}${UNITS.get(value.of('unit')) ?? ''}`;
}

function choice(value: Values): string {
  const allowed = value.of('allowed');
  return allowed === '' || allowed === '?' ? '' : ` Allowed: ${allowed}.`;
}

/** A number that is not the whole one that is wanted is one with decimals. */
function foundWord(value: Values): string {
  const expected = value.of('expected');
  return value.of('found') === 'number' && /\binteger\b/.test(expected) && !/\bnumber\b/.test(expected)
    ? 'decimal number'
    : value.word('found');
}

export const SHAPE_EN: InEnglish<typeof SHAPE_ZH> = {
  'unknown-format': (value) =>
    value.has('found')
      ? `The document format “${value.of('found')}” is not known. The format should be one of ${value.of('allowed')}.`
      : `The document does not say what it is. Give it a format, one of ${value.of('allowed')}.`,
  'wrong-document': 'A document of the kind “{expected:word}” is needed here; this is of the kind “{found:word}”.',
  'unknown-field': (value) =>
    `There is no field “${value.of('field')}” here. ${value.has('didYouMean') ? `Did you mean “${value.of('didYouMean')}”?` : 'Remove it or correct its name.'}`,
  'missing-field': 'The field “{field}” is missing. Add it.',
  'field-not-settable': '“{field}” cannot be set as a whole. Use add and remove, or set a field inside it.',
  'wrong-type': (value) =>
    `This should be of the type ${value.word('expected').replaceAll(', ', ' or ')}; it is of the type ${foundWord(value)}. Correct it.`,
  'wrong-value': (value) => `“${value.of('found')}” cannot stand here.${choice(value)}`,
  'wrong-format': '“{found}” is not written as it should be. See the description of the format.',
  'invalid-date': (value) =>
    `“${value.of(value.has('found') ? 'found' : 'value')}” is not a date that exists. Write YYYY-MM-DD, such as 2026-03-01.`,
  'invalid-id': '“{found}” cannot be an id. Use lower-case letters, digits and hyphens, such as repair-records.',
  'invalid-version': '“{found}” is not a version. Write three numbers such as 1.0.0 (in an overlay’s extends also ^1.0.0 or ~1.0.0).',
  'out-of-range': '{found} is out of range: it must be {comparison} {limit}.',
  'too-short': (value) => `This is too short: at least ${amount(value)} are needed.`,
  'too-long': (value) => `This is too long: at most ${amount(value)} are allowed.`,
  'too-many-values': 'The document holds more than {limit} values and was not checked. Split it.',
  'unknown-method': 'There is no assessment method “{found}”. Allowed: {allowed}.',
  'duplicate-item': 'This item stands in the list already. Remove one.',
  'duplicate-id': 'The id “{id}” is taken. Use another; an id is unique among its kind.',
  'clause-shape': 'The clause “{id}” needs either clauses below it or a way to assess it, and not both.',
  'level-shape': 'The level “{id}” needs either a share or points, and not both.',
  'points-sum': '“{id}” is given {declared} points, but the clauses below it come to {sum}. Correct one of the two.',
  'not-plain-data': 'This value ({found:word}) is not plain JSON data. Pass only what can be written as JSON.',
};
