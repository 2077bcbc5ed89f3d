// Clause by clause: points available, what was found and recorded, points earned and lost; groups with their subtotals, deleted
// clauses with their reasons, the total. Long remarks have a row of their own over the whole width.

import { html, nothing, type TemplateResult } from 'lit';
import {
  type Answer,
  amountText,
  type ClauseNode,
  type ClauseResult,
  type GroupResult,
  type LeafNode,
  titleOf,
} from '../../../engine/page.js';
import { hasValue } from '../answer/answer-edits.js';
import { answerText } from '../answer/answer-text.js';
import { headRow, lengthClass, paragraphs } from './blocks.js';
import type { Sheet } from './record-input.js';
import { remarksOf, signatureOf } from './remarks.js';

/** Remarks above this many characters are set over the whole width. */
const WIDE = 160;
/** What the answer alone tells. */
const PLAIN = ['conforming', 'nonconforming', 'points-given', 'unanswered'];

export function clauseTable(sheet: Sheet): TemplateResult {
  const { model, report, words } = sheet;
  const { heads, total, provisional } = words.clauses;
  const results = new Map<string, ClauseResult | GroupResult>([...report.groups, ...report.clauses].map((one) => [one.id, one]));
  const { available, earned } = report.total;
  return html`<table class="record-clauses">${headRow(heads)}<tbody>
      ${model.nodes.map((node) => row(sheet, node, results.get(node.id)))}
      <tr class="record-group"><td></td><th scope="row">${total}</th>${amount(heads[2], available)}<td></td>${amount(heads[4], earned)}<td></td></tr>
    </tbody></table>
    ${model.nodes.some(isProvisional) ? html`<p class="record-note">${provisional}</p>` : nothing}`;
}

function row(sheet: Sheet, node: ClauseNode, result: ClauseResult | GroupResult | undefined): TemplateResult {
  const { audit, words, language } = sheet;
  const { clauses = {} } = audit;
  const { heads } = words.clauses;
  const answer: Answer = (Object.hasOwn(clauses, node.id) ? clauses[node.id] : undefined) ?? {};
  const isLeaf = node.kind === 'leaf';
  const isDeleted = result?.state === 'deleted';
  const found = isDeleted ? words.notApplicable : isLeaf ? foundOf(sheet, node, answer) : '';
  // The sentence about a deletion brings the answer's reason; elsewhere it would be lost.
  const reason = isDeleted || !answer.reason ? undefined : words.labelled(words.reason, answer.reason);
  const remarks = [result && whyOf(sheet, node, result), reason, ...remarksOf(sheet, answer)];
  const isWide = remarks.join('').length > WIDE;
  return html`<tr class=${isLeaf ? '' : 'record-group'}>
      <td>${node.clause.number ?? ''}</td>
      <th scope="row">${titleOf(node.clause, language)}</th>
      <td data-name=${heads[2]}>${amountText(node.points.toString())}${isProvisional(node) ? '*' : ''}</td>
      <td>${found && html`<p><b>${found}</b> <small>${signatureOf(answer)}</small></p>`}${isWide ? nothing : paragraphs(remarks)}</td>
      ${amount(heads[4], isDeleted ? null : result?.earned)}${amount(heads[5], isDeleted ? null : result?.lost)}
    </tr>
    ${isWide ? html`<tr class="record-more ${lengthClass(remarks)}"><td></td><td colspan="5">${paragraphs(remarks)}</td></tr>` : nothing}`;
}

/** The answer as the form tells it too, but without the reason of a deletion, which the sentence below has. */
function foundOf({ words, answerWords, language }: Sheet, node: LeafNode, { reason: _, ...answer }: Answer): string {
  if (node.method.method === 'rule') return words.byRule;
  return hasValue(answer) ? answerText({ language, words: { answer: answerWords } }, node, answer) : words.unanswered;
}

/** The reason of the number, where the row does not tell it already. */
function whyOf({ reasons }: Sheet, node: ClauseNode, { state, why, lost, available }: ClauseResult | GroupResult): string | undefined {
  if (node.kind === 'group') {
    return why.code === 'group-sum' && available === node.points.toString() ? undefined : reasons.group(node.id);
  }
  const isTold = node.method.method !== 'rule' && state !== 'deleted' && (lost === '0' || PLAIN.includes(why.code));
  return isTold ? undefined : reasons.clause(node.id);
}

function amount(name: string, quantity: string | null | undefined): TemplateResult {
  return html`<td data-name=${name}>${quantity ? amountText(quantity) : '—'}</td>`;
}

function isProvisional({ clause }: ClauseNode): boolean {
  return clause.pointsBasis === 'provisional';
}
