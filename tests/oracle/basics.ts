// What an audit says before any clause is looked at: facts, audit, previous. S-14, S-93. And how expressions are worked out:
// by the reference walker, which shares nothing with the compiled form.
import { evaluateReference, type ReferenceValue } from '../../engine/condition/reference.js';
import { parseDate } from '../../engine/date/calendar.js';
import type { Audit, Fact } from '../../engine/index.js';
import { decimal, type Exact, isWhole, ONE, ZERO } from './exact.js';
import type { Case } from './scheme.js';

export type Value = ReferenceValue | undefined;
export type Lookup = (path: string) => Value;
export type Complain = (code: string, severity?: 'error' | 'warning' | 'info') => void;

/** The value of an expression over what `lookup` knows. */
export function valueIn(expression: unknown, lookup: Lookup, { scheme }: Case): Value {
  return evaluateReference(expression, lookup, new Map((scheme.ruleset.tables ?? []).map((table) => [table.id, table])));
}

/** true, false or, where it is not known, undefined. */
export function truthOf(expression: unknown, lookup: Lookup, of: Case): boolean | undefined {
  const value = valueIn(expression, lookup, of);
  return typeof value === 'boolean' ? value : undefined;
}

/** facts.*, audit.* and previous.*: what applies and when may read. */
export function basicLookup({ scheme, audit }: Case, complain: Complain): Lookup {
  const values = new Map<string, Value>();
  const declared = new Map((scheme.ruleset.facts ?? []).map((fact) => [fact.id, fact]));
  for (const [id, given] of Object.entries(audit.facts ?? {})) {
    const fact = declared.get(id);
    if (fact === undefined) complain('unknown-fact', 'warning');
    else values.set(`facts.${id}`, factValue(fact, given, complain));
  }
  values.set('audit.type', audit.type);
  values.set('audit.date', audit.date === undefined ? undefined : dateValue(audit.date));
  for (const [field, value] of Object.entries(previousValues(audit))) values.set(`previous.${field}`, value);
  return (path) => values.get(path);
}

function factValue(fact: Fact, given: number | string | boolean, complain: Complain): Value {
  const value = typedFact(fact, given);
  if (value === undefined) complain('fact-type');
  else if (typeof value === 'object' && !('date' in value) && isOutside(fact, value)) complain('fact-range');
  else return value;
  return undefined;
}

function typedFact(fact: Fact, given: number | string | boolean): Value {
  switch (fact.type) {
    case 'integer':
      return typeof given === 'number' && isWhole(decimal(given)) ? decimal(given) : undefined;
    case 'decimal': {
      if (typeof given !== 'number') return undefined;
      const value = decimal(given);
      return fact.decimals === undefined || isWhole(value.mul(decimal(10 ** fact.decimals))) ? value : undefined;
    }
    case 'boolean':
      return typeof given === 'boolean' ? given : undefined;
    case 'choice':
      return typeof given === 'string' && (fact.options ?? []).some(({ id }) => id === given) ? given : undefined;
    case 'date':
      return typeof given === 'string' ? dateValue(given) : undefined;
    case 'text':
      return typeof given === 'string' ? given : undefined;
  }
}

function isOutside({ min, max }: Fact, value: Exact): boolean {
  return (min !== undefined && value.compare(decimal(min)) < 0) || (max !== undefined && value.compare(decimal(max)) > 0);
}

function dateValue(text: string): Value {
  const date = parseDate(text);
  return date === undefined ? undefined : { date };
}

function previousValues({ previous, type }: Audit): { exists: Value; grade: Value; date: Value } {
  const unknown = { exists: undefined, grade: undefined, date: undefined };
  if (previous === null || (previous === undefined && type === 'initial')) return { ...unknown, exists: false };
  if (previous === undefined) return unknown;
  return { exists: true, grade: previous.grade, date: previous.date === undefined ? undefined : dateValue(previous.date) };
}

/** A share from an expression: a condition gives 1 or 0, a number itself. */
export function asShare(value: Value): Exact | undefined {
  if (typeof value === 'boolean') return value ? ONE : ZERO;
  return typeof value === 'object' && !('date' in value) ? value : undefined;
}

export function isExact(value: Value): value is Exact {
  return typeof value === 'object' && !('date' in value);
}
