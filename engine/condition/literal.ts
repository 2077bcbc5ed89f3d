// Literals: a JSON scalar as a value of a kind. S-4, S-80, S-84. Used for operands, for the list of `in` and for table cells.
import { type DayNumber, parseDate } from '../date/calendar.js';
import type { Params } from '../model/problem.js';
import { fromDecimal, type Rational } from '../number/rational.js';
import type { KnownValue, TypedExpression, ValueKind, ValueType } from './types.js';

/** Why a literal is not what is wanted: code and params of the problem. */
export interface Refusal {
  readonly refused: string;
  readonly params: Params;
}

/** Whether a JSON value is a string, a boolean or a finite number. */
export function isLiteral(json: unknown): json is string | boolean | number {
  return typeof json === 'string' || typeof json === 'boolean' || (typeof json === 'number' && Number.isFinite(json));
}

/** The node of a literal; a string is a date where a date is wanted. */
export function typeLiteral(json: string | boolean | number, pointer: string, hint: ValueKind | undefined): TypedExpression | Refusal {
  if (typeof json === 'number') return { node: 'number', type: { kind: 'number' }, pointer, value: fromDecimal(json) };
  if (typeof json === 'boolean') return { node: 'boolean', type: { kind: 'boolean' }, pointer, value: json };
  if (hint !== 'date') return { node: 'text', type: { kind: 'text' }, pointer, value: json };
  const day = parseDate(json);
  return day === undefined ? invalidDate(json) : { node: 'date', type: { kind: 'date' }, pointer, value: day };
}

/** A literal as a value of a type: of its kind, and one of its options where it has some. */
export function literalOf(json: unknown, type: ValueType): KnownValue | Refusal {
  if (!isLiteral(json)) return { refused: 'expression-shape', params: { found: shapeOf(json) } };
  if (type.kind === 'number' && typeof json === 'number') return fromDecimal(json);
  if (type.kind === 'boolean' && typeof json === 'boolean') return json;
  if (type.kind === 'date' && typeof json === 'string') return parseDate(json) ?? invalidDate(json);
  if (type.kind === 'text' && typeof json === 'string') return refusedOption(json, type) ?? json;
  return { refused: 'expression-type', params: { expected: type.kind, found: kindOfLiteral(json) } };
}

export function isRefusal(value: KnownValue | TypedExpression | Refusal): value is Refusal {
  return typeof value === 'object' && 'refused' in value;
}

/** Why a text cannot stand beside a value of that type; undefined where it can. */
export function refusedOption(value: string, { options }: ValueType): Refusal | undefined {
  return options === undefined || options.includes(value) ? undefined : { refused: 'unknown-option', params: { value, options } };
}

/** A number as the bound of a range; undefined where the JSON value is none. */
export function numberOf(json: unknown): Rational | undefined {
  return typeof json === 'number' && Number.isFinite(json) ? fromDecimal(json) : undefined;
}

/** A day as the bound of a range; undefined where the JSON value is no text or no date. */
export function dayOf(json: unknown): DayNumber | undefined {
  return typeof json === 'string' ? parseDate(json) : undefined;
}

/** What a JSON value is, for the params of a problem. */
export function shapeOf(json: unknown): string {
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'list';
  if (typeof json === 'number' && !Number.isFinite(json)) return 'not-a-number';
  return isLiteral(json) ? kindOfLiteral(json) : typeof json;
}

function kindOfLiteral(json: string | boolean | number): ValueKind {
  return typeof json === 'string' ? 'text' : typeof json === 'boolean' ? 'boolean' : 'number';
}

function invalidDate(value: string): Refusal {
  return { refused: 'invalid-date', params: { value } };
}
