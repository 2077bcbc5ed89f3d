// What is missing or wrong in who drafted, reviewed and approved a document (编制、审核、批准): the drafter does not approve.
import { parseDate } from '../../../engine/date/calendar.js';
import type { Ruleset } from '../../../engine/model/documents.js';

export type ApprovalProblem =
  | 'drafted-missing'
  | 'reviewed-missing'
  | 'approved-missing'
  | 'date-missing'
  | 'approver-is-drafter'
  | 'reviewer-is-drafter';

/** [] where it is complete and in order. A filing number is not asked for: it may come later, or never. */
export function approvalProblems(approval: Ruleset['approval']): readonly ApprovalProblem[] {
  const { draftedBy, reviewedBy, approvedBy, date } = approval ?? {};
  const [drafter, reviewer, approver] = [draftedBy, reviewedBy, approvedBy].map(normalisedName);
  const problems: (ApprovalProblem | false)[] = [
    drafter === '' && 'drafted-missing',
    reviewer === '' && 'reviewed-missing',
    approver === '' && 'approved-missing',
    parseDate(date ?? '') === undefined && 'date-missing',
    drafter !== '' && drafter === approver && 'approver-is-drafter',
    drafter !== '' && drafter === reviewer && 'reviewer-is-drafter',
  ];
  return problems.filter((one) => one !== false);
}

/** A name for comparing: 「张 三」 and 「张三」, full-width and half-width letters, capitals or not, are the same person. */
export function normalisedName(name: string | undefined): string {
  return (name ?? '').normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
