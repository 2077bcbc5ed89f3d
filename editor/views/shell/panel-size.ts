// The width of the side panel: dragged, or moved by the arrow keys, as a separator that can be focused.
import { html, type TemplateResult } from 'lit';

const [NARROWEST, WIDEST, STEP] = [280, 900, 20];

export class PanelSize {
  readonly #host: HTMLElement;
  readonly #onChange: (width: number) => void;
  #width = 400;

  constructor(host: HTMLElement, onChange: (width: number) => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  set(width: number): void {
    this.#width = width;
    const { style } = this.#host;
    const value = `${width}px`;
    // Inherited by everything: only where it is another one.
    if (style.getPropertyValue('--_panel') !== value) style.setProperty('--_panel', value);
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const [start, width] = [event.clientX, this.#width];
    const move = ({ clientX }: PointerEvent): void => this.set(limited(width + start - clientX));
    const stop = (): void => {
      handle.removeEventListener('pointermove', move);
      this.#onChange(this.#width);
    };
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', stop, { once: true });
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    this.#onChange(limited(this.#width + step));
  };
}

export function panelHandle(size: PanelSize, label: string, width: number): TemplateResult {
  return html`<div class="handle" role="separator" tabindex="0" aria-orientation="vertical" aria-label=${label} aria-valuenow=${width} aria-valuemin=${NARROWEST} aria-valuemax=${WIDEST}
    @pointerdown=${size.onPointerDown} @keydown=${size.onKey}></div>`;
}

function limited(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
}
