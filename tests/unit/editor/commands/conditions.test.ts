// Edits of conditions: what each makes of a ruleset, and when there is nothing to do.
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { copyCondition } from '../../../../editor/commands/conditions/copy-condition.js';
import { removeCondition } from '../../../../editor/commands/conditions/remove-condition.js';
import { renameCondition } from '../../../../editor/commands/conditions/rename-condition.js';
import { requireCondition } from '../../../../editor/commands/conditions/require-condition.js';
import { mayHaveEffect, setEffect } from '../../../../editor/commands/conditions/set-effect.js';
import type { Edit, RulesetDraft } from '../../../../editor/state/edit.js';
import type { Condition, Ruleset } from '../../../../engine/model/documents.js';

const EARLY: Condition = { id: 'early', title: { 'zh-CN': '已登记', en: 'Registered' }, holds: { var: 'facts.registered' } };
const LATE: Condition = { id: 'late', title: '得分', holds: { '>=': [{ var: 'score' }, 60] }, otherwise: { effect: 'fail' } };
const RULESET: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'small',
  version: '1.0.0',
  title: '小规则',
  facts: [{ id: 'registered', type: 'boolean' }],
  clauses: [{ id: 'repair', points: 100, assess: { method: 'conformity' } }],
  scoring: {},
  conditions: [EARLY, LATE],
  grades: [
    { id: 'five', title: { 'zh-CN': '五星级', en: 'Five stars' }, min: 95, requires: ['early', 'late'] },
    { id: 'qualified', min: 70, requires: ['early'] },
  ],
};

function after(edit: Edit | false): Ruleset {
  if (edit === false || edit.of !== 'ruleset') throw new Error('nothing to do');
  return produce(RULESET, (draft) => void edit.change(draft as RulesetDraft));
}

describe('what follows from a condition', () => {
  it('is set whole: a cap gets the lowest grade, none takes the field away', () => {
    expect(after(setEffect(RULESET, 'early', 'ineligible')).conditions?.[0]?.otherwise).toEqual({ effect: 'ineligible' });
    expect(after(setEffect(RULESET, 'late', 'cap')).conditions?.[1]?.otherwise).toEqual({ effect: 'cap', grade: 'qualified' });
    expect(after(setEffect(RULESET, 'late', 'cap', 'five')).conditions?.[1]?.otherwise).toEqual({ effect: 'cap', grade: 'five' });
    expect(after(setEffect(RULESET, 'late', 'none')).conditions?.[1]).not.toHaveProperty('otherwise');
  });

  it('cannot be that nobody is admitted where results are read', () => {
    expect(mayHaveEffect(RULESET, LATE, 'ineligible')).toBe(false);
    expect(setEffect(RULESET, 'late', 'ineligible')).toBe(false);
    expect(setEffect(RULESET, 'late', 'fail')).toBe(false);
    expect(setEffect(RULESET, 'gone', 'fail')).toBe(false);
  });
});

describe('a requirement of a grade', () => {
  it('is added last, and taken away with the list where it was the only one', () => {
    expect(after(requireCondition(RULESET, 'qualified', 'late', true)).grades[1]?.requires).toEqual(['early', 'late']);
    expect(after(requireCondition(RULESET, 'five', 'early', false)).grades[0]?.requires).toEqual(['late']);
    expect(after(requireCondition(RULESET, 'qualified', 'early', false)).grades[1]).not.toHaveProperty('requires');
    expect(requireCondition(RULESET, 'five', 'early', true)).toBe(false);
    expect(requireCondition(RULESET, 'five', 'gone', true)).toBe(false);
  });

  it('is named in both languages', () => {
    const edit = requireCondition(RULESET, 'five', 'early', false);
    expect(edit === false ? undefined : edit.label).toEqual({
      'zh-CN': '等级 五星级：不再要求“已登记”',
      en: 'Grade Five stars: no longer require “Registered”',
    });
  });
});

describe('a condition as a whole', () => {
  it('is copied behind itself, with an id and titles of its own', () => {
    const copied = after(copyCondition(RULESET, 'early'));
    expect(copied.conditions?.map(({ id }) => id)).toEqual(['early', 'early-2', 'late']);
    expect(copied.conditions?.[1]).toEqual({ ...EARLY, id: 'early-2', title: { 'zh-CN': '已登记（副本）', en: 'Registered (copy)' } });
    expect(copied.grades).toBe(RULESET.grades);
  });

  it('goes from the grades that require it as well', () => {
    const removed = after(removeCondition(RULESET, 'early'));
    expect(removed.conditions).toEqual([LATE]);
    expect(removed.grades.map(({ requires }) => requires)).toEqual([['late'], undefined]);
    expect(removeCondition(RULESET, 'gone')).toBe(false);
  });

  it('keeps its grades under another id; what is no id is refused', () => {
    const renamed = after(renameCondition(RULESET, 'early', 'registered'));
    expect(renamed.conditions?.[0]?.id).toBe('registered');
    expect(renamed.grades.map(({ requires }) => requires)).toEqual([['registered', 'late'], ['registered']]);
    for (const id of ['late', '', 'Früh', 'a--b', '-a', 'constructor', 'x'.repeat(101)])
      expect(renameCondition(RULESET, 'early', id)).toBe(false);
  });
});
