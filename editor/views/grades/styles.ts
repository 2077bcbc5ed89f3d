// How the grades are laid out: the line above, the tables below.
import { css } from 'lit';

export const gradesStyles = css`
  :host {
    display: block;
    block-size: 100%;
    overflow: auto;
    padding: 14px 18px 24px;
  }
  h2 {
    font-size: 15px;
    margin: 18px 0 4px;
  }
  h2:first-of-type {
    margin-block-start: 0;
  }
  p {
    margin: 0 0 8px;
    color: var(--_soft);
    font-size: 13px;
  }
  .line {
    margin: 26px 22px 30px;
    user-select: none;
  }
  .stretches {
    position: relative;
    block-size: 30px;
    border: 1px solid var(--_line);
    background: var(--_sunk);
  }
  .stretches span {
    position: absolute;
    inset-block: 0;
    padding: 0 3px;
    line-height: 28px;
    font-size: 12px;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    border-inline-start: 1px solid var(--_line);
  }
  .stretches .rank-1 {
    background: color-mix(in oklab, var(--_accent), var(--_paper) 88%);
  }
  .stretches .rank-2 {
    background: color-mix(in oklab, var(--_accent), var(--_paper) 78%);
  }
  .stretches .rank-3 {
    background: color-mix(in oklab, var(--_accent), var(--_paper) 68%);
  }
  .stretches .rank-4,
  .stretches .rank-5 {
    background: color-mix(in oklab, var(--_accent), var(--_paper) 58%);
  }
  .stretches .trial {
    position: absolute;
    inset-block: -6px;
    inline-size: 0;
    border-inline-start: 2px solid var(--_ink);
  }
  .trial b {
    position: absolute;
    inset-block-end: 100%;
    translate: -50%;
    white-space: nowrap;
    font: 600 12px/16px system-ui;
  }
  .handles {
    position: relative;
    block-size: 30px;
  }
  .handles button {
    position: absolute;
    inset-block-start: -4px;
    translate: -50%;
    min-inline-size: 38px;
    block-size: 26px;
    min-block-size: 24px;
    padding: 0 4px;
    border-color: var(--_accent);
    color: var(--_accent);
    cursor: ew-resize;
    touch-action: none;
    font-size: 13px;
  }
  .handles button::before {
    content: '';
    position: absolute;
    inset-inline-start: 50%;
    inset-block-end: 100%;
    block-size: 6px;
    border-inline-start: 2px solid var(--_accent);
  }
  .handles .row-1 {
    inset-block-start: 28px;
  }
  .handles .row-1::before {
    block-size: 38px;
    z-index: -1;
  }
  .handles .row-2 {
    inset-block-start: 60px;
  }
  .handles .row-2::before {
    block-size: 70px;
    z-index: -1;
  }
  .handles.tall-1 {
    block-size: 62px;
  }
  .handles.tall-2 {
    block-size: 94px;
  }
  .handles button.faulty {
    border-color: var(--_bad);
    color: var(--_bad);
    border-style: dashed;
  }
  .handles button[aria-disabled='true'] {
    cursor: default;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  steelyard-grid {
    display: block;
    border: 1px solid var(--_line);
  }
  .tools {
    display: flex;
    gap: 8px;
    flex-wrap: wrap;
    margin-block: 8px;
  }
  .fields {
    display: flex;
    gap: 12px;
    flex-wrap: wrap;
  }
  .fields .label {
    display: block;
    font-size: 12px;
    color: var(--_soft);
  }
`;
