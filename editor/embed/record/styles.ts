// The looks of the record, on paper and on the screen: black on white in every colour scheme (it is a paper), Chinese typography, tables
// whose heads repeat on each page and whose rows stay together. Its classes have names of their own, since it shares a shadow root with the element's. Sizes of type are set on tables too: the document that print-record.ts
// prints from is in quirks mode, where tables inherit none.
import { css } from 'lit';

export const recordStyles = css`
  .record {
    box-sizing: border-box;
    max-inline-size: 210mm;
    margin: 0 auto;
    padding: clamp(12px, 4%, 16mm);
    color-scheme: light;
    background: #fff;
    color: #000;
    font: 400 15px / 1.55 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
    font-variant-numeric: tabular-nums;
    line-break: strict;
    overflow-wrap: anywhere;
    text-autospace: normal;
    text-spacing-trim: trim-start;
  }
  .record:lang(en) {
    font-family: 'Helvetica Neue', Arial, 'Liberation Sans', 'Source Han Sans SC', 'Noto Sans CJK SC', 'PingFang SC', sans-serif;
  }
  .record * {
    box-sizing: border-box;
  }
  .record :is(h2, h3) {
    font-family: 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', SimSun, serif;
    font-weight: 700;
    line-height: 1.3;
    break-after: avoid;
    text-wrap: balance;
  }
  .record h2 {
    margin: 0;
    font-size: 1.6em;
    text-align: center;
  }
  .record h3 {
    margin: 1.4em 0 0.4em;
    padding-block-end: 0.15em;
    border-block-end: 1.5px solid;
    font-size: 1.15em;
  }
  .record header p {
    margin: 0.4em 0 0;
    text-align: center;
  }
  .record :is(p, dd, li) {
    margin: 0;
    white-space: pre-line;
    orphans: 2;
    widows: 2;
  }
  /* Each text takes its direction from its own first letter. */
  .record :is(h2, p, dt, dd, li, td, th, b, small) {
    unicode-bidi: plaintext;
  }
  .record :is(ol, ul) {
    margin: 0;
    padding-inline-start: 1.6em;
  }
  .record ol {
    break-inside: avoid;
  }
  .record .record-lead {
    margin-block-start: 0.5em;
    break-after: avoid;
  }
  .record dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    column-gap: 2em;
    margin: 0;
  }
  .record dl div {
    display: flex;
    gap: 1em;
    padding-block: 0.2em;
    border-block-end: 0.5px solid #999;
    break-inside: avoid;
  }
  .record dt {
    flex: 0 0 9em;
    color: #333;
  }
  .record dd {
    flex: 1;
    min-inline-size: 0;
  }
  .record section:has(> .record-result) {
    break-inside: avoid;
  }
  .record .record-facts dt {
    flex-basis: 62%;
  }
  .record dl.record-lines {
    display: block;
  }
  .record .record-result {
    grid-template-columns: repeat(3, 1fr);
    column-gap: 0;
    border: 1.5px solid;
  }
  .record .record-result div {
    display: block;
    padding: 0.4em 0.8em;
    border: 0;
    text-align: center;
  }
  .record .record-result div + div {
    border-inline-start: 0.5px solid;
  }
  .record .record-result dd {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.3;
    unicode-bidi: isolate;
  }
  .record .record-mark {
    margin-block-start: 0.5em;
    padding: 0.4em 0.8em;
    border: 1.5px solid;
    break-inside: avoid;
  }
  .record .record-mark strong {
    margin-inline-end: 1em;
    font-size: 1.2em;
  }
  .record .record-note {
    margin-block-start: 0.3em;
  }
  .record table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    color: inherit;
    font: inherit;
    font-size: 0.92em;
    line-height: 1.45;
    text-align: start;
  }
  .record :is(td, th) {
    padding: 0.25em 0.4em;
    border: 0.5px solid #666;
    text-align: start;
    vertical-align: top;
  }
  .record tbody th {
    font-weight: inherit;
  }
  .record thead {
    display: table-header-group;
  }
  .record thead th {
    border-block: 1px solid #000;
    font-weight: 700;
    vertical-align: bottom;
  }
  .record tr {
    break-inside: avoid;
  }
  .record tr.record-long {
    break-inside: auto;
  }
  .record .record-group {
    font-weight: 700;
    break-after: avoid;
  }
  .record .record-group:last-child,
  .record .record-more {
    break-after: auto;
    break-before: avoid;
  }
  .record .record-more td {
    border-block-start: 0;
  }
  .record small {
    font-size: 0.9em;
    color: #333;
  }
  .record-clauses th:nth-child(1) {
    inline-size: 5.4em;
  }
  .record-clauses th:nth-child(2) {
    inline-size: 11em;
  }
  .record-clauses thead th:nth-child(3) {
    inline-size: 4.2em;
  }
  .record-clauses th:nth-child(n + 5) {
    inline-size: 5.8em;
  }
  .record-clauses :is(td, th):is(:nth-child(3), :nth-child(n + 5)) {
    text-align: end;
  }
  .record-documents th:nth-child(1) {
    inline-size: 7.4em;
  }
  .record-documents th:nth-child(2) {
    inline-size: 34%;
  }
  .record-documents td:last-child {
    font: 0.75em / 1.9 ui-monospace, 'Noto Sans Mono CJK SC', monospace;
  }
  .record-special th:nth-child(1),
  .record-conditions th:nth-child(1) {
    inline-size: 30%;
  }
  .record-conditions th:nth-child(2) {
    inline-size: 6.5em;
  }
  .record-evidence th:nth-child(1) {
    inline-size: 30%;
  }
  .record-evidence th:is(:nth-child(2), :nth-child(3)) {
    inline-size: 6.5em;
  }
  .record-signing th:is(:nth-child(1), :nth-child(2)) {
    inline-size: 24%;
  }
  .record-signing tbody :is(td, th) {
    block-size: 3.4em;
    vertical-align: middle;
  }
  .record .record-signatures {
    break-before: avoid;
    break-inside: avoid;
  }
  @media screen {
    .record {
      container: record / inline-size;
    }
    /* On a phone each clause is a block: number and title, what was found, points. */
    @container record (inline-size < 560px) {
      .record-clauses thead,
      .record-clauses td:empty {
        display: none;
      }
      .record-clauses :is(tbody, tr, td, th),
      .record-clauses {
        display: block;
      }
      .record-clauses tr {
        display: flex;
        flex-flow: row wrap;
        column-gap: 1em;
        padding-block: 0.4em;
        border-block-start: 0.5px solid #666;
      }
      .record-clauses tr.record-more {
        border: 0;
      }
      .record-clauses :is(td, th) {
        padding: 0;
        border: 0;
      }
      .record-clauses th,
      .record-clauses td:nth-child(4),
      .record-clauses .record-more td {
        flex: 1 1 70%;
      }
      .record-clauses td:nth-child(4) {
        order: -1;
        flex-basis: 100%;
      }
      .record-clauses tr :nth-child(-n + 2) {
        order: -2;
      }
      .record-clauses [data-name]::before {
        content: attr(data-name) ' ';
      }
      .record .record-result {
        grid-template-columns: 1fr;
      }
      .record .record-result div + div {
        border-inline-start: 0;
        border-block-start: 0.5px solid;
      }
    }
  }
  @media print {
    .record {
      max-inline-size: none;
      margin: 0;
      padding: 0;
      font-size: 9.5pt;
      line-height: 1.5;
    }
  }
`;
