// How a view of a flat collection looks: the grid, and beside it what is chosen in full.
import { css } from 'lit';

export const collectionStyles = css`
  :host {
    display: block;
    block-size: 100%;
    font-size: 13px;
    container: view / inline-size;
  }
  .view {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) 320px;
    block-size: 100%;
  }
  steelyard-grid {
    min-block-size: 0;
  }
  .main {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .main > steelyard-grid {
    flex: 1;
  }
  .detail {
    overflow: auto;
    padding: 10px 14px 20px;
    border-inline-start: 1px solid var(--_line);
  }
  .detail:focus-visible {
    outline-offset: -2px;
  }
  .detail steelyard-grid {
    border: 1px solid var(--_line);
    border-block-end: 0;
    margin-block-end: 12px;
  }
  h3 {
    margin: 0 0 8px;
    font-size: 14px;
  }
  h4 {
    margin: 16px 0 4px;
    font-size: 13px;
  }
  .field {
    margin-block-end: 8px;
  }
  .label {
    display: block;
    margin-block-end: 2px;
    color: var(--_soft);
  }
  .uses {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .uses li {
    display: flex;
    gap: 6px;
    align-items: baseline;
    min-block-size: 26px;
  }
  .problems {
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }
  @container view (inline-size < 1000px) {
    .view {
      grid-template: minmax(0, 3fr) minmax(0, 2fr) / minmax(0, 1fr);
    }
    .detail {
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
    }
  }
  /* A sheet with few columns has room for what is beside it. */
  @container view (560px <= inline-size < 1000px) {
    .view.narrow {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) 240px;
    }
    .narrow > .detail {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
