// How the frame of the studio is laid out: bar, rail of views, view, side panel, status line. 1024 px and wider for work; narrower, the
// rail lies on top and the panel below, to read.
import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: grid;
    grid-template: 44px minmax(0, 1fr) 26px / auto minmax(0, 1fr) auto;
    grid-template-areas: 'bar bar bar' 'rail view panel' 'status status status';
    block-size: 100dvh;
    overflow: clip;
    position: relative;
    background: var(--_paper);
    color: var(--_ink);
    font: 14px/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    --_tap: 28px;
    --_panel: 400px;
  }
  .bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 0 10px;
    border-block-end: 1px solid var(--_line);
    background: var(--_sunk);
    min-inline-size: 0;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 6px;
    font-weight: 600;
    padding: 0 6px;
  }
  .bar .document {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-inline-size: 0;
    flex: 1;
    padding-inline: 8px;
  }
  .bar .document b {
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar h1 {
    font: inherit;
    margin: 0;
    min-inline-size: 0;
    display: flex;
  }
  .tag {
    border: 1px solid var(--_line);
    border-radius: 999px;
    padding: 0 8px;
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
    color: var(--_soft);
  }
  .tag.draft {
    color: var(--_accent);
    border-color: currentcolor;
  }
  .tag.published {
    color: var(--_good);
    border-color: currentcolor;
  }
  .tag.review {
    color: var(--_warn);
    border-color: currentcolor;
  }
  .bar a {
    color: var(--_accent);
    padding-inline: 8px;
    white-space: nowrap;
  }
  .bar .icon {
    inline-size: 30px;
    padding: 0;
    font-size: 15px;
  }
  .rail {
    grid-area: rail;
    inline-size: 124px;
    overflow: auto;
    border-inline-end: 1px solid var(--_line);
    background: var(--_sunk);
    padding: 8px 6px 12px;
    scrollbar-width: thin;
  }
  .rail h2 {
    margin: 12px 8px 4px;
    font-size: 12px;
    font-weight: 400;
    color: var(--_soft);
  }
  .rail ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .rail button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px;
    inline-size: 100%;
    border-color: transparent;
    background: none;
    text-align: start;
    padding: 0 8px;
    white-space: nowrap;
  }
  .rail button[aria-current='page'] {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .rail .count {
    font-size: 12px;
    font-weight: 400;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .rail .count.bad {
    color: var(--_bad);
    font-weight: 600;
  }
  main {
    grid-area: view;
    min-inline-size: 0;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    position: relative;
  }
  main > .view {
    flex: 1;
    min-block-size: 0;
  }
  .strip {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 4px 12px;
    border-block-end: 1px solid var(--_line);
    background: var(--_sunk);
    font-size: 13px;
  }
  .strip.warn {
    background: var(--_warn-tint);
    color: var(--_ink);
  }
  .strip span {
    flex: 1;
  }
  .waiting {
    padding: 40px;
    color: var(--_soft);
    text-align: center;
  }
  aside {
    grid-area: panel;
    position: relative;
    inline-size: var(--_panel);
    min-inline-size: 280px;
    max-inline-size: 50vw;
    border-inline-start: 1px solid var(--_line);
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  aside.closed {
    inline-size: 24px;
    min-inline-size: 0;
    background: var(--_sunk);
  }
  aside.closed button {
    flex: 1;
    padding: 0;
    border-radius: 0;
  }
  .tabs {
    display: flex;
    gap: 2px;
    padding: 4px 8px 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_sunk);
  }
  .tabs button {
    border: 0;
    border-radius: 0;
    border-block-end: 2px solid transparent;
    background: none;
    padding: 0 10px;
  }
  .tabs button[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .tabs [role='tablist'] {
    display: flex;
    gap: 2px;
  }
  .tabs .space {
    flex: 1;
  }
  [role='tabpanel'] {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  .handle {
    position: absolute;
    inset-block: 0;
    inset-inline-start: -4px;
    inline-size: 8px;
    cursor: col-resize;
    z-index: 2;
    touch-action: none;
  }
  .handle:hover,
  .handle:focus-visible {
    background: color-mix(in oklab, var(--_accent), transparent 70%);
  }
  footer {
    grid-area: status;
    display: flex;
    align-items: center;
    gap: 14px;
    padding: 0 12px;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunk);
    color: var(--_soft);
    font-size: 12px;
    white-space: nowrap;
    overflow: hidden;
  }
  footer button {
    min-block-size: 22px;
    border: 0;
    background: none;
    padding: 0 4px;
    color: inherit;
    font-size: inherit;
  }
  footer .grow {
    flex: 1;
  }
  progress {
    inline-size: 120px;
    block-size: 8px;
    accent-color: var(--_accent);
  }
  /* Colours that are forced leave nothing of a tint: what is chosen gets the system's own. */
  @media (forced-colors: active) {
    :is(.rail button[aria-current='page'], .tabs button[aria-selected='true'], button[aria-pressed='true']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (max-width: 1023px) {
    :host {
      --_panel: 340px;
    }
    .bar .wide-only {
      display: none;
    }
  }
  @media (max-width: 760px) {
    :host {
      grid-template: 44px auto minmax(60dvh, 1fr) auto 26px / minmax(0, 1fr);
      grid-template-areas: 'bar' 'rail' 'view' 'panel' 'status';
      block-size: auto;
      min-block-size: 100dvh;
      overflow: visible;
    }
    .rail {
      inline-size: auto;
      display: flex;
      gap: 4px;
      padding: 4px 6px;
      border: 0;
      border-block-end: 1px solid var(--_line);
      overflow-x: auto;
    }
    .rail h2 {
      display: none;
    }
    .rail ul {
      display: flex;
    }
    .rail button {
      inline-size: auto;
    }
    main {
      block-size: calc(100dvh - 120px);
    }
    aside {
      inline-size: auto;
      max-inline-size: none;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
      block-size: 80dvh;
    }
    .bar button {
      min-block-size: 36px;
    }
    .handle,
    .bar .medium-only {
      display: none;
    }
  }
  @media print {
    :host {
      display: block;
      block-size: auto;
    }
    .bar,
    .rail,
    aside,
    footer,
    .notices,
    .strip {
      display: none !important;
    }
    main {
      overflow: visible;
      display: block;
    }
  }
`;
