// What unfolds under a row. Its code is fetched when it is first wanted, or before by a host that may lose its network; it draws itself
// when it is there, since the row around it is not painted again for that.
import { html, nothing, render, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { ClauseResult, LeafNode } from '../../../engine/page.js';
import type { Desk } from '../desk.js';

type Part = typeof import('./remarks.js');

let part: Part | undefined;
let coming: Promise<Part> | undefined;

/** Fetches what unfolds; rejects only where it cannot be fetched, and the next call tries again. */
export async function fetchDetails(): Promise<Part> {
  coming ??= import('./remarks.js');
  try {
    part = await coming;
    return part;
  } catch (cause) {
    coming = undefined;
    throw cause;
  }
}

/** The remarks of a leaf: fields, or plain text on a desk that is only read. */
export function answerDetails(desk: Desk, leaf: LeafNode, result: ClauseResult | undefined): TemplateResult {
  return html`<div ${unfolding(desk, leaf, result)}></div>`;
}

class Unfolding extends Directive {
  private latest: readonly [Desk, LeafNode, ClauseResult | undefined] | undefined;

  render(_desk: Desk, _leaf: LeafNode, _result: ClauseResult | undefined): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, latest: [Desk, LeafNode, ClauseResult | undefined]): unknown {
    this.latest = latest;
    const draw = ({ remarks }: Part): void => {
      if (this.latest !== undefined) render(remarks(...this.latest), element as HTMLElement);
    };
    if (part !== undefined) draw(part);
    else fetchDetails().then(draw, () => render(latest[0].words.answer.notFetched, element as HTMLElement));
    return nothing;
  }
}

const unfolding = directive(Unfolding);
