// The only answer that a group takes: that it does not apply, and with it every leaf below (S-38).

import { html, nothing, type TemplateResult } from 'lit';
import type { GroupNode } from '../../../engine/page.js';
import type { Desk } from '../desk.js';
import { answerTo } from './answer-edits.js';
import { answerText } from './answer-text.js';
import { notApplicableButton, reasonField } from './not-applicable.js';
import { answerProblems, problemList } from './problems.js';

/** The control for a group; nothing where it cannot be deleted and nobody has said anything of it. */
export function groupAnswer(desk: Desk, group: GroupNode): TemplateResult | typeof nothing {
  const { id } = group;
  const answer = answerTo(desk.audit, id);
  const problems = answerProblems(desk, id);
  const isDeleted = answer?.notApplicable === true;
  if (!isDeleted && problems.length === 0 && (!group.isDeletable || desk.isReadonly)) return nothing;
  const control = desk.isReadonly
    ? isDeleted && answerText(desk, group, answer)
    : html`<div class="controls">${notApplicableButton(desk, id, answer, desk.words.answer.wholeGroup)}</div>${reasonField(desk, id, answer)}`;
  return html`<div class="answer group" role="group" aria-labelledby="name-${id}">${control || nothing}${problemList(desk, id, problems)}</div>`;
}
