// A grid in the test's page over a small list of things that it really changes, so that tests see what a reader would.
import '../../../editor/ui/grid/define.js';
import type { SteelyardGrid } from '../../../editor/ui/grid/grid-element.js';
import type { CellEdit, EditKind, GridActions, GridColumn, GridRow, RowTarget } from '../../../editor/ui/grid/grid-types.js';

export interface Item {
  readonly id: string;
  readonly [column: string]: string;
}

export const COLUMNS: readonly GridColumn[] = [
  { id: 'name', title: '名称', kind: 'text', width: 160, isFrozen: true },
  { id: 'points', title: '分值', kind: 'number', width: 80 },
  {
    id: 'method',
    title: '评定方法',
    kind: 'choice',
    width: 120,
    options: [
      { value: 'conformity', text: '符合性' },
      { value: 'sampling', text: '抽样' },
      { value: 'levels', text: '分级' },
    ],
  },
  { id: 'deletable', title: '可删减', kind: 'tick', width: 70 },
  { id: 'note', title: '备注', kind: 'text', width: 200, isFlexible: true },
];

export function items(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `item-${at + 1}`,
    name: `条款 ${at + 1}`,
    points: String(at + 1),
    method: 'conformity',
    deletable: at % 2 === 0 ? 'true' : '',
    note: '',
  }));
}

export interface Stand {
  readonly grid: SteelyardGrid;
  readonly edits: (readonly [edits: readonly CellEdit[], kind: EditKind])[];
  readonly moves: (readonly [rows: readonly string[], target: RowTarget])[];
  items: readonly Item[];
  /** The cell's text on the screen. */
  text(row: string, column: string): string;
  field(): HTMLTextAreaElement;
  settled(): Promise<void>;
}

const hosts = new Set<HTMLElement>();
afterEach(() => {
  for (const host of hosts) host.remove();
  hosts.clear();
});

/** Points above 100 are refused, as an owner would. */
export async function stand(first: readonly Item[], more: Partial<GridActions> = {}, width?: number): Promise<Stand> {
  const place = document.createElement('main');
  if (width !== undefined) place.style.inlineSize = `${width}px`;
  place.style.blockSize = '400px';
  const grid = document.createElement('steelyard-grid');
  place.append(grid);
  document.body.append(place);
  hosts.add(place);
  grid.style.blockSize = '100%';
  const rows = new Map<Item, GridRow>();
  let made = 0;
  const rowOf = (item: Item): GridRow => {
    const row = rows.get(item) ?? {
      id: item.id,
      label: item.name ?? '',
      cells: Object.fromEntries(COLUMNS.map(({ id }) => [id, { text: item[id] ?? '' }])),
    };
    rows.set(item, row);
    return row;
  };
  const result: Stand = {
    grid,
    edits: [],
    moves: [],
    items: first,
    text: (row, column) => grid.cellElement({ row, column })?.querySelector('.text')?.textContent?.trim() ?? '',
    field: () => grid.field.area,
    settled: async () => {
      while (!(await grid.updateComplete));
    },
  };
  const draw = (): void => {
    grid.rows = result.items.map(rowOf);
  };
  grid.label = '条款';
  grid.columns = COLUMNS;
  grid.actions = {
    onEdit: (edits, kind) => {
      result.edits.push([edits, kind]);
      const refused = edits.filter(({ column, text }) => column === 'points' && !(Number(text) <= 100));
      const taken = edits.filter((edit) => !refused.includes(edit));
      result.items = result.items.map((item) => {
        const own = taken.filter(({ row }) => row === item.id);
        return own.length === 0 ? item : { ...item, ...Object.fromEntries(own.map(({ column, text }) => [column, text])) };
      });
      draw();
      return refused.map(({ row, column }) => ({ row, column, text: '分值不超过 100' }));
    },
    onInsert: (after) => {
      made += 1;
      const id = `new-${made}`;
      const at = after === undefined ? result.items.length : result.items.findIndex((item) => item.id === after) + 1;
      result.items = [...result.items.slice(0, at), { id, name: '', points: '' }, ...result.items.slice(at)];
      draw();
      return id;
    },
    onRemove: (ids) => {
      result.items = result.items.filter(({ id }) => !ids.includes(id));
      draw();
    },
    onMove: (ids, target) => {
      result.moves.push([ids, target]);
      const moved = result.items.filter(({ id }) => ids.includes(id));
      const rest = result.items.filter(({ id }) => !ids.includes(id));
      const at = rest.findIndex(({ id }) => id === target.row) + (target.where === 'before' ? 0 : 1);
      result.items = [...rest.slice(0, at), ...moved, ...rest.slice(at)];
      draw();
    },
    ...more,
  };
  draw();
  await result.settled();
  return result;
}
