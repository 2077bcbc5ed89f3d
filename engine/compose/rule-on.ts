// The ruling on one change: locked by the base, open, or to be judged whether it tightens. S-128, S-129.
// One problem per change and reason, with the first place that it concerns, so that a group removed whole is not a hundred problems.
import { type Problem, problem } from '../model/problem.js';
import type { Edit } from './edits.js';
import type { Policy } from './policy.js';
import { judge } from './tighten/judge.js';
import type { Judged, Verdict } from './tighten/verdict.js';

type Finding = 'overlay-locked' | 'overlay-loosens' | 'overlay-unproven';

const FINDINGS: readonly Finding[] = ['overlay-locked', 'overlay-loosens', 'overlay-unproven'];

export function ruleOn(policy: Policy, judged: Judged, edits: readonly Edit[]): readonly Problem[] {
  const found = new Map<Finding, Edit[]>();
  for (const edit of edits) {
    const finding = findingFor(policy, judged, edit);
    if (finding !== undefined) found.set(finding, [...(found.get(finding) ?? []), edit]);
  }
  return FINDINGS.flatMap((finding) => {
    const concerned = found.get(finding) ?? [];
    const [first] = concerned;
    return first === undefined ? [] : [problemFor(finding, judged, first, concerned.length)];
  });
}

function findingFor(policy: Policy, judged: Judged, edit: Edit): Finding | undefined {
  const ruling = policy(edit);
  if (ruling === 'locked') return 'overlay-locked';
  return ruling === 'open' ? undefined : FINDING_OF[judge(edit, judged)];
}

const FINDING_OF: Readonly<Record<Verdict, Finding | undefined>> = {
  tightens: undefined,
  neutral: undefined,
  loosens: 'overlay-loosens',
  unproven: 'overlay-unproven',
};

function problemFor(finding: Finding, { overlay, change, index }: Judged, { place, before, after }: Edit, count: number): Problem {
  const values = Object.entries({ from: before, to: after }).filter(([, value]) => value !== undefined);
  const part = change.op === 'set' ? 'to' : change.op === 'add' ? 'value' : 'target';
  return problem(finding === 'overlay-unproven' ? 'warning' : 'error', finding, `overlay:${overlay.id}`, `/changes/${index}/${part}`, {
    place: place.join('.'),
    ...Object.fromEntries(values),
    count,
  });
}
