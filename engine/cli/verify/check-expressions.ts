// Each expression once more: by the reference walker, which decides, and by json-logic-js in doubles.
import Fraction from 'fraction.js';
import { evaluateReference } from '../../condition/reference.js';
import { checkAudit, type Program, type Report } from '../../index.js';
import { evaluateInDoubles, isNearTie } from './double-logic.js';
import { type ClaimedExpression, claimedExpressions } from './expressions.js';
import { dataOf, knownValues, plainOf } from './known-values.js';

/** agrees; differs; rounding: doubles fall on the other side of a comparison within 1e-9; open: not known, so nothing to compare. */
export type Verdict = 'agrees' | 'differs' | 'rounding' | 'open';

export interface CheckedExpression {
  readonly place: string;
  readonly claimed: Plain;
  readonly reference: Plain;
  readonly doubles: Plain;
  readonly byReference: Verdict;
  readonly byDoubles: Verdict;
}

/** A fraction is its text; null is not known. */
type Plain = string | number | boolean | null;

const TOLERANCE = 1e-9;

export function checkExpressions(program: Program, report: Report, audit: unknown): readonly CheckedExpression[] {
  const known = knownValues(program, checkAudit(audit));
  const data = dataOf(known);
  const { tables } = program.model;
  return claimedExpressions(program, report).map((one): CheckedExpression => {
    const found = evaluateReference(one.expression, (path) => known.get(path), tables);
    const doubles = evaluateInDoubles(one.expression, known, data, tables);
    const reference = found === undefined ? undefined : found instanceof Fraction ? found : plainOf(found);
    return {
      place: one.place,
      claimed: shown(one.claimed),
      reference: shown(reference),
      doubles: typeof doubles === 'number' || typeof doubles === 'string' || typeof doubles === 'boolean' ? doubles : null,
      byReference: verdictOf(one, reference),
      byDoubles: doubles === undefined ? 'open' : verdictInDoubles(one, doubles, () => isNearTie(one.expression, known, tables)),
    };
  });
}

function verdictOf({ claimed, isOneSided }: ClaimedExpression, found: Fraction | boolean | string | number | undefined): Verdict {
  // The engine also decides on ranges, which the walker does not have: there it has nothing to say.
  if (found === undefined) return 'open';
  if (isOneSided) return found === false ? 'differs' : 'agrees';
  if (claimed === undefined) return 'differs';
  if (claimed instanceof Fraction) return found instanceof Fraction && found.equals(claimed) ? 'agrees' : 'differs';
  return found === claimed ? 'agrees' : 'differs';
}

function verdictInDoubles({ claimed, isOneSided }: ClaimedExpression, found: unknown, isNear: () => boolean): Verdict {
  if (isOneSided) return found !== false ? 'agrees' : isNear() ? 'rounding' : 'differs';
  if (claimed === undefined) return 'open';
  if (claimed instanceof Fraction) {
    const exact = claimed.valueOf();
    const isClose = typeof found === 'number' && Math.abs(found - exact) <= TOLERANCE * Math.max(1, Math.abs(exact));
    return isClose ? 'agrees' : isNear() ? 'rounding' : 'differs';
  }
  return found === claimed ? 'agrees' : isNear() ? 'rounding' : 'differs';
}

function shown(value: Fraction | boolean | string | number | undefined): Plain {
  if (value === undefined) return null;
  return value instanceof Fraction ? value.toFraction() : value;
}
