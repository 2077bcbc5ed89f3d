// What the paths of expressions stood for in an evaluation, as the two oracles read them: only what is known. S-82, S-94.
import Fraction from 'fraction.js';
import type { ReferenceValue } from '../../condition/reference.js';
import { formatDate } from '../../date/calendar.js';
import type { CheckedAudit } from '../../evaluate/checked-audit.js';
import { runEvaluation } from '../../evaluate/evaluation.js';
import type { Program } from '../../index.js';
import { Rational } from '../../number/rational.js';

/** By path; a path that is not here is unknown. Dates are texts. */
export type KnownValues = ReadonlyMap<string, ReferenceValue>;

export function knownValues(program: Program, audit: CheckedAudit): KnownValues {
  const { slots } = runEvaluation(program, audit).state;
  const known = new Map<string, ReferenceValue>();
  for (const [number, { path, type }] of program.model.slots.entries()) {
    const value = slots[number];
    // A range of what is still possible is no value.
    if (value instanceof Rational) known.set(path, new Fraction(value.toString()));
    else if (type.kind === 'date' && typeof value === 'number') known.set(path, formatDate(value));
    else if (typeof value === 'boolean' || typeof value === 'string') known.set(path, value);
  }
  return known;
}

/** The same as nested data of doubles, for json-logic-js. */
export function dataOf(known: KnownValues): Readonly<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const [path, value] of known) {
    const keys = path.split('.');
    const last = keys.pop();
    let place = data;
    for (const key of keys) {
      place[key] ??= {};
      place = place[key] as Record<string, unknown>;
    }
    if (last !== undefined) place[last] = plainOf(value);
  }
  return data;
}

/** A double, a text (dates too) or a truth value. */
export function plainOf(value: ReferenceValue): number | string | boolean {
  if (value instanceof Fraction) return value.valueOf();
  return typeof value === 'object' ? formatDate(value.date) : value;
}
