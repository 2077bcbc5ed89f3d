// What must hold before publishing, each line with its state in words and a way to where it is mended.
import { html, nothing, type TemplateResult } from 'lit';
import type { ApprovalProblem } from '../../commands/versions/approval-problems.js';
import type { PublishCheck } from '../../commands/versions/publish-checks.js';
import type { VersionsWords } from '../../text/studio/versions.js';

const SIGNS = { passed: '✓', failed: '✗', waiting: '…' } as const;

const FIELD_OF: Readonly<Partial<Record<ApprovalProblem, 'draftedBy' | 'reviewedBy' | 'approvedBy' | 'date'>>> = {
  'drafted-missing': 'draftedBy',
  'reviewed-missing': 'reviewedBy',
  'approved-missing': 'approvedBy',
  'date-missing': 'date',
};

export function checkList(checks: readonly PublishCheck[], words: VersionsWords, goTo: (check: PublishCheck) => void): TemplateResult {
  return html`<ul class="checks">${checks.map((check) => {
    const text = checkText(check, words);
    return html`<li class=${check.state}>
      <span class="sign" aria-hidden="true">${SIGNS[check.state]}</span>
      <span>${text}<span class="off-screen">${`（${words[check.state]}）`}</span></span>
      ${
        check.state === 'failed'
          ? html`<button type="button" class="link" aria-label=${`${words.toPlace}: ${text}`} @click=${() => goTo(check)}>${words.toPlace}</button>`
          : nothing
      }
    </li>`;
  })}</ul>`;
}

function checkText({ id, state, count = 0, approval = [], version }: PublishCheck, words: VersionsWords): string {
  const say = words.check;
  const isPassed = state === 'passed';
  if (state === 'waiting') return say.waiting;
  switch (id) {
    case 'reviewed':
    case 'effective':
    case 'note':
      return say[id][isPassed ? 0 : 1];
    case 'text':
      return say.text;
    case 'problems':
    case 'scenarios':
    case 'reasons':
      return say[id](count);
    case 'approval':
      return isPassed ? say.approval : say.missing(approval.map((one) => words.fields[FIELD_OF[one] ?? 'draftedBy']));
    case 'separation':
      return isPassed ? (approval.length > 0 ? words.reviewerIsDrafter : say.separation) : words.approverIsDrafter;
    case 'version':
      return version === undefined ? say.version : say.versionProblems[version];
  }
}
