// What an overlay makes of the cells of a thing: quiet where they are the base's, marked where they are its own, closed where the base
// allows no change. Nothing of it in a ruleset.
import type { Workpiece } from '../state/workpiece.js';
import type { GridCell, GridRow } from '../ui/grid/grid-types.js';

/** `fields`: by column the field that it shows, dotted; columns without one stay as they are. `locked` says why a cell is closed. */
export function inOverlay(row: GridRow, { workpiece, collection, fields, locked }: OverlaySetting): GridRow {
  const view = workpiece.overlayView;
  if (view === undefined) return row;
  const place = `${collection}.${row.id}`;
  const list = (view.before as unknown as Readonly<Record<string, unknown>>)[collection];
  const isAdded = !(Array.isArray(list) && list.some((one: { readonly id?: unknown }) => one.id === row.id));
  if (isAdded) return { ...row, look: 'added' };
  const own = [...view.changed.keys()].filter((one) => one === place || one.startsWith(`${place}.`));
  const cells = Object.entries(row.cells).map(([column, cell]): [string, GridCell] => {
    const field = Object.hasOwn(fields, column) ? fields[column] : undefined;
    if (field === undefined) return [column, cell];
    const at = `${place}.${field}`;
    if (own.some((one) => one === place || one === at || one.startsWith(`${at}.`) || at.startsWith(`${one}.`)))
      return [column, { ...cell, look: 'changed' }];
    return [
      column,
      workpiece.permission(at) === 'locked' ? { ...cell, look: 'soft', isReadOnly: true, hint: locked } : { ...cell, look: 'soft' },
    ];
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

export interface OverlaySetting {
  readonly workpiece: Workpiece;
  readonly collection: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly locked: string;
}
