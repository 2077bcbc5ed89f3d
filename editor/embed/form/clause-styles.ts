// The table of clauses: one line a clause where there is room, a card with big targets where there is not.
import { css } from 'lit';

export const clauseStyles = css`
  .clauses {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    --_no: 64px;
  }
  .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 900px;
  }
  .row {
    display: grid;
    grid-template-columns: var(--_no) minmax(0, 1fr) 44px 320px 62px 32px;
    align-items: center;
    gap: 2px 8px;
    padding: 5px 10px;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block: calc(var(--steelyard-top, 0px) + 140px) 80px;
  }
  .row:focus {
    outline: none;
  }
  .row.leaf:focus-within {
    background: color-mix(in oklab, var(--_tint), transparent 55%);
  }
  .row.columns {
    padding-block: 2px;
    border: 0;
    color: var(--_soft);
    font-size: var(--_small);
  }
  .row.leaf {
    border-inline-start: 3px solid transparent;
    padding-inline-start: 7px;
  }
  .row.unanswered {
    border-inline-start-color: var(--_warn);
  }
  .row.nonconforming {
    border-inline-start-color: var(--_bad);
  }
  .row.partly {
    border-inline-start-color: color-mix(in oklab, var(--_bad), transparent 55%);
  }
  .unnumbered {
    --_no: 0px;
  }
  .unnumbered .no {
    overflow: hidden;
  }
  .row.light {
    min-block-size: 48px;
  }
  .row .no {
    color: var(--_soft);
  }
  .text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .leaf .name {
    display: block;
    font-weight: 500;
  }
  .clause-text {
    color: var(--_soft);
    font-size: var(--_small);
  }
  .points,
  .earned {
    text-align: end;
  }
  .provisional {
    color: var(--_warn);
  }
  .row > :is(.why-text, .unfolded, .evidence-chips) {
    grid-column: 2 / -1;
  }
  .unfolded {
    padding-block: 4px;
  }
  .evidence-chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .chip:is(.short, .unrecorded) {
    border-style: dashed;
    border-color: var(--_warn);
  }
  .fold-details {
    padding: 0;
    inline-size: 32px;
    color: var(--_soft);
  }
  .fold-details.noted {
    color: var(--_accent);
  }
  .row.group {
    grid-template-columns: minmax(0, 1fr) auto auto;
    background: var(--_sunk);
  }
  .row.group > :is(.why-text, .unfolded) {
    grid-column: 1 / -1;
  }
  .row.group .fold {
    padding: 2px 8px 2px 0;
    line-height: 1.35;
  }
  .group.depth-0 .name {
    font-weight: 600;
    font-size: 1.05em;
  }
  .group.depth-1,
  .group.depth-2,
  .group.depth-3 {
    padding-block: 2px;
    background: color-mix(in oklab, var(--_sunk), var(--_paper) 50%);
  }
  .group .earned {
    min-inline-size: 84px;
  }
  @container steelyard (inline-size < 900px) {
    .clauses {
      --_no: 64px;
    }
    .row {
      grid-template-columns: var(--_no) minmax(0, 1fr) 44px 56px 40px;
    }
    .row.leaf > .control {
      grid-row: 2;
      grid-column: 2 / -1;
    }
    .row.columns > .control {
      display: none;
    }
  }
  @container steelyard (inline-size < 640px) {
    .clauses {
      margin-inline: -12px;
      border-inline: 0;
      border-radius: 0;
    }
    .row.columns {
      display: none;
    }
    .row {
      scroll-margin-block-start: calc(var(--steelyard-top, 0px) + 172px);
      padding: 10px 12px;
    }
    .row.leaf {
      grid-template-columns: minmax(0, 1fr) auto auto 44px;
      gap: 2px 8px;
    }
    .row.leaf > .no {
      grid-column: 1;
      font-size: var(--_small);
    }
    .row.leaf > .points {
      font-size: var(--_small);
    }
    .row.leaf > .points::before {
      content: '/ ';
    }
    .row.leaf > .no {
      order: 1;
    }
    .row.leaf > .earned {
      order: 2;
    }
    .row.leaf > .points {
      order: 3;
    }
    .row.leaf > .fold-details {
      order: 4;
      inline-size: 44px;
    }
    .row.leaf > .text {
      order: 5;
    }
    .row.leaf > .control {
      order: 6;
      grid-row: auto;
    }
    .row.leaf > .evidence-chips {
      order: 7;
    }
    .row.leaf > :is(.why-text, .unfolded) {
      order: 8;
    }
    .row.leaf > :is(.text, .control, .evidence-chips, .why-text, .unfolded) {
      grid-column: 1 / -1;
    }
    .row.leaf > .control {
      margin-block: 4px;
    }
    .row.group {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .row.group > .progress {
      display: none;
    }
    .group .earned {
      min-inline-size: 0;
    }
    .chip {
      --_tap: 44px;
      border-radius: 22px;
    }
  }
`;
