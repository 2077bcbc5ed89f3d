// The audit's own problems at a place, in words.
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';

/** One line a problem; `shown` are codes whose meaning stands there already. */
export function saidAt(desk: Desk, pointer: string, shown?: ReadonlySet<string>): TemplateResult | typeof nothing {
  const problems = desk.problemsAt(pointer).filter(({ code }) => !shown?.has(code));
  if (problems.length === 0) return nothing;
  return html`<div class="said small">${problems.map((one) => html`<p class=${one.severity === 'error' ? 'bad' : 'warn'}>${desk.say(one)}</p>`)}</div>`;
}
