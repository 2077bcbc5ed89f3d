// Rows of tables, made in one place: linters take an object with a `then` for a promise.
import type { Cell, Table } from '../../../engine/model/documents.js';

export type Row = Table['rows'][number];

export function row(when: readonly Cell[], result: Row['then']): Row {
  // biome-ignore lint/suspicious/noThenProperty: the format calls it so.
  return { when, then: result } as unknown as Row;
}

/** A table of any inputs and rows; the types of the format ask for at least one of each. */
export function table(
  id: string,
  inputs: readonly unknown[],
  rows: readonly Row[],
  more: Partial<Pick<Table, 'hit' | 'type'>> = {},
): Table {
  return { id, inputs, rows, ...more } as unknown as Table;
}
