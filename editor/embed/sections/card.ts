// A rule that can be jumped to, with its title, its state, what it means and its reason: special items, conditions, outputs.
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { whyText } from '../result/why.js';

export interface Card {
  readonly kind: 'adjustment' | 'condition' | 'output';
  readonly id: string;
  readonly title: string;
  /** State or value, beside the title; what opens the reason has the key "<kind>:<id>". */
  readonly head: unknown;
  readonly about: readonly (string | undefined)[];
  readonly body?: unknown;
}

export function card(desk: Desk, { kind, id, title, head, about, body = nothing }: Card): TemplateResult {
  const hint = about.filter(Boolean).join(' · ');
  return html`<div class="card" role="group" aria-label=${title} id="target-${kind}-${id}" tabindex="-1" part=${kind}>
    <div class="card-head"><span class="title">${title}</span>${head}</div>
    ${hint === '' ? nothing : html`<p class="hint soft small">${hint}</p>`}
    ${whyText(desk, `${kind}:${id}`, (reasons) => [reasons[kind](id), reasons.origin(`${kind}s/${id}`)])}
    ${body}
  </div>`;
}
