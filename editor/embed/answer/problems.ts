// What the audit's check says of one answer, in words under its control.

import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../engine/page.js';
import type { Desk } from '../desk.js';

/** The problems of the answer to a clause. A missing reason is said at the field for it, where there is one. */
export function answerProblems(desk: Desk, id: string): readonly Problem[] {
  return desk.problemsAt(`/clauses/${id}`).filter(({ code }) => desk.isReadonly || code !== 'reason-missing');
}

/** Id of the list below, for aria-describedby; undefined where there is none. */
export function problemsId(id: string, problems: readonly Problem[]): string | undefined {
  return problems.length === 0 ? undefined : `problems-${id}`;
}

export function problemList(desk: Desk, id: string, problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="answer-problems small" id="problems-${id}">${problems.map(
    (one) => html`<p class=${one.severity === 'error' ? 'bad' : 'warn'}>${desk.say(one)}</p>`,
  )}</div>`;
}
