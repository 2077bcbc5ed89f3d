// Mends: each takes away the problem that it is offered for, and brings no other.
import { readFileSync } from 'node:fs';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { mendsFor } from '../../../../editor/commands/mends/mend.js';
import type { RulesetDraft } from '../../../../editor/state/edit.js';
import { placeOfPointer } from '../../../../editor/state/place.js';
import { load } from '../../../../engine/index.js';
import type { Ruleset } from '../../../../engine/model/documents.js';

const ruleset = JSON.parse(readFileSync('rulesets/gbt-27922-2011/1.0.0/ruleset.json', 'utf8')) as Ruleset;

const FAULTS: Readonly<Record<string, (draft: RulesetDraft) => void>> = {
  'points-sum': (draft) => {
    const leaf = draft.clauses[0]?.clauses?.[0]?.clauses?.[0];
    if (leaf !== undefined) leaf.points = 3;
  },
  'grade-order': (draft) => void draft.grades.reverse(),
  'unknown-source': (draft) => {
    const grade = draft.grades[0];
    if (grade !== undefined) grade.source = 'nowhere';
  },
  'fact-unused': (draft) => void draft.facts?.push({ id: 'idle', title: { 'zh-CN': '闲', en: 'Idle' }, type: 'integer' }),
  'evidence-range': (draft) => {
    draft.evidence = [
      { id: 'records', title: { 'zh-CN': '记录', en: 'Records' }, quantity: { min: 4, max: 2 }, clauses: ['department-and-posts'] },
    ];
  },
  'unknown-clause': (draft) => {
    draft.evidence = [
      { id: 'records', title: { 'zh-CN': '记录', en: 'Records' }, quantity: { min: 1 }, clauses: ['department-and-posts', 'gone'] },
    ];
  },
  'duplicate-number': (draft) => {
    const [first, second] = draft.clauses[0]?.clauses ?? [];
    if (first?.number !== undefined && second !== undefined) second.number = first.number;
  },
};

describe('a mend', () => {
  for (const [code, fault] of Object.entries(FAULTS))
    it(`of ${code} takes the problem away and brings no other`, () => {
      const faulty = produce(ruleset, fault);
      const before = load({ ruleset: faulty }).problems;
      const problem = before.find((one) => one.code === code);
      if (problem === undefined) throw new Error(`the fault makes ${before.map((one) => one.code).join(' ')}`);
      const mends = mendsFor(problem, placeOfPointer(faulty, problem.pointer), faulty);
      expect(mends.length).toBeGreaterThan(0);
      for (const { edit } of mends) {
        if (edit.of !== 'ruleset') throw new Error('a mend changes the ruleset');
        const after = load({ ruleset: produce(faulty, edit.change) }).problems;
        const here = (one: (typeof after)[number]): boolean => one.code === code && one.pointer === problem.pointer;
        expect(after.some(here)).toBe(false);
        const known = new Set(before.map((one) => one.code));
        // Taking a sum may leave the group above with the same problem, which is then offered the same mends.
        expect(after.filter((one) => !known.has(one.code)).map((one) => one.code)).toEqual([]);
      }
    });

  it('is not offered where a judgement is asked for', () => {
    const faulty = produce(ruleset, (draft) => {
      const grade = draft.grades[0];
      if (grade !== undefined) grade.min = 200;
    });
    const problem = load({ ruleset: faulty }).problems.find((one) => one.code === 'grade-above-highest');
    expect(problem === undefined ? undefined : mendsFor(problem, undefined, faulty)).toEqual([]);
  });
});
