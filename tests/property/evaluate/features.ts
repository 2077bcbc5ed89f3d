// Which features of SEMANTICS.md a case has an effect of, by name.
import type { Report } from '../../../engine/index.js';
import type { Expected } from '../../oracle/evaluate.js';
import { isZero, ZERO } from '../../oracle/exact.js';
import { isDeleted } from '../../oracle/roll-up.js';
import { withAllBelow } from '../../oracle/scheme.js';

export const STATUSES = ['status invalid', 'status ineligible', 'status incomplete', 'status final'] as const;

export const FEATURES = [
  ...['conformity', 'sampling', 'levels', 'percentage', 'deductions', 'points', 'rule'].map((method) => `method ${method}`),
  ...['total', 'group', 'forfeit', 'keep'].flatMap((kind) => [
    `deleted, ${kind}`,
    `deleted inside, ${kind}`,
    `scaled with a deletion, ${kind}`,
  ]),
  ...['deleted by group', 'deleted by applies', 'deleted group', 'group within scaled', 'nothing to score', 'no grades'],
  ...['leaf of 0 points', 'earned below 0', 'level of negative points', 'no floor for deductions', 'share above 1'],
  ...['scale', 'no scale', 'base', 'floor holds', 'cap holds', 'deletion limit', 'reason for loss'],
  ...['none', 'clause', 'score'].flatMap((at) => ['half-up', 'half-even', 'down'].map((mode) => `rounding ${at} ${mode}`)),
  ...['adjusted', 'adjustment limited'],
  ...['ineligible', 'fail', 'cap', 'none'].flatMap((effect) =>
    ['holds', 'fails', 'undetermined', 'waived'].map((state) => `${effect} ${state}`),
  ),
  ...['warn', 'incomplete'].flatMap((shortfall) => ['unrecorded', 'undetermined'].map((state) => `evidence ${shortfall} ${state}`)),
  ...['warn', 'incomplete', 'nonconforming'].flatMap((shortfall) =>
    ['enough', 'short', 'not-asked'].map((state) => `evidence ${shortfall} ${state}`),
  ),
  ...['evidence per product', 'evidence too old', 'alternatives', 'evidence above', 'evidence took points'],
  ...[
    'graded',
    'ungraded',
    'capped at the ungraded one',
    'group without points',
    'held back by a requirement',
    'held back by a share or count',
  ],
  ...['output number', 'output money', 'output date', 'output text', 'output boolean', 'output unknown'],
] as const;

/** The names of what is to be seen in the one way to finish a complete audit. */
export function featuresOf(report: Report, { case: of, standing, outcomes, evidence }: Expected): readonly string[] {
  const [outcome] = outcomes;
  if (outcome === undefined) return [];
  const { scheme, audit } = of;
  const { scoring, ruleset } = scheme;
  const { world } = outcome;
  const found: string[] = [`status ${report.status}`];
  const add = (label: string, isSeen: boolean) => {
    if (isSeen) found.push(label);
  };
  const kind = scoring.deletion === 'renormalise' ? scoring.deletionAt : scoring.deletion;
  for (const { leaf } of standing.leaves) {
    const settled = world.settled.get(leaf.id);
    if (settled?.state !== 'involved') {
      found.push(`deleted, ${kind}`);
      const answer = audit.clauses?.[leaf.id];
      add('deleted by applies', answer !== undefined && answer.notApplicable !== true);
      add(
        'deleted by group',
        leaf.line.slice(0, -1).some(({ id }) => audit.clauses?.[id]?.notApplicable === true),
      );
      continue;
    }
    found.push(`method ${leaf.assess.method}`);
    add(`deleted inside, ${kind}`, !settled.counted.equals(leaf.points));
    add('leaf of 0 points', isZero(leaf.points));
    add('earned below 0', settled.earned.compare(ZERO) < 0);
    add('level of negative points', leaf.assess.method === 'levels' && settled.earned.compare(ZERO) < 0);
    add('no floor for deductions', leaf.assess.method === 'deductions' && leaf.assess.floor === null && settled.earned.compare(ZERO) < 0);
    add('share above 1', settled.share.compare(1) > 0);
    add('evidence took points', settled.answered.compare(ZERO) > 0 && isZero(settled.earned));
    add(`rounding clause ${scoring.rounding.mode}`, !settled.answered.equals(settled.earned) && scoring.rounding.at === 'clause');
  }
  for (const group of scheme.groups) {
    const isGone = isDeleted(group, world.settled);
    add('deleted group', isGone);
    add('group without points', group.clause.points === undefined);
    if (!group.isScaled) continue;
    const below = withAllBelow(group).slice(1);
    add(
      'group within scaled',
      below.some((node) => node.kind === 'group'),
    );
    add(`scaled with a deletion, ${kind}`, !isGone && below.some((node) => isDeleted(node, world.settled)));
  }
  const { total } = world;
  add('nothing to score', total === undefined);
  add('no grades', ruleset.grades.length === 0);
  add(scoring.scale === null ? 'no scale' : 'scale', true);
  add('base', !isZero(scoring.base));
  if (total !== undefined) {
    add('floor holds', total.limited.compare(total.adjusted) > 0);
    add('cap holds', total.limited.compare(total.adjusted) < 0);
    add('adjusted', !total.adjusted.equals(total.scored));
    add(`rounding score ${scoring.rounding.mode}`, !total.score.equals(total.limited));
    add(`rounding none ${scoring.rounding.mode}`, scoring.rounding.at === 'none');
  }
  const codes = new Set(report.problems.map(({ code }) => code));
  add('deletion limit', codes.has('deletion-limit'));
  add('reason for loss', codes.has('reason-missing'));
  add('adjustment limited', codes.has('adjustment-limit'));
  add('evidence above', codes.has('evidence-above'));
  for (const { id, otherwise } of ruleset.conditions ?? []) found.push(`${otherwise?.effect ?? 'none'} ${outcome.conditions.get(id)}`);
  for (const { recorded } of standing.items) {
    const { item, shortfall, ifAsked, isRecorded } = recorded;
    found.push(`evidence ${shortfall} ${evidence.get(item.id)}`);
    add('evidence per product', item.per === 'product' && ifAsked.short !== undefined);
    const own = audit.evidence?.[item.id];
    add('evidence too old', (own?.provided ?? 0) > 0 && ifAsked.provided === 0);
    add('alternatives', isRecorded && (item.alternatives ?? []).some((id) => audit.evidence?.[id] !== undefined));
  }
  add('graded', report.status === 'final' && ruleset.grades.some(({ id }) => id === report.grade));
  add('ungraded', report.status === 'final' && report.grade === (ruleset.ungraded?.id ?? 'not-certified'));
  const nothing = ruleset.ungraded?.id ?? 'not-certified';
  for (const { id, otherwise } of ruleset.conditions ?? []) {
    add('capped at the ungraded one', otherwise?.grade === nothing && outcome.conditions.get(id) === 'fails');
  }
  const better = ruleset.grades.find(({ id }) => id === report.next?.grade);
  add('held back by a requirement', better?.requires?.some((id) => outcome.conditions.get(id) === 'fails') === true);
  add('held back by a share or count', report.next?.minima.some(({ path }) => path !== 'score') === true);
  for (const { id, type } of ruleset.outputs ?? []) {
    found.push(report.outputs[id]?.value === null ? 'output unknown' : `output ${type}`);
  }
  return found;
}
