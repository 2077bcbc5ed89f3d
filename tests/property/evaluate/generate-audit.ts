// Audits at random for a ruleset: complete ones, or with answers, facts and evidence missing.
import type { Answer, Audit, Ruleset } from '../../../engine/index.js';
import { type Leaf, layOut } from '../../oracle/scheme.js';
import type { Dice } from './dice.js';
import { generateAnswer } from './generate-answers.js';

type EvidenceRecord = NonNullable<Audit['evidence']>[string];
type Item = NonNullable<Ruleset['evidence']>[number];

/** How much is missing: probabilities. */
export interface Gaps {
  readonly answers: number;
  readonly facts: number;
  readonly evidence: number;
  /** Faults that make an audit invalid. */
  readonly faults?: number;
}

export const COMPLETE: Gaps = { answers: 0, facts: 0.06, evidence: 0.1 };

export function generateAudit(dice: Dice, ruleset: Ruleset, gaps: Gaps): Audit {
  const { leaves, groups } = layOut(ruleset);
  const deletes = dice.pick([0, 0.2, 0.6]);
  const good = dice.pick([0.3, 0.7, 0.95]);
  const clauses: [string, Answer][] = [];
  for (const leaf of leaves) {
    if (leaf.isDeletable && dice.chance(deletes)) clauses.push([leaf.id, deletion(dice)]);
    else if (!dice.chance(gaps.answers)) clauses.push([leaf.id, generateAnswer(dice, leaf, good)]);
    else if (dice.chance(0.2)) clauses.push([leaf.id, { note: 'to be asked again' }]);
  }
  for (const { id, isDeletable } of groups) {
    if (isDeletable && dice.chance(deletes / 3)) clauses.push([id, deletion(dice)]);
    else if (dice.chance(0.05)) clauses.push([id, { note: 'looked at' }]);
  }
  const answered = clauses.filter(([, answer]) => Object.keys(answer).length > 0);
  const products = dice.times(dice.pick([0, 1, 1, 2]), (index) => ({ id: `product-${index}` }));
  const audit: Audit = {
    format: 'steelyard/audit@1',
    id: 'made-1',
    ...(dice.chance(0.9) ? { scope: { products } } : {}),
    ...(dice.chance(gaps.facts) ? {} : { type: dice.pick(['initial', 'surveillance', 'recertification', 'self-assessment']) }),
    ...(dice.chance(gaps.facts) ? {} : { date: dice.pick(['2026-03-01', '2025-06-30', '2024-02-29']) }),
    facts: Object.fromEntries(
      Object.keys(FACT_VALUES)
        .filter(() => !dice.chance(gaps.facts))
        .map((id) => [id, factValue(dice, id)]),
    ),
    ...(dice.chance(0.7) ? { previous: previousCertificate(dice) } : {}),
    clauses: Object.fromEntries(answered),
    evidence: Object.fromEntries(
      (ruleset.evidence ?? []).filter(() => !dice.chance(gaps.evidence)).map((item) => [item.id, generateRecord(dice, item, products)]),
    ),
    adjustments: generateAdjustments(dice, ruleset),
    waivers: (ruleset.conditions ?? [])
      .filter(({ waivable }) => waivable === true && dice.chance(0.3))
      .map(({ id }) => ({ condition: id, reason: dice.chance(0.9) ? 'r' : ' ', by: 'somebody' })),
  };
  return dice.chance(gaps.faults ?? 0) ? withFault(dice, ruleset, audit) : audit;
}

const FACT_VALUES: Readonly<Record<string, (dice: Dice) => number | string | boolean>> = {
  'f-whole': (dice) => dice.pick([0, 1, 5, 9, 10, 24, 25, 40, 60]),
  'f-part': (dice) => dice.pick([0, 0.5, 0.75, 2.5, 9.99, 50, -1]),
  'f-yes': (dice) => dice.chance(0.5),
  'f-kind': (dice) => dice.pick(['a', 'b', 'c']),
  'f-day': (dice) => dice.pick(['2024-02-29', '2025-06-30', '2025-12-31', '2026-01-31']),
};

export const FACT_IDS = Object.keys(FACT_VALUES);

export function factValue(dice: Dice, id: string): number | string | boolean {
  return FACT_VALUES[id]?.(dice) ?? 0;
}

export function deletion(dice: Dice): Answer {
  return { notApplicable: true, ...(dice.chance(0.93) ? { reason: 'not offered' } : dice.chance(0.5) ? { reason: ' ' } : {}) };
}

export function previousCertificate(dice: Dice): NonNullable<Audit['previous']> | null {
  if (dice.chance(0.4)) return null;
  return {
    ...(dice.chance(0.8) ? { date: dice.pick(['2023-03-01', '2025-06-30']) } : {}),
    ...(dice.chance(0.8) ? { grade: 'grade-0' } : {}),
  };
}

export function generateRecord(dice: Dice, item: Item, products: readonly { readonly id: string }[]): EvidenceRecord {
  const isByProduct = products.length > 0 && (item.per === 'product' ? dice.chance(0.8) : dice.chance(0.1));
  const count = () => dice.pick([0, 1, 2, 3, 3, 4, 6]);
  return {
    ...(isByProduct ? { by: Object.fromEntries(dice.some(products, 0.85).map(({ id }) => [id, count()])) } : {}),
    ...(!isByProduct || dice.chance(0.15) ? { provided: count() } : {}),
    ...(dice.chance(0.75) ? { oldest: dice.pick(['2025-11-01', '2023-03-01', '2024-12-31', '2020-01-01']) } : {}),
    ...(dice.chance(0.2) ? { form: dice.pick(['copy', 'original']) } : {}),
  };
}

function generateAdjustments(dice: Dice, ruleset: Ruleset): NonNullable<Audit['adjustments']> {
  return (ruleset.adjustments ?? []).flatMap(({ id, kinds }) =>
    dice.times(dice.pick([0, 0, 1, 2, 3]), () => ({
      id,
      ...(kinds !== undefined && dice.chance(0.5) ? { kind: 'law' } : {}),
      ...(dice.chance(0.3) ? { corrected: { at: '2026-02-01' } } : {}),
    })),
  );
}

/** One thing that is wrong in a way that the schema does not see. */
function withFault(dice: Dice, ruleset: Ruleset, audit: Audit): Audit {
  const { leaves, groups } = layOut(ruleset);
  const leaf = dice.pick(leaves);
  const answer = (id: string, value: Answer): Audit => ({ ...audit, clauses: { ...audit.clauses, [id]: value } });
  switch (dice.integer(0, 8)) {
    case 0:
      return answer('nowhere', { result: 'conforming' });
    case 1:
      return answer(leaf.id, wrongAnswer(dice, leaf));
    case 2:
      return answer(leaf.id, { notApplicable: true, reason: 'r' });
    case 3:
      return answer(groups[0]?.id ?? leaf.id, { notApplicable: true, result: 'conforming', reason: 'r' });
    case 4:
      return { ...audit, facts: { ...audit.facts, 'f-whole': dice.pick([2.5, 100, -1, 'a']) } };
    case 5:
      return { ...audit, facts: { ...audit.facts, ...(dice.chance(0.5) ? { 'f-none': 1 } : { 'f-kind': 'd', 'f-part': 1.001 }) } };
    case 6:
      return {
        ...audit,
        evidence: {
          ...audit.evidence,
          ...((ruleset.evidence ?? []).length === 0 ? { 'item-none': { provided: 1 } } : { 'item-0': { by: { 'product-9': 1 } } }),
        },
      };
    case 7: {
      const wrong = [{ id: 'adjustment-9' }, { id: 'adjustment-0', kind: 'weather' }, { id: 'adjustment-0', clause: 'nowhere' }];
      const one = (ruleset.adjustments ?? []).length === 0 ? wrong[0] : dice.pick(wrong);
      return { ...audit, adjustments: [...(audit.adjustments ?? []), ...(one === undefined ? [] : [one])] };
    }
    default:
      return {
        ...audit,
        waivers: (ruleset.conditions ?? [{ id: 'condition-9' }]).map(({ id }) => ({ condition: id, reason: 'r', by: 'b' })),
      };
  }
}

function wrongAnswer(dice: Dice, { assess, points }: Leaf): Answer {
  if (dice.chance(0.3)) return assess.method === 'conformity' ? { level: 'level-0' } : { result: 'conforming' };
  switch (assess.method) {
    case 'sampling':
      return { sampled: 2, nonconforming: 3 };
    case 'levels':
      return { level: 'level-none' };
    case 'percentage':
      return { percentage: dice.pick([101, -5]) };
    case 'deductions':
      return { findings: { 'finding-none': 1, 'another-none': 2 } };
    case 'points':
      return { points: Number(points.valueOf()) + 1 };
    default:
      return { percentage: 10 };
  }
}
