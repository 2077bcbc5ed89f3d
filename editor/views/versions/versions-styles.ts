// The looks of the versions tab: fields and checks beside each other, the history below over the whole width.
import { css } from 'lit';

export const versionsStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1.7fr) minmax(280px, 1fr);
    gap: 0 32px;
    align-content: start;
    max-inline-size: 1240px;
  }
  .way,
  .wide {
    grid-column: 1 / -1;
  }
  h2 {
    margin: 0;
    font-size: 1.2em;
  }
  h3 {
    margin: 18px 0 6px;
    font-size: 1em;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 18px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps li {
    padding: 2px 12px;
    border: 1px solid var(--_line);
    margin-inline-start: -1px;
    color: var(--_soft);
  }
  .steps li:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .steps li:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .steps li.done {
    color: var(--_good);
  }
  .steps li[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
    z-index: 1;
  }
  .way .space {
    flex: 1;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 8px 12px;
    align-items: start;
  }
  .row input {
    inline-size: 100%;
  }
  .dated {
    display: flex;
    align-items: end;
    gap: 4px;
  }
  .dated .field {
    flex: 1;
  }
  .fields p,
  .fields ul {
    margin: 6px 0 0;
  }
  .fields ul {
    padding-inline-start: 1.4em;
  }
  .note-field {
    margin-block-start: 18px;
  }
  .checks {
    margin: 0 0 10px;
    padding: 0;
    list-style: none;
  }
  .checks li {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr) auto;
    gap: 4px;
    align-items: baseline;
    padding-block: 3px;
    border-block-end: 1px solid var(--_line);
  }
  .checks .passed .sign {
    color: var(--_good);
  }
  .checks .failed .sign {
    color: var(--_bad);
    font-weight: 700;
  }
  .digest code {
    display: block;
    overflow-wrap: anywhere;
    font: 12px/1.5 var(--_mono);
    user-select: all;
  }
  .scroll {
    overflow-x: auto;
  }
  .history {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
  }
  .history :is(th, td) {
    padding: 5px 10px 5px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    white-space: nowrap;
  }
  .history thead th {
    color: var(--_soft);
    font-size: 12px;
  }
  .history tbody th {
    font-weight: 600;
  }
  .history .said {
    white-space: pre-line;
    min-inline-size: 16em;
    inline-size: 100%;
  }
  .history .current {
    background: var(--_tint);
  }
  .history .withdrawn th {
    text-decoration: line-through;
  }
  .history code {
    font: 12px/1.5 var(--_mono);
  }
  .status.published {
    color: var(--_good);
  }
  .status.withdrawn {
    color: var(--_bad);
  }
  .status.review {
    color: var(--_warn);
  }
  .do button.link {
    margin-inline-end: 8px;
  }
  @container view (inline-size < 820px) {
    .page {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
