// Who drafts a document does not approve it. Names are compared as in S-13.
import type { Check } from '../check.js';

export const approval: Check = {
  codes: ['drafter-approves'],
  run: ({ model }, report) => {
    const { draftedBy, approvedBy } = model.ruleset.approval ?? {};
    if (draftedBy === undefined || approvedBy === undefined || plain(draftedBy) !== plain(approvedBy)) return;
    report('warning', 'drafter-approves', '/approval/approvedBy', { name: plain(approvedBy) });
  },
};

function plain(name: string): string {
  return name.normalize('NFC').trim();
}
