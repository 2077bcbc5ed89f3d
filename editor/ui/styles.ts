// The looks of the fields in this folder; colours, buttons and inputs are in editor/theme.
import { css } from 'lit';

export const fieldStyles = css`
  .field {
    position: relative;
    min-inline-size: 0;
  }
  .field > .label,
  .choice > .label {
    display: block;
    padding: 0;
    margin-block-end: 2px;
    color: var(--_soft);
    font-size: var(--_small);
  }
  .field > :is(input, select, textarea) {
    inline-size: 100%;
  }
  .field > input[type='date'] {
    inline-size: auto;
  }
  .field > textarea {
    field-sizing: content;
    max-block-size: 50vh;
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .with-unit > input {
    inline-size: 4.5em;
    text-align: end;
  }
  .unit {
    white-space: nowrap;
    /* A rule may call anything a unit. */
    max-inline-size: 12em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .problem {
    display: block;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_tap);
    cursor: pointer;
  }
  .tick > input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .choice {
    position: relative;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    padding-inline-start: 1px;
  }
  .segment {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_tap);
    padding: 0 8px;
    margin-inline-start: -1px;
    border: 1px solid var(--_edge);
    background: var(--_paper);
    cursor: pointer;
    --_tone: var(--_accent);
    --_tone-tint: var(--_tint);
  }
  .segment.good {
    --_tone: var(--_good);
    --_tone-tint: var(--_good-tint);
  }
  .segment.bad {
    --_tone: var(--_bad);
    --_tone-tint: var(--_bad-tint);
  }
  .segment:is(.good, .bad) {
    color: inherit;
  }
  .segment:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .segment:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .segment > input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .segment small {
    color: var(--_soft);
    font-size: 0.8em;
  }
  .segment:hover {
    background: var(--_sunk);
  }
  .segment:has(:checked) {
    z-index: 1;
    border-color: var(--_tone);
    background: var(--_tone-tint);
    box-shadow: inset 0 0 0 1px var(--_tone);
    color: var(--_tone);
  }
  .segment:has(:checked) small {
    color: inherit;
  }
  .segment:has(:focus-visible) {
    z-index: 2;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice:disabled .segment {
    cursor: default;
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    .segment:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @container steelyard (inline-size < 640px) {
    .segments {
      display: flex;
    }
    .segment {
      --_tap: 44px;
      flex: 1 1 auto;
      min-inline-size: 30%;
      text-align: center;
    }
    .choice,
    .with-unit > input {
      --_tap: 44px;
    }
    .with-unit > input {
      inline-size: 6em;
    }
    .field > :is(select, input[type='date']) {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    .segment {
      --_tap: 44px;
    }
  }
`;
