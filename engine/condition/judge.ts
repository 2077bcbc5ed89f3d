// Judges a condition by the declared types and ranges of what it reads: is it true, or false, whatever the facts are? For
// lint. It runs the compiled condition on intervals, once for each way to cut the ranges at the numbers that the condition
// names and to settle truth values and choices; what it calls always true or false is so, but it need not notice every case.
import { add, ceil, compare, floor, isInteger, ONE, Rational, subtract } from '../number/rational.js';
import { nodesOf } from './children.js';
import { compileBoolean } from './compile.js';
import { numberBetween } from './interval.js';
import type { SlotValue, TypedExpression, ValueType, Variable } from './types.js';
import { variablesOf } from './variables.js';

/** More combinations of values than this are not tried one by one. */
const COMBINATION_LIMIT = 256;

/** Whether a boolean expression, where it is known at all, always comes out the same. Other kinds vary. */
export function judgeAlways(e: TypedExpression): 'always-true' | 'always-false' | 'varies' {
  if (e.type.kind !== 'boolean') return 'varies';
  const evaluate = compileBoolean(e);
  const slots: SlotValue[] = [];
  const report = () => {};
  const run = { slots, report };
  const outcomes = new Set<boolean | undefined>();
  for (const combination of combinationsOf(variablesOf(e), literalsOf(e))) {
    for (const [slot, value] of combination) slots[slot] = value;
    outcomes.add(evaluate(run));
    if (outcomes.size > 1 || outcomes.has(undefined)) return 'varies';
  }
  return outcomes.has(true) ? 'always-true' : 'always-false';
}

type Combination = readonly (readonly [number, SlotValue])[];

/** Values of the variables that together cover all that is possible; at first as few of them as can be. */
function combinationsOf(variables: readonly Variable[], cuts: readonly Rational[]): readonly Combination[] {
  let combinations: readonly Combination[] = [[]];
  for (const { slot, type } of variables) {
    const pieces = piecesOf(type, cuts);
    const values = combinations.length * pieces.length <= COMBINATION_LIMIT ? pieces : [wholeOf(type)];
    combinations = combinations.flatMap((combination) => values.map((value): Combination => [...combination, [slot, value]]));
  }
  return combinations;
}

function wholeOf({ kind, min, max }: ValueType): SlotValue {
  return kind === 'number' ? numberBetween(min ?? null, max ?? null) : undefined;
}

function piecesOf(type: ValueType, cuts: readonly Rational[]): readonly SlotValue[] {
  if (type.kind === 'boolean') return [true, false];
  if (type.kind === 'text') return type.options ?? [undefined];
  if (type.kind === 'date') return [undefined];
  const { min = null, max = null, integer } = type;
  const inside = cuts.filter((cut) => (min === null || compare(min, cut) < 0) && (max === null || compare(cut, max) < 0));
  const ends = [min, ...inside, max];
  // The pieces between the cuts and the cuts themselves. Between whole numbers those at the ends belong to neither side.
  const pieces: SlotValue[] = [...inside];
  for (let index = 1; index < ends.length; index += 1) {
    const low = ends[index - 1] ?? null;
    const high = ends[index] ?? null;
    if (integer !== true) {
      pieces.push(numberBetween(low, high));
      continue;
    }
    const first = low === null ? null : index === 1 ? ceil(low) : floor(add(low, ONE));
    const last = high === null ? null : index === ends.length - 1 ? floor(high) : ceil(subtract(high, ONE));
    if (first === null || last === null || compare(first, last) <= 0) pieces.push(numberBetween(first, last));
  }
  return integer === true ? pieces.filter((piece) => !(piece instanceof Rational) || isInteger(piece)) : pieces;
}

/** The numbers that an expression compares with, ascending. */
function literalsOf(e: TypedExpression): readonly Rational[] {
  const literals: Rational[] = [];
  for (const node of nodesOf(e)) {
    if (node.node === 'number') literals.push(node.value);
    if (node.node === 'in') literals.push(...node.list.filter((one) => one instanceof Rational));
  }
  const sorted = literals.sort(compare);
  return sorted.filter((one, index) => index === 0 || compare(one, sorted[index - 1] ?? one) !== 0);
}
