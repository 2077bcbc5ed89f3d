// The answer to one leaf, in one row: the control of its method, "not applicable" where that is allowed, a way to clear it, the
// reasons that are asked for, and what is wrong with it. On a desk that is only read, the answer as text.

import { html, nothing, type TemplateResult } from 'lit';
import type { ClauseResult, LeafNode } from '../../../engine/page.js';
import type { Desk } from '../desk.js';
import { answerTo, cleared, hasValue } from './answer-edits.js';
import { answerText } from './answer-text.js';
import { methodControl } from './methods/index.js';
import { isSegmented } from './methods/levels.js';
import { notApplicableButton, reasonField } from './not-applicable.js';
import { noteField, owesNote } from './note.js';
import { answerProblems, problemList, problemsId } from './problems.js';
import type { Sheet } from './sheet.js';

/** The control for a leaf. */
export function answerControl(desk: Desk, leaf: LeafNode, result: ClauseResult | undefined): TemplateResult {
  const { id, method } = leaf;
  const { assess } = leaf.clause;
  const words = desk.words.answer;
  const answer = answerTo(desk.audit, id);
  const isDeleted = answer?.notApplicable === true;
  const problems = answerProblems(desk, id);
  const sheet: Sheet = {
    desk,
    leaf,
    result,
    answer,
    canDelete: leaf.isDeletable || isDeleted,
    describedBy: problemsId(id, problems),
    isFaulty: problems.some(({ severity }) => severity === 'error'),
  };
  const isSegment = method.method === 'conformity' || (assess?.method === 'levels' && isSegmented(assess.levels, answer));
  const isDeletedAbove = result?.state === 'deleted' && !isDeleted;
  if (desk.isReadonly || isDeletedAbove) {
    const text = isDeletedAbove
      ? words.deletedAbove
      : method.method === 'rule' && !isDeleted
        ? methodControl(sheet)
        : answerText(desk, leaf, answer);
    return html`<div class="answer ${isDeletedAbove ? 'soft small' : ''}">${text}${problemList(desk, id, problems)}</div>`;
  }
  const clear = ({ currentTarget }: Event): void => {
    // The button goes with the answer; the focus stays in the place.
    (currentTarget as HTMLElement).closest<HTMLElement>('.answer')?.focus();
    desk.answer(id, cleared(answer));
  };
  return html`<div class="answer" tabindex="-1">
    <div class="controls ${method.method}">
      ${isDeleted && !isSegment ? nothing : methodControl(sheet)}
      ${sheet.canDelete && !isSegment ? notApplicableButton(desk, id, answer, words.notApplicable) : nothing}
    </div>
    ${hasValue(answer) ? html`<button class="bare clear" aria-label=${words.clear} title=${words.clear} @click=${clear}>✕</button>` : nothing}
    ${reasonField(desk, id, answer)}${owesNote(desk, leaf, result) ? noteField(desk, leaf, result) : nothing}${problemList(desk, id, problems)}
  </div>`;
}
