// What is drawn by code that is fetched when it is first wanted, or before by a host that may lose its network. It draws itself when it
// is there, since what is around it is not painted again for that.
import { html, nothing, render, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Desk } from './desk.js';

export interface Later<Part> {
  /** Rejects only where it cannot be fetched, and the next call tries again. */
  fetch(): Promise<Part>;
  /** The place where it is drawn, empty until then; where it cannot be fetched that is said. */
  place(desk: Desk, draw: (part: Part) => unknown): TemplateResult;
}

export function later<Part>(load: () => Promise<Part>): Later<Part> {
  let part: Part | undefined;
  let coming: Promise<Part> | undefined;

  async function fetch(): Promise<Part> {
    coming ??= load();
    try {
      part = await coming;
      return part;
    } catch (cause) {
      coming = undefined;
      throw cause;
    }
  }

  class Drawing extends Directive {
    private latest: ((part: Part) => unknown) | undefined;

    render(_desk: Desk, _draw: (part: Part) => unknown): unknown {
      return nothing;
    }

    override update({ element }: ElementPart, [desk, draw]: [Desk, (part: Part) => unknown]): unknown {
      this.latest = draw;
      const paint = (fetched: Part): unknown => render(this.latest?.(fetched), element as HTMLElement);
      if (part !== undefined) paint(part);
      else fetch().then(paint, () => render(desk.words.answer.notFetched, element as HTMLElement));
      return nothing;
    }
  }

  const drawing = directive(Drawing);
  return { fetch, place: (desk, draw) => html`<div ${drawing(desk, draw)}></div>` };
}
