// Notices and the question that is asked: what stands above the frame.
import { css } from 'lit';

export const questionStyles = css`
  .notices {
    position: fixed;
    inset-block-end: 36px;
    inset-inline-start: 50%;
    translate: -50%;
    display: grid;
    gap: 6px;
    z-index: 20;
    max-inline-size: min(720px, 94vw);
  }
  .notice {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 6px 10px 6px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 2px 10px #0003;
  }
  .notice span {
    flex: 1;
    overflow-wrap: anywhere;
  }
  .notice.error {
    border-color: var(--_bad);
  }
  .notice.warning {
    border-color: var(--_warn);
  }
  dialog {
    border: 1px solid var(--_edge);
    border-radius: 8px;
    padding: 0;
    background: var(--_paper);
    color: var(--_ink);
    inline-size: min(520px, 94vw);
    max-block-size: 86dvh;
  }
  dialog.wide {
    inline-size: min(1100px, 96vw);
  }
  dialog::backdrop {
    background: #0006;
  }
  dialog h2 {
    margin: 0;
    padding: 14px 18px 4px;
    font-size: 16px;
  }
  dialog .body {
    padding: 4px 18px 14px;
    overflow: auto;
    max-block-size: 64dvh;
  }
  dialog .answers {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    padding: 10px 18px;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunk);
  }
  dialog .answers .danger {
    color: var(--_bad);
    border-color: currentcolor;
  }
`;
