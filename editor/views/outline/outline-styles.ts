// How the outline looks: tools, table, details beside or below it, totals.
import { css } from 'lit';

export const outlineStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    container: outline / inline-size;
    background: var(--_paper);
    color: var(--_ink);
    font-size: 13px;
    --_tap: 28px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    padding: 4px 8px;
    border-block-end: 1px solid var(--_line);
  }
  .tools > .gap {
    flex: 1;
  }
  .tools button,
  .tools select,
  .tools input {
    padding-block: 0;
  }
  .tools .search {
    inline-size: 190px;
    margin-inline-start: 8px;
  }
  .tools select {
    max-inline-size: 130px;
  }
  .tools select.is-set {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
  }
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    max-block-size: 70vh;
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }
  [popover]:popover-open {
    display: grid;
  }
  [popover] button {
    display: flex;
    justify-content: space-between;
    gap: 24px;
    align-items: center;
    text-align: start;
  }
  kbd {
    font: inherit;
    font-size: 0.85em;
  }
  .off {
    flex-wrap: wrap;
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .off button:not(.link) {
    min-block-size: 24px;
    padding-inline: 8px;
  }
  .main {
    display: flex;
    flex: 1;
    min-block-size: 0;
    min-inline-size: 0;
  }
  steelyard-grid {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .handle {
    flex: none;
    inline-size: 5px;
    cursor: col-resize;
    border-inline-start: 1px solid var(--_line);
    touch-action: none;
  }
  .handle:is(:hover, :focus-visible) {
    background: var(--_accent);
    outline: none;
  }
  steelyard-clause-detail {
    flex: none;
    inline-size: min(var(--_detail), 60%);
    min-block-size: 0;
    overflow: auto;
  }
  .totals {
    display: flex;
    align-items: center;
    gap: 4px 14px;
    padding: 3px 8px;
    border-block-start: 1px solid var(--_line);
    min-block-size: 32px;
    overflow: hidden;
    white-space: nowrap;
  }
  .totals > * {
    flex: none;
  }
  /* What is wrong, and what mends it, is never cut off. */
  .totals:has(> .off) {
    flex-wrap: wrap;
    white-space: normal;
    background: var(--_bad-tint);
  }
  .bar {
    flex: 1 1 80px;
    min-inline-size: 60px;
    max-inline-size: 260px;
    block-size: 10px;
  }
  .part-0 {
    fill: var(--_accent);
    background: var(--_accent);
  }
  .part-1 {
    fill: var(--_good);
    background: var(--_good);
  }
  .part-2 {
    fill: var(--_warn);
    background: var(--_warn);
  }
  .part-3 {
    fill: var(--_edge);
    background: var(--_edge);
  }
  .legend {
    display: flex;
    flex: 0 1 auto;
    gap: 12px;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_soft);
  }
  .legend i {
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 4px;
  }
  .nothing {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 24px;
  }
  @container outline (inline-size < 1000px) {
    .main {
      flex-direction: column;
    }
    .handle {
      inline-size: auto;
      block-size: 5px;
      cursor: row-resize;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
    }
    steelyard-clause-detail {
      inline-size: auto;
      block-size: min(var(--_detail), 50%);
    }
    .legend {
      display: none;
    }
  }
  @container outline (inline-size < 560px) {
    .tools .search {
      inline-size: 100%;
      margin: 0;
    }
    .totals,
    .off {
      flex-wrap: wrap;
      white-space: normal;
    }
  }
  @media (pointer: coarse) {
    :host {
      --_tap: 44px;
    }
  }
  @media (forced-colors: active) {
    .part-0,
    .part-1,
    .part-2,
    .part-3 {
      forced-color-adjust: none;
    }
  }
  @media print {
    .tools,
    .handle,
    steelyard-clause-detail {
      display: none;
    }
  }
`;
