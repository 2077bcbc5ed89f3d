// The rules around the clauses, at random: adjustments, evidence, conditions, tables, outputs, and how points become a score.
import type { Clause, Ruleset } from '../../../engine/index.js';
import type { Dice } from './dice.js';
import { amount, day, type Readable, truth } from './generate-expression.js';

type Fields<K extends keyof Ruleset> = NonNullable<Ruleset[K]>;

export function generateScoring(dice: Dice, isFromBase: boolean): Ruleset['scoring'] {
  const scale = isFromBase ? null : dice.pick([undefined, 100, 100, 1000, null, 40]);
  const floor = dice.pick([undefined, null, null, 0, -10, 5]);
  const cap = dice.pick([undefined, undefined, null, 100, 60]);
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(isFromBase ? { base: 100 } : dice.chance(0.2) ? { base: dice.pick([10, -5, 0.5]) } : {}),
    ...(dice.chance(0.75) ? { deletion: dice.pick(['renormalise', 'renormalise', 'forfeit', 'keep']) } : {}),
    ...(dice.chance(0.6) ? { deletionAt: dice.pick(['total', 'group', 'group']) } : {}),
    ...(dice.chance(0.15) ? { deletionLimit: dice.pick([0.1, 0.3, 0.5, null]) } : {}),
    ...(dice.chance(0.1) ? { reasonForLoss: true } : {}),
    ...(dice.chance(0.6)
      ? {
          rounding: {
            at: dice.pick(['none', 'clause', 'score']),
            mode: dice.pick(['half-up', 'half-even', 'down']),
            decimals: dice.integer(0, 2),
          },
        }
      : {}),
    ...(dice.chance(0.4) ? { display: { mode: dice.pick(['half-up', 'half-even', 'down']), decimals: dice.integer(0, 3) } } : {}),
    ...(floor === undefined ? {} : { floor }),
    ...(cap === undefined ? {} : { cap }),
  };
}

export function generateTables(dice: Dice): Fields<'tables'> {
  const steps = [10, 25, 40];
  const ranges = steps.map((from, index) => row([{ min: from, max: (steps[index + 1] ?? 61) - 1 }], dice.pick([1, 5, 20.5, null])));
  return [
    {
      id: 'by-size',
      title: 't',
      inputs: [{ var: 'facts.f-whole' }],
      type: 'number',
      rows: dice.chance(0.5) ? [row([{ max: 9 }], 2), ...ranges] : ranges,
    },
    {
      id: 'by-kind',
      title: 't',
      hit: 'first',
      inputs: [{ var: 'facts.f-kind' }, { var: 'facts.f-yes' }],
      rows: [
        row([{ in: ['a'] }, null], true),
        row([null, { in: [true] }], dice.chance(0.5)),
        row([{ in: ['b'] }, { in: [true, false] }], false),
        row([null, null], true),
      ],
    },
  ];
}

type Row = Fields<'tables'>[number]['rows'][number];

function row(when: Row['when'], result: Row['then']): Row {
  // biome-ignore lint/suspicious/noThenProperty: that is the field's name in the format.
  return { when, then: result };
}

export function generateAdjustments(dice: Dice): Fields<'adjustments'> {
  return dice.times(dice.integer(0, 2), (index) => ({
    id: `adjustment-${index}`,
    title: 'a',
    points: dice.pick([-1, -2.5, 1, 0.3]),
    ...(dice.chance(0.5) ? { limit: dice.pick([0, 1, 2, null]) } : {}),
    ...(dice.chance(0.4)
      ? {
          kinds: [
            { id: 'law', title: 'k' },
            { id: 'safety', title: 'k' },
          ],
        }
      : {}),
    ...(dice.chance(0.3) ? { needsCorrection: true } : {}),
  }));
}

export function generateEvidence(dice: Dice, ids: readonly string[], clauses: readonly Clause[], basics: Readable): Fields<'evidence'> {
  const clauseIds = allIds(clauses);
  return ids.map((id): Fields<'evidence'>[number] => {
    const quantity = dice.pick([undefined, { min: 2 }, { min: 3, max: 5 }, { min: null }, { min: 1, max: 2 }]);
    const age = dice.chance(0.25) ? dice.pick([12, 36, null]) : undefined;
    const alternatives = dice.some(
      ids.filter((other) => other !== id),
      0.2,
    );
    return {
      id,
      title: 'e',
      ...(quantity === undefined ? {} : { quantity }),
      ...(dice.chance(0.75) ? { clauses: dice.shuffled(clauseIds).slice(0, dice.integer(1, 2)) } : {}),
      ...(dice.chance(0.3) ? { when: truth(dice, basics, 1) } : {}),
      ...(dice.chance(0.25) ? { per: 'product' } : {}),
      ...(dice.chance(0.2) ? { form: 'copy' } : {}),
      ...(age === undefined ? {} : { maxAgeMonths: age }),
      ...(alternatives.length > 0 ? { alternatives } : {}),
      ...(dice.chance(0.75) ? { shortfall: dice.pick(['warn', 'incomplete', 'nonconforming', 'nonconforming']) } : {}),
    };
  });
}

function allIds(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap((clause) => [clause.id, ...allIds(clause.clauses ?? [])]);
}

/** `ungraded` is the grade that is none. */
export function generateConditions(
  dice: Dice,
  gradeIds: readonly string[],
  ungraded: string,
  early: Readable,
  late: Readable,
): Fields<'conditions'> {
  return dice.times(dice.integer(0, 4), (index): Fields<'conditions'>[number] => {
    const effect = dice.pick([undefined, 'ineligible', 'fail', 'cap', 'cap'] as const);
    const grade = gradeIds.length === 0 ? undefined : dice.chance(0.15) ? ungraded : dice.pick(gradeIds);
    const otherwise =
      effect === 'cap'
        ? grade === undefined
          ? ({ effect: 'fail' } as const)
          : { effect, grade }
        : effect === undefined
          ? undefined
          : { effect };
    return {
      id: `condition-${index}`,
      title: 'c',
      // What is ineligible or fails too often hides all the rest: let two of three such conditions be easy to meet.
      holds:
        effect !== undefined && dice.chance(0.6)
          ? { or: [truth(dice, early, 0), truth(dice, effect === 'ineligible' ? early : late, 1)] }
          : truth(dice, effect === 'ineligible' ? early : late),
      ...(otherwise === undefined ? {} : { otherwise }),
      ...(dice.chance(0.4) ? { waivable: true } : {}),
    };
  });
}

export function generateOutputs(dice: Dice, names: Readable, gradeIds: readonly string[]): Fields<'outputs'> {
  const withGrade = gradeIds.length === 0 ? names : { ...names, choices: [...names.choices, { path: 'grade', options: gradeIds }] };
  return dice.times(dice.integer(0, 3), (index): Fields<'outputs'>[number] => {
    const common = { id: `output-${index}`, title: 'o' };
    switch (dice.integer(0, 3)) {
      case 0:
        return { ...common, type: 'boolean', value: truth(dice, withGrade) };
      case 1:
        return { ...common, type: 'date', value: day(dice, names) };
      case 2:
        return { ...common, type: 'text', value: { if: [truth(dice, withGrade, 1), { var: 'facts.f-kind' }, 'b'] } };
      default:
        return { ...common, type: dice.pick(['number', 'money']), unit: 'CNY', value: amount(dice, names) };
    }
  });
}
