// Where keys lead, as in a spreadsheet.
import { describe, expect, it } from 'vitest';
import type { GridRow } from '../../../../editor/ui/grid/grid-data.js';
import { type Move, movedSpot, tabbedSpot } from '../../../../editor/ui/grid/moves.js';
import { neighbourTarget } from '../../../../editor/ui/grid/row-moves.js';
import { sheetOf } from '../../../../editor/ui/grid/selection.js';

// A column with a gap: filled 0, 1, empty 2, 3, filled 4.
const filled = [true, true, false, false, true];
const sheet = sheetOf(['r0', 'r1', 'r2', 'r3', 'r4'], ['a', 'b', 'c']);
const setting = { page: 3, isFilled: (row: number, column: number) => column === 0 && filled[row] === true };

function from(row: string, column: string, move: Move): string {
  const spot = movedSpot(sheet, { row, column }, move, setting);
  return `${spot.row} ${spot.column}`;
}

describe('a move', () => {
  it('stops at the edges', () => {
    expect(from('r0', 'a', 'up')).toBe('r0 a');
    expect(from('r4', 'c', 'right')).toBe('r4 c');
    expect(from('r4', 'c', 'down')).toBe('r4 c');
    expect(from('r1', 'b', 'page-down')).toBe('r4 b');
  });

  it('goes to the end of what is filled with Ctrl, then to the next that is', () => {
    expect(from('r0', 'a', 'edge-down')).toBe('r1 a');
    expect(from('r1', 'a', 'edge-down')).toBe('r4 a');
    expect(from('r4', 'a', 'edge-up')).toBe('r1 a');
    expect(from('r0', 'b', 'edge-down')).toBe('r4 b');
  });

  it('knows the corners', () => {
    expect(from('r2', 'b', 'first')).toBe('r0 a');
    expect(from('r2', 'b', 'last')).toBe('r4 c');
    expect(from('r2', 'b', 'row-start')).toBe('r2 a');
    expect(from('r2', 'b', 'row-end')).toBe('r2 c');
  });

  it('of the Tab key turns into the next row and leaves at the ends', () => {
    expect(tabbedSpot(sheet, { row: 'r0', column: 'c' }, 1)).toEqual({ row: 'r1', column: 'a' });
    expect(tabbedSpot(sheet, { row: 'r1', column: 'a' }, -1)).toEqual({ row: 'r0', column: 'c' });
    expect(tabbedSpot(sheet, { row: 'r4', column: 'c' }, 1)).toBeUndefined();
    expect(tabbedSpot(sheet, { row: 'r0', column: 'a' }, -1)).toBeUndefined();
  });
});

describe('a row that is moved by keys', () => {
  const row = (id: string, level: number): GridRow => ({ id, label: id, level, cells: {} });
  const rows = [row('g1', 1), row('g1a', 2), row('g1b', 2), row('g2', 1), row('g2a', 2)];

  it('passes its neighbour on the same level, with all that is in it', () => {
    expect(neighbourTarget(rows, 3, 3, -1)).toEqual({ row: 'g1', where: 'before' });
    expect(neighbourTarget(rows, 0, 0, 1)).toEqual({ row: 'g2', where: 'after' });
    expect(neighbourTarget(rows, 1, 1, 1)).toEqual({ row: 'g1b', where: 'after' });
  });

  it('does not leave its group', () => {
    expect(neighbourTarget(rows, 1, 1, -1)).toBeUndefined();
    expect(neighbourTarget(rows, 2, 2, 1)).toBeUndefined();
    expect(neighbourTarget(rows, 4, 4, 1)).toBeUndefined();
  });
});
