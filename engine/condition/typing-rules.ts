// The type of each operator from its operands. S-82, S-84, S-88, S-90 to S-92, S-104.
// A rule refuses what is wrong at the operand where it is wrong and goes on, so that one check names all faults.
import { isRefusal, literalOf, refusedOption, shapeOf } from './literal.js';
import type { ComparisonNode, KnownValue, TypedExpression, ValueKind, ValueType } from './types.js';
import type { Call, Operand, Typing } from './typing.js';

type Typed = TypedExpression | undefined;

const NUMBER: ValueType = { kind: 'number' };
const BOOLEAN: ValueType = { kind: 'boolean' };
const DATE: ValueType = { kind: 'date' };

/** The typed form of an operator whose operands have the right number. The hint is the kind that is wanted here, if one is. */
export function typeCall(call: Call, typing: Typing, hint: ValueKind | undefined): Typed {
  const { operator, pointer } = call;
  switch (operator) {
    case 'var':
      return typeVariable(call, typing);
    case 'table':
      return typeTable(call, typing);
    case 'if':
      return typeIf(call, typing, hint);
    case 'and':
    case 'or': {
      const operands = typeAll(call, typing, 'boolean');
      return operands && { node: operator, type: BOOLEAN, pointer, operands };
    }
    case '!': {
      const [operand] = typeAll(call, typing, 'boolean') ?? [];
      return operand && { node: 'not', type: BOOLEAN, pointer, operand };
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return typeComparison(call, operator, typing);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max': {
      const operands = typeAll(call, typing, 'number');
      return operands && { node: 'arithmetic', operator, type: NUMBER, pointer, operands };
    }
    case 'ceil':
    case 'floor':
    case 'round': {
      const [operand] = typeAll(call, typing, 'number') ?? [];
      return operand && { node: 'rounding', operator, type: NUMBER, pointer, operand };
    }
    case 'in':
      return typeMembership(call, typing);
    case 'dateAdd':
      return typeDateAdd(call, typing);
    case 'monthsBetween':
    case 'daysBetween': {
      const [from, to] = typeAll(call, typing, 'date') ?? [];
      return from && to && { node: operator, type: NUMBER, pointer, from, to };
    }
  }
}

function typeVariable({ operands: [operand], pointer }: Call, typing: Typing): Typed {
  const path = operand?.json;
  if (typeof path !== 'string') return typing.refuse('expression-shape', pointer, { found: shapeOf(path), expected: 'path' });
  const variable = typing.scope.variable(path);
  if ('refused' in variable) return typing.refuseVariable(variable.refused, path, pointer);
  return { node: 'variable', type: variable.type, pointer, variable };
}

function typeTable({ operands: [operand], pointer, depth }: Call, typing: Typing): Typed {
  const id = operand?.json;
  if (typeof id !== 'string') return typing.refuse('expression-shape', pointer, { found: shapeOf(id), expected: 'table' });
  const table = typing.useTable(id, pointer, depth);
  return table && { node: 'table', type: table.type, pointer, table };
}

function typeIf({ operands, pointer, depth }: Call, typing: Typing, hint: ValueKind | undefined): Typed {
  const last = operands.length - 1;
  const conditions = operands.filter((_, index) => index % 2 === 0 && index < last);
  const results = operands.filter((_, index) => index % 2 === 1 || index === last);
  const tests = conditions.map((operand) => typeAs(operand, depth, typing, 'boolean'));
  const values = typeAlike(results, depth, typing, hint);
  if (values === undefined) return undefined;
  const branches = [];
  for (const [index, condition] of tests.entries()) {
    const value = values[index];
    if (condition === undefined || value === undefined) return undefined;
    branches.push({ condition, value });
  }
  const otherwise = values.at(-1);
  return otherwise && { node: 'if', type: commonType(values), pointer, branches, otherwise };
}

function typeComparison({ operands, pointer, depth }: Call, operator: ComparisonNode['operator'], typing: Typing): Typed {
  const typed = typeAlike(operands, depth, typing, undefined);
  if (typed === undefined) return undefined;
  const [a, b, c] = typed;
  if (a === undefined || b === undefined) return undefined;
  const isOrdered = operator !== '==' && operator !== '!=';
  if (isOrdered && a.type.kind !== 'number' && a.type.kind !== 'date') {
    return typing.refuse('expression-type', a.pointer, { expected: 'number-or-date', found: a.type.kind, operator });
  }
  const refusal = refusedBeside(a, b) ?? refusedBeside(b, a);
  if (refusal !== undefined) return typing.refuse(refusal.refused, refusal.pointer, refusal.params);
  return { node: 'comparison', operator, type: BOOLEAN, pointer, operands: c === undefined ? [a, b] : [a, b, c] };
}

function typeMembership({ operands: [valueOperand, listOperand], pointer, depth }: Call, typing: Typing): Typed {
  if (valueOperand === undefined || listOperand === undefined) return undefined;
  const operand = typing.type(valueOperand.json, valueOperand.pointer, depth + 1);
  const { json, pointer: place } = listOperand;
  if (!Array.isArray(json)) return typing.refuse('expression-shape', place, { found: shapeOf(json), expected: 'list' });
  if (!typing.spend(json.length, depth + 1) || operand === undefined) return undefined;
  const list: KnownValue[] = [];
  for (const [index, item] of json.entries()) {
    const value = literalOf(item, operand.type);
    if (isRefusal(value)) typing.refuse(value.refused, `${place}/${index}`, value.params);
    else list.push(value);
  }
  return list.length === json.length ? { node: 'in', type: BOOLEAN, pointer, operand, list } : undefined;
}

function typeDateAdd({ operands: [dateOperand, countOperand, unitOperand], pointer, depth }: Call, typing: Typing): Typed {
  if (dateOperand === undefined || countOperand === undefined || unitOperand === undefined) return undefined;
  const date = typeAs(dateOperand, depth, typing, 'date');
  const count = typeAs(countOperand, depth, typing, 'number');
  if (!typing.spend(1, depth + 1)) return undefined;
  const unit = unitOperand.json;
  if (unit !== 'days' && unit !== 'months' && unit !== 'years') {
    return typing.refuse('expression-shape', unitOperand.pointer, { found: shapeOf(unit), expected: 'days-months-years' });
  }
  return date && count && { node: 'dateAdd', type: DATE, pointer, date, count, unit };
}

/** All operands, each of that kind. */
function typeAll({ operands, depth }: Call, typing: Typing, kind: ValueKind): readonly TypedExpression[] | undefined {
  const typed = operands.map((operand) => typeAs(operand, depth, typing, kind)).filter((operand) => operand !== undefined);
  return typed.length === operands.length ? typed : undefined;
}

function typeAs({ json, pointer }: Operand, depth: number, typing: Typing, kind: ValueKind): Typed {
  const typed = typing.type(json, pointer, depth + 1, kind);
  if (typed === undefined || typed.type.kind === kind) return typed;
  return typing.refuse('expression-type', pointer, { expected: kind, found: typed.type.kind });
}

/** All operands, of one kind among them; texts that are literals are dates where one of the others is a date. */
function typeAlike(
  operands: readonly Operand[],
  depth: number,
  typing: Typing,
  hint: ValueKind | undefined,
): readonly TypedExpression[] | undefined {
  const isWritten = operands.map(({ json }) => isTextLiteral(json));
  const first = operands.map(({ json, pointer }, index) => (isWritten[index] ? undefined : typing.type(json, pointer, depth + 1, hint)));
  const wanted = first.find((typed) => typed !== undefined)?.type.kind ?? hint;
  const all = operands.map(({ json, pointer }, index) => (isWritten[index] ? typing.type(json, pointer, depth + 1, wanted) : first[index]));
  const typed = all.filter((one) => one !== undefined);
  if (typed.length < all.length) return undefined;
  const expected = wanted ?? 'text';
  const other = typed.find(({ type }) => type.kind !== expected);
  if (other === undefined) return typed;
  return typing.refuse('expression-type', other.pointer, { expected, found: other.type.kind });
}

/** A string, or an `if` whose branches all are: what is a date only because of what stands beside it. */
function isTextLiteral(json: unknown, depth = 0): boolean {
  if (typeof json === 'string') return true;
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !Object.hasOwn(json, 'if') || depth > 32) return false;
  const operands = (json as { readonly if: unknown }).if;
  if (!Array.isArray(operands) || operands.length < 3 || operands.length > 1000) return false;
  return operands.every((operand: unknown, index) => (index % 2 === 0 && index < operands.length - 1) || isTextLiteral(operand, depth + 1));
}

/** Why a text literal cannot stand beside a choice. */
function refusedBeside(literal: TypedExpression, other: TypedExpression) {
  if (literal.node !== 'text') return undefined;
  const refusal = refusedOption(literal.value, other.type);
  return refusal && { ...refusal, pointer: literal.pointer };
}

/** The type of a value that is one of several: of choices and literals, a choice of all their texts. */
function commonType(values: readonly TypedExpression[]): ValueType {
  const [first] = values;
  if (first === undefined || first.type.kind !== 'text') return { kind: first?.type.kind ?? 'text' };
  const hasLiteralsOnly = values.every(({ node }) => node === 'text');
  const options = new Set<string>();
  for (const value of values) {
    const texts = value.node === 'text' ? [value.value] : value.type.options;
    if (texts === undefined || hasLiteralsOnly) return { kind: 'text' };
    for (const text of texts) options.add(text);
  }
  return { kind: 'text', options: [...options] };
}
