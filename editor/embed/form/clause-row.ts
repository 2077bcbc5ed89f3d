// One clause in the table: number, text, points, evidence, the control of its method, what it earned; below it, when unfolded, the
// reason and the notes. A row far from the window is drawn without its controls.
import { html, nothing, type TemplateResult } from 'lit';
import { amountText } from '../../../engine/explain/amounts.js';
import { clauseTitle, evidenceTitle, textIn, titleOf } from '../../../engine/explain/titles.js';
import type { ClauseResult, EvidenceResult } from '../../../engine/model/documents.js';
import type { ClauseNode, LeafNode } from '../../../engine/model/model.js';
import { answerControl } from '../answer/answer-control.js';
import { answerDetails } from '../answer/answer-details.js';
import type { Desk } from '../desk.js';
import { whyButton, whyText } from '../result/why.js';
import { isNoted } from './clause-list.js';

export function leafRow(desk: Desk, leaf: LeafNode, result: ClauseResult | undefined, evidence: readonly EvidenceResult[]): TemplateResult {
  const { words, model, language } = desk;
  const name = clauseTitle(model, leaf.id, language);
  const detailsKey = `details:${leaf.id}`;
  const hasDetails = desk.isOpen(detailsKey);
  const answers = desk.audit.clauses ?? {};
  const answer = Object.hasOwn(answers, leaf.id) ? answers[leaf.id] : undefined;
  const hasNotes = isNoted(answer);
  return html`<div
    class="row leaf ${standing(result)}"
    part="clause"
    id="target-clause-${leaf.id}"
    data-clause=${leaf.id}
    role="group"
    aria-labelledby="name-${leaf.id}"
    tabindex="-1"
  >
    ${headCells(desk, leaf)}
    <div class="points number">${pointsCell(desk, leaf)}</div>
    <div class="control">${answerControl(desk, leaf, result)}</div>
    <div class="earned number">${whyButton(desk, `clause:${leaf.id}`, name, earnedText(desk, result), words.shell.state[result?.state ?? 'unanswered'])}</div>
    <button
      class="bare fold-details ${hasNotes ? 'noted' : ''}"
      aria-expanded=${hasDetails}
      aria-label=${words.shell.detailsOf(name)}
      title=${words.shell.details}
      @click=${() => desk.toggle(detailsKey)}
    >
      <span aria-hidden="true">${hasNotes ? '✎' : '⋯'}</span>
    </button>
    ${evidence.length === 0 ? nothing : html`<div class="evidence-chips">${evidence.map((item) => evidenceChip(desk, item))}</div>`}
    ${whyText(desk, `clause:${leaf.id}`, (reasons) => [reasons.clause(leaf.id), reasons.origin(`clauses/${leaf.id}`)])}
    ${hasDetails ? html`<div class="unfolded">${answerDetails(desk, leaf, result)}</div>` : nothing}
  </div>`;
}

/** The same row, far from the window: its text can be found and read, its controls come when it is near. One template, for its speed. */
export function lightRow({ language }: Desk, { id, clause }: ClauseNode): TemplateResult {
  return html`<div class="row leaf light" data-clause=${id}>
    <div class="no number">${clause.number ?? ''}</div>
    <div class="text">
      <span class="name" id="name-${id}">${titleOf(clause, language)}</span>
      <span class="clause-text">${textIn(clause.text, language) ?? ''}</span>
    </div>
  </div>`;
}

function headCells({ language }: Desk, { id, clause }: ClauseNode): TemplateResult {
  const text = textIn(clause.text, language);
  return html`<div class="no number">${clause.number ?? ''}</div>
    <div class="text">
      <span class="name" id="name-${id}">${titleOf(clause, language)}</span>
      ${text === undefined ? nothing : html`<span class="clause-text">${text}</span>`}
    </div>`;
}

function pointsCell({ words }: Desk, { points, clause }: ClauseNode): TemplateResult {
  const isProvisional = clause.pointsBasis === 'provisional';
  return html`<span class="off-screen">${words.shell.points} </span>${amountText(points.toString())}${
    isProvisional
      ? html`<span class="provisional" title=${words.shell.provisional}><span aria-hidden="true">*</span><span class="off-screen"> ${words.shell.provisional}</span></span>`
      : nothing
  }`;
}

/** What the edge of the row tells at a glance: something was lost, or all of it. */
function standing(result: ClauseResult | undefined): string {
  if (result?.state !== 'nonconforming') return result?.state ?? 'unanswered';
  return result.earned === '0' ? 'nonconforming' : 'partly';
}

function earnedText({ words }: Desk, result: ClauseResult | undefined): string {
  return result?.earned === null || result === undefined ? words.shell.none : amountText(result.earned);
}

function evidenceChip(desk: Desk, item: EvidenceResult): TemplateResult {
  const have = item.provided === null ? '?' : item.provided;
  const need = item.required === null ? '' : `/${item.required}`;
  return html`<button class="chip ${item.state}" @click=${() => desk.show({ kind: 'evidence', id: item.id })}>
    ${evidenceTitle(desk.model, item.id, desk.language)} <span class="number">${have}${need}</span>
  </button>`;
}
