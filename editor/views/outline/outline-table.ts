// The rows that the grid is given: the same list as before while nothing that they are made of has changed, so that the grid draws
// nothing anew for a selection or a check that says the same.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { Language } from '../../../engine/text/language.js';
import type { Workpiece } from '../../state/workpiece.js';
import type { GridRow } from '../../ui/grid/grid-types.js';
import { MarksOfChecks } from './clause-marks.js';
import { filtered, type OutlineFilter } from './outline-filter.js';
import { OutlineRows, type RowsGiven } from './outline-rows.js';
import { changedFields } from './overlay-rows.js';

export interface TableGiven {
  readonly workpiece: Workpiece;
  readonly ruleset: Ruleset;
  readonly language: Language;
  readonly collapsed: ReadonlySet<string>;
  readonly filter: OutlineFilter;
  sentence(problem: Problem): string;
}

export interface DrawnTable {
  readonly rows: readonly GridRow[];
  /** undefined where nothing is filtered. */
  readonly hits: number | undefined;
}

export class OutlineTable {
  readonly #rows = new OutlineRows();
  readonly #marks = new MarksOfChecks();
  readonly #permissions = new Map<string, 'locked' | 'open' | 'tighten'>();
  #drawn: (DrawnTable & { readonly from: readonly unknown[] }) | undefined;

  draw({ workpiece, ruleset, language, collapsed, filter, sentence }: TableGiven): DrawnTable {
    const { overlayView: overlay, isValuesOnly, ground } = workpiece;
    const marks = this.#marks.of(workpiece.checks, language, sentence);
    const from = [ruleset, language, marks, collapsed, filter, overlay, isValuesOnly, ground];
    if (this.#drawn?.from.every((one, at) => one === from[at])) return this.#drawn;
    // What may be changed is the ground's to say.
    if (this.#drawn?.from.at(-1) !== ground) this.#permissions.clear();
    const changed = changedFields(overlay);
    const found = filtered(ruleset.clauses, filter, { hasProblem: (id) => marks.has(id), isChanged: (id) => changed.has(id) });
    const permission: RowsGiven['permission'] = (place) => {
      const known = this.#permissions.get(place) ?? workpiece.permission(place);
      this.#permissions.set(place, known);
      return known;
    };
    const rows = this.#rows.rows({ ruleset, language, marks, collapsed, filtered: found, overlay, isValuesOnly, permission });
    const before = this.#drawn?.rows;
    const isSame = before !== undefined && before.length === rows.length && before.every((row, at) => row === rows[at]);
    this.#drawn = { from, rows: isSame ? before : rows, hits: found?.hits };
    return this.#drawn;
  }

  /** Whether the table that was drawn last has a row. */
  has(id: string): boolean {
    return this.#drawn?.rows.some((row) => row.id === id) === true;
  }
}
