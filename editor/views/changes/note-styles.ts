// The looks of the revision note: a quiet page of tables on the screen, black on white on paper with heads that repeat.
import { css } from 'lit';

export const noteStyles = css`
  .note {
    max-inline-size: 1100px;
    overflow-wrap: anywhere;
    text-autospace: normal;
    line-break: strict;
  }
  .note h2 {
    margin: 0 0 8px;
    font-size: 1.35em;
    text-wrap: balance;
  }
  .note h3 {
    margin: 18px 0 6px;
    font-size: 1.05em;
    break-after: avoid;
  }
  .note dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 0 24px;
    margin: 0;
  }
  .note dl > div {
    display: flex;
    gap: 8px;
    padding-block: 2px;
  }
  .note dt {
    color: var(--_soft, #333);
    white-space: nowrap;
  }
  .note dd {
    margin: 0;
  }
  .note .summary {
    margin: 0;
    white-space: pre-line;
  }
  .note table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
  }
  .note table.sums {
    inline-size: auto;
    min-inline-size: min(26em, 100%);
  }
  .note :is(td, th) {
    padding: 4px 8px;
    border: 1px solid var(--_line, #666);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    white-space: pre-line;
  }
  .note thead {
    display: table-header-group;
  }
  .note thead th {
    font-weight: 600;
    background: var(--_sunk, #f2f2f2);
  }
  .note .sums :is(td, th:not(:first-child)) {
    text-align: end;
  }
  .note .sums thead th {
    white-space: nowrap;
  }
  .note .sums .total > * {
    font-weight: 600;
  }
  .note .sums .changed {
    font-weight: 600;
    color: var(--_accent, #000);
  }
  .note .changes {
    table-layout: fixed;
  }
  .note .changes th:nth-child(1) {
    inline-size: 22%;
  }
  .note .changes thead th:nth-child(2) {
    inline-size: 18%;
  }
  .note .changes thead th:is(:nth-child(3), :nth-child(4)) {
    inline-size: 18%;
  }
  .note .from {
    color: var(--_soft, #333);
  }
  .note .to {
    font-weight: 500;
  }
  .note tbody,
  .note tr {
    break-inside: avoid;
  }
  .note .count {
    margin-block: 12px;
  }
  @media print {
    .note {
      max-inline-size: none;
      font-size: 10pt;
    }
    .note table {
      font-size: 9pt;
    }
    .note h2 {
      font-size: 15pt;
      text-align: center;
    }
  }
`;

/** What only the screen has. */
export const noteScreenStyles = css`
  .note button.link {
    min-block-size: 20px;
    line-height: inherit;
  }
  .note .why {
    padding: 2px;
  }
  .note .why > div {
    display: flex;
    align-items: start;
  }
  .note .why:not(:has(textarea)) {
    padding: 4px 8px;
  }
  .note .why textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 26px;
    padding: 3px 6px;
    border-color: transparent;
    background: none;
    resize: none;
    field-sizing: content;
    line-height: 1.4;
  }
  .note .why textarea::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .note .why textarea.needed::placeholder {
    color: var(--_bad);
  }
  .note .why textarea:is(:hover, :focus) {
    border-color: var(--_edge);
    background: var(--_paper);
  }
  .note .why button {
    min-block-size: 26px;
    padding: 0 6px;
    flex: none;
    font-size: 12px;
    color: var(--_soft);
  }
  @container view (inline-size < 640px) {
    .note .changes thead {
      display: none;
    }
    .note .changes :is(tbody, tr, th, td),
    .note .changes {
      display: block;
      inline-size: auto;
    }
    .note .changes :is(th, td) {
      border: 0;
      padding-inline: 0;
    }
    .note .changes tbody {
      padding-block: 6px;
      border-block-start: 1px solid var(--_line);
    }
    .note .changes th:nth-child(1) {
      inline-size: auto;
    }
    .note .changes .to::before {
      content: '→ ';
    }
  }
`;
