// The differences between two values of one field, in the smallest parts that have a name: the same for one change of an overlay,
// so that nothing hides inside a larger value that is set whole, and for two rulesets that are compared. S-127, S-128.
import { minimaOf } from './minima.js';
import { idOf, isObject, isSameJson, listOf, ownValue } from './same-json.js';
import { type Field, fieldsOf, memberField } from './shape.js';

/** One difference. */
export interface Edit {
  /** value: of a field; added, removed: a member of a collection or an element of a set; order: the same members otherwise arranged. */
  readonly kind: 'value' | 'added' | 'removed' | 'order';
  /** Names and ids from the root. The last may hold dots where it is the path of a minimum. */
  readonly place: readonly string[];
  /** undefined: absent. With `order`, the whole list. */
  readonly before: unknown;
  readonly after: unknown;
  /** Of a clause that comes or goes: the group that has it below, which changes with it. */
  readonly within?: readonly string[];
}

/** The edits that lead from one value of a field to another; none where they are the same JSON. */
export function editsBetween(field: Field, before: unknown, after: unknown, place: readonly string[]): readonly Edit[] {
  if (isSameJson(before, after)) return [];
  const whole: Edit = { kind: 'value', place, before, after };
  const parts = partEdits(field, before, after, place);
  // What differs only as it is written, {} for absent or 70 for { "score": 70 }, is a difference all the same.
  return parts === undefined || parts.length === 0 ? [whole] : parts;
}

function partEdits(field: Field, before: unknown, after: unknown, place: readonly string[]): readonly Edit[] | undefined {
  switch (field.kind) {
    case 'object':
      if (!isObjectOrAbsent(before) || !isObjectOrAbsent(after)) return undefined;
      return fieldEdits(field, before, after, place);
    case 'minima':
      return fieldEdits(field, minimaOf(before), minimaOf(after), place);
    case 'keyed':
      if (!isObjectOrAbsent(before) || !isObjectOrAbsent(after)) return undefined;
      return memberEdits(field, entriesOf(before), entriesOf(after), place);
    case 'members':
      return memberEdits(field, keyed(listOf(before), idOf), keyed(listOf(after), idOf), place);
    case 'set':
      return memberEdits(field, keyed(listOf(before), textOf), keyed(listOf(after), textOf), place);
    case 'clauses':
      return undefined;
    default:
      return undefined;
  }
}

function fieldEdits(field: Field, before: unknown, after: unknown, place: readonly string[]): readonly Edit[] {
  const known = fieldsOf(field);
  const others = [before, after].flatMap((one) => (isObject(one) ? Object.keys(one) : [])).filter((key) => !known.has(key));
  return [...known.keys(), ...[...new Set(others)].sort()].flatMap((key) =>
    editsBetween(known.get(key) ?? { kind: 'plain' }, ownValue(before, key), ownValue(after, key), [...place, key]),
  );
}

type Members = ReadonlyMap<string, unknown>;

function memberEdits(field: Field, before: Members, after: Members, place: readonly string[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [key, value] of before) {
    if (!after.has(key)) edits.push({ kind: 'removed', place: [...place, key], before: value, after: undefined });
  }
  const kept: string[] = [];
  for (const [key, value] of after) {
    if (!before.has(key)) edits.push({ kind: 'added', place: [...place, key], before: undefined, after: value });
    else {
      kept.push(key);
      edits.push(...editsBetween(field.kind === 'set' ? { kind: 'plain' } : memberField(field), before.get(key), value, [...place, key]));
    }
  }
  const earlier = [...before.keys()].filter((key) => after.has(key));
  // The keys of an object have no order.
  if (field.kind !== 'keyed' && !isSameJson(earlier, kept)) {
    edits.push({ kind: 'order', place, before: earlier, after: kept });
  }
  return edits;
}

/** By key; of those that share a key (a faulty document) each further one gets a number, so that none is lost. */
export function keyed(list: readonly unknown[], keyOf: (value: unknown) => string | undefined): Members {
  const members = new Map<string, unknown>();
  for (const value of list) {
    const key = keyOf(value) ?? '';
    let unique = key;
    for (let count = 2; members.has(unique); count += 1) unique = `${key}#${count}`;
    members.set(unique, value);
  }
  return members;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function entriesOf(value: unknown): Members {
  return new Map(isObject(value) ? Object.entries(value) : []);
}

function isObjectOrAbsent(value: unknown): boolean {
  return value === undefined || isObject(value);
}
