// Where two reports differ, as JSON Pointers into them. `engine` is not compared. S-140.
import { pointerOf } from '../../model/problem.js';

export interface ReportDifference {
  readonly pointer: string;
  /** Undefined where the stored report has nothing there. */
  readonly stored: unknown;
  readonly derived: unknown;
}

export const MOST_DIFFERENCES = 50;

/** At most one above MOST_DIFFERENCES, so that one sees that there are more; none exactly where the two say the same. */
export function compareReports(stored: unknown, derived: unknown): readonly ReportDifference[] {
  const found: ReportDifference[] = [];
  const compare = (a: unknown, b: unknown, path: readonly (string | number)[]): void => {
    if (found.length > MOST_DIFFERENCES || (path.length === 1 && path[0] === 'engine') || Object.is(a, b)) return;
    if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) {
      found.push({ pointer: pointerOf(...path), stored: a, derived: b });
      return;
    }
    const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    for (const key of new Set([...left.keys(), ...right.keys()])) compare(left.get(key), right.get(key), [...path, key]);
  };
  compare(stored, derived, []);
  return found;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
