// How the grid looks: thin lines, rows of 30 pixels, the head and the first columns fixed. Rows out of sight are not laid out.
import { css } from 'lit';

export const gridStyles = css`
  :host {
    --_row: 30px;
    --_number: 40px;
    display: block;
    min-block-size: 0;
    font-size: 13px;
    line-height: 1.4;
    color: var(--_ink);
    background: var(--_paper);
    container: grid / inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .scroll {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    position: relative;
    border-block-end: 1px solid var(--_line);
  }
  .sheet {
    inline-size: 100%;
    min-inline-size: var(--_width);
    cursor: cell;
    user-select: none;
    -webkit-user-select: none;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    min-block-size: var(--_row);
    position: relative;
    background: var(--_paper);
  }
  .body > .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_row);
  }
  /* A tree may be long: rows of one height are laid out one by one, without those beside them. */
  [role='treegrid'] > .body > .row {
    block-size: var(--_row);
    contain: size layout style;
  }
  /* The open field and its notes reach below the row. */
  .body > .row[data-active] {
    content-visibility: visible;
    z-index: 2;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 4;
  }
  .head .row {
    background: var(--_sunk);
    color: var(--_soft);
    font-weight: 600;
  }
  .cell,
  .number-cell {
    position: relative;
    display: flex;
    align-items: center;
    min-inline-size: 0;
    padding: 3px 8px;
    border-block-end: 1px solid var(--_line);
    border-inline-end: 1px solid var(--_line);
    background: inherit;
  }
  .cell > .text {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .cell.number > .text {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .cell.tick > .text {
    text-align: center;
  }
  .number-cell {
    z-index: 3;
    justify-content: center;
    padding: 0 2px;
    background: var(--_sunk);
    color: var(--_soft);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .row:is(.group, .is-group) {
    background: var(--_sunk);
    font-weight: 600;
  }
  .row.soft,
  .cell.soft {
    color: var(--_soft);
  }
  .row.removed > .cell > .text {
    color: var(--_soft);
    text-decoration: line-through;
  }
  .row.added > .number-cell {
    box-shadow: inset 3px 0 var(--_good);
  }
  .cell.strong {
    font-weight: 600;
  }
  .cell.changed {
    background: color-mix(in oklab, var(--_warn-tint), var(--_paper) 40%);
    box-shadow: inset 2px 0 var(--_warn);
  }
  .frozen {
    z-index: 1;
  }
  /* Said of the head for all of its column: whether it is held once the table is scrolled sideways. */
  .head :is(.number-cell, .frozen) {
    --_is-held: yes;
  }
  [data-sideways] :is(.number-cell, .frozen) {
    position: sticky;
  }
  [data-sideways] .number-cell {
    inset-inline-start: 0;
  }
  [data-sideways] .frozen-1 {
    inset-inline-start: var(--_left-1);
  }
  [data-sideways] .frozen-2 {
    inset-inline-start: var(--_left-2);
  }
  [data-sideways] .frozen-3 {
    inset-inline-start: var(--_left-3);
  }
  .frozen-last {
    border-inline-end-color: var(--_edge);
  }
  .indent {
    flex: none;
    inline-size: 0;
  }
  .level-2 {
    inline-size: 16px;
  }
  .level-3 {
    inline-size: 32px;
  }
  .level-4 {
    inline-size: 48px;
  }
  .level-5 {
    inline-size: 64px;
  }
  .level-6 {
    inline-size: 80px;
  }
  :is(.level-7, .level-8, .level-9) {
    inline-size: 96px;
  }
  .toggle,
  .no-toggle {
    flex: none;
    inline-size: 20px;
    margin-inline-start: -4px;
    text-align: center;
    color: var(--_soft);
    cursor: pointer;
  }
  .toggle {
    align-self: stretch;
    display: grid;
    place-content: center;
  }
  .toggle:hover {
    color: var(--_accent);
  }
  .tick-mark {
    display: inline-grid;
    place-content: center;
    inline-size: 15px;
    block-size: 15px;
    border: 1px solid var(--_edge);
    border-radius: 3px;
    vertical-align: middle;
    cursor: pointer;
  }
  .tick-mark.on::before {
    content: '✓';
    font-size: 12px;
    line-height: 1;
    color: var(--_accent);
    font-weight: 700;
  }
  .row[aria-selected='true'] > .cell,
  .cell[aria-selected='true'] {
    background: var(--_tint);
  }
  .row[aria-selected='true'] > .number-cell {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [data-near] {
    color: var(--_ink);
    background: var(--_tint);
  }
  .cell[data-active] {
    outline: 1px solid var(--_edge);
    outline-offset: -1px;
  }
  .cell[data-active][data-focused] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    z-index: 2;
  }
  .row[data-cut] > .cell {
    border-block-style: dashed;
    border-block-color: var(--_accent);
    opacity: 0.7;
  }
  .mark {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 4px solid var(--_mark);
    border-inline-start-color: transparent;
    border-block-end-color: transparent;
  }
  .mark.error,
  .note[data-severity='error'] {
    --_mark: var(--_bad);
  }
  .mark.warning,
  .note[data-severity='warning'] {
    --_mark: var(--_warn);
  }
  .mark.info,
  .note[data-severity='info'] {
    --_mark: var(--_accent);
  }
  .cell.marked > .text {
    text-decoration: underline wavy var(--_soft) from-font;
    text-underline-offset: 2px;
  }
  .cell.marked.error > .text {
    text-decoration-color: var(--_bad);
  }
  .grip {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -5px;
    inline-size: 9px;
    z-index: 1;
    cursor: col-resize;
    touch-action: none;
  }
  .grip:is(:hover, :focus, [data-dragging]) {
    background: linear-gradient(var(--_accent), var(--_accent)) center / 2px 100% no-repeat;
    outline: none;
  }
  .fill-handle {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 8px;
    block-size: 8px;
    border: 1px solid var(--_paper);
    background: var(--_accent);
    cursor: crosshair;
    z-index: 3;
    touch-action: none;
  }
  .key-field.open ~ .fill-handle {
    display: none;
  }
  .cell[data-filling] {
    background: var(--_tint);
    border-block-end: 1px dashed var(--_accent);
  }
  .number-cell[draggable] {
    cursor: grab;
  }
  .row[data-drop]::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    block-size: 3px;
    background: var(--_accent);
    z-index: 5;
    pointer-events: none;
  }
  .row[data-drop='before']::after {
    inset-block-start: 0;
  }
  .row[data-drop='after']::after {
    inset-block-end: 0;
  }
  .row[data-drop='into']::after {
    inset-block: 0;
    block-size: auto;
    background: none;
    border: 2px solid var(--_accent);
  }
  .empty {
    padding: 16px;
    color: var(--_soft);
  }
  .add {
    align-self: start;
    margin: 4px;
    color: var(--_accent);
  }
  @container grid (inline-size < 640px) {
    .sheet {
      --_number: 28px;
    }
    [data-sideways] :is(.frozen-2, .frozen-3) {
      position: relative;
      inset-inline-start: auto;
    }
    :is(.frozen-2, .frozen-3) {
      z-index: auto;
    }
    .head :is(.frozen-2, .frozen-3) {
      --_is-held: no;
    }
  }
  @media (pointer: coarse) {
    :host {
      --_row: 44px;
    }
    .fill-handle {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] > .cell,
    .cell[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .cell[data-active] {
      outline-color: Highlight;
    }
    .mark {
      forced-color-adjust: none;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    .body > .row {
      content-visibility: visible;
      break-inside: avoid;
    }
    [role='treegrid'] > .body > .row {
      block-size: auto;
      contain: none;
    }
  }
`;
