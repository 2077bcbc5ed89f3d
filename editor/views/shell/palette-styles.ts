// The palette and the list of keys.
import { css } from 'lit';

export const paletteStyles = css`
  dialog.palette {
    inline-size: min(640px, 94vw);
    margin-block-start: 10vh;
  }
  dialog.palette input {
    inline-size: 100%;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
    block-size: 44px;
    padding: 0 16px;
    font-size: 16px;
  }
  dialog.palette ul {
    list-style: none;
    margin: 0;
    padding: 6px;
    max-block-size: 56vh;
    overflow: auto;
  }
  dialog.palette li {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 4px 10px;
    border-radius: 4px;
    cursor: pointer;
  }
  dialog.palette li small {
    inline-size: 92px;
    flex: none;
    font-size: 12px;
  }
  dialog.palette li > span {
    flex: 1;
  }
  dialog.palette li[aria-selected='true'] {
    background: var(--_tint);
    color: var(--_ink);
  }
  dialog.palette li[aria-selected='true'] small {
    color: var(--_ink);
  }
  kbd {
    font: 12px/1.6 var(--_mono);
    border: 1px solid var(--_line);
    border-radius: 4px;
    padding: 0 6px;
    background: var(--_sunk);
    color: var(--_ink);
    white-space: nowrap;
  }
  table.keys {
    inline-size: 100%;
    border-collapse: collapse;
  }
  table.keys :is(td, th) {
    text-align: start;
    padding: 4px 8px;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
  }
`;
