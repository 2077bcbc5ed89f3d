import { css } from 'lit';

export const sourceStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--_paper);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 36px;
    padding: 2px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .bar.wrong {
    background: var(--_bad-tint);
  }
  .bar.apart {
    background: var(--_warn-tint);
  }
  .bar button {
    --_tap: 28px;
  }
  .state {
    flex: 1 1 14em;
    min-inline-size: 0;
    margin: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
  }
  .box {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .text {
    position: absolute;
    inset: 0;
  }
  .loading {
    position: absolute;
    inset: 0 0 auto;
    margin: 0;
    padding: 16px;
    color: var(--_soft);
  }
  progress {
    display: block;
    inline-size: 160px;
    block-size: 4px;
    margin-block-start: 8px;
    accent-color: var(--_accent);
  }
  @media (max-width: 639px) {
    .leave {
      display: none;
    }
  }
`;
