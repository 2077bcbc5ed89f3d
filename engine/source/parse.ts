// JSON text to a value and what is wrong with the text, S-1 and S-4. The value comes from JSON.parse; a quick look (sound.ts)
// decides whether an exact one (examine.ts) is needed. Places are worked out only when asked for.
import { type Problem, problem } from '../model/problem.js';
import { examine } from './examine.js';
import { capProblems, MAX_BYTES, MAX_DEPTH } from './limits.js';
import { locator, type Position, positions } from './places.js';
import { exceedsBytes, scan } from './scan.js';
import { soundValue, withoutMark } from './sound.js';

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
  const json = withoutMark(text);
  const position = positions(json);
  const sound = soundValue(json);
  if (sound !== undefined) return { value: sound.value, problems: [], locate: locator(json, position) };
  if (exceedsBytes(json, MAX_BYTES)) return refused(problem('error', 'too-large', document, '', { limit: MAX_BYTES }));
  if (scan(json).isTooDeep) return refused(problem('error', 'too-deep', document, '', { limit: MAX_DEPTH }));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return notJson(json, document, position, error);
  }
  return { value, problems: capProblems(examine(json, document, position, 'all'), document), locate: locator(json, position) };
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
