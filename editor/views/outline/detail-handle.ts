// The line between the table and the details: dragged, or moved by the arrow keys. Beside the table it changes their width, below it
// their height.
import { html, type TemplateResult } from 'lit';
import { LARGEST, limitedSize, SMALLEST } from './outline-state.js';

const STEP = 20;

export interface HandleGiven {
  readonly label: string;
  readonly size: number;
  /** While it is dragged: only shown; `isDone`: to be remembered. */
  onSize(size: number, isDone: boolean): void;
}

export function detailHandle({ label, size, onSize }: HandleGiven): TemplateResult {
  const press = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const isBelow = isBelowTable(handle);
    const start = isBelow ? event.clientY : event.clientX;
    let now = size;
    const move = (moved: PointerEvent): void => {
      now = limitedSize(size + start - (isBelow ? moved.clientY : moved.clientX));
      onSize(now, false);
    };
    const stop = (): void => {
      handle.removeEventListener('pointermove', move);
      onSize(now, true);
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', stop, { once: true });
  };
  const key = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: STEP, ArrowUp: STEP, ArrowRight: -STEP, ArrowDown: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onSize(limitedSize(size + step), true);
  };
  return html`<div class="handle" role="separator" tabindex="0" aria-label=${label} aria-valuenow=${size} aria-valuemin=${SMALLEST}
    aria-valuemax=${LARGEST} @pointerdown=${press} @keydown=${key}></div>`;
}

function isBelowTable(handle: HTMLElement): boolean {
  const { parentElement } = handle;
  return parentElement !== null && getComputedStyle(parentElement).flexDirection === 'column';
}
