// Whether a value from a host (not from text) is plain JSON that a document may hold: bounded, without cycles, without anything
// that JSON cannot say, without forbidden keys and with numbers that can be kept. The same limits that parse.ts sets for text. S-1, S-4.
import { type Problem, pointerSegment, problem } from '../model/problem.js';
import { isForbiddenKey, MAX_DEPTH, MAX_PROBLEMS } from '../source/limits.js';
import { numberFault } from '../source/number-text.js';
import { isWellFormed } from '../source/well-formed.js';
import { MAX_VALUES } from './bounded-size.js';

/** At most MAX_PROBLEMS + 1 problems; never throws, whatever the value does when it is read. */
export function checkPlainData(value: unknown, document: string): readonly Problem[] {
  return isEvidentlyPlain(value) ? [] : findFaults(value, document);
}

/** The same question without the places, which cost the most: true for nearly every value that a host hands over. */
function isEvidentlyPlain(value: unknown): boolean {
  let values = 0;
  const isFine = (item: unknown, depth: number): boolean => {
    values += 1;
    if (values > MAX_VALUES) return false;
    if (typeof item === 'string') return isWellFormed(item);
    if (typeof item === 'number') return isSmallInteger(item) || (Number.isFinite(item) && numberFault(String(item)) === undefined);
    if (typeof item !== 'object' || item === null) return typeof item === 'boolean' || item === null;
    // A cycle is deeper than any limit.
    if (depth >= MAX_DEPTH || !isPlain(item)) return false;
    if (Array.isArray(item)) {
      for (let index = 0; index < item.length; index += 1) if (!isFine(item[index], depth + 1)) return false;
      return true;
    }
    for (const key of Object.keys(item)) {
      const property = Object.getOwnPropertyDescriptor(item, key);
      if (property === undefined || !('value' in property) || isForbiddenKey(key) || !isWellFormed(key)) return false;
      if (!isFine(property.value, depth + 1)) return false;
    }
    return true;
  };
  try {
    return isFine(value, 0);
  } catch {
    return false;
  }
}

function isSmallInteger(item: number): boolean {
  return Number.isInteger(item) && item >= -999_999_999 && item <= 999_999_999;
}

function findFaults(value: unknown, document: string): readonly Problem[] {
  const problems: Problem[] = [];
  const open = new Set<object>();
  let values = 0;

  const report = (code: string, pointer: string, params: Readonly<Record<string, unknown>>): void => {
    problems.push(problem('error', code, document, pointer, params));
  };
  const visit = (item: unknown, pointer: string): void => {
    values += 1;
    if (problems.length > MAX_PROBLEMS || values > MAX_VALUES) return;
    if (typeof item === 'string') {
      if (!isWellFormed(item)) report('lone-surrogate', pointer, {});
    } else if (typeof item === 'number') {
      const fault = Number.isFinite(item) ? numberFault(String(item)) : 'not-plain-data';
      if (fault !== undefined) report(fault, pointer, { found: String(item) });
    } else if (typeof item === 'object' && item !== null) {
      container(item, pointer);
    } else if (typeof item !== 'boolean' && item !== null) {
      report('not-plain-data', pointer, { found: typeof item });
    }
  };
  const container = (item: object, pointer: string): void => {
    if (open.has(item)) {
      report('not-plain-data', pointer, { found: 'cycle' });
      return;
    }
    if (open.size >= MAX_DEPTH) {
      report('too-deep', pointer, { limit: MAX_DEPTH });
      return;
    }
    if (!isPlain(item)) {
      report('not-plain-data', pointer, { found: 'object' });
      return;
    }
    open.add(item);
    if (Array.isArray(item)) {
      for (let index = 0; index < item.length && values <= MAX_VALUES; index += 1) visit(item[index], `${pointer}/${index}`);
    } else {
      for (const key of Object.keys(item)) member(item, key, `${pointer}/${pointerSegment(key)}`);
    }
    open.delete(item);
  };
  const member = (item: object, key: string, pointer: string): void => {
    if (isForbiddenKey(key)) report('forbidden-key', pointer, { key });
    if (!isWellFormed(key)) report('lone-surrogate', pointer, {});
    const property = Object.getOwnPropertyDescriptor(item, key);
    // A getter may give another value each time, or throw.
    if (property === undefined || !('value' in property)) {
      report('not-plain-data', pointer, { found: 'accessor' });
      return;
    }
    visit(property.value, pointer);
  };

  try {
    visit(value, '');
  } catch {
    report('not-plain-data', '', { found: 'object' });
  }
  if (values > MAX_VALUES) report('too-many-values', '', { limit: MAX_VALUES });
  return problems;
}

/** An array, or an object without a class: with no prototype, or with the Object.prototype of some realm. */
function isPlain(item: object): boolean {
  if (Array.isArray(item)) return true;
  const prototype: unknown = Object.getPrototypeOf(item);
  if (prototype === null || prototype === Object.prototype) return true;
  return typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
