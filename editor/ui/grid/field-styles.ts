// The field in the active cell, what it says, the list of choices, the menu.
import { css } from 'lit';

export const fieldStyles = css`
  .key-field {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .key-field > textarea {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    max-inline-size: none;
    margin: 0;
    padding: 4px 7px;
    border: 0;
    border-radius: 0;
    resize: none;
    overflow: hidden;
    opacity: 0;
    line-height: 1.5;
    outline: none;
    user-select: text;
    -webkit-user-select: text;
    font-weight: 400;
  }
  .key-field.open {
    pointer-events: auto;
    z-index: 3;
  }
  .key-field.open > textarea {
    opacity: 1;
    min-block-size: 100%;
    background: var(--_paper);
    color: var(--_ink);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    box-shadow: 0 2px 6px rgb(0 0 0 / 20%);
    cursor: text;
  }
  .cell.number > .key-field > textarea {
    text-align: end;
  }
  .key-field > textarea[aria-invalid='true'] {
    outline-color: var(--_bad) !important;
  }
  .note,
  .refusal {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(320px, 80cqi);
    padding: 3px 8px;
    border: 1px solid var(--_mark);
    border-inline-start-width: 3px;
    background: var(--_paper);
    color: var(--_ink);
    font-weight: 400;
    font-size: 12px;
    white-space: normal;
    text-align: start;
    cursor: default;
  }
  .to-start > :is(.note, .refusal) {
    inset-inline: auto 0;
  }
  .refusal {
    --_mark: var(--_bad);
    z-index: 2;
  }
  .refusal:empty,
  .note:empty {
    display: none;
  }
  /* What stands behind a value is said to screen readers, and shown where something is wrong with it. */
  .note:not(.shown),
  .key-field:not(:focus-within) > .note,
  .key-field > textarea[aria-invalid] ~ .note {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .choices,
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 3px 10px rgb(0 0 0 / 18%);
    font-size: 13px;
    font-weight: 400;
    overflow: auto;
    cursor: default;
  }
  .choices {
    pointer-events: auto;
  }
  .choices:not(:popover-open) {
    display: none;
  }
  .choices > [role='option'] {
    padding: 4px 8px;
    border-radius: 3px;
    white-space: nowrap;
    cursor: pointer;
  }
  .choices > [role='option']:hover {
    background: var(--_sunk);
  }
  .choices > [aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .menu > button {
    display: flex;
    justify-content: space-between;
    gap: 24px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 0 10px;
    border-radius: 3px;
    text-align: start;
  }
  .menu > button:focus-visible {
    background: var(--_tint);
    outline-offset: -2px;
  }
  .menu > hr {
    margin: 4px 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .menu kbd {
    font: inherit;
    font-size: 12px;
    color: var(--_soft);
  }
  @media (pointer: coarse) {
    .menu > button {
      min-block-size: 44px;
    }
    .choices > [role='option'] {
      padding-block: 11px;
    }
  }
`;
