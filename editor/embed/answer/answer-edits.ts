// The next answer after a change: pure. Remarks (note, signature, evidence, correction, reason) stay when the value changes; a value
// and "not applicable" exclude one another, since the engine takes an answer that has both for faulty (S-30, S-38). What is left
// empty is taken out, and an answer with nothing left is undefined.
import type { Answer, Audit, Method } from '../../../engine/page.js';

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The fields that answer; undefined takes one out. */
export type Value = Loose<
  Pick<Answer, 'result' | 'sampled' | 'nonconforming' | 'level' | 'percentage' | 'findings' | 'points' | 'involved'>
>;

/** The fields that go with any answer. */
export type Remarks = Loose<Pick<Answer, 'note' | 'by' | 'at' | 'evidence' | 'corrected' | 'reason'>>;

const FIELDS: Readonly<Record<Method['method'], readonly (keyof Value)[]>> = {
  conformity: ['result'],
  sampling: ['sampled', 'nonconforming'],
  levels: ['level'],
  percentage: ['percentage'],
  deductions: ['findings'],
  points: ['points', 'involved'],
  rule: [],
};
const REMARKS: readonly (keyof Remarks)[] = ['note', 'by', 'at', 'evidence', 'corrected', 'reason'];

/** The recorded answer to a clause. */
export function answerTo(audit: Audit, id: string): Answer | undefined {
  const { clauses } = audit;
  return clauses !== undefined && Object.hasOwn(clauses, id) ? clauses[id] : undefined;
}

/** Whether there is something to clear: a value, of whatever method, or "not applicable". */
export function hasValue(answer: Answer | undefined): boolean {
  return Object.keys(answer ?? {}).some((key) => !(REMARKS as readonly string[]).includes(key));
}

/** Another value; the other fields of the same method stay, those of other methods go. */
export function withValue(answer: Answer | undefined, method: Method['method'], change: Value): Answer | undefined {
  return leftOf({ ...pick(answer, FIELDS[method]), ...change, ...pick(answer, REMARKS) });
}

/** Not applicable: the value goes, the remarks stay. */
export function withoutApplying(answer: Answer | undefined): Answer {
  return { ...pick(answer, REMARKS), notApplicable: true } as Answer;
}

/** Unanswered again: the value, its signature and the reason go, other remarks stay. */
export function cleared(answer: Answer | undefined): Answer | undefined {
  return leftOf(pick(answer, ['note', 'evidence', 'corrected']));
}

/** Other remarks; the value stays as it is. */
export function withRemarks(answer: Answer | undefined, change: Remarks): Answer | undefined {
  return known({ ...answer, ...change });
}

/** A signature alone is no answer. */
function leftOf(answer: Loose<Answer>): Answer | undefined {
  const left = known(answer);
  return left !== undefined && Object.keys(left).every((key) => key === 'by' || key === 'at') ? undefined : left;
}

function known(answer: Loose<Answer>): Answer | undefined {
  const entries = Object.entries(answer).filter(([, value]) => value !== undefined && value !== '');
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Answer);
}

function pick<K extends keyof Answer>(answer: Answer | undefined, keys: readonly K[]): Loose<Answer> {
  return Object.fromEntries(keys.flatMap((key) => (answer?.[key] === undefined ? [] : [[key, answer[key]]])));
}
