// Where an output is unknown although nothing is missing: the row of a decision table that applies and says itself that it gives
// nothing ("then": null, S-102). Takes the output's expression and the values that it read.
import { nodesOf } from '../condition/children.js';
import { compileBoolean } from '../condition/compile.js';
import type { SlotValue, TableNode, TypedExpression, TypedRow } from '../condition/types.js';
import { variablesOf } from '../condition/variables.js';
import { parseDate } from '../date/calendar.js';
import { parseRational } from '../number/rational.js';
import type { Value } from './requirement.js';
import type { Speech } from './speech.js';

/** What that row's note says, "" where it has none; undefined where there is no such row. */
export function unstatedRow({ model, language }: Speech, expression: TypedExpression, values: readonly Value[]): string | undefined {
  const slots = slotsOf(expression, values);
  for (const node of nodesOf(expression)) {
    if (node.node !== 'table') continue;
    const index = node.table.rows.findIndex((row) => matches(node, row, slots));
    if (node.table.rows[index]?.result !== null) continue;
    return noteIn(model.tables.get(node.table.id)?.rows[index]?.note ?? '', language);
  }
  return undefined;
}

/** A table of just this row: the cells are judged by the same code as in an evaluation. */
function matches({ table }: TableNode, { cells }: TypedRow, slots: readonly SlotValue[]): boolean {
  const type = { kind: 'boolean' } as const;
  const alone: TypedExpression = {
    node: 'table',
    type,
    pointer: '',
    table: { ...table, type, hit: 'first', rows: [{ cells, result: true }] },
  };
  return compileBoolean(alone)({ slots, report: () => undefined }) === true;
}

function slotsOf(expression: TypedExpression, values: readonly Value[]): readonly SlotValue[] {
  const given = new Map(values.map(({ path, value }) => [path, value]));
  const slots: SlotValue[] = [];
  for (const { path, slot, type } of variablesOf(expression)) {
    const value = given.get(path) ?? undefined;
    slots[slot] =
      typeof value !== 'string' ? value : type.kind === 'number' ? parseRational(value) : type.kind === 'date' ? parseDate(value) : value;
  }
  return slots;
}

/** Notes are not given by language; where one says the same in Chinese and then in English, the reader's half is enough. */
function noteIn(note: string, language: 'zh-CN' | 'en'): string {
  const [first = '', second = '', ...more] = note.split(' / ');
  const isPair = more.length === 0 && /\p{Script=Han}/u.test(first) && second !== '' && !/\p{Script=Han}/u.test(second);
  return (isPair ? (language === 'en' ? second : first) : note).trim();
}
