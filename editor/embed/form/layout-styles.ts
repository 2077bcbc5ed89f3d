// Where things stand: head on top, outline, form and what is next side by side where there is room, the thumb bar where there is not.
import { css } from 'lit';

export const layoutStyles = css`
  :host {
    display: block;
    min-block-size: var(--steelyard-min-height, 480px);
    color: var(--_ink);
    background: var(--_paper);
    line-height: 1.5;
    line-break: strict;
    text-autospace: normal;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([fill]) {
    overflow: auto;
  }
  .frame {
    container: steelyard / inline-size;
    min-block-size: inherit;
  }
  p,
  ul,
  dl {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .waiting {
    display: grid;
    place-items: center;
    min-block-size: var(--steelyard-min-height, 480px);
  }
  .head {
    position: sticky;
    inset-block-start: var(--steelyard-top, 0px);
    z-index: 5;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_line);
    background: var(--_sunk);
  }
  .title {
    display: flex;
    align-items: center;
    gap: var(--_gap);
  }
  .scheme {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scheme .soft {
    font-weight: 400;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  button.icon {
    display: grid;
    place-items: center;
    min-inline-size: var(--_tap);
    padding: 0;
  }
  .stroke {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .menu {
    position: relative;
  }
  .menu > summary {
    display: flex;
    align-items: center;
    min-block-size: var(--_tap);
    padding: 0 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    white-space: nowrap;
    list-style: none;
    cursor: pointer;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu-list {
    position: absolute;
    inset-inline-end: 0;
    z-index: 6;
    display: grid;
    inline-size: max-content;
    max-inline-size: min(320px, 90cqi);
    margin-block-start: 4px;
    padding: 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.18);
  }
  .menu-list > button {
    text-align: start;
  }
  .person {
    display: grid;
    padding: 0 10px 8px;
  }
  .keys {
    display: grid;
    margin-block-start: 8px;
    padding: 8px 10px 0;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }
  .keys > div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .keys dt {
    font-family: var(--_mono);
  }
  .keys dd {
    margin: 0;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .outline {
    display: none;
    position: sticky;
    inset-block-start: calc(var(--steelyard-top, 0px) + 116px);
    max-block-size: calc(100vh - var(--steelyard-top, 0px) - 116px);
    overflow: auto;
    padding: 12px 8px;
    border-inline-end: 1px solid var(--_line);
    font-size: var(--_small);
  }
  .outline button {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 2px 8px;
    text-align: start;
    line-height: 1.4;
  }
  .outline .depth-0 > button {
    font-weight: 600;
  }
  .outline .depth-1 > button {
    padding-inline-start: 16px;
  }
  .outline .depth-2 > button {
    padding-inline-start: 28px;
    color: var(--_soft);
  }
  .form {
    min-inline-size: 0;
    padding: 0 16px 24px;
  }
  .section {
    scroll-margin-block-start: calc(var(--steelyard-top, 0px) + 120px);
    padding-block-start: 16px;
  }
  .section:focus {
    outline: none;
  }
  .section-head {
    display: flex;
    margin-block-end: 6px;
  }
  .section-name {
    font-size: 1.125em;
    font-weight: 600;
  }
  .stage-name {
    margin-block: 12px 4px;
    color: var(--_soft);
    font-weight: 600;
  }
  .aside {
    padding: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .steps > li {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: 4px;
  }
  .chip {
    --_tap: 26px;
    max-inline-size: 100%;
    padding: 0 8px;
    overflow: hidden;
    border-radius: 13px;
    font-size: var(--_small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .fold {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    padding-inline: 0 8px;
    text-align: start;
  }
  .arrow {
    flex: none;
    inline-size: 0;
    block-size: 0;
    margin-inline: 4px 2px;
    border-block: 5px solid transparent;
    border-inline-start: 6px solid currentcolor;
  }
  [aria-expanded='true'] > .arrow {
    transform: rotate(90deg);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--_gap);
    padding: 8px 16px;
    border-block-end: 1px solid var(--_line);
    color: var(--_ink);
  }
  .notice > p {
    flex: 1 1 20em;
  }
  .notice.quiet {
    padding-block: 2px;
    font-size: var(--_small);
    color: var(--_soft);
  }
  .notice.bad {
    background: var(--_bad-tint);
  }
  .notice.warn {
    background: var(--_warn-tint);
  }
  .failed {
    display: block;
    padding: 24px 16px;
  }
  .failed > * {
    margin-block-end: 12px;
  }
  .problem-list {
    flex-basis: 100%;
    padding-block: 4px;
    color: var(--_ink);
  }
  .problem-list > li {
    padding-block: 3px;
    overflow-wrap: anywhere;
  }
  .problem-list > .error::before {
    content: '● ';
    color: var(--_bad);
  }
  .problem-list > .warning::before {
    content: '▲ ';
    color: var(--_warn);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-block-end: 6px;
  }
  .toolbar > .field:first-child {
    flex: 0 1 16em;
  }
  .grow {
    flex: 1 1 auto;
  }
  .thumb-bar {
    display: none;
    position: sticky;
    inset-block-end: 0;
    z-index: 5;
    gap: 8px;
    padding: 8px 12px calc(8px + env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--_line);
    background: var(--_sunk);
  }
  .thumb-bar > button {
    --_tap: 48px !important;
    min-inline-size: 56px;
    font-size: 1.1em;
  }
  .thumb-bar > .main {
    flex: 1;
    font-size: 1em;
  }
  .dropping {
    position: absolute;
    inset: 0;
    z-index: 9;
    display: grid;
    place-items: center;
    border: 3px dashed var(--_accent);
    background: color-mix(in oklab, var(--_paper), transparent 15%);
    font-weight: 600;
    pointer-events: none;
  }
  @container steelyard (inline-size >= 1060px) {
    .body {
      grid-template-columns: 212px minmax(0, 1fr);
    }
    .outline {
      display: block;
    }
    .aside {
      grid-column: 2;
    }
  }
  @container steelyard (inline-size >= 1240px) {
    .body {
      grid-template-columns: 212px minmax(0, 1fr) 256px;
    }
    .aside {
      grid-column: auto;
      position: sticky;
      inset-block-start: calc(var(--steelyard-top, 0px) + 116px);
      max-block-size: calc(100vh - var(--steelyard-top, 0px) - 116px);
      overflow: auto;
      border: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container steelyard (inline-size < 640px) {
    .head {
      padding: 6px 12px;
    }
    .form {
      padding-inline: 12px;
    }
    .thumb-bar {
      display: flex;
    }
    .keys {
      display: none;
    }
    .section {
      scroll-margin-block-start: calc(var(--steelyard-top, 0px) + 172px);
    }
    .wide-only {
      display: none;
    }
    .menu > summary {
      --_tap: 44px;
    }
    .toolbar > .field {
      flex: 1 1 45% !important;
    }
    .toolbar > .field > * {
      inline-size: 100%;
    }
  }
  @media print {
    .head,
    .outline {
      position: static;
    }
    .tools,
    .toolbar,
    .thumb-bar {
      display: none;
    }
  }
`;
