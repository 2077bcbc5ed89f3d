// What the view of decision tables has beside the looks of every collection.
import { css } from 'lit';

export const tableStyles = css`
  .tools {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 6px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .tools .field {
    margin: 0;
  }
  .about {
    margin: 0;
    padding: 8px 12px;
  }
  .main > .problems {
    margin: 0;
    padding: 6px 12px;
    max-block-size: 30%;
    overflow: auto;
  }
  .inputs {
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }
  .inputs button {
    inline-size: 100%;
    margin-block-end: 4px;
    text-align: start;
    white-space: normal;
  }
  .inputs button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
`;
