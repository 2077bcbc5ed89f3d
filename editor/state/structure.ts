// Whether an edit changes values only: the same things in the same places, assessed in the same ways, under the same rules but for the
// numbers and texts in them. For the role that may change values but not structure (mode="values").

import { idOf, isObject, listOf, ownValue } from '../../engine/compose/same-json.js';
import { type Field, fieldsOf, memberField, RULESET } from '../../engine/compose/shape.js';
import type { Ruleset } from '../../engine/model/documents.js';

/** What decides how a thing works, though it is written as a plain value. */
const FIXED: ReadonlySet<string> = new Set([
  'method',
  'rollUp',
  'type',
  'effect',
  'hit',
  'deletion',
  'deletionAt',
  'per',
  'format',
  'default',
]);

/** The same ids in the same order in every collection and in the tree of clauses, the same methods, the same shape of expressions. */
export function isStructureKept(before: Ruleset, after: Ruleset): boolean {
  return isKept(RULESET, before, after, '');
}

function isKept(field: Field, before: unknown, after: unknown, name: string): boolean {
  if (before === after) return true;
  switch (field.kind) {
    case 'id':
      return false;
    case 'object':
      return [...fieldsOf(field)].every(([key, below]) => isKept(below, ownValue(before, key), ownValue(after, key), key));
    case 'members':
    case 'clauses':
      return areMembersKept(field, listOf(before), listOf(after));
    case 'keyed':
      return areKeysKept(before, after);
    case 'set':
      return isSameList(listOf(before), listOf(after));
    case 'expression':
      return isShapeKept(before, after);
    case 'list':
      return name === 'basis' || isShapeKept(before, after);
    case 'minima':
      return areKeysKept(isObject(before) ? before : { score: before }, isObject(after) ? after : { score: after });
    default:
      return !FIXED.has(name);
  }
}

function areMembersKept(field: Field, before: readonly unknown[], after: readonly unknown[]): boolean {
  const isSame = isSameList(before.map(idOf), after.map(idOf));
  return isSame && before.every((one, at) => isKept(memberField(field), one, after[at], ''));
}

function areKeysKept(before: unknown, after: unknown): boolean {
  const keysOf = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value).sort() : []);
  return isSameList(keysOf(before), keysOf(after));
}

function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((one, at) => one === after[at]);
}

/** The same operators over the same paths and tables; literals, and the values in the cells of tables, may differ. */
function isShapeKept(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (Array.isArray(before) || Array.isArray(after)) {
    return isList(before) && isList(after) && before.length === after.length && before.every((one, at) => isShapeKept(one, after[at]));
  }
  if (!isObject(before) || !isObject(after)) return !isObject(before) && !isObject(after) && before !== undefined && after !== undefined;
  return areKeysKept(before, after) && Object.keys(before).every((key) => isOperandKept(key, before[key], after[key]));
}

/** What `var` and `table` name is no literal. */
function isOperandKept(operator: string, before: unknown, after: unknown): boolean {
  if (operator !== 'var' && operator !== 'table') return isShapeKept(before, after);
  return JSON.stringify(before) === JSON.stringify(after);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
