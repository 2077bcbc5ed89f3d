// How the views of versions are laid out: a bar of choices above, a page that scrolls below.
import { css } from 'lit';

export const viewStyles = css`
  :host {
    /* Its own width decides, not the page's: there are panels beside it. */
    container: view / inline-size;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    color: var(--_ink);
    background: var(--_paper);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    padding: 6px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .not-applied {
    margin: 0;
    padding: 6px 12px;
    background: var(--_warn-tint);
    color: var(--_ink);
    font-size: 13px;
  }
  .toolbar select {
    min-inline-size: 8em;
    max-inline-size: min(28em, 100%);
  }
  .toolbar .space {
    flex: 1;
  }
  .page {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 14px 16px 40px;
  }
  .page:has(> steelyard-text-difference) {
    padding: 0;
    overflow: hidden;
  }
  steelyard-text-difference {
    block-size: 100%;
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`;
