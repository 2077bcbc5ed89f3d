// What must not matter does not: the order of clauses (S-48), of keys, what was evaluated before, and whether a report or a summary is
// made (S-140).
import { expect, it } from 'vitest';
import { type Audit, type Clause, evaluate, load, type Report, summarise } from '../../../engine/index.js';
import type { Dice } from './dice.js';
import { COMPLETE, type Gaps, generateAudit } from './generate-audit.js';
import { type Made, makeRulesets } from './made-case.js';
import type { Json } from './shrink.js';

const GAPS: readonly Gaps[] = [
  { ...COMPLETE, faults: 0.2 },
  { answers: 0.4, facts: 0.3, evidence: 0.4 },
];

/** Each ruleset with a complete and a partial audit. */
function* cases(first: number, count: number): Generator<Made & { readonly audit: Audit; readonly named: string }> {
  for (const made of makeRulesets(first, count, (dice) => ({ leaves: dice.integer(1, 10) }))) {
    for (const gaps of GAPS) yield { ...made, audit: generateAudit(made.dice, made.ruleset, gaps), named: `seed ${made.seed}` };
  }
}

function outcomeOf({ status, score, exactScore, grade, bounds }: Report): unknown {
  return { status, score, exactScore, grade, bounds };
}

function shuffledClauses(dice: Dice, clauses: readonly Clause[]): readonly Clause[] {
  return dice
    .shuffled(clauses)
    .map((clause) => (clause.clauses === undefined ? clause : { ...clause, clauses: shuffledClauses(dice, clause.clauses) }));
}

function shuffledKeys(dice: Dice, value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shuffledKeys(dice, one));
  return Object.fromEntries(dice.shuffled(Object.entries(value)).map(([key, one]) => [key, shuffledKeys(dice, one)]));
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) frozen(one);
    Object.freeze(value);
  }
  return value;
}

it('gives the same status, score, grade and bounds whatever the order of clauses', () => {
  for (const { dice, ruleset, program, audit, named } of cases(40_001, 120)) {
    const shuffled = load({ ruleset: { ...ruleset, clauses: shuffledClauses(dice, ruleset.clauses) } }).program;
    if (shuffled === undefined) expect.fail(`${named}: does not load with its clauses in another order`);
    expect(outcomeOf(evaluate(shuffled, audit)), named).toEqual(outcomeOf(evaluate(program, audit)));
  }
});

it('gives the same bytes whatever the order of keys in the audit', () => {
  for (const { dice, program, audit, named } of cases(41_001, 120)) {
    const other = shuffledKeys(dice, audit as unknown as Json);
    expect(JSON.stringify(evaluate(program, other)), named).toBe(JSON.stringify(evaluate(program, audit)));
  }
});

it('gives the same bytes again after an answer was taken away and put back, in a program used in between', () => {
  for (const { dice, ruleset, program, audit, named } of cases(42_001, 120)) {
    const before = JSON.stringify(evaluate(program, audit));
    const answers = Object.entries(audit.clauses ?? {});
    if (answers.length === 0) continue;
    const [id, answer] = dice.pick(answers);
    const without = { ...audit, clauses: Object.fromEntries(answers.filter(([other]) => other !== id)) };
    const between = JSON.stringify(evaluate(program, without));
    const restored = { ...without, clauses: { ...without.clauses, [id]: answer } };
    expect(JSON.stringify(evaluate(program, restored)), named).toBe(before);
    const fresh = load({ ruleset }).program;
    if (fresh === undefined) expect.fail(`${named}: does not load again`);
    expect(JSON.stringify(evaluate(fresh, without)), named).toBe(between);
  }
});

it('changes nothing in the audit, and sees what the host changes in it', () => {
  for (const { program, audit, named } of cases(43_001, 60)) {
    const changing = structuredClone(audit) as { clauses?: Record<string, unknown> };
    const before = JSON.stringify(evaluate(program, frozen(structuredClone(audit))));
    expect(JSON.stringify(evaluate(program, changing)), named).toBe(before);
    expect(JSON.stringify(changing), named).toBe(JSON.stringify(audit));
    changing.clauses = {};
    expect(JSON.stringify(evaluate(program, changing)), named).toBe(JSON.stringify(evaluate(program, { ...audit, clauses: {} })));
  }
});

it('sums up to what the report says', () => {
  for (const { ruleset, program, audit, named } of cases(44_001, 150)) {
    const { status, score, exactScore, grade, problems, audit: seal } = evaluate(program, audit);
    const ofOutputs = (ruleset.outputs ?? []).map((_, index) => `/outputs/${index}`);
    const tables = (ruleset.tables ?? []).map((_, index) => `/tables/${index}`);
    const summary = summarise(program, audit);
    expect({ ...summary, problems: [] }, named).toEqual({ id: seal.id, status, score, exactScore, grade, problems: [] });
    // A report also works out the outputs, which may find more wrong in the ruleset; nothing else may differ.
    const isOfOutput = (one: { readonly document: string; readonly pointer: string }) =>
      one.document === 'ruleset' && [...ofOutputs, ...tables].some((pointer) => one.pointer.startsWith(pointer));
    expect(
      problems.filter((one) => !isOfOutput(one)),
      named,
    ).toEqual(summary.problems.filter((one) => !isOfOutput(one)));
    for (const one of summary.problems) expect(problems, named).toContainEqual(one);
  }
});
