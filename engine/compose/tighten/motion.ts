// How the value of an expression can move when the quantities that it reads move: a proof that a stricter rule cannot make a
// condition easier. A truth value falls from true to false, or from one of them to unknown in between. S-81, S-86, S-129.
import { isObject, listOf, ownValue } from '../same-json.js';

/** still: not at all; falls, rises: if at all, then this way; either: nobody knows. */
export type Motion = 'still' | 'falls' | 'rises' | 'either';

/** What the expression refers to. */
export interface Movements {
  /** How a quantity moves, by its path. */
  motionOf(path: string): Motion;
  /** The expressions that a table reads; undefined for a table that does not exist. */
  inputsOf(table: string): readonly unknown[] | undefined;
  /** The least and the greatest value that a quantity can have at all, where there are such. */
  rangeOf(path: string): { readonly least?: number; readonly greatest?: number };
}

/** Deeper than any valid expression (S-80). */
const DEPTH = 40;

export function motionOf(expression: unknown, movements: Movements, depth = 0): Motion {
  if (!isObject(expression)) return 'still';
  if (depth > DEPTH) return 'either';
  const [entry, ...more] = Object.entries(expression);
  if (entry === undefined || more.length > 0) return 'either';
  const [operator, given] = entry;
  const operands = Array.isArray(given) ? given : [given];
  const path = pathOf(expression);
  if (operator === 'var') return path === undefined ? 'either' : movements.motionOf(path);
  if (operator === 'table') {
    const inputs = typeof operands[0] === 'string' ? movements.inputsOf(operands[0]) : undefined;
    return inputs === undefined ? 'either' : unlessStill(inputs.map((input) => motionOf(input, movements, depth + 1)));
  }
  const motions = operands.map((operand) => motionOf(operand, movements, depth + 1));
  if (operator === '==' || operator === '===') return equality(operands, motions, movements);
  if (operator === '!=' || operator === '!==') return reversed(equality(operands, motions, movements));
  return combined(operator, operands, motions);
}

/** To equal the end of its range is to have reached it: "none nonconforming", "a share of 1". */
function equality(operands: readonly unknown[], motions: readonly Motion[], { rangeOf }: Movements): Motion {
  const at = operands.findIndex((operand) => pathOf(operand) !== undefined);
  const path = pathOf(operands[at]);
  const other = operands[1 - at];
  if (operands.length !== 2 || path === undefined || typeof other !== 'number') return unlessStill(motions);
  const { least, greatest } = rangeOf(path);
  const motion = motions[at] ?? 'either';
  return other === least ? reversed(motion) : other === greatest ? motion : unlessStill(motions);
}

function pathOf(expression: unknown): string | undefined {
  const given = ownValue(expression, 'var');
  const path: unknown = Array.isArray(given) ? given[0] : given;
  return typeof path === 'string' ? path : undefined;
}

function combined(operator: string, operands: readonly unknown[], motions: readonly Motion[]): Motion {
  const [first = 'still', second = 'still', third] = motions;
  switch (operator) {
    case 'and':
    case 'or':
    case '+':
    case 'min':
    case 'max':
    case 'ceil':
    case 'floor':
    case 'round':
      return together(motions);
    case '!':
      return reversed(first);
    case '-':
      return motions.length === 1 ? reversed(first) : together([first, reversed(second)]);
    case '>':
    case '>=':
      return together([first, reversed(second)]);
    case '<':
    case '<=':
      // a < b < c: what stands between has its bounds on both sides.
      return together([reversed(first), second, ...(third === undefined ? [] : [reversed(second), third])]);
    case '*':
      return product(operands, motions);
    case '/':
      return motionsOfQuotient(operands[1], first, second);
    case 'if':
      return choice(motions);
    default:
      return unlessStill(motions);
  }
}

/** Several that move the same way. */
function together(motions: readonly Motion[]): Motion {
  const moving = new Set(motions.filter((motion) => motion !== 'still'));
  if (moving.size > 1) return 'either';
  return [...moving][0] ?? 'still';
}

function reversed(motion: Motion): Motion {
  return motion === 'falls' ? 'rises' : motion === 'rises' ? 'falls' : motion;
}

function unlessStill(motions: readonly Motion[]): Motion {
  return motions.every((motion) => motion === 'still') ? 'still' : 'either';
}

/** Known only where all factors but one are written as numbers. */
function product(operands: readonly unknown[], motions: readonly Motion[]): Motion {
  const moving = motions.filter((motion) => motion !== 'still');
  const [only] = moving;
  const factors = operands.filter((operand): operand is number => typeof operand === 'number');
  if (only === undefined) return 'still';
  if (moving.length > 1 || factors.length !== operands.length - 1) return 'either';
  return factors.filter((factor) => factor < 0).length % 2 === 1 ? reversed(only) : only;
}

function motionsOfQuotient(divisor: unknown, dividend: Motion, divisors: Motion): Motion {
  if (dividend === 'still' && divisors === 'still') return 'still';
  if (typeof divisor !== 'number' || divisor === 0) return 'either';
  return divisor < 0 ? reversed(dividend) : dividend;
}

/** if, then, else if, …: known where the choice itself does not move. */
function choice(motions: readonly Motion[]): Motion {
  const last = motions.length - 1;
  const isCondition = (at: number): boolean => at % 2 === 0 && at < last;
  if (motions.some((motion, at) => isCondition(at) && motion !== 'still')) return 'either';
  return together(motions.filter((_, at) => !isCondition(at)));
}

/** The paths and tables that an expression names. */
export function namesIn(expression: unknown): { readonly paths: ReadonlySet<string>; readonly tables: ReadonlySet<string> } {
  const [paths, tables] = [new Set<string>(), new Set<string>()];
  const open: unknown[] = [expression];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (Array.isArray(one)) open.push(...one.filter((part) => typeof part === 'object' && part !== null));
    if (!isObject(one)) continue;
    for (const [operator, given] of Object.entries(one)) {
      const [name] = Array.isArray(given) ? given : [given];
      if (operator === 'var' && typeof name === 'string') paths.add(name);
      if (operator === 'table' && typeof name === 'string') tables.add(name);
      if (typeof given === 'object' && given !== null) open.push(given);
    }
  }
  return { paths, tables };
}

export function inputsOf(tables: unknown, id: string): readonly unknown[] | undefined {
  const table = listOf(tables).find((one) => ownValue(one, 'id') === id);
  return table === undefined ? undefined : listOf(ownValue(table, 'inputs'));
}
