// The looks of the sections beside the clauses. Fields, buttons and colours are in editor/ui and editor/theme.
import { css } from 'lit';

export const sectionStyles = css`
  .sections {
    --_row: minmax(0, 1fr);
    line-height: 1.5;
  }
  .sections :is(p, ol) {
    margin: 0;
  }
  .sections ol {
    padding: 0;
    list-style: none;
  }
  .sections .title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .sections .label {
    color: var(--_soft);
    font-size: var(--_small);
  }
  .sections .hint {
    overflow-wrap: anywhere;
  }
  .sections .line {
    display: block;
    font-weight: 400;
  }
  .sections .plain > .label {
    display: block;
  }
  .sections .value,
  .waiver p {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .sections.details {
    columns: 19em;
    column-gap: calc(3 * var(--_gap));
  }
  .sections.facts,
  .sections .unfolded {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: calc(1.5 * var(--_gap)) calc(3 * var(--_gap));
    align-items: start;
  }
  .sections .unfolded {
    margin-block: var(--_gap);
    padding-inline-start: calc(1.5 * var(--_gap));
    border-inline-start: 3px solid var(--_line);
  }
  .sections .group {
    display: grid;
    gap: var(--_gap);
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 calc(2 * var(--_gap));
    border: 0;
    break-inside: avoid;
  }
  .sections .group > legend {
    margin-block-end: 4px;
    padding: 0;
    font-weight: 600;
  }
  .text-rows,
  .text-rows > ol {
    display: grid;
    grid-template-columns: var(--_row);
    gap: 4px;
  }
  .text-row {
    display: flex;
    gap: 4px;
    align-items: center;
  }
  .text-row > .field {
    flex: 1;
  }
  .sections :is(.add, .fold) {
    justify-self: start;
  }
  .remove {
    flex: none;
    inline-size: var(--_tap);
    padding: 0;
    color: var(--_soft);
  }
  .mark {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    text-align: start;
  }
  .mark > .shape {
    font-size: 0.85em;
  }
  .mark.soft {
    color: var(--_soft);
  }
  .sections .card {
    padding-block: var(--_gap);
    border-block-end: 1px solid var(--_line);
  }
  .sections .card:last-child {
    border-block-end: 0;
  }
  .card-head,
  .occurrence {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_gap));
    align-items: center;
  }
  .card-head > .title,
  .occurrence > .fold {
    flex: 1;
    min-inline-size: 12em;
  }
  .sections .fold {
    display: inline-flex;
    gap: 6px;
    align-items: baseline;
    padding-inline: 0;
    text-align: start;
  }
  .sections .fold > :last-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .occurrence .title {
    font-weight: 500;
  }
  .outputs .why {
    font-weight: 600;
  }
  .waiver {
    margin-block: 4px;
    padding-inline-start: calc(1.5 * var(--_gap));
    border-inline-start: 3px solid var(--_warn);
  }
  .sections .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block-start: 4px;
  }
  .sections table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .sections :is(th, td) {
    padding: 6px 8px;
    text-align: start;
    vertical-align: baseline;
  }
  .sections thead th {
    color: var(--_soft);
    font-size: var(--_small);
    font-weight: 400;
  }
  .sections tbody {
    border-block-start: 1px solid var(--_line);
  }
  .sections .below > td {
    padding-block: 0;
  }
  .sections thead th:first-child {
    inline-size: 38%;
  }
  .sections th .link {
    font-weight: 400;
    margin-inline-end: calc(1.5 * var(--_gap));
  }
  .sections .have .number-field {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
    align-items: center;
  }
  .sections .have .problem {
    flex-basis: 100%;
  }
  .fold-cell {
    inline-size: 0;
  }
  .fold-cell > button {
    inline-size: var(--_tap);
    padding: 0;
  }
  @container steelyard (inline-size < 640px) {
    .sections :is(table, tbody, .below, .below > td) {
      display: block;
    }
    .sections thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .sections tr:not(.below) {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .sections tbody th {
      grid-column: 1 / -1;
    }
    .sections :is(th, td) {
      padding: 2px 0;
    }
    .sections tbody {
      padding-block: var(--_gap);
    }
    .sections .need {
      text-align: end;
    }
    .sections :is(.have, .need)::before {
      content: attr(data-label) ' ';
      color: var(--_soft);
      font-size: var(--_small);
    }
    .sections .fold-cell {
      inline-size: auto;
      text-align: end;
    }
    .occurrence > .fold {
      flex-basis: 100%;
    }
    .occurrence > .remove {
      margin-inline-start: auto;
    }
    .sections :is(.link, .add, .fold) {
      min-block-size: 44px;
    }
  }
`;
