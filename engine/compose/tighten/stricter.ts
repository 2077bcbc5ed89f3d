// Whether one condition as written is stricter than another: true no more often, whatever the facts. S-86, S-129.
// What is proven: the same with more conjuncts or fewer alternatives; the same comparison with a bound moved; the same through and,
// or and not. Anything else is unproven.
import { isObject, isSameJson } from '../same-json.js';
import { allOf, lessIsStricter, moreIsStricter, opposite, type Verdict } from './verdict.js';

/** tightens: the new one is true no more often than the old; loosens: no less often; neutral: they mean the same. */
export function isStricter(before: unknown, after: unknown): Verdict {
  if (isSameJson(before, after)) return 'neutral';
  const added = compareSets(partsOf(before, 'and'), partsOf(after, 'and'));
  if (added !== 'unproven') return added;
  const alternatives = compareSets(partsOf(before, 'or'), partsOf(after, 'or'));
  if (alternatives !== 'unproven') return opposite(alternatives);
  const [old, now] = [operationOf(before), operationOf(after)];
  if (old === undefined || now === undefined || old.operator !== now.operator || old.operands.length !== now.operands.length) {
    return 'unproven';
  }
  const pairs = old.operands.map((operand, at) => [operand, now.operands[at]] as const);
  switch (old.operator) {
    case 'and':
    case 'or':
      return allOf(pairs.map(([one, other]) => isStricter(one, other)));
    case '!':
      return opposite(allOf(pairs.map(([one, other]) => isStricter(one, other))));
    case '>':
    case '>=':
    case '<':
    case '<=':
      return compareBounds(old.operator, pairs);
    default:
      return 'unproven';
  }
}

/** More members are stricter. */
function compareSets(before: readonly unknown[], after: readonly unknown[]): Verdict {
  const isIn = (part: unknown, parts: readonly unknown[]): boolean => parts.some((other) => isSameJson(part, other));
  const [keepsAll, hasNoMore] = [before.every((part) => isIn(part, after)), after.every((part) => isIn(part, before))];
  if (keepsAll) return hasNoMore ? 'neutral' : 'tightens';
  return hasNoMore ? 'loosens' : 'unproven';
}

/** The operands of an and (or an or); what is none is the only operand of one. */
function partsOf(expression: unknown, operator: 'and' | 'or'): readonly unknown[] {
  const operation = operationOf(expression);
  return operation?.operator === operator ? operation.operands.flatMap((operand) => partsOf(operand, operator)) : [expression];
}

/** One bound is moved and everything else stays. */
function compareBounds(operator: string, pairs: readonly (readonly [unknown, unknown])[]): Verdict {
  const moved = pairs.flatMap(([before, after], at) => (isSameJson(before, after) ? [] : [{ before, after, at }]));
  const [only, ...others] = moved;
  if (only === undefined || others.length > 0 || typeof only.before !== 'number' || typeof only.after !== 'number') return 'unproven';
  // a bound that stands first is one from the other side; between two bounds no other can be moved.
  if (only.at !== 0 && only.at !== pairs.length - 1) return 'unproven';
  const isLowerBound = operator.startsWith('>') === only.at > 0;
  return isLowerBound ? moreIsStricter(only.before, only.after) : lessIsStricter(only.before, only.after);
}

function operationOf(expression: unknown): { readonly operator: string; readonly operands: readonly unknown[] } | undefined {
  if (!isObject(expression)) return undefined;
  const [entry, ...more] = Object.entries(expression);
  if (entry === undefined || more.length > 0) return undefined;
  const [operator, given] = entry;
  return { operator, operands: Array.isArray(given) ? given : [given] };
}
