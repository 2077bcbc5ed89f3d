// JSON text to a value and what is wrong with the text, S-1 and S-4. The value comes from JSON.parse; a quick scan before it
// and a count of keys after it decide whether an exact look (examine.ts) is needed. Places are worked out only when asked for.
import { type Problem, problem } from '../model/problem.js';
import { examine } from './examine.js';
import { capProblems, isForbiddenKey, MAX_BYTES, MAX_DEPTH } from './limits.js';
import { locator, type Position, positions } from './places.js';
import { exceedsBytes, scan } from './scan.js';
import { isWellFormed } from './well-formed.js';

export type { Position } from './places.js';

export interface Parsed {
  /** Plain JSON; undefined when the text is not JSON, or too large or too deep to be looked at. */
  readonly value: unknown;
  /** All of severity error, in the order of the text; params carry `line` and `column` where a pointer cannot say the place. */
  readonly problems: readonly Problem[];
  /** The place of the value that a JSON Pointer names, or of the innermost value on the way there. */
  locate(pointer: string): Position;
}

const START: Position = { line: 1, column: 1 };

/** Never throws. `document` is copied into the problems. */
export function parseText(text: string, document: string): Parsed {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (exceedsBytes(json, MAX_BYTES)) return refused(problem('error', 'too-large', document, '', { limit: MAX_BYTES }));
  const scanned = scan(json);
  if (scanned.isTooDeep) return refused(problem('error', 'too-deep', document, '', { limit: MAX_DEPTH }));
  const position = positions(json);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return notJson(json, document, position, error);
  }
  const isClean =
    !scanned.isSuspicious && countKeys(value) === scanned.pairs && isWellFormed(json) && !(scanned.hasEscapes && hidesSomething(value));
  const problems = isClean ? [] : capProblems(examine(json, document, position, 'all'), document);
  return { value, problems, locate: locator(json, position) };
}

function refused(...problems: readonly Problem[]): Parsed {
  return { value: undefined, problems, locate: () => START };
}

function notJson(json: string, document: string, position: (offset: number) => Position, error: unknown): Parsed {
  if (json.trim() === '') return refused(problem('error', 'empty-document', document, ''));
  const found = examine(json, document, position, 'syntax')[0];
  if (found !== undefined) return refused(found);
  // The scanner is a little more lenient than JSON.parse, whose message then knows the place.
  const offset = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return refused(problem('error', 'not-json', document, '', { expected: 'value', found: '', ...position(Number(offset ?? 0)) }));
}

/** Own keys of all objects in a value that is at most MAX_DEPTH deep: fewer than pairs were written where a key stood twice. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) count += countKeys(item);
    return count;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const key in record) {
    count += 1;
    const child = record[key];
    if (typeof child === 'object' && child !== null) count += countKeys(child);
  }
  return count;
}

/** Whether escapes hide a forbidden key or half of a surrogate pair. */
function hidesSomething(value: unknown): boolean {
  if (typeof value === 'string') return !isWellFormed(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hidesSomething);
  return Object.entries(value).some(([key, child]) => isForbiddenKey(key) || !isWellFormed(key) || hidesSomething(child));
}
