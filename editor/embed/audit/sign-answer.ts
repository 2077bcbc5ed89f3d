// Who answered and when: a finding that is new or another one is signed; a note added to it is not a new finding.
import type { Answer, Audit } from '../../../engine/model/documents.js';

/** The members that are the finding itself. */
const FINDING = ['result', 'sampled', 'nonconforming', 'level', 'percentage', 'findings', 'points', 'involved', 'notApplicable'] as const;

/** The audit with one answer changed, or taken away; the same object where nothing changes. */
export function withAnswer(audit: Audit, clauseId: string, answer: Answer | undefined, person: string | undefined, today: string): Audit {
  const answers = audit.clauses ?? {};
  const former = Object.hasOwn(answers, clauseId) ? answers[clauseId] : undefined;
  if (answer === former) return audit;
  const entries = Object.entries(answers).filter(([id]) => id !== clauseId);
  if (answer === undefined) {
    if (entries.length > 0) return { ...audit, clauses: Object.fromEntries(entries) };
    const { clauses: _, ...rest } = audit;
    return rest;
  }
  const signed = isSameFinding(former, answer) ? answer : sign(answer, person, today);
  // A changed answer keeps its place, so that files differ in one line only.
  if (former === undefined) return { ...audit, clauses: Object.fromEntries([...entries, [clauseId, signed]]) };
  return { ...audit, clauses: Object.fromEntries(Object.entries(answers).map(([id, one]) => [id, id === clauseId ? signed : one])) };
}

/** Whoever signed a former finding did not make this one. */
function sign({ by: _, ...answer }: Answer, person: string | undefined, today: string): Answer {
  return { ...answer, ...(person === undefined ? {} : { by: person }), at: today };
}

function isSameFinding(former: Answer | undefined, answer: Answer): boolean {
  return FINDING.every((member) => JSON.stringify(former?.[member]) === JSON.stringify(answer[member]));
}
