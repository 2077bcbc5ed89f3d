// Clause by clause: points available, what was found and recorded, points earned and lost; groups with their subtotals, deleted
// clauses with their reasons, the total. Long remarks have a row of their own over the whole width.

import { html, nothing, type TemplateResult } from 'lit';
import { amountText, type ClauseNode, type ClauseResult, type GroupResult, type LeafNode, titleOf } from '../../../engine/page.js';
import { answerText } from './answer-text.js';
import { headRow, isLong, paragraphs } from './blocks.js';
import { memberOf, textOf } from './reading.js';
import type { Sheet } from './record-input.js';
import { correctionOf, remarksOf, signatureOf } from './remarks.js';

/** Remarks above this many characters are set over the whole width. */
const WIDE = 160;

export function clauseTable(sheet: Sheet): TemplateResult {
  const { model, report, words, audit } = sheet;
  const say = words.clauses;
  const leaves = new Map(report.clauses.map((one) => [one.id, one]));
  const groups = new Map(report.groups.map((one) => [one.id, one]));
  const row = (node: ClauseNode): TemplateResult => {
    const answer = memberOf(audit.clauses, node.id);
    return node.kind === 'leaf' ? leafRow(sheet, node, leaves.get(node.id), answer) : groupRow(sheet, node, groups.get(node.id), answer);
  };
  const { available, earned } = report.total;
  return html`<table class="clauses">
      ${headRow([say.number, say.title, say.points, say.found, say.earned, say.lost])}
      <tbody>
        ${model.nodes.map(row)}
        <tr class="group"><td></td><th scope="row">${say.total}</th>${amount(say.points, available)}<td></td>${amount(say.earned, earned)}<td></td></tr>
      </tbody>
    </table>
    ${model.nodes.some(isProvisional) ? html`<p class="note">${say.provisional}</p>` : nothing}`;
}

function leafRow(sheet: Sheet, leaf: LeafNode, result: ClauseResult | undefined, answer: unknown): TemplateResult {
  const { words, reasons } = sheet;
  const isDeleted = result?.state === 'deleted';
  const reason = result !== undefined && needsReason(leaf, result) ? reasons.clause(leaf.id) : undefined;
  // The sentence about a deletion brings the reason of the answer; elsewhere it would be lost.
  const own = isDeleted ? '' : textOf(memberOf(answer, 'reason'));
  const remarks = [
    reason,
    own === '' ? undefined : words.labelled(words.reason, own),
    ...remarksOf(sheet, answer),
    correctionOf(sheet, answer),
  ];
  return rows(sheet, leaf, result, {
    found: isDeleted ? words.answers.notApplicable : answerText(sheet, leaf, answer),
    signature: signatureOf(answer),
    remarks,
  });
}

function groupRow(sheet: Sheet, group: ClauseNode, result: GroupResult | undefined, answer: unknown): TemplateResult {
  const { words, reasons } = sheet;
  const isPlain = result === undefined || (result.why.code === 'group-sum' && result.available === group.points.toString());
  return rows(sheet, group, result, {
    found: result?.state === 'deleted' ? words.answers.notApplicable : '',
    signature: signatureOf(answer),
    remarks: [isPlain ? undefined : reasons.group(group.id), ...remarksOf(sheet, answer), correctionOf(sheet, answer)],
  });
}

interface Found {
  readonly found: string;
  readonly signature: string;
  readonly remarks: readonly (string | undefined)[];
}

function rows(
  { words, language }: Sheet,
  node: ClauseNode,
  result: ClauseResult | GroupResult | undefined,
  { found, signature, remarks }: Found,
): TemplateResult {
  const say = words.clauses;
  const isWide = remarks.join('').length > WIDE;
  const points = amountText(node.points.toString()) + (isProvisional(node) ? '*' : '');
  const loss = result?.state === 'deleted' ? null : (result?.lost ?? null);
  return html`<tr class=${node.kind === 'group' ? 'group' : nothing}>
      <td>${textOf(node.clause.number)}</td>
      <th scope="row">${titleOf(node.clause, language)}</th>
      <td data-name=${say.points}>${points}</td>
      <td>${found === '' ? nothing : html`<p><b>${found}</b> <small>${signature}</small></p>`}${isWide ? nothing : paragraphs(remarks)}</td>
      ${amount(say.earned, result?.state === 'deleted' ? null : (result?.earned ?? null))}${amount(say.lost, loss)}
    </tr>
    ${isWide ? html`<tr class=${isLong(remarks) ? 'more long' : 'more'}><td></td><td colspan="5">${paragraphs(remarks)}</td></tr>` : nothing}`;
}

function amount(name: string, quantity: string | null): TemplateResult {
  return html`<td data-name=${name}>${quantity === null ? '—' : amountText(quantity)}</td>`;
}

/** Whether the answer alone does not tell why the clause earns what it earns. */
function needsReason(leaf: LeafNode, { state, why, lost }: ClauseResult): boolean {
  if (leaf.method.method === 'rule' || state === 'deleted') return true;
  return !['conforming', 'nonconforming', 'unanswered'].includes(why.code) && lost !== '0';
}

function isProvisional({ clause }: ClauseNode): boolean {
  return clause.pointsBasis === 'provisional';
}
