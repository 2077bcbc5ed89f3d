// The exact pass over JSON text, taken only when something is wrong or suspicious. Walks the tokens of jsonc-parser's scanner
// without recursion and gives each problem with its pointer, line and column: where the text stops being JSON and what was
// expected there, keys that stand twice, forbidden keys, numbers that cannot be kept, halves of surrogate pairs. S-1, S-4.
import { createScanner } from 'jsonc-parser';
import { type Params, type Problem, pointerSegment, problem } from '../model/problem.js';
import { type Expected, expectationOf, faultOf, type Step, stepOf, TOKEN } from './grammar.js';
import { isForbiddenKey, MAX_PROBLEMS } from './limits.js';
import { numberFault } from './number-text.js';
import type { Position } from './places.js';
import { isWellFormed } from './well-formed.js';

/** An array or object that is open at the moment. */
interface Frame {
  readonly isObject: boolean;
  readonly pointer: string;
  /** Keys so far, with the offset at which each first stood. */
  readonly keys: Map<string, number>;
  key: string;
  index: number;
}

type Report = (code: string, pointer: string, offset: number, params: Params) => void;

/**
 * What an exact look at the text finds, in the order of the text: at most MAX_PROBLEMS + 1 problems. With `syntax` only where
 * and why it is not JSON, as one `not-json`; nothing where the tokens are in order.
 */
export function examine(
  text: string,
  document: string,
  position: (offset: number) => Position,
  what: 'all' | 'syntax',
): readonly Problem[] {
  const scanner = createScanner(text, false);
  const problems: Problem[] = [];
  const frames: Frame[] = [];
  let expected: Expected = 'value';
  const report: Report = (code, pointer, offset, params) => {
    problems.push(problem('error', code, document, pointer, { ...params, ...position(offset) }));
  };

  while (problems.length <= MAX_PROBLEMS) {
    const token: number = scanner.scan();
    if (token === TOKEN.space || token === TOKEN.lineBreak) continue;
    const offset = scanner.getTokenOffset();
    const frame = frames.at(-1);
    const isInObject = frame?.isObject === true;
    const fault = Number(scanner.getTokenError());
    const step: Step | undefined = fault === 0 ? stepOf(token, expected, isInObject) : undefined;
    if (step === 'done') break;
    if (step === undefined) {
      const wanted = fault === 0 ? expectationOf(expected, isInObject) : faultOf(fault);
      const found = shorten(text.slice(offset, Math.max(scanner.getPosition(), offset + 1)));
      report('not-json', '', offset, { expected: wanted, found });
      break;
    }
    switch (step) {
      case 'open-object':
      case 'open-array':
        frames.push({ isObject: step === 'open-object', pointer: pointerIn(frame), keys: new Map(), key: '', index: 0 });
        expected = step === 'open-object' ? 'key-or-end' : 'value-or-end';
        break;
      case 'name':
        if (frame !== undefined) {
          frame.key = scanner.getTokenValue();
          if (what === 'all') examineKey(frame, offset, position, report);
        }
        expected = 'colon';
        break;
      case 'pair':
        expected = 'value';
        break;
      case 'separator':
        if (frame !== undefined) frame.index += 1;
        expected = isInObject ? 'key' : 'value';
        break;
      default:
        if (step === 'close') frames.pop();
        else if (what === 'all')
          examineScalar(token, text.slice(offset, scanner.getPosition()), scanner.getTokenValue(), frame, offset, report);
        expected = frames.length === 0 ? 'nothing-more' : 'comma-or-end';
    }
  }
  return problems;
}

function examineKey(frame: Frame, offset: number, position: (offset: number) => Position, report: Report): void {
  const { key, keys } = frame;
  const first = keys.get(key);
  if (first === undefined) keys.set(key, offset);
  else report('duplicate-key', pointerIn(frame), offset, { key, first: position(first) });
  if (isForbiddenKey(key)) report('forbidden-key', pointerIn(frame), offset, { key });
  if (!isWellFormed(key)) report('lone-surrogate', pointerIn(frame), offset, {});
}

function examineScalar(token: number, written: string, value: string, frame: Frame | undefined, offset: number, report: Report): void {
  if (token === TOKEN.number) {
    const fault = numberFault(written);
    if (fault !== undefined) report(fault, pointerIn(frame), offset, { found: shorten(written) });
  } else if (token === TOKEN.string && !isWellFormed(value)) {
    report('lone-surrogate', pointerIn(frame), offset, {});
  }
}

/** The pointer of what is being read inside a container; of the whole text outside of all. */
function pointerIn(frame: Frame | undefined): string {
  if (frame === undefined) return '';
  return `${frame.pointer}/${frame.isObject ? pointerSegment(frame.key) : frame.index}`;
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 60)];
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
