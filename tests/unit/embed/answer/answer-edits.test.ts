// What a change makes of an answer: what stays, what goes, and that the engine always takes the result for well-formed.
import { describe, expect, it } from 'vitest';
import { cleared, hasValue, withoutApplying, withRemarks, withValue } from '../../../../editor/embed/answer/answer-edits.js';
import { evaluate, load } from '../../../../engine/index.js';
import type { Answer, Audit } from '../../../../engine/model/documents.js';

const signed: Answer = { by: '张三', at: '2026-03-02' };
const remarked: Answer = { ...signed, note: '见记录', evidence: ['R-1'], corrected: { at: '2026-04-01' } };

describe('another value', () => {
  it('keeps the remarks and the other fields of the method', () => {
    expect(withValue({ ...remarked, sampled: 20 }, 'sampling', { nonconforming: 2 })).toEqual({
      ...remarked,
      sampled: 20,
      nonconforming: 2,
    });
  });

  it('keeps a partial answer', () => {
    expect(withValue(undefined, 'sampling', { sampled: 20 })).toEqual({ sampled: 20 });
    expect(withValue({ sampled: 20, nonconforming: 2 }, 'sampling', { sampled: undefined })).toEqual({ nonconforming: 2 });
  });

  it('leaves nothing where only the signature is left', () => {
    expect(withValue({ ...signed, sampled: 2 }, 'sampling', { sampled: undefined })).toBeUndefined();
  });

  it('takes out "not applicable" and what belongs to other methods', () => {
    const before: Answer = { ...remarked, notApplicable: true, reason: '无此业务', level: 'good' };
    expect(withValue(before, 'conformity', { result: 'conforming' })).toEqual({ ...remarked, reason: '无此业务', result: 'conforming' });
  });

  it('takes zero and no findings for answers', () => {
    expect(withValue(undefined, 'percentage', { percentage: 0 })).toEqual({ percentage: 0 });
    expect(withValue(undefined, 'deductions', { findings: {} })).toEqual({ findings: {} });
  });
});

describe('not applicable', () => {
  it('takes out the value and keeps the remarks', () => {
    expect(withoutApplying({ ...remarked, result: 'nonconforming' })).toEqual({ ...remarked, notApplicable: true });
  });

  it('comes back with the reason that was typed before', () => {
    const reasoned = withRemarks(withoutApplying(undefined), { reason: '无此业务' });
    const conforming = withValue(reasoned, 'conformity', { result: 'conforming' });
    expect(withoutApplying(conforming)).toEqual({ notApplicable: true, reason: '无此业务' });
  });
});

describe('clearing', () => {
  it('takes out value, signature and reason, and keeps what else was written', () => {
    expect(cleared({ ...remarked, result: 'conforming', reason: 'x' })).toEqual({
      note: '见记录',
      evidence: ['R-1'],
      corrected: { at: '2026-04-01' },
    });
    expect(cleared({ ...signed, result: 'conforming' })).toBeUndefined();
  });

  it('is offered for a value of any method, not for remarks', () => {
    expect(hasValue({ findings: {} })).toBe(true);
    expect(hasValue({ notApplicable: true })).toBe(true);
    expect(hasValue({ ...remarked, reason: 'x' })).toBe(false);
    expect(hasValue(undefined)).toBe(false);
  });
});

describe('remarks', () => {
  it('that are emptied go, and an answer with nothing left goes with them', () => {
    expect(withRemarks({ result: 'conforming', note: 'x' }, { note: '' })).toEqual({ result: 'conforming' });
    expect(withRemarks({ note: 'x' }, { note: '' })).toBeUndefined();
  });

  it('may be a name alone', () => {
    expect(withRemarks(undefined, { by: '李' })).toEqual({ by: '李' });
  });
});

describe('any run of changes', () => {
  const assess = {
    conformity: { method: 'conformity' },
    sampling: { method: 'sampling' },
    levels: { method: 'levels', levels: [{ id: 'good', share: 1 }] },
    percentage: { method: 'percentage' },
    deductions: { method: 'deductions', findings: [{ id: 'late', points: -1 }] },
    points: { method: 'points' },
  } as const;
  type Name = keyof typeof assess;
  const values: Readonly<Record<Name, readonly Parameters<typeof withValue>[2][]>> = {
    conformity: [{ result: 'conforming' }, { result: 'nonconforming' }],
    sampling: [{ sampled: 5 }, { nonconforming: 1 }, { sampled: undefined }, { nonconforming: undefined }],
    levels: [{ level: 'good' }, { level: undefined }],
    percentage: [{ percentage: 15 }, { percentage: undefined }],
    deductions: [{ findings: {} }, { findings: { late: 2 } }, { findings: undefined }],
    points: [{ points: 2 }, { involved: 3 }, { points: undefined }, { involved: undefined }],
  };
  const names = Object.keys(assess) as Name[];
  const { program } = load({
    ruleset: {
      format: 'steelyard/ruleset@1',
      id: 'all',
      version: '1.0.0',
      title: 'All',
      clauses: names.map((id) => ({ id, title: id, points: 5, deletable: true, assess: assess[id] })),
      scoring: {},
      grades: [],
    },
  });

  it('gives an answer that the engine finds no error in', () => {
    if (program === undefined) throw new Error('the ruleset of this test is faulty');
    let seed = 27922;
    const below = (n: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * n);
    };
    let audit: Audit = { format: 'steelyard/audit@1', type: 'initial', date: '2026-03-01', clauses: {} };
    for (let step = 0; step < 600; step += 1) {
      const name = names[below(names.length)] ?? 'conformity';
      const before = audit.clauses?.[name];
      const changes = values[name];
      const next = [
        () => withValue(before, name, changes[below(changes.length)] ?? {}),
        () => withValue(before, name, changes[below(changes.length)] ?? {}),
        () => withoutApplying(before),
        () => cleared(before),
        () => withRemarks(before, { note: ['', 'x'][below(2)], reason: ['', 'y'][below(2)], by: '张三', at: '2026-03-01' }),
      ][below(5)]?.();
      const { [name]: _before, ...others } = audit.clauses ?? {};
      audit = { ...audit, clauses: next === undefined ? others : { ...others, [name]: next } };
      const errors = evaluate(program, audit).problems.filter(({ severity, code }) => severity === 'error' && code !== 'nothing-to-score');
      expect(errors, `step ${step}: ${JSON.stringify(audit.clauses)}`).toEqual([]);
    }
  });
});
