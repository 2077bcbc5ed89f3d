// The row of column titles, which stays in sight, with the grips that change a column's width.
import { html, nothing, type TemplateResult } from 'lit';
import type { GridWords } from '../../text/studio/grid.js';
import type { GridColumn } from './grid-types.js';

export interface HeadSetting {
  readonly columns: readonly GridColumn[];
  readonly words: GridWords;
  readonly frozen: readonly string[];
  widthOf(column: GridColumn): number;
}

export function headTemplate({ columns, words, frozen, widthOf }: HeadSetting): TemplateResult {
  return html`<div role="rowgroup" class="head"><div role="row" class="row" aria-rowindex="1">
    <div role="columnheader" class="number-cell corner" aria-colindex="1"><span class="off-screen">${words.rowNumber}</span></div
    >${columns.map(
      (column, at) => html`<div role="columnheader" class="cell title ${column.kind} ${frozen[at] ?? ''}" data-column=${column.id}
        aria-colindex=${at + 2} title=${column.hint ?? nothing}><span class="text">${column.title}</span><span
          class="grip" role="separator" aria-orientation="vertical" tabindex="-1" aria-label=${words.columnWidth(column.title)}
          aria-valuenow=${widthOf(column)} aria-valuemin="32" aria-valuemax="1200" data-column=${column.id}></span></div>`,
    )}</div></div>`;
}
