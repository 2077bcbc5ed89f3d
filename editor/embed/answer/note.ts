// The note of an answer: beside the control where the rules ask why points are lost (S-39), else among the remarks.
import type { TemplateResult } from 'lit';
import type { ClauseResult, LeafNode } from '../../../engine/page.js';
import { textField } from '../../ui/text-field.js';
import type { Desk } from '../desk.js';
import { answerTo, type Remarks, withRemarks } from './answer-edits.js';
import { LONGEST_NOTE } from './not-applicable.js';

/** Whether the rules ask why points are lost, and this answer loses some (S-39). */
export function owesNote(desk: Desk, leaf: LeafNode, result: ClauseResult | undefined): boolean {
  if (!desk.model.scoring.reasonForLoss || answerTo(desk.audit, leaf.id)?.notApplicable) return false;
  if (desk.problemsAt(`/clauses/${leaf.id}`).some(({ code }) => code === 'reason-missing')) return true;
  // Both are in lowest terms. More than the whole is no loss, but nobody is harmed by being asked.
  return leaf.method.method !== 'rule' && result !== undefined && result.answered !== null && result.answered !== result.available;
}

/** The note; required and marked where points are lost and the rules ask why. */
export function noteField(desk: Desk, leaf: LeafNode, result: ClauseResult | undefined): TemplateResult {
  const { id } = leaf;
  const words = desk.words.answer;
  const note = answerTo(desk.audit, id)?.note;
  const isOwed = owesNote(desk, leaf, result);
  return textField({
    id: `note-${id}`,
    label: isOwed ? words.lossNote : words.note,
    value: note,
    multiline: true,
    required: isOwed,
    maxLength: LONGEST_NOTE,
    problem: isOwed && !note?.trim() ? words.noteNeeded : undefined,
    onInput: (text) => remark(desk, id, { note: text }, 'note'),
  });
}

/** Records remarks as they are typed; the desk does not sign an answer anew for them. */
export function remark(desk: Desk, id: string, change: Remarks, field: string): void {
  desk.answer(id, withRemarks(answerTo(desk.audit, id), change), `${id}:${field}`);
}
