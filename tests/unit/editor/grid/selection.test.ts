// What is selected, as data: rectangles, whole rows, and what is left when rows go.
import { describe, expect, it } from 'vitest';
import {
  asRows,
  extendTo,
  kept,
  reported,
  selectAll,
  selectCell,
  selectedColumns,
  selectedRows,
  selectRow,
  sheetOf,
  toggleRow,
} from '../../../../editor/ui/grid/selection.js';

const sheet = sheetOf(['r1', 'r2', 'r3', 'r4'], ['a', 'b', 'c']);
const at = (row: string, column: string) => ({ row, column });

describe('a selection', () => {
  it('is a rectangle between the active cell and the head, whichever way it was drawn', () => {
    const selection = extendTo(selectCell(at('r3', 'b')), at('r2', 'c'));
    expect(selectedRows(sheet, selection)).toEqual(['r2', 'r3']);
    expect(selectedColumns(sheet, selection)).toEqual(['b', 'c']);
    expect(reported(sheet, selection).active).toEqual(at('r3', 'b'));
  });

  it('takes whole rows in all columns', () => {
    const selection = asRows(extendTo(selectCell(at('r1', 'b')), at('r2', 'b')));
    expect(selectedColumns(sheet, selection)).toEqual(['a', 'b', 'c']);
    expect(selectedRows(sheet, selectAll(sheet, at('r3', 'b')))).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('adds and takes out single rows, in the order of the sheet, and never the last one', () => {
    const two = toggleRow(sheet, selectRow('r4', 'a'), 'r1');
    expect(selectedRows(sheet, two)).toEqual(['r1', 'r4']);
    const one = toggleRow(sheet, two, 'r1');
    expect(selectedRows(sheet, one)).toEqual(['r4']);
    expect(selectedRows(sheet, toggleRow(sheet, one, 'r4'))).toEqual(['r4']);
  });

  it('gives way to what stands in the place of a row that went', () => {
    const now = sheetOf(['r1', 'r3', 'r4'], ['a', 'b', 'c']);
    expect(kept(sheet, now, selectCell(at('r2', 'b')))?.active).toEqual(at('r3', 'b'));
    expect(kept(sheet, sheetOf(['r1'], ['a']), selectCell(at('r4', 'c')))?.active).toEqual(at('r1', 'a'));
    expect(kept(sheet, sheetOf([], ['a']), selectCell(at('r4', 'c')))).toBeUndefined();
  });

  it('stays with its row where others come above it', () => {
    const now = sheetOf(['new', 'r1', 'r2'], ['a', 'b']);
    expect(kept(sheet, now, selectCell(at('r2', 'b')))?.active).toEqual(at('r2', 'b'));
  });
});
