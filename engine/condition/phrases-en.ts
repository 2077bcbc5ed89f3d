// Expressions in English.
import type { Phrases } from './phrases.js';
import type { ComparisonOperator, RoundingOperator } from './types.js';

type Words<K extends string> = Readonly<Record<K, string>>;

const NUMBERS: Words<ComparisonOperator> = {
  '==': 'is',
  '!=': 'is not',
  '<': 'is below',
  '<=': 'is at most',
  '>': 'is above',
  '>=': 'is at least',
};
const DATES: Words<ComparisonOperator> = {
  '==': 'is',
  '!=': 'is not',
  '<': 'is before',
  '<=': 'is on or before',
  '>': 'is after',
  '>=': 'is on or after',
};
const ROUNDINGS: Words<RoundingOperator> = {
  ceil: 'rounded up to a whole number',
  floor: 'rounded down to a whole number',
  round: 'rounded to a whole number',
};

export const ENGLISH: Phrases = {
  yes: 'yes',
  no: 'no',
  quote: (text) => `“${text}”`,
  bracket: (text) => `(${text})`,
  and: (parts) => parts.join(' and '),
  or: (parts) => parts.join(' or '),
  not: (part) => `not ${part}`,
  is: (subject, value) => `${subject} is ${value ? 'yes' : 'no'}`,
  compareNumbers: (operator, a, b) => `${a} ${NUMBERS[operator]} ${b}`,
  compareDates: (operator, a, b) => `${a} ${DATES[operator]} ${b}`,
  same: (a, b, isSame) => `${a} ${isSame ? 'is' : 'is not'} ${b}`,
  between: (subject, low, high, isInclusive) => `${subject} is between ${low} and ${high} (${isInclusive ? 'inclusive' : 'exclusive'})`,
  among: (subject, list, isAmong) =>
    list.length === 0
      ? `${subject} is ${isAmong ? 'one' : 'none'} of an empty list`
      : `${subject} is ${isAmong ? 'one' : 'none'} of ${list.join(', ')}`,
  least: (parts) => `the least of ${enumerate(parts)}`,
  greatest: (parts) => `the greatest of ${enumerate(parts)}`,
  rounded: (operator, part) => `${part} ${ROUNDINGS[operator]}`,
  choose: (branches, otherwise) =>
    `${branches.map(([condition, value]) => `if ${condition}, then ${value}`).join('; ')}; otherwise ${otherwise}`,
  table: (name, inputs) => `the value of the table “${name}” for ${enumerate(inputs)}`,
  shifted: (date, count, unit, isLater) => `${count} ${count === '1' ? unit.slice(0, -1) : unit} ${isLater ? 'after' : 'before'} ${date}`,
  elapsed: (unit, from, to) => `the number of ${unit === 'months' ? 'whole months' : 'days'} from ${from} to ${to}`,
};

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
