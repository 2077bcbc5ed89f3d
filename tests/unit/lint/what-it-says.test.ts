// The values that problems carry, and the sentences that are made of them.
import { describe, expect, it } from 'vitest';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { problemSentence } from '../../../engine/text/problems/sentence.js';
import { withTable } from './cases/tables.js';
import { CLEAN, cleanWith, lintOf, text, titled } from './clean-ruleset.js';

function paramsOf(code: string, ruleset: Ruleset): unknown {
  return lintOf(ruleset).find((problem) => problem.code === code)?.params;
}

function gapsOf(ruleset: Ruleset): unknown {
  const params = lintOf(ruleset).find((problem) => problem.code === 'table-gap')?.params;
  return params?.gaps;
}

function withHouse(clause: Partial<Clause>): Ruleset {
  return cleanWith({ clauses: CLEAN.clauses.map((one) => (one.id === 'house' ? { ...one, ...clause } : one)) });
}

describe('sums', () => {
  it('are exact in tenths, where doubles are not', () => {
    const parts = [0.1, 0.2].map((points, i) => titled(`part-${i}`, { points, assess: { method: 'conformity' } } as const));
    const clauses = [...CLEAN.clauses, titled('tenths', { points: 0.3, clauses: parts })];
    expect(lintOf(cleanWith({ clauses }))).toEqual([]);
  });

  it('say by how much they differ', () => {
    expect(paramsOf('points-sum', withHouse({ points: 60.25 }))).toEqual({
      id: 'house',
      declared: '60.25',
      sum: '60',
      difference: '0.25',
      isOver: false,
    });
  });
});

describe('the two mix-ups', () => {
  const five = [950, 900, 800, 700].map((min, i) => titled(`grade-${i}`, { min }));
  const clauses = [titled('all', { points: 100, assess: { method: 'points' } } as const)];
  const bare: Ruleset = { format: 'steelyard/ruleset@1', id: 'x', version: '1.0.0', title: text('x'), clauses, scoring: {}, grades: five };

  it('thresholds of 1,000 points over 100 points: an error for every grade', () => {
    const found = lintOf(bare).filter((problem) => problem.severity === 'error');
    expect(found.map((problem) => problem.pointer)).toEqual(['/grades/0/min', '/grades/1/min', '/grades/2/min', '/grades/3/min']);
    expect(problemSentence(found[0] as never, 'zh-CN')).toBe(
      '等级“grade-0”要求 score 达到 950，而最高只能到 100，无人能够达到。请核对分数线与分制是否属于同一标准。',
    );
  });

  it('1,000 points and five stars from 95: a warning', () => {
    const ruleset = { ...bare, scoring: { scale: 1000 }, grades: [titled('five-star', { min: 95 })] };
    expect(lintOf(ruleset).map((problem) => [problem.severity, problemSentence(problem, 'en')])).toEqual([
      [
        'warning',
        'The best grade, “five-star”, asks for 95, less than half of the 1000 that can be reached. Check that the threshold and the scale are of the same scheme.',
      ],
    ]);
  });

  it('1,000 points out of points alone, without a scale', () => {
    const ruleset = {
      ...bare,
      clauses: [titled('all', { points: 1000, assess: { method: 'points' } } as const)],
      scoring: { scale: null },
    };
    expect(lintOf(ruleset)).toEqual([]);
  });

  it('a limited bonus counts towards the highest score, an unlimited one has no highest', () => {
    const grades = [titled('top', { min: 101 })];
    const bonus = (limit: number | null) => [titled('bonus', { points: 1, limit })];
    expect(lintOf({ ...bare, grades, adjustments: bonus(1) })).toEqual([]);
    expect(lintOf({ ...bare, grades, adjustments: bonus(null) })).toEqual([]);
    expect(paramsOf('grade-above-highest', { ...bare, grades })).toMatchObject({ min: '101', highest: '100' });
    expect(paramsOf('grade-above-highest', { ...bare, grades, adjustments: bonus(2), scoring: { cap: 100 } })).toMatchObject({
      highest: '100',
    });
  });

  it('a step that does not lead to all points is made good by deletion, but not under forfeit', () => {
    const stepped = [titled('all', { points: 10, assess: { method: 'points', step: 4 } } as const)];
    const grades = [titled('top', { min: 81 })];
    expect(paramsOf('grade-above-highest', { ...bare, clauses: stepped, grades })).toBeUndefined();
    const forfeit: Ruleset = { ...bare, clauses: stepped, grades, scoring: { deletion: 'forfeit' } };
    expect(paramsOf('grade-above-highest', forfeit)).toMatchObject({ highest: '80' });
  });
});

describe('gaps of tables', () => {
  const staff = { var: 'facts.staff' };
  const rate = { var: 'facts.rate' };

  it('are ranges of whole numbers', () => {
    expect(
      gapsOf(
        withTable(
          [staff],
          [
            [{ min: 10, max: 19 }, 1],
            [{ min: 30, max: 30 }, 2],
            [{ min: 32 }, 3],
          ],
        ),
      ),
    ).toEqual(['facts.staff 0 … 9, 20 … 29, = 31']);
  });

  it('are open where numbers are dense', () => {
    const facts = [titled('free', { type: 'decimal' } as const)];
    const ruleset = withTable(
      [{ var: 'facts.free' }],
      [
        [{ min: 1, max: 2 }, 1],
        [{ min: 3 }, 2],
      ],
    );
    expect(gapsOf({ ...ruleset, facts: [...(CLEAN.facts ?? []), ...facts] })).toEqual(['facts.free < 1, > 2 < 3']);
    expect(
      gapsOf(
        withTable(
          [rate],
          [
            [{ min: 1, max: 2 }, 1],
            [{ min: 3 }, 2],
          ],
        ),
      ),
    ).toEqual(['facts.rate 0 … 0.9, 2.1 … 2.9']);
  });

  it('are days, options and truth values', () => {
    const when = { var: 'audit.date' };
    expect(
      gapsOf(
        withTable(
          [when],
          [
            [{ max: '2024-02-28' }, 1],
            [{ min: '2024-03-01' }, 2],
          ],
        ),
      ),
    ).toEqual(['audit.date = 2024-02-29']);
    expect(
      gapsOf(
        withTable(
          [{ var: 'facts.size' }, { var: 'facts.rush' }],
          [
            [{ in: ['small'] }, null, 1],
            [{ in: ['large'] }, { in: [true] }, 2],
          ],
        ),
      ),
    ).toEqual(['facts.size = large; facts.rush = false']);
    expect(gapsOf(withTable([{ var: 'previous.grade' }], [[{ in: ['gold', 'silver'] }, 1]]))).toEqual(['previous.grade ≠ gold, silver']);
  });

  it('of an input that is computed are named by its column', () => {
    expect(gapsOf(withTable([{ '+': [staff, 1] }], [[{ max: 3 }, 1]]))).toEqual(['#1 > 3']);
  });
});

describe('where rows meet', () => {
  it('is said', () => {
    expect(
      paramsOf(
        'table-overlap',
        withTable(
          [{ var: 'facts.staff' }],
          [
            [{ max: 45 }, 1],
            [{ min: 40 }, 2],
          ],
        ),
      ),
    ).toEqual({
      id: 'extra',
      row: 2,
      other: 1,
      where: 'facts.staff 40 … 45',
    });
  });
});
