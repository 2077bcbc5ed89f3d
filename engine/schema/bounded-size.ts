// Bounds on how much a document holds, checked before the generated validators see it: they collect every error there is, in time
// that grows with the square of the errors, and compare the members of a set two by two. Text within MAX_BYTES can hold millions
// of values; a document that people wrote holds thousands.
import { type Problem, pointerOf, problem } from '../model/problem.js';

/** Values of whatever kind in one document. */
export const MAX_VALUES = 200_000;
/** Members of one array (the most that a schema allows) or object. */
const MAX_ITEMS = 5_000;
const MAX_FIELDS = 10_000;

/** The first thing that is too big. The value is plain and at most MAX_DEPTH deep. */
export function checkSize(value: unknown, document: string): readonly Problem[] {
  const budget = { values: MAX_VALUES };
  const path = findTooLong(value, budget);
  if (path !== undefined) {
    const { length, limit, unit, keys } = path;
    return [problem('error', 'too-long', document, pointerOf(...keys.reverse()), { limit, unit, found: length })];
  }
  if (budget.values < 0) return [problem('error', 'too-many-values', document, '', { limit: MAX_VALUES })];
  return oversizedSets(value, document);
}

interface TooLong {
  readonly length: number;
  readonly limit: number;
  readonly unit: 'items' | 'fields';
  /** The way to it, innermost first. */
  readonly keys: (string | number)[];
}

function findTooLong(value: unknown, budget: { values: number }): TooLong | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  let members = 0;
  if (Array.isArray(value)) {
    members = value.length;
    if (members > MAX_ITEMS) return { length: members, limit: MAX_ITEMS, unit: 'items', keys: [] };
    for (let index = 0; index < members; index += 1) {
      const found = budget.values < 0 ? undefined : findTooLong(value[index], budget);
      if (found !== undefined) {
        found.keys.push(index);
        return found;
      }
    }
  } else {
    const record = value as Readonly<Record<string, unknown>>;
    for (const key in record) {
      members += 1;
      if (budget.values < 0) return undefined;
      const child = record[key];
      if (typeof child !== 'object') continue;
      const found = findTooLong(child, budget);
      if (found !== undefined) {
        found.keys.push(key);
        return found;
      }
    }
    if (members > MAX_FIELDS) return { length: members, limit: MAX_FIELDS, unit: 'fields', keys: [] };
  }
  budget.values -= members;
  return undefined;
}

/** Sets of ids that hold something else: found here, because the validators would compare all pairs of whatever they hold. */
function oversizedSets(value: unknown, document: string): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (owner: unknown, field: string, path: readonly (string | number)[]): void => {
    const set = fieldOf(owner, field);
    if (!Array.isArray(set) || set.length <= SMALL_SET) return;
    const stranger = set.findIndex((item) => typeof item !== 'string');
    if (stranger < 0) return;
    const pointer = pointerOf(...path, field, stranger);
    problems.push(problem('error', 'wrong-type', document, pointer, { expected: ['string'], found: typeof set[stranger] }));
  };
  const clauses = (owner: unknown, path: readonly (string | number)[]): void => {
    check(owner, 'tags', path);
    for (const [index, clause] of listOf(owner, 'clauses').entries()) clauses(clause, [...path, 'clauses', index]);
  };
  check(value, 'after', []);
  for (const [index, item] of listOf(value, 'evidence').entries()) {
    check(item, 'clauses', ['evidence', index]);
    check(item, 'alternatives', ['evidence', index]);
  }
  for (const [index, grade] of listOf(value, 'grades').entries()) check(grade, 'requires', ['grades', index]);
  clauses(value, []);
  return problems;
}

const SMALL_SET = 50;

function listOf(owner: unknown, field: string): readonly unknown[] {
  const list = fieldOf(owner, field);
  return Array.isArray(list) ? list : [];
}

function fieldOf(owner: unknown, field: string): unknown {
  if (typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, field)) return undefined;
  return (owner as Readonly<Record<string, unknown>>)[field];
}
