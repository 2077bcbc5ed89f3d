// The looks of the library: bars on top, one dense table below.
import { css } from 'lit';

export const libraryStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    block-size: 100%;
    font-size: 13px;
    background: var(--_paper);
    color: var(--_ink);
    position: relative;
    --_tap: 28px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    padding: 6px 10px;
    border-block-end: 1px solid var(--_line);
  }
  .tools input[type='search'] {
    inline-size: 18em;
    flex: 0 1 18em;
    min-inline-size: 9em;
  }
  .tools label {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_soft);
  }
  .tools .space {
    flex: 1;
  }
  .trouble {
    padding: 6px 10px;
    background: var(--_warn-tint);
    color: var(--_warn);
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: 10px;
    align-items: center;
    flex-wrap: wrap;
  }
  .scroll {
    overflow: auto;
    position: relative;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    min-inline-size: 900px;
  }
  th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_sunk);
    color: var(--_soft);
    font-weight: 500;
    text-align: start;
    white-space: nowrap;
    border-block-end: 1px solid var(--_line);
    padding: 4px 8px;
  }
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0 8px;
    block-size: 30px;
    white-space: nowrap;
    max-inline-size: 36em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  tr:is(:hover, :focus-within) td {
    background: var(--_sunk);
  }
  tr.chosen td {
    background: var(--_tint);
  }
  td.title {
    inline-size: 40%;
    max-inline-size: 18em;
  }
  td.more {
    position: sticky;
    inset-inline-end: 0;
    background: var(--_paper);
  }
  td.title button.link {
    max-inline-size: 100%;
    min-inline-size: 2em;
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: middle;
    text-decoration: none;
    color: var(--_ink);
  }
  td.title button.link:is(:hover, :focus-visible) {
    text-decoration: underline;
    color: var(--_accent);
    background: none;
  }
  tr.ruleset td.title button.link {
    font-weight: 600;
  }
  tr.under td.title {
    padding-inline-start: 28px;
  }
  tr.faint td {
    color: var(--_soft);
  }
  tr.faint td.title button.link {
    color: var(--_soft);
  }
  td.title small {
    color: var(--_soft);
    margin-inline-start: 6px;
  }
  td code,
  td button.digest {
    font-family: var(--_mono);
    font-size: 12px;
  }
  td button.digest {
    color: var(--_soft);
    text-decoration: none;
  }
  td.choose,
  td.more,
  th.choose {
    inline-size: 34px;
    padding: 0 4px;
    text-align: center;
  }
  td.choose input,
  th.choose input {
    inline-size: 16px;
    block-size: 16px;
    vertical-align: middle;
  }
  td.more button {
    min-block-size: 24px;
    padding: 0 8px;
  }
  .status {
    display: inline-flex;
    gap: 5px;
    align-items: center;
  }
  .status::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    border: 1.5px solid currentColor;
  }
  .status.published::before {
    background: var(--_good);
    border-color: var(--_good);
  }
  .status.review::before {
    background: linear-gradient(90deg, var(--_accent) 50%, transparent 50%);
    border-color: var(--_accent);
  }
  .status.withdrawn {
    text-decoration: line-through;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding: 4px 10px;
    color: var(--_soft);
    font-size: 12px;
    display: flex;
    gap: 14px;
  }
  .foot .space {
    flex: 1;
  }
  .empty {
    padding: 48px 24px;
    max-inline-size: 44em;
    margin-inline: auto;
  }
  .empty h2 {
    font-size: 16px;
    margin: 0 0 6px;
  }
  .ways {
    list-style: none;
    padding: 0;
    margin: 16px 0 0;
    display: grid;
    gap: 2px;
  }
  .ways button,
  .menu button {
    display: block;
    inline-size: 100%;
    text-align: start;
    border-color: transparent;
    background: none;
    padding: 4px 10px;
    min-block-size: 28px;
  }
  .ways small,
  .menu small {
    display: block;
    color: var(--_soft);
    font-size: 12px;
  }
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    min-inline-size: 220px;
    max-inline-size: min(360px, 96vw);
    font-size: 13px;
  }
  .menu button:is(:hover, :focus-visible) {
    background: var(--_tint);
  }
  .menu hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
    margin: 4px 0;
  }
  .drop {
    position: absolute;
    inset: 6px;
    border: 2px dashed var(--_accent);
    background: color-mix(in oklab, var(--_tint), transparent 15%);
    display: grid;
    place-items: center;
    font-size: 16px;
    pointer-events: none;
    z-index: 3;
  }
  @media (max-width: 1180px) {
    .widest {
      display: none;
    }
  }
  @media (max-width: 700px) {
    .tools input[type='search'] {
      flex: 1 1 100%;
    }
    .foot .keys,
    .wide {
      display: none;
    }
    .tools > .space {
      display: none;
    }
    table {
      min-inline-size: 0;
    }
    td.title {
      max-inline-size: none;
      white-space: normal;
      padding-block: 6px;
    }
    tr.under td.title {
      padding-inline-start: 20px;
    }
    td.title button.link {
      white-space: normal;
    }
    td,
    th {
      padding-inline: 4px;
      white-space: normal;
    }
  }
  @media print {
    .tools,
    .foot,
    .choose,
    .more {
      display: none;
    }
  }
`;
