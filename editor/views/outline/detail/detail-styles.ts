// How the details look: sections under small headings, fields in lines.
import { css } from 'lit';

export const detailStyles = css`
  :host {
    display: block;
    overflow: auto;
    background: var(--_paper);
    color: var(--_ink);
    font-size: 13px;
    line-height: 1.5;
    container: detail / inline-size;
    --_tap: 28px;
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 6px 12px;
    border-block-end: 1px solid var(--_line);
    background: var(--_sunk);
  }
  h2 {
    margin: 0;
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  header p {
    margin: 0;
  }
  section {
    display: grid;
    gap: 6px;
    padding: 8px 12px 12px;
    border-block-end: 1px solid var(--_line);
  }
  h3 {
    margin: 0;
    font-size: 12px;
    font-weight: 600;
    color: var(--_soft);
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  input:read-only,
  textarea:read-only {
    border-color: var(--_line);
    background: var(--_sunk);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr));
    gap: 6px 8px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: end;
  }
  .number-part > input {
    inline-size: 6em;
    text-align: end;
  }
  table.options {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .options :is(th, td) {
    padding: 1px 2px;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  .options thead th {
    color: var(--_soft);
    font-size: 12px;
  }
  .options tbody th {
    font-weight: 400;
    color: var(--_soft);
  }
  .options .ours :is(th, td) {
    background: var(--_warn-tint);
    color: var(--_ink);
  }
  .options .number-part > input {
    inline-size: 100%;
    min-inline-size: 4em;
  }
  .options button {
    padding-inline: 6px;
  }
  .add {
    justify-self: start;
    color: var(--_accent);
  }
  .links,
  .history,
  .history ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .links li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .links .link {
    flex: 1;
    min-inline-size: 0;
  }
  .history > li {
    margin-block-end: 6px;
  }
  .history ul {
    padding-inline-start: 12px;
  }
  details.source {
    display: grid;
    gap: 6px;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  section > select,
  section > button {
    justify-self: start;
    max-inline-size: 100%;
  }
  /* Below the table there is room for two. */
  @container detail (inline-size >= 720px) {
    .sections {
      columns: 2;
      column-gap: 0;
      column-rule: 1px solid var(--_line);
    }
    section {
      break-inside: avoid;
    }
  }
  .nothing {
    padding: 16px;
    color: var(--_soft);
  }
`;
