// The looks of the rule text, on paper and on the screen: black on white in every colour scheme (it is a paper), Chinese typography,
// heads of tables that repeat on each page, rows that stay together.
import { css } from 'lit';

export const ruleTextStyles = css`
  .rules {
    max-inline-size: 210mm;
    margin: 0 auto;
    padding: clamp(12px, 5%, 18mm);
    color-scheme: light;
    background: #fff;
    color: #000;
    font: 400 15px / 1.65 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
    font-variant-numeric: tabular-nums;
    line-break: strict;
    overflow-wrap: anywhere;
    text-autospace: normal;
    text-spacing-trim: trim-start;
  }
  .rules:lang(en) {
    font-family: 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans CJK SC', 'PingFang SC', sans-serif;
  }
  .rules :is(h1, h2, h3) {
    font-family: 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', SimSun, serif;
    font-weight: 700;
    line-height: 1.35;
    break-after: avoid;
    text-wrap: balance;
  }
  .rules header {
    padding-block-end: 1em;
    border-block-end: 1.5px solid;
  }
  .rules .standard {
    margin: 0;
    text-align: end;
    font-weight: 600;
  }
  .rules h1 {
    margin: 1.2em 0 0.4em;
    font-size: 1.9em;
    text-align: center;
  }
  .rules .mark {
    inline-size: fit-content;
    margin: 0 auto 0.8em;
    padding: 0.1em 1em;
    border: 1.5px solid #b00;
    color: #b00;
    font-weight: 700;
  }
  .rules dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    column-gap: 2em;
    margin: 0;
  }
  .rules dl > div {
    display: flex;
    gap: 1em;
    padding-block: 0.15em;
    border-block-end: 0.5px solid #999;
  }
  .rules dt {
    flex: 0 0 7em;
    color: #333;
  }
  .rules dd {
    margin: 0;
    flex: 1;
    min-inline-size: 0;
  }
  .rules .digest {
    margin: 0.6em 0 0;
    font-size: 0.85em;
  }
  .rules code {
    font: 0.9em/1.5 ui-monospace, 'Noto Sans Mono CJK SC', monospace;
  }
  .rules h2 {
    margin: 1.5em 0 0.5em;
    font-size: 1.2em;
  }
  .rules h3 {
    margin: 1.1em 0 0.3em;
    font-size: 1.05em;
  }
  .rules :is(p, li) {
    margin: 0;
    white-space: pre-line;
    orphans: 2;
    widows: 2;
  }
  .rules section > p {
    text-indent: 2em;
  }
  .rules:lang(en) section > p {
    text-indent: 0;
  }
  .rules section > :is(.lead, .total, .small) {
    text-indent: 0;
  }
  .rules .lead {
    margin-block-end: 0.4em;
    break-after: avoid;
  }
  .rules .small {
    font-size: 0.88em;
  }
  .rules .total {
    margin-block: 0.6em;
    text-align: end;
    break-before: avoid;
  }
  .rules ol {
    break-inside: avoid;
    margin: 0;
    padding-inline-start: 1.8em;
  }
  .rules table {
    inline-size: 100%;
    margin-block: 0.3em;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9em;
    line-height: 1.5;
  }
  .rules :is(td, th) {
    padding: 0.25em 0.45em;
    border: 0.5px solid #666;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .rules thead {
    display: table-header-group;
  }
  .rules thead th {
    border-block: 1px solid #000;
    background: #f2f2f2;
    font-weight: 700;
    vertical-align: bottom;
  }
  .rules tr {
    break-inside: avoid;
  }
  .rules tr.long {
    break-inside: auto;
  }
  .rules .group > * {
    font-weight: 700;
    background: #fafafa;
  }
  .rules tbody .group:not(:last-child) {
    break-after: avoid;
  }
  .rules tbody .group:last-child {
    break-before: avoid;
  }
  .rules .group p + p {
    font-weight: 400;
  }
  .rules .clauses thead th:nth-child(1) {
    inline-size: 5em;
  }
  .rules .clauses thead th:nth-child(3) {
    inline-size: 12em;
  }
  .rules .clauses thead th:nth-child(4) {
    inline-size: 4em;
  }
  .rules .clauses thead th:nth-child(5) {
    inline-size: 4.2em;
  }
  .rules:lang(en) .clauses thead th:nth-child(5) {
    inline-size: 5.6em;
  }
  .rules .clauses :is(td, thead th):is(:nth-last-child(-n + 2)) {
    text-align: end;
  }
  .rules :is(.conditions, .changes, .terms, .adjustments, .grades, .outputs) thead th:nth-child(1) {
    inline-size: 24%;
  }
  .rules .conditions thead th:nth-child(3) {
    inline-size: 20%;
  }
  .rules .changes thead th:nth-child(3) {
    inline-size: 32%;
  }
  .rules :is(.terms, .outputs) thead th:nth-child(2) {
    inline-size: 16%;
  }
  .rules .adjustments thead th:is(:nth-child(2), :nth-child(3)) {
    inline-size: 13%;
  }
  .rules .evidence thead th:nth-child(1) {
    inline-size: 38%;
  }
  .rules .evidence thead th:nth-child(2) {
    inline-size: 16%;
  }
  .rules .evidence thead th:nth-child(4) {
    inline-size: 18%;
  }
  .rules .sources thead th:nth-child(1) {
    inline-size: 3.6em;
  }
  .rules .basis thead th:nth-child(1) {
    inline-size: 24%;
  }
  .rules .basis thead th:nth-last-child(-n + 2) {
    inline-size: 16%;
  }
  /* On a phone a clause is a block: number, points and whether it may be deleted, then the text and the method. */
  @container view (inline-size < 640px) {
    .rules .clauses thead {
      display: none;
    }
    .rules .clauses,
    .rules .clauses tbody {
      display: block;
    }
    .rules .clauses tr {
      display: grid;
      grid-template-columns: 1fr auto auto;
      padding-block: 0.3em;
      border-block-start: 0.5px solid #666;
    }
    .rules .clauses :is(td, th) {
      padding: 0 0.3em;
      border: 0;
    }
    .rules .clauses th {
      grid-column: 1 / -1;
      order: 2;
    }
    .rules .clauses td:nth-child(3) {
      grid-column: 1 / -1;
      order: 3;
    }
    .rules .clauses .group:last-child td:nth-child(3) {
      order: 0;
    }
  }
  @media print {
    .rules {
      max-inline-size: none;
      margin: 0;
      padding: 0;
      font-size: 10pt;
    }
  }
`;
