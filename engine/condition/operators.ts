// The closed list of operators and how many operands each takes. S-81, S-85. Nothing outside of it is ever looked up by name.

export type OperatorName =
  | 'var'
  | 'table'
  | 'if'
  | 'and'
  | 'or'
  | '!'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | 'min'
  | 'max'
  | 'ceil'
  | 'floor'
  | 'round'
  | 'in'
  | 'dateAdd'
  | 'monthsBetween'
  | 'daysBetween';

export interface Operator {
  readonly name: OperatorName;
  /** The fewest and the most operands. */
  readonly least: number;
  readonly most: number;
  /** Only odd numbers of operands. */
  readonly odd?: true;
}

function operator(name: OperatorName, least: number, most = least): Operator {
  return { name, least, most };
}

const MANY = Number.POSITIVE_INFINITY;

const BY_KEY: ReadonlyMap<string, Operator> = new Map([
  ...[
    operator('var', 1),
    operator('table', 1),
    { ...operator('if', 3, MANY), odd: true } as const,
    operator('and', 1, MANY),
    operator('or', 1, MANY),
    operator('!', 1),
    operator('==', 2),
    operator('!=', 2),
    operator('<', 2, 3),
    operator('<=', 2, 3),
    operator('>', 2),
    operator('>=', 2),
    operator('+', 1, MANY),
    operator('-', 1, 2),
    operator('*', 1, MANY),
    operator('/', 2),
    operator('min', 1, MANY),
    operator('max', 1, MANY),
    operator('ceil', 1),
    operator('floor', 1),
    operator('round', 1),
    operator('in', 2),
    operator('dateAdd', 3),
    operator('monthsBetween', 2),
    operator('daysBetween', 2),
  ].map((one): [string, Operator] => [one.name, one]),
  ['===', operator('==', 2)],
  ['!==', operator('!=', 2)],
]);

/** The operator that a key of an expression stands for; undefined where there is none. */
export function operatorOf(key: string): Operator | undefined {
  return BY_KEY.get(key);
}

/** Whether an operator may have so many operands. */
export function takesOperands({ least, most, odd }: Operator, count: number): boolean {
  return count >= least && count <= most && (odd !== true || count % 2 === 1);
}
