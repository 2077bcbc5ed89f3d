// Looks of the tables of an overlay and of its carrying-over.
import { css } from 'lit';

export const overlayStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    font-size: 13px;
    --_tap: 28px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    padding: 8px 14px;
    border-block-end: 1px solid var(--_line);
  }
  .bar p {
    margin: 0;
  }
  .bar .space {
    flex: 1;
  }
  .bar fieldset.choice {
    margin: 0;
  }
  .page {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 0 14px 24px;
  }
  p.intro {
    margin: 12px 0;
    color: var(--_soft);
    max-inline-size: 80ch;
  }
  p.intro label {
    margin-inline-start: 12px;
    color: var(--_ink);
    white-space: nowrap;
  }
  h2 {
    font-size: 14px;
    margin: 20px 0 4px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_paper);
    color: var(--_soft);
    font-weight: 400;
    white-space: nowrap;
    box-shadow: 0 1px 0 var(--_line);
  }
  th,
  td {
    padding: 4px 8px;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  td.number,
  th.number {
    text-align: end;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  td.value {
    font-variant-numeric: tabular-nums;
    max-inline-size: 28ch;
  }
  table:is(.changes, .carry) th[scope='row'] {
    min-inline-size: 130px;
  }
  td p {
    margin: 0;
  }
  td small {
    display: block;
    color: var(--_soft);
    max-inline-size: 46ch;
  }
  button.link {
    --_tap: 20px;
    min-block-size: 20px;
    text-decoration-color: transparent;
  }
  button.link:hover {
    text-decoration-color: currentcolor;
  }
  tr:is(.stuck, .locked, .loosens) > :first-child {
    box-shadow: inset 3px 0 0 var(--_bad);
  }
  tr.unproven > :first-child {
    box-shadow: inset 3px 0 0 var(--_warn);
  }
  th.reason {
    inline-size: 26%;
  }
  td.reason {
    min-inline-size: 150px;
    padding-block: 2px;
  }
  td.reason input {
    inline-size: 100%;
    min-block-size: 26px;
    padding: 2px 6px;
    border-color: transparent;
    background: none;
  }
  td.reason input:hover {
    border-color: var(--_line);
  }
  td.reason input:focus {
    border-color: var(--_edge);
    background: var(--_paper);
  }
  td.reason input.missing {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }
  td.reason input.missing::placeholder {
    color: var(--_warn);
    opacity: 1;
  }
  td.reason button {
    --_tap: 22px;
    padding: 0 6px;
    color: var(--_accent);
    display: none;
  }
  tr:is(:hover, :focus-within) td.reason button {
    display: inline-block;
  }
  td.actions {
    white-space: nowrap;
    padding-block: 2px;
  }
  td.actions button {
    color: var(--_accent);
  }
  .verdict {
    white-space: nowrap;
  }
  span.locked {
    color: var(--_bad);
  }
  span.open,
  td.open {
    color: var(--_good);
  }
  td.locked {
    color: var(--_bad);
  }
  table:is(.permissions, .effective) {
    max-inline-size: 900px;
  }
  tr.group th {
    background: var(--_sunk);
    font-weight: 600;
  }
  tr.changed th[scope='row'] {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  th[data-level='2'] {
    padding-inline-start: 24px;
  }
  th[data-level='3'] {
    padding-inline-start: 40px;
  }
  :is(th[data-level='4'], th[data-level='5'], th[data-level='6']) {
    padding-inline-start: 56px;
  }
  .empty {
    padding: 40px 0;
    text-align: center;
    color: var(--_soft);
  }
  .empty b {
    display: block;
    color: var(--_ink);
    margin-block-end: 4px;
  }
  .notice {
    padding: 8px 14px;
    background: var(--_warn-tint);
    border-block-end: 1px solid var(--_line);
  }
  .table {
    container-type: inline-size;
  }
  @media (max-width: 640px) {
    table.changes,
    table.carry {
      min-inline-size: 720px;
    }
  }
`;
