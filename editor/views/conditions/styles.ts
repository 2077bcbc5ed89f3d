// Looks of the view of conditions: the list at the left, the chosen one at the right, one under the other where it is narrow.
import { css } from 'lit';

export const conditionsStyles = css`
  :host {
    display: block;
    block-size: 100%;
    overflow: hidden;
    container: conditions / inline-size;
    font-size: 13.5px;
    --_tap: 28px;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(240px, 340px) minmax(0, 1fr);
    block-size: 100%;
  }
  .side {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    border-inline-end: 1px solid var(--_line);
    min-block-size: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 6px 8px;
    border-block-end: 1px solid var(--_line);
  }
  .list {
    list-style: none;
    margin: 0;
    padding: 0;
    overflow: auto;
  }
  .list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    padding: 5px 10px;
    border-block-end: 1px solid var(--_line);
    cursor: default;
  }
  .list > li:hover {
    background: var(--_sunk);
  }
  .list > li[aria-selected='true'] {
    background: var(--_tint);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .list > li:focus-visible {
    outline-offset: -2px;
  }
  .title,
  .about {
    overflow-wrap: anywhere;
  }
  .list .title,
  .list .about {
    grid-column: 1;
  }
  .list .state {
    grid-area: 1 / 2;
  }
  .list .count {
    grid-area: 2 / 2;
  }
  .mark {
    margin-inline-end: 4px;
    color: var(--_accent);
    font-size: 0.7em;
  }
  .changed {
    color: var(--_accent);
  }
  .detail {
    padding: 10px 16px 32px;
    overflow: auto;
    min-inline-size: 0;
  }
  h2 {
    margin: 0;
    font-size: 16px;
  }
  h3,
  legend {
    margin: 0;
    padding: 0;
    font-size: 13px;
    font-weight: 600;
  }
  .permission {
    font-weight: 400;
  }
  .detail > .about {
    margin: 2px 0 8px;
    color: var(--_soft);
  }
  section {
    margin-block: 8px 14px;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr));
    gap: 10px 20px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  fieldset > .tick {
    display: flex;
  }
  fieldset p {
    margin: 2px 0;
  }
  .problems {
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }
  .nothing {
    padding: 32px 24px;
    color: var(--_soft);
    max-inline-size: 44em;
  }
  @container conditions (inline-size < 720px) {
    .frame {
      display: block;
      overflow: auto;
    }
    .side {
      display: block;
      border-inline-end: 0;
      border-block-end: 1px solid var(--_edge);
    }
    .list {
      max-block-size: 40vh;
    }
    .detail {
      padding-inline: 10px;
      overflow: visible;
    }
  }
`;
