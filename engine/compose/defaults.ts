// What an optional field counts as where it is not written, so that a change may name the default as the value that its author saw.
// One line per field, by collection and names without ids; collections and sets are empty. A group's points are the sum of what is
// below it. S-9, S-21, S-123.
import { add, fromDecimal, type Rational, toNearestNumber, ZERO } from '../number/rational.js';
import { minimaOf } from './minima.js';
import { isObject, type JsonObject, listOf, ownValue } from './same-json.js';
import { type Field, fieldsOf, memberField } from './shape.js';

const DEFAULTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['status', 'draft'],
  ['effective.from', null],
  ['effective.until', null],
  ['clauses.pointsBasis', 'normative'],
  ['clauses.rollUp', 'sum'],
  ['clauses.deletable', false],
  ['clauses.assess.floor', 0],
  ['scoring.scale', 100],
  ['scoring.base', 0],
  ['scoring.deletion', 'renormalise'],
  ['scoring.deletionAt', 'total'],
  ['scoring.deletionLimit', null],
  ['scoring.reasonForLoss', false],
  ['scoring.rounding.at', 'none'],
  ['scoring.rounding.mode', 'half-up'],
  ['scoring.rounding.decimals', 2],
  ['scoring.display.decimals', 2],
  ['scoring.display.mode', 'half-up'],
  ['scoring.floor', 0],
  ['scoring.cap', null],
  ['adjustments.limit', null],
  ['adjustments.needsCorrection', false],
  ['evidence.quantity.min', 1],
  ['evidence.quantity.max', null],
  ['evidence.maxAgeMonths', null],
  ['evidence.shortfall', 'warn'],
  ['conditions.waivable', false],
  ['ungraded.id', 'ungraded'],
  ['tables.hit', 'unique'],
  ['overlayPolicy.default', 'tighten'],
]);

/** What a field that is not written counts as; undefined where that is nothing, or depends on what is around it. */
export function defaultFor(names: readonly string[]): unknown {
  return DEFAULTS.get(names.join('.')) ?? undefined;
}

/** Where null says no more than that nothing is stated. */
const NULL_IS_ABSENT: ReadonlySet<string> = new Set(['evidence.quantity.min']);

/**
 * The value with every default below it filled in; undefined where it is absent and has none. Two values that come to the same are the
 * same to whoever reads the ruleset. `names` are the field's names from the root, without ids; `owner` is the object that has it.
 */
export function filledIn(field: Field, value: unknown, names: readonly string[], owner: unknown): unknown {
  const name = names.join('.');
  const isAbsent = value === undefined || (value === null && (field.nullable !== true || NULL_IS_ABSENT.has(name)));
  const given = isAbsent ? defaultOf(name, owner) : value;
  switch (field.kind) {
    case 'object':
      return given === undefined || isObject(given) ? filledObject(field, given ?? {}, names) : given;
    case 'minima':
      return minimaOf(given);
    case 'members':
    case 'clauses': {
      // Clauses are one collection, however nested.
      const at = field.kind === 'clauses' ? ['clauses'] : names;
      const list = given ?? [];
      return Array.isArray(list) ? list.map((one: unknown) => filledIn(memberField(field), one, at, undefined)) : list;
    }
    case 'keyed':
    case 'set':
    case 'list':
      return given ?? (field.required === true ? undefined : field.kind === 'keyed' ? {} : []);
    default:
      return given;
  }
}

function filledObject(field: Field, value: JsonObject, names: readonly string[]): JsonObject | undefined {
  const known = fieldsOf(field);
  const filled = [...known].map(([key, part]) => [key, filledIn(part, ownValue(value, key), [...names, key], value)] as const);
  const others = Object.entries(value).filter(([key]) => !known.has(key));
  const entries = [...filled, ...others].filter(([, one]) => one !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function defaultOf(name: string, owner: unknown): unknown {
  if (name !== 'clauses.points') return DEFAULTS.get(name);
  const below = listOf(ownValue(owner, 'clauses'));
  return below.length === 0 ? undefined : toNearestNumber(sumOf(below));
}

/** Exact; as decimals of at most 15 digits it is the number as somebody would write it. */
function sumOf(clauses: readonly unknown[]): Rational {
  return clauses.reduce<Rational>((sum, clause) => {
    const points = ownValue(clause, 'points');
    return add(sum, typeof points === 'number' ? fromDecimal(points) : sumOf(listOf(ownValue(clause, 'clauses'))));
  }, ZERO);
}
