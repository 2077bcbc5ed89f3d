// The looks of answers: one line of a dense table where there is room, big and full-width where the element is narrow.
import { css } from 'lit';

export const answerStyles = css`
  /* The first column holds the control, the second the way to clear it; what else there is to say is below both. */
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 4px;
    min-inline-size: 0;
  }
  .answer > :not(.controls, .clear) {
    grid-column: 1 / -1;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
  }
  .answer:focus {
    outline: none;
  }
  .controls > .field:not(.number-field) {
    flex: 1 1 8em;
  }
  .findings {
    flex: 1;
  }
  .answer-problems > p {
    margin: 0;
  }
  .answer .number-field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
  }
  .answer .number-field > .label {
    margin: 0;
  }
  .answer .number-field > .problem {
    flex-basis: 100%;
  }
  .answer .number-field input {
    inline-size: 3.6em;
  }
  .answer textarea {
    min-block-size: var(--_tap);
  }
  button.clear {
    min-inline-size: 24px;
    padding: 0 6px;
    color: var(--_soft);
  }
  button.toggle[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
  }
  .finding {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 6px;
    margin-block-start: 4px;
  }
  .finding .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .stepper {
    display: flex;
    flex: none;
    align-items: start;
    gap: 2px;
  }
  .stepper > button {
    inline-size: var(--_tap);
    padding: 0;
  }
  .answer .stepper input {
    inline-size: 3em;
    text-align: center;
  }
  .answer .stepper .number-field {
    max-inline-size: 8em;
  }
  .answer-details {
    display: grid;
    gap: var(--_gap);
    max-inline-size: 48em;
    margin: 0;
  }
  .answer-details dd {
    margin: 0;
    white-space: pre-wrap;
  }
  .side-by-side {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .side-by-side > .field:first-child {
    flex: 1 1 10em;
  }
  .side-by-side > .field + .field {
    flex: 1 1 9em;
  }
  .references {
    display: grid;
    gap: 4px;
  }
  .references > .label {
    color: var(--_soft);
    font-size: var(--_small);
  }
  .reference {
    display: flex;
    gap: 4px;
  }
  .reference > .field {
    flex: 1;
  }
  .correction {
    display: grid;
    gap: var(--_gap);
    min-inline-size: 0;
    margin: 0;
    padding: 8px 12px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @media (forced-colors: active) {
    button.toggle[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @container steelyard (inline-size < 640px) {
    .controls {
      align-items: end;
    }
    .controls > .choice {
      flex: 1 1 auto;
    }
    .controls > .number-field {
      flex: 1 1 0;
      min-inline-size: min-content;
    }
    .controls > .number-field .with-unit {
      flex: 1 1 6em;
    }
    .controls > .number-field input {
      flex: 1;
      inline-size: 4.5em;
    }
    .earns {
      align-self: center;
    }
    .answer textarea {
      --_tap: 44px;
    }
    button.clear {
      align-self: end;
      min-inline-size: 44px;
    }
    .finding {
      min-block-size: 52px;
    }
  }
`;
