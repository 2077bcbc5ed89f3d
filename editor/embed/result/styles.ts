// The result: large figures, the bar, reasons.
import { css } from 'lit';

export const resultStyles = css`
  .verdict {
    display: grid;
    grid-template-columns: auto auto minmax(120px, 1fr) auto;
    align-items: center;
    gap: 0 20px;
  }
  .figure {
    display: grid;
    white-space: nowrap;
  }
  .large {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
  }
  .large > .why {
    min-block-size: 32px;
  }
  .stars {
    margin-inline-start: 6px;
    color: var(--_warn);
    font-size: 0.7em;
    vertical-align: middle;
  }
  .standing {
    display: grid;
    align-content: center;
    justify-items: end;
    line-height: 1.35;
    text-align: end;
    white-space: nowrap;
  }
  .status {
    padding: 0 8px;
    border: 1px solid currentcolor;
    border-radius: 10px;
  }
  .status.final {
    color: var(--_good);
  }
  .status:is(.invalid, .ineligible) {
    color: var(--_bad);
  }
  .status.incomplete {
    color: var(--_warn);
  }
  .score-bar {
    display: block;
    overflow: visible;
    font-size: 12px;
  }
  .score-bar text {
    fill: var(--_soft);
  }
  .score-bar .reached {
    fill: var(--_ink);
    font-weight: 700;
  }
  .break > path:first-child {
    fill: var(--_sunk);
  }
  .break > path:last-child {
    fill: none;
    stroke: var(--_edge);
  }
  .track {
    fill: var(--_paper);
    stroke: var(--_edge);
  }
  .possible {
    fill: var(--_accent);
    fill-opacity: 0.35;
  }
  .end {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .tick {
    stroke: var(--_edge);
  }
  .point {
    fill: var(--_accent);
    stroke: var(--_paper);
    stroke-width: 2;
  }
  @media (prefers-reduced-motion: no-preference) {
    .possible {
      transition:
        x 0.2s,
        width 0.2s;
    }
  }
  @media (forced-colors: active) {
    .possible,
    .point {
      fill: Highlight;
    }
    .end,
    .tick,
    .track {
      stroke: CanvasText;
    }
  }
  button.why {
    min-block-size: 24px;
    margin-inline-start: -4px;
    padding: 0 4px;
    border: 0;
    border-block-end: 1px dotted var(--_edge);
    border-radius: 2px;
    font-weight: inherit;
    line-height: inherit;
  }
  button.why.open {
    background: var(--_tint);
  }
  .why-text {
    max-inline-size: 60em;
    margin-block: 4px;
    padding: 6px 12px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .head .why-text {
    max-block-size: 40vh;
    overflow: auto;
  }
  @container steelyard (inline-size < 1200px) {
    .name.crowded:not(.reached) {
      display: none;
    }
  }
  @container steelyard (inline-size < 900px) {
    .verdict {
      grid-template-columns: auto auto minmax(0, 1fr);
      gap: 0 14px;
    }
    .bar-cell {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }
  @container steelyard (inline-size < 640px) {
    .stars,
    .min.crowded {
      display: none;
    }
    .large {
      font-size: 1.25em;
    }
    /* Long names of grades push the status below them, not out of sight. */
    .verdict {
      display: flex;
      flex-wrap: wrap;
    }
    .figure {
      white-space: normal;
    }
    .standing {
      margin-inline-start: auto;
    }
    .bar-cell {
      order: 1;
      flex: 0 0 100%;
    }
    .figure > .small {
      font-size: 12px;
    }
    button.why,
    .standing .link {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
    button.why {
      border: 0;
      text-decoration: underline dotted var(--_edge);
      text-underline-offset: 4px;
    }
    /* Big for the thumb, and no higher for it. */
    .large > .why {
      min-block-size: 44px;
      margin-block: -6px;
    }
    .standing .link {
      margin-block: -10px;
    }
  }
`;
