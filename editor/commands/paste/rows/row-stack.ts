// Which row stands below which: each row below the nearest one before it of a smaller rank; a dotted number only below its own prefix.
import type { SheetRow } from './sheet.js';

interface Open {
  readonly row: SheetRow;
  readonly rank: number;
  readonly dotted: string | undefined;
}

export class RowStack {
  readonly rows: SheetRow[] = [];
  readonly #open: Open[] = [];

  add(row: Omit<SheetRow, 'parent' | 'level'>, rank: number, isDotted: boolean): void {
    const dotted = isDotted ? row.number : undefined;
    for (let top = this.#open.at(-1); top !== undefined && !isAbove(top, rank, dotted); top = this.#open.at(-1)) this.#open.pop();
    const parent = this.#open.at(-1)?.row;
    const placed: SheetRow = { ...row, parent: parent?.key, level: (parent?.level ?? 0) + 1 };
    this.rows.push(placed);
    this.#open.push({ row: placed, rank, dotted });
  }
}

function isAbove(open: Open, rank: number, dotted: string | undefined): boolean {
  if (open.rank >= rank) return false;
  if (dotted === undefined || open.dotted === undefined) return true;
  return dotted.startsWith(`${open.dotted}.`);
}
