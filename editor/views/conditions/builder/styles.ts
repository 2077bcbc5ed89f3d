// Looks of the builder: rows with thin lines at their inner edge, as an indented list.
import { css } from 'lit';

export const builderStyles = css`
  :host {
    display: block;
    container: builder / inline-size;
    font-size: 13.5px;
    line-height: 1.5;
    color: var(--_ink);
    --_tap: 28px;
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px;
    align-items: start;
  }
  .sides {
    display: grid;
    gap: 12px;
  }
  .sides.double {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  ol.rows {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ol.rows ol.rows,
  .calculation {
    margin-inline-start: 13px;
    padding-inline-start: 10px;
    border-inline-start: 1px solid var(--_line);
  }
  .calculation ol.rows {
    margin-inline-start: 0;
    padding-inline-start: 0;
    border: 0;
  }
  .row {
    position: relative;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    min-block-size: 34px;
    padding: 2px 4px 2px 0;
    border-radius: var(--_radius);
  }
  .line:hover,
  .line:focus-within {
    background: color-mix(in oklab, var(--_sunk), transparent 30%);
  }
  .faulty > .line {
    box-shadow: inset 2px 0 0 var(--_bad);
  }
  .fault {
    flex-basis: 100%;
  }
  /* What does not fit into the line goes on beside the handle, not below it. */
  .line:has(> .handle, > .no-handle) {
    padding-inline-start: 32px;
  }
  .line > :is(.handle, .no-handle) {
    margin-inline-start: -32px;
  }
  .handle {
    inline-size: 26px;
    padding: 0;
    color: var(--_soft);
    cursor: grab;
    touch-action: manipulation;
  }
  .rest:empty {
    display: none;
  }
  .no-handle {
    inline-size: 26px;
  }
  .name {
    min-inline-size: 3em;
  }
  .logic {
    font-weight: 600;
  }
  :is(select, input:not([type='checkbox'], [type='radio'])) {
    padding-block: 2px;
  }
  select {
    max-inline-size: 100%;
  }
  .value,
  .list,
  .item {
    display: inline-flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 2px 4px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .value {
    flex-wrap: nowrap;
  }
  .list {
    gap: 4px;
  }
  .item {
    padding-inline-start: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunk);
  }
  .item > button,
  .more {
    min-inline-size: 24px;
    padding: 0 4px;
    color: var(--_soft);
  }
  .chip {
    max-inline-size: 100%;
    min-block-size: var(--_tap);
    padding: 2px 8px;
    overflow-wrap: anywhere;
    text-align: start;
    border-color: var(--_line);
    background: var(--_tint);
  }
  .chip.compound {
    background: var(--_paper);
  }
  .chip.hole {
    border: 1px dashed var(--_edge);
    background: none;
    color: var(--_soft);
  }
  .value.hole :is(input, select) {
    border-style: dashed;
  }
  .chip.faulty,
  .value.faulty :is(input, select) {
    border-color: var(--_bad);
    outline: 1px solid var(--_bad);
  }
  .chip:disabled {
    color: inherit;
    border-style: solid;
  }
  input.number {
    inline-size: 6em;
    text-align: end;
  }
  .fragment {
    padding: 2px 6px;
    border: 1px solid var(--_warn);
    border-radius: var(--_radius);
    font-family: var(--_mono);
    overflow-wrap: anywhere;
  }
  .adders {
    display: flex;
    gap: 14px;
    min-block-size: 28px;
    padding-inline-start: 40px;
  }
  .calculation > .adders {
    padding-inline-start: 28px;
  }
  .drop-before > .line {
    box-shadow: 0 -2px 0 var(--_accent);
  }
  .drop-after > .line {
    box-shadow: 0 2px 0 var(--_accent);
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 6px;
  }
  .bar > [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .reading {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_line);
  }
  .pending:empty {
    display: none;
  }
  .sentences {
    display: grid;
    gap: 4px;
    margin: 4px 0;
  }
  .sentences > div {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    gap: 8px;
    align-items: baseline;
  }
  .sentences dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .problems {
    margin: 4px 0;
    padding: 0;
    list-style: none;
  }
  .problems button.link {
    color: var(--_bad);
  }
  .json textarea {
    font-family: var(--_mono);
    font-size: 12.5px;
    white-space: pre;
    overflow: auto;
  }
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    overflow: hidden;
  }
  #chooser {
    inline-size: min(420px, calc(100vw - 16px));
  }
  .search {
    inline-size: 100%;
  }
  .options {
    max-block-size: min(46vh, 360px);
    overflow: auto;
    margin-block-start: 4px;
  }
  .group {
    padding: 6px 8px 2px;
  }
  .option {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 4px 8px;
    border-radius: 4px;
    cursor: default;
  }
  .option:hover {
    background: var(--_sunk);
  }
  .option[aria-selected='true'] {
    background: var(--_tint);
    outline: 1px solid var(--_accent);
    outline-offset: -1px;
  }
  .rest {
    padding: 4px 8px;
  }
  #menu:popover-open {
    display: grid;
    min-inline-size: 200px;
  }
  #menu .item {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding: 0 10px;
    border: 0;
    background: none;
    text-align: start;
  }
  #menu .item:is(:hover, :focus-visible) {
    background: var(--_tint);
  }
  @container builder (inline-size < 560px) {
    .top {
      grid-template-columns: minmax(0, 1fr);
    }
    .bar {
      order: -1;
    }
    .sides.double {
      grid-template-columns: minmax(0, 1fr);
    }
    ol.rows ol.rows,
    .calculation {
      margin-inline-start: 6px;
      padding-inline-start: 6px;
    }
    .sentences > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
