// What a language has to be able to say so that an expression can be read as a sentence.
import type { DateUnit } from '../date/calendar.js';
import type { ComparisonOperator, RoundingOperator } from './types.js';

/** Whole phrases; operands come as finished texts, in brackets already where they need them. */
export interface Phrases {
  readonly yes: string;
  readonly no: string;
  quote(text: string): string;
  bracket(text: string): string;
  and(parts: readonly string[]): string;
  or(parts: readonly string[]): string;
  not(part: string): string;
  /** A truth value that stands for itself: it is so, or it is not. */
  is(subject: string, value: boolean): string;
  compareNumbers(operator: ComparisonOperator, a: string, b: string): string;
  compareDates(operator: ComparisonOperator, a: string, b: string): string;
  /** == and != of texts and truth values. */
  same(a: string, b: string, isSame: boolean): string;
  between(subject: string, low: string, high: string, isInclusive: boolean): string;
  among(subject: string, list: readonly string[], isAmong: boolean): string;
  least(parts: readonly string[]): string;
  greatest(parts: readonly string[]): string;
  rounded(operator: RoundingOperator, part: string): string;
  choose(branches: readonly (readonly [condition: string, value: string])[], otherwise: string): string;
  table(name: string, inputs: readonly string[]): string;
  /** A day so many days, months or years after or before another. */
  shifted(date: string, count: string, unit: DateUnit, isLater: boolean): string;
  /** How many whole months or days lie between two days. */
  elapsed(unit: 'months' | 'days', from: string, to: string): string;
}
