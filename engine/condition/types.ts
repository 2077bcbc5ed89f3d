// The typed form of an expression, and what it is checked against and run on. Check makes it from JSON, compile makes closures
// of it, judge and sentence read it. Values are exact: a number is a Rational, or an Interval where only its bounds are known;
// undefined (for numbers UNKNOWN_NUMBER) is what is not known. S-80 to S-104, S-112.
import type { DateUnit, DayNumber } from '../date/calendar.js';
import type { Table } from '../model/documents.js';
import type { Params } from '../model/problem.js';
import type { Rational } from '../number/rational.js';
import type { Interval } from './interval.js';

export { Interval, type NumberValue, UNKNOWN_NUMBER } from './interval.js';

export type ValueKind = 'number' | 'boolean' | 'date' | 'text';

/** What an expression gives. The range of a number is the declared one, for lint only; nothing is decided on it. */
export interface ValueType {
  readonly kind: ValueKind;
  /** The only texts that it can be: the ids of a choice. */
  readonly options?: readonly string[];
  readonly min?: Rational;
  readonly max?: Rational;
  readonly integer?: boolean;
}

/** Something that expressions read by its path, and where its value stands in a run. */
export interface Variable {
  readonly path: string;
  readonly slot: number;
  readonly type: ValueType;
}

/** What an expression may refer to. It must give the same answers for as long as it is used: tables are typed once for a scope. */
export interface Scope {
  /** Slot and type of a path, or why not (code of the problem). S-82, S-83. */
  variable(path: string): Variable | { readonly refused: 'unknown-variable' | 'variable-too-late' };
  /** The table of an id. Its id in the document is that id. */
  table(id: string): Table | undefined;
  /** Where that table stands in the document; absent: /tables/<id>. */
  tablePointer?(id: string): string;
}

/** A value as the evaluator puts it into a slot: a date is its day number, undefined is unknown. */
export type SlotValue = Rational | Interval | boolean | string | DayNumber | undefined;

/** One run of compiled expressions. */
export interface Run {
  /** By slot; each holds a value of the kind that the scope gave for it, or undefined. */
  readonly slots: readonly SlotValue[];
  /** Called for what goes wrong where it is reached (S-89): division-by-zero, date-range, table-no-row, table-overlap. */
  report(code: string, pointer: string, params: Params): void;
}

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | 'min' | 'max';
export type RoundingOperator = 'ceil' | 'floor' | 'round';

interface Typed {
  readonly type: ValueType;
  /** JSON Pointer of the expression in its document. */
  readonly pointer: string;
}

export interface NumberLiteral extends Typed {
  readonly node: 'number';
  readonly value: Rational;
}
export interface BooleanLiteral extends Typed {
  readonly node: 'boolean';
  readonly value: boolean;
}
export interface TextLiteral extends Typed {
  readonly node: 'text';
  readonly value: string;
}
export interface DateLiteral extends Typed {
  readonly node: 'date';
  readonly value: DayNumber;
}
export interface VariableNode extends Typed {
  readonly node: 'variable';
  readonly variable: Variable;
}
/** A chain of if, else if, …, else. */
export interface IfNode extends Typed {
  readonly node: 'if';
  readonly branches: readonly { readonly condition: TypedExpression; readonly value: TypedExpression }[];
  readonly otherwise: TypedExpression;
}
export interface LogicNode extends Typed {
  readonly node: 'and' | 'or';
  readonly operands: readonly TypedExpression[];
}
export interface NotNode extends Typed {
  readonly node: 'not';
  readonly operand: TypedExpression;
}
/** Two operands of one kind; with < and <= also three, meaning that each stands so to the next. */
export interface ComparisonNode extends Typed {
  readonly node: 'comparison';
  readonly operator: ComparisonOperator;
  readonly operands: readonly [TypedExpression, TypedExpression] | readonly [TypedExpression, TypedExpression, TypedExpression];
}
/** At least one operand; - with one is the negative. */
export interface ArithmeticNode extends Typed {
  readonly node: 'arithmetic';
  readonly operator: ArithmeticOperator;
  readonly operands: readonly TypedExpression[];
}
export interface RoundingNode extends Typed {
  readonly node: 'rounding';
  readonly operator: RoundingOperator;
  readonly operand: TypedExpression;
}
/** The list holds values of the operand's kind; dates are day numbers. */
export interface MembershipNode extends Typed {
  readonly node: 'in';
  readonly operand: TypedExpression;
  readonly list: readonly KnownValue[];
}
export interface TableNode extends Typed {
  readonly node: 'table';
  readonly table: TypedTable;
}
export interface DateAddNode extends Typed {
  readonly node: 'dateAdd';
  readonly date: TypedExpression;
  readonly count: TypedExpression;
  readonly unit: DateUnit;
}
export interface DateDifferenceNode extends Typed {
  readonly node: 'monthsBetween' | 'daysBetween';
  readonly from: TypedExpression;
  readonly to: TypedExpression;
}

/** An expression whose operators, operands and types have been found right. */
export type TypedExpression =
  | NumberLiteral
  | BooleanLiteral
  | TextLiteral
  | DateLiteral
  | VariableNode
  | IfNode
  | LogicNode
  | NotNode
  | ComparisonNode
  | ArithmeticNode
  | RoundingNode
  | MembershipNode
  | TableNode
  | DateAddNode
  | DateDifferenceNode;

/** A value of any kind that is fully known; a date is its day number. */
export type KnownValue = Rational | boolean | string | DayNumber;

/** A cell of a table: any value, an inclusive range of numbers or days, or one of a list. */
export type TypedCell =
  | { readonly cell: 'any' }
  | { readonly cell: 'number-range'; readonly min: Rational | undefined; readonly max: Rational | undefined }
  | { readonly cell: 'date-range'; readonly min: DayNumber | undefined; readonly max: DayNumber | undefined }
  | { readonly cell: 'number-list'; readonly list: readonly Rational[] }
  | { readonly cell: 'list'; readonly list: readonly (boolean | string | DayNumber)[] };

export interface TypedRow {
  /** As many as the table has inputs. */
  readonly cells: readonly TypedCell[];
  /** null: known to be unknown. */
  readonly result: KnownValue | null;
}

export interface TypedTable {
  readonly id: string;
  readonly hit: 'unique' | 'first';
  readonly type: ValueType;
  readonly inputs: readonly TypedExpression[];
  readonly rows: readonly TypedRow[];
}
