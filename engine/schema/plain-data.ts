// Whether a value from a host (not from text) is plain JSON that a document may hold: bounded, without cycles, without anything
// that JSON cannot say, without forbidden keys and with numbers that can be kept. The same limits that parse.ts sets for text. S-1, S-4.
import { type Problem, pointerOf, problem } from '../model/problem.js';
import { isForbiddenKey, MAX_DEPTH, MAX_PROBLEMS } from '../source/limits.js';
import { numberFault } from '../source/number-text.js';
import { isWellFormed } from '../source/well-formed.js';
import { MAX_VALUES } from './bounded-size.js';

/** At most MAX_PROBLEMS + 1 problems; never throws, whatever the value does when it is read. */
export function checkPlainData(value: unknown, document: string): readonly Problem[] {
  const problems: Problem[] = [];
  /** The way to what is being looked at: containers, and the keys that lead on from them. Made into a pointer only for a fault. */
  const open: object[] = [];
  const keys: (string | number)[] = [];
  let values = 0;

  const report = (code: string, params: Readonly<Record<string, unknown>>): void => {
    problems.push(problem('error', code, document, pointerOf(...keys), params));
  };
  const visit = (item: unknown): void => {
    values += 1;
    if (problems.length > MAX_PROBLEMS || values > MAX_VALUES) return;
    if (typeof item === 'string') {
      if (!isWellFormed(item)) report('lone-surrogate', {});
    } else if (typeof item === 'number') {
      if (isSmallInteger(item)) return;
      const fault = Number.isFinite(item) ? numberFault(String(item)) : 'not-plain-data';
      if (fault !== undefined) report(fault, { found: String(item) });
    } else if (typeof item === 'object' && item !== null) {
      container(item);
    } else if (typeof item !== 'boolean' && item !== null) {
      report('not-plain-data', { found: typeof item });
    }
  };
  const container = (item: object): void => {
    if (open.includes(item)) report('not-plain-data', { found: 'cycle' });
    else if (open.length >= MAX_DEPTH) report('too-deep', { limit: MAX_DEPTH });
    else if (!isPlain(item)) report('not-plain-data', { found: 'object' });
    else {
      open.push(item);
      if (Array.isArray(item)) {
        for (let index = 0; index < item.length && values <= MAX_VALUES; index += 1) {
          keys.push(index);
          visit(item[index]);
          keys.pop();
        }
      } else {
        for (const key of Object.keys(item)) {
          keys.push(key);
          member(item, key);
          keys.pop();
        }
      }
      open.pop();
    }
  };
  const member = (item: object, key: string): void => {
    if (isForbiddenKey(key)) report('forbidden-key', { key });
    if (!isWellFormed(key)) report('lone-surrogate', {});
    const property = Object.getOwnPropertyDescriptor(item, key);
    // A getter may give another value each time, or throw.
    if (property === undefined || !('value' in property)) report('not-plain-data', { found: 'accessor' });
    else visit(property.value);
  };

  try {
    visit(value);
  } catch {
    keys.length = 0;
    report('not-plain-data', { found: 'object' });
  }
  keys.length = 0;
  if (values > MAX_VALUES) report('too-many-values', { limit: MAX_VALUES });
  return problems;
}

function isSmallInteger(item: number): boolean {
  return Number.isInteger(item) && item >= -999_999_999 && item <= 999_999_999;
}

/** An array, or an object without a class: with no prototype, or with the Object.prototype of some realm. */
function isPlain(item: object): boolean {
  if (Array.isArray(item)) return true;
  const prototype: unknown = Object.getPrototypeOf(item);
  if (prototype === null || prototype === Object.prototype) return true;
  return typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
