// One step towards finishing an audit, at random: an answer, a deletion, a fact, a date, evidence. What is recorded stays. S-114.
import type { Answer, Audit, Ruleset } from '../../../engine/index.js';
import { layOut, leavesBelow } from '../../oracle/scheme.js';
import { type LeafStanding, type Standing, standingOf } from '../../oracle/standing.js';
import type { Dice } from './dice.js';
import { generateAnswer } from './generate-answers.js';
import { FACT_IDS, factValue, generateRecord, previousCertificate } from './generate-audit.js';

/** The audit with one thing more in it; undefined where nothing is left to do. */
export function finishOneThing(dice: Dice, ruleset: Ruleset, audit: Audit): Audit | undefined {
  const standing = standingOf({ scheme: layOut(ruleset), audit }, () => undefined);
  const open = standing.leaves.filter(({ isInvolved, result }) => isInvolved !== false && result === undefined);
  const steps = [
    ...open.flatMap((leaf) => [...answering(dice, leaf, ruleset), ...deleting(leaf)]),
    ...deletingGroups(standing, open),
    ...addingFacts(dice, audit),
    ...addingEvidence(dice, standing),
  ];
  return steps.length === 0 ? undefined : { ...audit, ...dice.pick(steps)(audit) };
}

type Step = (audit: Audit) => Partial<Audit>;

function withAnswer(id: string, answer: Answer): Step {
  return ({ clauses }) => ({ clauses: { ...clauses, [id]: answer } });
}

/** Rounding each clause makes more of a part than of the whole: what may come of a part is not looked at then. */
function answering(dice: Dice, { leaf }: LeafStanding, { scoring }: Ruleset): readonly Step[] {
  if (leaf.assess.method === 'rule') return [];
  const answer = generateAnswer(dice, leaf, dice.pick([0, 0.5, 1]));
  const { involved, ...whole } = answer;
  return [withAnswer(leaf.id, { ...(involved !== undefined && scoring.rounding?.at === 'clause' ? whole : answer), note: 'seen at last' })];
}

const NOT_OFFERED: Answer = { notApplicable: true, reason: 'not offered' };

function deleting({ leaf }: LeafStanding): readonly Step[] {
  return leaf.isDeletable ? [withAnswer(leaf.id, NOT_OFFERED)] : [];
}

function deletingGroups({ case: { scheme } }: Standing, open: readonly LeafStanding[]): readonly Step[] {
  const ids = new Set(open.map(({ leaf }) => leaf.id));
  const groups = scheme.groups.filter((group) => group.isDeletable && leavesBelow(group).every(({ id }) => ids.has(id)));
  return groups.map(({ id }) => withAnswer(id, NOT_OFFERED));
}

function addingFacts(dice: Dice, audit: Audit): readonly Step[] {
  const missing = FACT_IDS.filter((id) => audit.facts?.[id] === undefined);
  const steps: Step[] = missing.map((id) => ({ facts }) => ({ facts: { ...facts, [id]: factValue(dice, id) } }));
  if (audit.date === undefined) steps.push(() => ({ date: dice.pick(['2026-03-01', '2025-06-30']) }));
  if (audit.type === undefined) steps.push(() => ({ type: dice.pick(['initial', 'surveillance', 'recertification']) }));
  // With type initial an absent certificate is known to be none.
  if (audit.previous === undefined && audit.type !== 'initial') steps.push(() => ({ previous: previousCertificate(dice) }));
  const { previous } = audit;
  if (previous?.date === undefined && previous) steps.push(() => ({ previous: { ...previous, date: '2024-05-01' } }));
  return steps;
}

/** Of an item that is not asked for nothing is open: what is not recorded of it, itself or by an alternative, is 0 (S-57). */
function addingEvidence(dice: Dice, { case: { scheme, audit }, items: standings }: Standing): readonly Step[] {
  const items = scheme.ruleset.evidence ?? [];
  const records = audit.evidence ?? {};
  const products = audit.scope?.products ?? [];
  const isRecorded = (id: string) => records[id]?.provided !== undefined || records[id]?.by !== undefined;
  const steps: Step[] = [];
  const unasked = new Set(standings.filter(({ isAsked }) => isAsked === false).map(({ recorded }) => recorded.item.id));
  for (const { recorded } of standings) {
    const { item } = recorded;
    // A new record also counts for those that take it as an alternative: where they have one already, it would change it.
    const sharers = items.filter(({ id, alternatives = [] }) => id === item.id || alternatives.includes(item.id));
    const isFree = sharers.every(({ id, alternatives = [] }) => !unasked.has(id) && ![id, ...alternatives].some(isRecorded));
    const record = records[item.id];
    if (isFree) steps.push(({ evidence }) => ({ evidence: { ...evidence, [item.id]: generateRecord(dice, item, products) } }));
    else if (record !== undefined && record.oldest === undefined) {
      steps.push(({ evidence }) => ({
        evidence: { ...evidence, [item.id]: { ...record, oldest: dice.pick(['2025-11-01', '2020-01-01']) } },
      }));
    }
  }
  return steps;
}
