import { describe, expect, it } from 'vitest';
import { isStructureKept } from '../../../../editor/state/structure.js';
import { workOf } from '../../../../editor/state/work.js';
import { Workpiece } from '../../../../editor/state/workpiece.js';
import type { Ruleset } from '../../../../engine/model/documents.js';

const base = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.0.0',
  title: '方案',
  clauses: [
    {
      id: 'service',
      points: 10,
      clauses: [
        { id: 'posts', title: '岗位', points: 4, assess: { method: 'levels', levels: [{ id: 'good', share: 1 }] }, tags: ['must'] },
        { id: 'repair', points: 6, assess: { method: 'points' }, applies: { '==': [{ var: 'facts.sells' }, true] } },
      ],
    },
  ],
  scoring: { cap: 100 },
  conditions: [{ id: 'staff', holds: { '>=': [{ var: 'facts.staff' }, 3] }, otherwise: { effect: 'fail' } }],
  // biome-ignore lint/suspicious/noThenProperty: a row of a table
  tables: [{ id: 'fee', inputs: [{ var: 'facts.staff' }], rows: [{ when: [{ min: 0, max: 45 }], then: 5000 }] }],
  grades: [{ id: 'five-star', min: 95, requires: ['staff'] }],
} as unknown as Ruleset;

function after(change: (text: string) => string): Ruleset {
  return JSON.parse(change(JSON.stringify(base))) as Ruleset;
}

describe('the structure of a ruleset', () => {
  it.each([
    ['points', '"points":6', '"points":5'],
    ['a title', '岗位', '岗位设置'],
    ['a title that was not there', '"id":"repair"', '"id":"repair","title":"维修"'],
    ['the share of a level', '"share":1', '"share":0.9'],
    ['a number in a rule', '},3]', '},5]'],
    ['a cell of a table', '45', '50'],
    ['a threshold', '"min":95', '"min":96'],
    ['a setting', '"cap":100', '"cap":null'],
  ])('is kept by another value: %s', (_, from, to) => {
    expect(JSON.stringify(base)).toContain(from);
    expect(
      isStructureKept(
        base,
        after((text) => text.replace(from, to)),
      ),
    ).toBe(true);
  });

  it.each([
    ['an id', '"id":"posts"', '"id":"staffing"'],
    ['a clause more', '"clauses":[{"id":"posts"', '"clauses":[{"id":"new","points":0,"assess":{"method":"points"}},{"id":"posts"'],
    ['a level more', '"levels":[', '"levels":[{"id":"best","share":1},'],
    ['another method', '"method":"points"', '"method":"conformity"'],
    ['another fact in a rule', 'facts.staff"},3', 'facts.people"},3'],
    ['another operator', '">="', '">"'],
    ['a condition of application away', '"applies"', '"note"'],
    ['a tag', '"must"', '"may"'],
    ['a row more', '"rows":[', '"rows":[{"when":[null],"then":1},'],
    ['a requirement', '"requires":["staff"]', '"requires":[]'],
    ['another effect', '"fail"', '"ineligible"'],
    ['another minimum', '"min":95', '"min":{"score":95,"clause.repair.share":0.9}'],
  ])('is not kept by %s', (_, from, to) => {
    expect(JSON.stringify(base)).toContain(from);
    expect(
      isStructureKept(
        base,
        after((text) => text.replace(from, to)),
      ),
    ).toBe(false);
  });

  it('is not kept by another order', () => {
    expect(
      isStructureKept(base, {
        ...base,
        clauses: [{ ...base.clauses[0], clauses: [...(base.clauses[0]?.clauses ?? [])].reverse() }],
      } as Ruleset),
    ).toBe(false);
  });
});

describe('where only values may be changed', () => {
  const label = { 'zh-CN': '改', en: 'Edit' };
  const open = (): Workpiece => new Workpiece({ key: 'a', work: workOf(base), isValuesOnly: true });

  it('a value is taken and a structure is refused with the reason', () => {
    const piece = open();
    expect(piece.apply({ of: 'ruleset', label, change: (ruleset) => void ruleset.grades.pop() })).toMatchObject({
      isApplied: false,
      problems: [{ code: 'values-only' }],
    });
    expect(piece.document).toBe(base);
    const raise = piece.apply({
      of: 'ruleset',
      label,
      change: ({ grades: [first] }) => {
        if (first !== undefined) first.min = 96;
      },
    });
    expect(raise).toEqual({ isApplied: true });
  });

  it('the document as a whole is no way around it', () => {
    const piece = open();
    const other = { ...base, grades: [] } as Ruleset;
    const outcome = piece.apply({
      of: 'work',
      label,
      change: (work) => {
        work.document = other as never;
      },
    });
    expect(outcome.isApplied).toBe(false);
    expect(piece.ruleset.grades).toHaveLength(1);
  });
});
