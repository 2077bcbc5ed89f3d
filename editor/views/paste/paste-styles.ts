// The looks of the dialog: a wide sheet of paper, the cells on top, the difference below with the sums at its side.
import { css } from 'lit';

export const pasteStyles = css`
  :host {
    font: 13px/1.45 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    --_tap: 28px;
  }
  dialog {
    container: steelyard / inline-size;
    inline-size: min(1240px, 97vw);
    block-size: min(900px, 95dvh);
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_paper);
    color: var(--_ink);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: #0006;
  }
  header,
  footer {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 14px;
    border-block-end: 1px solid var(--_line);
  }
  footer {
    flex-wrap: wrap;
    border-block: 1px solid var(--_line) 0;
  }
  footer p {
    margin: 0;
    min-inline-size: 0;
  }
  h2 {
    margin: 0;
    font-size: 16px;
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: baseline;
    margin: 0 0 6px;
    font-size: 13px;
  }
  h3 small {
    font-weight: 400;
  }
  h3 label {
    font-weight: 400;
  }
  h3 input {
    inline-size: 56px;
  }
  .gap {
    flex: 1;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 10px 14px;
  }
  .area {
    display: grid;
    gap: 6px;
    max-inline-size: 720px;
    margin: 4vh auto 0;
  }
  .area label[for] {
    font-weight: 600;
  }
  .area p {
    margin: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .file {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_tap);
    padding: 0 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .scroll {
    max-block-size: 232px;
    overflow: auto;
    border: 1px solid var(--_line);
  }
  .scroll > p {
    margin: 4px 8px;
  }
  table {
    border-collapse: collapse;
    font-size: 13px;
  }
  .pasted td,
  .pasted th {
    max-inline-size: 260px;
    padding: 3px 8px;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
    font-weight: 400;
  }
  .pasted thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 4px;
    background: var(--_sunk);
    white-space: nowrap;
  }
  .pasted thead small {
    display: block;
    padding: 1px 4px 0;
    color: var(--_soft);
  }
  .pasted tbody th {
    background: var(--_sunk);
    color: var(--_soft);
    text-align: end;
  }
  .pasted td.ignore,
  .pasted td.evidence,
  .pasted td.merged,
  .pasted tr.heading td {
    color: var(--_soft);
  }
  .pasted tr.heading td {
    background: var(--_sunk);
    font-weight: 600;
  }
  .pasted td.points {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .pasted select {
    min-inline-size: 96px;
  }
  select.unsure {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: end;
    padding: 10px 0;
  }
  .tick {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: var(--_tap);
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 280px;
    gap: 20px;
    align-items: start;
  }
  .difference,
  .sums {
    inline-size: 100%;
  }
  .difference :is(th, td),
  .sums :is(th, td) {
    padding: 3px 8px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  :is(.difference, .sums) thead th {
    color: var(--_soft);
    font-size: 12px;
    white-space: nowrap;
  }
  .difference thead th {
    position: sticky;
    inset-block-start: -10px;
    z-index: 1;
    background: var(--_paper);
  }
  .sums tfoot :is(th, td) {
    border: 0;
    font-weight: 600;
  }
  :is(.difference, .sums) .amount {
    text-align: end;
    white-space: nowrap;
  }
  .difference small,
  .sums small {
    display: block;
  }
  .difference .match small {
    display: inline;
  }
  .difference .match select {
    inline-size: 100%;
    max-inline-size: 260px;
  }
  .difference td.number {
    white-space: nowrap;
  }
  .difference input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0;
  }
  .level-2 {
    padding-inline-start: 20px !important;
  }
  .level-3 {
    padding-inline-start: 32px !important;
  }
  .level-4 {
    padding-inline-start: 44px !important;
  }
  :is(.level-5, .level-6) {
    padding-inline-start: 56px !important;
  }
  tr.same,
  tr.leave .name,
  tr.off .name {
    color: var(--_soft);
  }
  tr.look > td {
    background: var(--_warn-tint);
  }
  tr.add > td:not(.looks) {
    background: var(--_good-tint);
  }
  tr.remove:not(.off) > td {
    background: var(--_bad-tint);
    text-decoration: line-through;
  }
  del {
    color: var(--_soft);
    text-decoration: none;
  }
  tr.look :is(del, .soft) {
    color: var(--_ink);
  }
  ins {
    font-weight: 600;
    text-decoration: none;
  }
  tr.off ins {
    text-decoration: line-through;
    font-weight: 400;
  }
  .looks span {
    display: block;
  }
  details {
    margin-block-start: 14px;
  }
  ul {
    margin: 4px 0;
    padding-inline-start: 18px;
  }
  @container steelyard (inline-size < 900px) {
    .result {
      grid-template-columns: minmax(0, 1fr);
    }
    .rows {
      overflow-x: auto;
    }
    .difference {
      min-inline-size: 620px;
    }
    .difference thead th {
      position: static;
    }
  }
  @media (max-width: 640px) {
    dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }
`;
