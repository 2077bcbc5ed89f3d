// One row of the grid. It is drawn anew only where the row object, its place, the columns or the language are others. What is selected
// is put on the elements afterwards (selection-marks.ts), never drawn.
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { GridWords } from '../../text/studio/grid.js';
import { optionsOf } from './cell-text.js';
import type { GridCell, GridColumn, GridMark, GridRow } from './grid-types.js';

export interface RowSetting {
  readonly columns: readonly GridColumn[];
  readonly words: GridWords;
  readonly isTree: boolean;
  readonly isReadOnly: boolean;
  /** Rows can be dragged. */
  readonly isMovable: boolean;
  /** Classes of fixed columns by their place. */
  readonly frozen: readonly string[];
}

/** refused: the marks that the grid itself set on cells of this row, by column. */
export function guardedRow(
  row: GridRow,
  index: number,
  setting: RowSetting,
  refused: ReadonlyMap<string, string> | undefined,
): DirectiveResult {
  return guard([row, index, setting, refused], () => rowTemplate(row, index, setting, refused));
}

function rowTemplate(row: GridRow, index: number, setting: RowSetting, refused: ReadonlyMap<string, string> | undefined): TemplateResult {
  const { isTree, words } = setting;
  const isOpen = row.isExpanded === undefined ? nothing : String(row.isExpanded);
  // Rows that only moved keep their cells.
  return html`<div
    role="row" class="row ${row.look ?? ''} ${row.isGroup ? 'is-group' : ''}" data-row=${row.id} aria-rowindex=${index + 2}
    aria-level=${isTree ? (row.level ?? 1) : nothing} aria-expanded=${isTree ? isOpen : nothing}
  ><div role="rowheader" class="number-cell" aria-colindex="1" draggable=${setting.isMovable ? 'true' : nothing}><span>${index + 1}</span> <span class="off-screen">${row.label}</span></div>${guard(
    [row, setting, refused],
    () => setting.columns.map((column, at) => cellTemplate(row, column, at, setting, words, refused?.get(column.id))),
  )}</div>`;
}

function cellTemplate(
  row: GridRow,
  column: GridColumn,
  at: number,
  setting: RowSetting,
  words: GridWords,
  refusal: string | undefined,
): TemplateResult {
  const cell = row.cells[column.id];
  const mark: GridMark | undefined = refusal === undefined ? cell?.mark : { severity: 'error', text: refusal };
  const isFixed = setting.isReadOnly || cell === undefined || cell.isReadOnly === true || column.kind === 'shown';
  return html`<div
    role="gridcell" class="cell ${column.kind} ${cell?.look ?? ''} ${isFixed ? 'fixed' : ''} ${mark ? `marked ${mark.severity}` : ''} ${setting.frozen[at] ?? ''}" data-column=${column.id}
    aria-colindex=${at + 2} aria-readonly=${isFixed ? 'true' : nothing} title=${mark?.text ?? cell?.hint ?? nothing}
  >${column.isTree ? triangle(row, words) : nothing}<span class="text">${shown(column, cell, words)}</span>${
    mark === undefined
      ? nothing
      : html`<span class="mark ${mark.severity}"><span class="off-screen">${words.marked(words.severity[mark.severity], mark.text)}</span></span>`
  }</div>`;
}

/** The indentation, and what opens and closes a group. The row says its state; keys do the same. */
function triangle({ level, isExpanded }: GridRow, words: GridWords): TemplateResult {
  return html`<span class="indent level-${Math.min(level ?? 1, 9)}"></span>${
    isExpanded === undefined
      ? html`<span class="no-toggle"></span>`
      : html`<span class="toggle" aria-hidden="true" title=${isExpanded ? words.collapse : words.expand}>${isExpanded ? '▾' : '▸'}</span>`
  }`;
}

function shown(column: GridColumn, cell: GridCell | undefined, words: GridWords): unknown {
  if (cell === undefined) return '';
  if (cell.shown !== undefined) return cell.shown;
  if (column.kind === 'tick') {
    const isTicked = cell.text === 'true';
    return html`<span class="tick-mark ${isTicked ? 'on' : ''}" role="img" aria-label=${isTicked ? words.yes : words.no}></span>`;
  }
  if (column.kind === 'choice') return optionsOf(column, cell).find(({ value }) => value === cell.text)?.text ?? cell.text;
  return cell.text;
}
