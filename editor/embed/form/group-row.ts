// The heading of a group: number, title, what it has earned of what it is worth, how many of its clauses are answered; folds.
import { html, nothing, type TemplateResult } from 'lit';
import { amountText } from '../../../engine/explain/amounts.js';
import { clauseTitle, textIn, titleOf } from '../../../engine/explain/titles.js';
import type { GroupResult } from '../../../engine/model/documents.js';
import type { GroupNode, Progress } from '../../../engine/page.js';
import { answerTo } from '../answer/answer-edits.js';
import { groupAnswer } from '../answer/group-answer.js';
import type { Desk } from '../desk.js';
import { whyButton, whyText } from '../result/why.js';

export function groupRow(
  desk: Desk,
  group: GroupNode,
  result: GroupResult | undefined,
  progress: Progress,
  isOpen: boolean,
): TemplateResult {
  const { words, model, language } = desk;
  const { id, clause, depth } = group;
  const name = clauseTitle(model, id, language);
  const text = textIn(clause.text, language);
  // Groups inside a deletable one are seldom deleted by themselves: they offer it only where somebody has.
  const answer = clause.deletable === true || answerTo(desk.audit, id) !== undefined ? groupAnswer(desk, group) : nothing;
  return html`<div class="row group depth-${Math.min(depth, 3)}" part="group" id="target-clause-${id}" data-clause=${id} tabindex="-1">
    <div class="heading" role="heading" aria-level=${Math.min(depth + 4, 6)}>
      <button class="bare fold" aria-expanded=${isOpen} @click=${() => desk.toggle(`group:${id}`, !isOpen)}>
        <span class="arrow" aria-hidden="true"></span><span class="no number">${clause.number ?? ''}</span>
        <span class="name" id="name-${id}">${titleOf(clause, language)}</span>
      </button>
    </div>
    <span class="progress soft small number">${words.shell.answered(progress.answered, progress.asked)}</span>
    <div class="earned number">
      ${whyButton(desk, `group:${id}`, name, earnedOf(desk, group, result), '')}
    </div>
    ${answer === nothing ? nothing : html`<div class="unfolded">${answer}</div>`}
    ${isOpen && text !== undefined ? html`<div class="unfolded soft small">${text}</div>` : nothing}
    ${whyText(desk, `group:${id}`, (reasons) => [reasons.group(id), reasons.origin(`clauses/${id}`)])}
  </div>`;
}

function earnedOf({ words }: Desk, group: GroupNode, result: GroupResult | undefined): string {
  const available = result?.available ?? group.points.toString();
  const earned = result?.earned ?? null;
  return words.shell.earnedOf(earned === null ? words.shell.none : amountText(earned), amountText(available));
}
