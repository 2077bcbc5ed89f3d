// Colours, sizes and the few shared looks of every interface here. A page sets --steelyard-*; the parts read --_*, which fall back to
// our own light and dark values. Colours follow the color-scheme that the element inherits. Contrast of each pair: at least 4.5 : 1.
import { css } from 'lit';

export const tokens = css`
  :host {
    --_paper: var(--steelyard-paper, light-dark(#fff, #16191f));
    --_sunk: var(--steelyard-sunk, light-dark(#f4f5f7, #1e222a));
    --_ink: var(--steelyard-ink, light-dark(#1b222c, #e4e7ec));
    --_soft: var(--steelyard-soft-ink, light-dark(#566070, #a3acba));
    --_line: var(--steelyard-line, light-dark(#d9dde3, #343a45));
    --_edge: var(--steelyard-edge, light-dark(#7f8896, #78818f));
    --_accent: var(--steelyard-accent, light-dark(#0f5c8c, #7cc0ec));
    --_on-accent: var(--steelyard-on-accent, light-dark(#fff, #0c1a24));
    --_tint: var(--steelyard-tint, light-dark(#e6f1f8, #1a2f3d));
    --_good: var(--steelyard-good, light-dark(#1a6b3c, #7fd09c));
    --_bad: var(--steelyard-bad, light-dark(#b3261e, #ff9d94));
    --_warn: var(--steelyard-warn, light-dark(#845400, #f0c069));
    --_good-tint: light-dark(#e7f4ec, #17301f);
    --_bad-tint: light-dark(#fcebea, #3a1c1a);
    --_warn-tint: light-dark(#fdf3df, #352a14);
    --_radius: var(--steelyard-radius, 6px);
    --_gap: var(--steelyard-gap, 8px);
    --_tap: 32px;
    --_small: 0.875em;
    --_mono: var(--steelyard-mono, ui-monospace, 'Cascadia Mono', 'Sarasa Mono SC', monospace);
  }
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_edge);
    }
  }
`;

/** Buttons, fields, quiet text: shared by every part. */
export const looks = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: var(--_tap);
    padding: 0 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
  }
  button:hover:not(:disabled, [aria-disabled='true']) {
    border-color: var(--_edge);
    background: var(--_sunk);
  }
  button:is(:disabled, [aria-disabled='true']) {
    color: var(--_soft);
    cursor: default;
  }
  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.main:hover:not(:disabled, [aria-disabled='true']) {
    background: color-mix(in oklab, var(--_accent), var(--_ink) 20%);
  }
  button.main:is(:disabled, [aria-disabled='true']) {
    border-color: var(--_line);
    background: var(--_paper);
    color: var(--_soft);
  }
  button.bare {
    border-color: transparent;
    background: none;
  }
  button.link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    min-block-size: var(--_tap);
    padding: 4px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    max-inline-size: 100%;
  }
  textarea {
    inline-size: 100%;
    min-block-size: calc(2 * var(--_tap));
    resize: vertical;
    line-height: 1.5;
  }
  [aria-invalid='true'] {
    border-color: var(--_bad) !important;
    outline: 1px solid var(--_bad);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .soft {
    color: var(--_soft);
  }
  .small {
    font-size: var(--_small);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .good {
    color: var(--_good);
  }
  .bad {
    color: var(--_bad);
  }
  .warn {
    color: var(--_warn);
  }
  .off-screen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The element's own width decides, not the page's: it may sit in a column. */
  @container steelyard (inline-size < 640px) {
    :is(button, input, select, label.tick) {
      --_tap: 44px;
    }
  }
  @media (pointer: coarse) {
    :is(button, input, select, label.tick) {
      --_tap: 44px;
    }
  }
`;
