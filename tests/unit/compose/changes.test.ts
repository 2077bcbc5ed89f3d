// What set, add and remove do to a ruleset, and what they refuse. S-122 to S-125.
import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/compose/compose.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { digest } from '../../../engine/seal/digest.js';
import { applied, apply, type ChangeSketch, lines, openScheme, overlay, scheme } from './scheme.js';

const set = (target: string, field: string, values: { readonly from?: unknown; readonly to: unknown }): ChangeSketch => ({
  op: 'set',
  target,
  field,
  ...values,
});
const add = (collection: string, value: unknown, more: object = {}): ChangeSketch => ({ op: 'add', collection, value, ...more });
const remove = (target: string, more: object = {}): ChangeSketch => ({ op: 'remove', target, ...more });

/** The only problem of one change on the open scheme. */
function refusal(change: ChangeSketch): { readonly line: string; readonly params: unknown } {
  const { value, problems } = apply([change]);
  expect(value).toBeUndefined();
  return { line: lines(problems).join('; '), params: problems[0]?.params };
}

describe('set', () => {
  it('replaces a field and keeps the order of keys', () => {
    const { ruleset } = applied([set('scoring', 'cap', { from: 100, to: 95 })]);
    expect(JSON.stringify(ruleset.scoring)).toBe('{"scale":100,"cap":95,"rounding":{"at":"score","mode":"half-up","decimals":1}}');
  });

  it('puts a new field where the schema has it', () => {
    const { ruleset } = applied([
      set('clauses/department', 'deletable', { to: true }),
      set('scoring', 'deletion', { to: 'keep' }),
      set('clauses/department', 'title', { to: 'Department' }),
    ]);
    expect(Object.keys(ruleset.scoring)).toEqual(['scale', 'deletion', 'cap', 'rounding']);
    const department = ruleset.clauses[0]?.clauses?.[0];
    expect(Object.keys(department ?? {})).toEqual(['id', 'number', 'aliases', 'title', 'points', 'assess', 'deletable', 'tags']);
  });

  it.each([
    ['a section that is not there', set('ungraded', 'title', { to: 'None' }), 'ungraded', { id: 'ungraded', title: 'None' }],
    [
      'a part that is not there',
      set('scoring', 'display.decimals', { to: 1 }),
      'scoring',
      expect.objectContaining({ display: { decimals: 1 } }),
    ],
    ['a policy', set('overlayPolicy', 'locked', { to: ['grades'] }), 'overlayPolicy', { default: 'open', locked: ['grades'] }],
  ])('makes %s', (_, change, section, expected) => {
    expect((applied([change]).ruleset as Readonly<Record<string, unknown>>)[section]).toEqual(expected);
  });

  it('reaches members of nested collections, minima by path and translations', () => {
    const { ruleset } = applied([
      set('clauses/network/assess/levels/fair', 'share', { from: 0.5, to: 0.4 }),
      set('adjustments/breach/kinds/law', 'title', { to: 'Breach of law' }),
      set('facts/region/options/north', 'title.en', { to: 'North' }),
      set('grades/silver', 'min.score', { from: 80, to: 82 }),
      set('grades/silver', 'min.clause.service.share', { from: 0.7, to: 0.75 }),
      set('sources/standard', 'url', { to: 'https://example.org/' }),
    ]);
    expect(ruleset.grades[1]?.min).toEqual({ score: 82, 'clause.service.share': 0.75 });
    expect(ruleset.facts?.[2]?.options?.[0]).toEqual({ id: 'north', title: { en: 'North' } });
    expect(ruleset.adjustments?.[0]?.kinds).toEqual([{ id: 'law', title: 'Breach of law' }]);
    expect(ruleset.sources).toEqual({ standard: { title: 'The standard', url: 'https://example.org/' } });
    expect(ruleset.clauses[0]?.clauses?.[1]?.assess).toMatchObject({ levels: [{}, { id: 'fair', share: 0.4 }, {}] });
  });

  it('takes a field away with null, unless null is a value of it', () => {
    const { ruleset } = applied([
      set('evidence/records', 'quantity.min', { from: 4, to: null }),
      set('clauses/repair', 'applies', { from: scheme.clauses[1].applies, to: null }),
      set('scoring', 'rounding.mode', { from: 'half-up', to: null }),
    ]);
    expect(ruleset.evidence?.[0]?.quantity).toEqual({ min: null, max: null });
    expect(Object.keys(ruleset.clauses[1] ?? {})).not.toContain('applies');
    expect(ruleset.scoring.rounding).toEqual({ at: 'score', decimals: 1 });
  });

  it.each([
    ['scoring', '__proto__', 'unknown-field'],
    ['scoring', 'constructor.name', 'unknown-field'],
    ['scoring', 'scale.x', 'unknown-field'],
    ['scoring', '', 'unknown-field'],
    ['scoring', 'rounding.', 'unknown-field'],
    ['clauses/network', 'title.en', 'unknown-field'],
    ['facts/coverage', 'unit.fr', 'unknown-field'],
    ['grades/gold', 'min.__proto__', 'unknown-field'],
    ['grades/silver', 'min.__proto__', 'unknown-field'],
    ['grades/silver', 'min.', 'unknown-field'],
    ['clauses/repair', 'applies.==', 'unknown-field'],
    ['tables/fee-table', 'rows.0', 'unknown-field'],
    ['grades/silver', 'id', 'field-not-settable'],
    ['clauses/service', 'clauses', 'field-not-settable'],
    ['evidence/records', 'clauses', 'field-not-settable'],
    ['clauses/network', 'assess.levels', 'field-not-settable'],
    ['clauses/network', 'assess.levels.good.share', 'field-not-settable'],
    ['facts/region', 'options', 'field-not-settable'],
    ['adjustments/breach', 'kinds', 'field-not-settable'],
  ])('of %s %s is refused: %s', (target, field, code) => {
    expect(refusal(set(target, field, { to: 1 })).line).toBe(`overlay:body /changes/0/field error ${code}`);
  });

  it.each([
    '',
    '/',
    'title',
    'format',
    '__proto__',
    'clauses',
    'clauses/',
    'clauses/__proto__',
    'clauses/nothing',
    'clauses/service/clauses/network',
    'clauses/service/assess/levels/good',
    'clauses/department/assess/levels/good',
    'clauses/network/assess/levels/best',
    'clauses/network/assess',
    'sources/__proto__',
    'sources/constructor',
    'grades/gold/requires/covered',
    'constructor/prototype',
    'scoring/rounding',
    'basis/0',
  ])('of %j is an unknown target', (target) => {
    expect(refusal(set(target, 'title', { to: 'x' })).line).toBe('overlay:body /changes/0/target error unknown-target');
  });
});

describe('from (S-123)', () => {
  it('that is not what was found is a conflict, with all three values', () => {
    expect(refusal(set('clauses/repair', 'points', { from: 30, to: 50 }))).toEqual({
      line: 'overlay:body /changes/0/from error overlay-conflict',
      params: { place: 'clauses.repair.points', expected: 30, found: 40, to: 50 },
    });
  });

  it('that is absent where there is a value is a conflict at the change itself', () => {
    expect(refusal(set('clauses/repair', 'points', { to: 50 }))).toEqual({
      line: 'overlay:body /changes/0 error overlay-conflict',
      params: { place: 'clauses.repair.points', expected: null, found: 40, to: 50 },
    });
  });

  it('that is given where there is no value is a conflict, with null or the default for what is not there', () => {
    expect(refusal(set('clauses/repair', 'note', { from: 'old', to: 'new' })).params).toEqual({
      place: 'clauses.repair.note',
      expected: 'old',
      found: null,
      to: 'new',
    });
    expect(refusal(set('evidence/manual', 'shortfall', { from: 'incomplete', to: 'nonconforming' })).params).toMatchObject({
      found: 'warn',
    });
    expect(refusal(set('scoring', 'cap', { to: 95 })).params).toMatchObject({ expected: null, found: 100, to: 95 });
    expect(refusal(set('evidence/licence', 'shortfall', { to: 'nonconforming' })).params).toMatchObject({
      expected: 'warn',
      found: 'incomplete',
    });
  });

  it('does not matter where the value is already there', () => {
    expect(applied([set('clauses/repair', 'points', { from: 30, to: 40 })]).ruleset).toEqual(openScheme);
    expect(applied([set('clauses/department', 'deletable', { from: true, to: null })]).ruleset).toEqual(openScheme);
  });

  it('is compared as canonical JSON', () => {
    const from = { max: null, min: 4 };
    expect(applied([set('evidence/records', 'quantity', { from, to: { min: 5 } })]).ruleset.evidence?.[0]?.quantity).toEqual({ min: 5 });
  });

  it('is compared with the value reached so far in the stack', () => {
    const first = overlay('first', [set('clauses/repair', 'points', { from: 40, to: 45 })]);
    const second = overlay('second', [set('clauses/repair', 'points', { from: 40, to: 50 })]);
    const { value, problems } = compose(openScheme, [first, second], digest);
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'overlay-conflict',
        document: 'overlay:second',
        params: { place: 'clauses.repair.points', expected: 40, found: 45, to: 50 },
      }),
    ]);
  });
});

describe('from and defaults (S-9, S-123)', () => {
  const { effective: _, ...bare } = {
    ...openScheme,
    scoring: {},
    adjustments: [{ id: 'minus', points: -1 }],
    evidence: [{ id: 'e' }, { id: 'unstated', quantity: { min: null } }],
    conditions: [{ id: 'c', holds: { '>=': [{ var: 'facts.coverage' }, 80] } }],
    clauses: [
      { id: 'g', clauses: openScheme.clauses },
      { id: 'late', points: 1, assess: { method: 'deductions', findings: [{ id: 'x', points: -1 }] } },
    ],
    grades: [{ id: 'gold', min: 90 }],
  };
  const base = bare as unknown as Ruleset;

  it.each([
    ['scoring', 'scale', 100, 90],
    ['scoring', 'base', 0, 5],
    ['scoring', 'deletion', 'renormalise', 'keep'],
    ['scoring', 'deletionAt', 'total', 'group'],
    ['scoring', 'deletionLimit', null, 0.3],
    ['scoring', 'reasonForLoss', false, true],
    ['scoring', 'rounding', { at: 'none', mode: 'half-up', decimals: 2 }, { at: 'score' }],
    ['scoring', 'rounding', { at: 'none' }, { at: 'score' }],
    ['scoring', 'rounding.at', 'none', 'score'],
    ['scoring', 'rounding.mode', 'half-up', 'down'],
    ['scoring', 'display.decimals', 2, 1],
    ['scoring', 'display.mode', 'half-up', 'down'],
    ['scoring', 'floor', 0, -5],
    ['scoring', 'cap', null, 95],
    ['clauses/g', 'rollUp', 'sum', 'scaled'],
    ['clauses/g', 'points', 100, 101],
    ['clauses/g', 'deletable', false, true],
    ['clauses/g', 'pointsBasis', 'normative', 'body'],
    ['clauses/g', 'tags', [], ['x']],
    ['clauses/g', 'aliases', [], ['x']],
    ['clauses/late', 'assess.floor', 0, -1],
    ['adjustments/minus', 'limit', null, 3],
    ['adjustments/minus', 'needsCorrection', false, true],
    ['evidence/e', 'shortfall', 'warn', 'incomplete'],
    ['evidence/e', 'quantity', { min: 1, max: null }, { min: 3 }],
    ['evidence/e', 'quantity.min', 1, 3],
    ['evidence/e', 'quantity.min', null, 3],
    ['evidence/unstated', 'quantity.min', 1, 3],
    ['evidence/e', 'quantity.max', null, 3],
    ['evidence/e', 'alternatives', [], ['unstated']],
    ['evidence/e', 'maxAgeMonths', null, 36],
    ['conditions/c', 'waivable', false, true],
    ['conditions/c', 'note', null, 'n'],
    ['grades/gold', 'requires', [], ['c']],
    ['tables/fee-table', 'hit', 'unique', 'first'],
    ['effective', 'from', null, '2021-01-01'],
    ['overlayPolicy', 'locked', [], ['grades']],
    ['ungraded', 'title', null, 'None'],
  ])('%s %s was seen as %j where it is not written', (target, field, from, to) => {
    expect(apply([set(target, field, { from, to })], base).problems).toEqual([]);
  });

  it.each([
    ['scoring', 'scale', null],
    ['scoring', 'floor', null],
    ['evidence/e', 'quantity.min', 2],
    ['clauses/g', 'points', 99],
    ['clauses/late', 'points', null],
  ])('%s %s was not %j', (target, field, from) => {
    const { problems } = apply([set(target, field, { from, to: 7 })], base);
    expect(problems.map((one) => one.code)).toEqual(['overlay-conflict']);
  });

  it('an absent from is the default where that is written', () => {
    const written = { ...base, scoring: { scale: 100, floor: 0, cap: null }, grades: [{ id: 'gold', min: 90, requires: [] }] } as Ruleset;
    expect(
      applied(
        [
          set('scoring', 'scale', { to: 90 }),
          set('scoring', 'cap', { to: 90 }),
          set('scoring', 'floor', { to: 1 }),
          set('grades/gold', 'requires', { to: ['c'] }),
        ],
        written,
      ).ruleset,
    ).toMatchObject({ scoring: { scale: 90, floor: 1, cap: 90 }, grades: [{ requires: ['c'] }] });
  });

  it('of a member that is removed counts with its defaults', () => {
    expect(apply([remove('evidence/e', { from: { id: 'e', shortfall: 'warn', quantity: { min: 1 } } })], base).value).toBeDefined();
    expect(apply([remove('evidence/e', { from: { id: 'e', shortfall: 'incomplete' } })], base).value).toBeUndefined();
  });
});

describe('a minimum that is written as a number (S-122)', () => {
  const min = (changes: readonly ChangeSketch[]) => applied(changes).ruleset.grades[0]?.min;
  it('is one of the score, and stays a number while it is about the score alone', () => {
    expect(min([set('grades/gold', 'min.score', { from: 90, to: 92 })])).toBe(92);
    expect(min([set('grades/gold', 'min', { from: { score: 90 }, to: 92 })])).toBe(92);
    expect(refusal(set('grades/gold', 'min.score', { from: 91, to: 92 })).params).toEqual({
      place: 'grades.gold.min.score',
      expected: 91,
      found: 90,
      to: 92,
    });
  });

  it('is written out when another joins it, and not any more when that goes', () => {
    const more = set('grades/gold', 'min.clause.repair.share', { to: 0.5 });
    const less = set('grades/gold', 'min.clause.repair.share', { from: 0.5, to: null });
    expect(min([more])).toEqual({ score: 90, 'clause.repair.share': 0.5 });
    expect(min([more, less])).toBe(90);
    expect(min([more, set('grades/gold', 'min.score', { from: 90, to: 93 }), less])).toEqual({ score: 93 });
  });

  it('cannot go', () => {
    expect(refusal(set('grades/gold', 'min.score', { from: 90, to: null })).line).toBe('overlay:body /changes/0/to error too-short');
    expect(refusal(set('grades/gold', 'min.score', { from: 90, to: 'high' })).line).toBe('overlay:body /changes/0/to error wrong-type');
  });
});

describe('what a leaf is assessed by, without saying so (S-122)', () => {
  it('is the same as with assess', () => {
    const short = applied([
      set('clauses/network/levels/fair', 'share', { from: 0.5, to: 0.4 }),
      add('clauses/network/levels', { id: 'poor', share: 0.2 }, { position: { after: 'fair' } }),
      remove('clauses/repair/findings/late'),
      add('clauses/repair/findings', { id: 'lost', points: -2 }),
    ]);
    const long = applied([
      set('clauses/network/assess/levels/fair', 'share', { from: 0.5, to: 0.4 }),
      add('clauses/network/assess/levels', { id: 'poor', share: 0.2 }, { position: { after: 'fair' } }),
      remove('clauses/repair/assess/findings/late'),
      add('clauses/repair/assess/findings', { id: 'lost', points: -2 }),
    ]);
    expect(short.ruleset).toEqual(long.ruleset);
    expect([...short.origins]).toEqual([...long.origins]);
    expect(short.origins.has('clauses.network.assess.levels.fair.share')).toBe(true);
  });

  it('knows what is there', () => {
    expect(refusal(add('clauses/network/levels', { id: 'fair', share: 1 })).line).toBe('overlay:body /changes/0/value error duplicate-id');
    expect(refusal(set('clauses/service/levels/good', 'share', { to: 1 })).line).toBe(
      'overlay:body /changes/0/target error unknown-target',
    );
    expect(refusal(set('clauses/network/bands/good', 'max', { to: 1 })).line).toBe('overlay:body /changes/0/target error unknown-target');
    expect(refusal(set('evidence/records/levels/good', 'share', { to: 1 })).line).toBe(
      'overlay:body /changes/0/target error unknown-target',
    );
  });
});

describe('add (S-124)', () => {
  const grade = (id: string) => ({ id, min: 60 });
  it.each([
    ['last by default', {}, ['gold', 'silver', 'bronze', 'new']],
    ['last', { position: 'last' }, ['gold', 'silver', 'bronze', 'new']],
    ['first', { position: 'first' }, ['new', 'gold', 'silver', 'bronze']],
    ['after another', { position: { after: 'gold' } }, ['gold', 'new', 'silver', 'bronze']],
  ])('puts a member %s', (_, position, ids) => {
    expect(applied([add('grades', grade('new'), position)]).ruleset.grades.map((one) => one.id)).toEqual(ids);
  });

  it('puts a clause below its parent', () => {
    const leaf = (id: string) => ({ id, points: 0, assess: { method: 'conformity' } });
    const { ruleset } = applied([
      add('clauses', leaf('top'), { position: 'first' }),
      add('clauses', leaf('below'), { parent: 'service', position: { after: 'department' } }),
    ]);
    expect(ruleset.clauses.map((one) => one.id)).toEqual(['top', 'service', 'repair']);
    expect(ruleset.clauses[1]?.clauses?.map((one) => one.id)).toEqual(['department', 'below', 'network']);
  });

  it('makes collections and sets that are not there', () => {
    const base: Ruleset = { ...openScheme };
    const { conditions: _, evidence: __, ...without } = base;
    const { ruleset } = applied(
      [add('conditions', { id: 'new', holds: { '!': [{ var: 'facts.coverage' }] } }), add('grades/bronze/requires', 'new')],
      {
        ...without,
        grades: [{ id: 'bronze', min: 70 }],
      },
    );
    expect(ruleset.conditions?.map((one) => one.id)).toEqual(['new']);
    expect(ruleset.grades[0]?.requires).toEqual(['new']);
    expect(Object.keys(ruleset).indexOf('conditions')).toBe(Object.keys(ruleset).indexOf('grades') - 1);
  });

  it('adds to sets and nested collections, and a source under its id', () => {
    const { ruleset } = applied([
      add('grades/silver/requires', 'covered'),
      add('grades/gold/requires', 'few-breaches', { position: 'first' }),
      add('clauses/department/aliases', '5.3/2'),
      add('clauses/network/assess/levels', { id: 'poor', share: 0.2 }, { position: { after: 'fair' } }),
      add('sources', { id: 'body-page', title: 'Our page' }),
      add('overlayPolicy/locked', 'scoring.scale'),
    ]);
    expect(ruleset.grades.map((one) => one.requires)).toEqual([['few-breaches', 'covered'], ['covered'], undefined]);
    expect(ruleset.clauses[0]?.clauses?.[0]?.aliases).toEqual(['5.3', '5.3/2']);
    expect(ruleset.sources).toEqual({ standard: { title: 'The standard' }, 'body-page': { title: 'Our page' } });
    expect(ruleset.overlayPolicy?.locked).toEqual(['scoring.scale']);
  });

  it('of an element that is there already changes nothing', () => {
    expect(applied([add('grades/gold/requires', 'covered', { position: 'first' })]).ruleset).toEqual(openScheme);
  });

  it.each([
    ['a taken id', add('grades', grade('gold')), '/value error duplicate-id'],
    ['a taken source', add('sources', { id: 'standard' }), '/value error duplicate-id'],
    [
      'a clause id taken elsewhere in the tree',
      add('clauses', { id: 'network', points: 0, assess: { method: 'conformity' } }),
      '/value error duplicate-id',
    ],
    ['an id taken below', add('clauses', { id: 'g', points: 0, clauses: [{ id: 'network', points: 0 }] }), '/value error duplicate-id'],
    ['an id twice', add('clauses', { id: 'g', points: 0, clauses: [{ id: 'g', points: 0 }] }), '/value error duplicate-id'],
    ['no object', add('grades', 'gold'), '/value error wrong-type'],
    ['no id', add('grades', { min: 3 }), '/value/id error missing-field'],
    ['an object in a set', add('grades/gold/requires', { id: 'x' }), '/value error wrong-type'],
    ['an unknown collection', add('things', grade('x')), '/collection error unknown-target'],
    ['a member as collection', add('grades/gold', grade('x')), '/collection error unknown-target'],
    ['clauses of a clause', add('clauses/service/clauses', grade('x')), '/collection error unknown-target'],
    ['a collection of nothing', add('grades/none/requires', 'covered'), '/collection error unknown-target'],
    ['an unknown parent', add('clauses', { id: 'x', points: 0 }, { parent: '__proto__' }), '/parent error unknown-target'],
    ['a parent in a flat collection', add('grades', grade('x'), { parent: 'gold' }), '/parent error unknown-target'],
    ['an unknown neighbour', add('grades', grade('x'), { position: { after: 'none' } }), '/position/after error unknown-target'],
    [
      'a neighbour under another parent',
      add('clauses', { id: 'x', points: 0 }, { position: { after: 'network' } }),
      '/position/after error unknown-target',
    ],
  ])('of %s is refused', (_, change, expected) => {
    expect(refusal(change).line).toBe(`overlay:body /changes/0${expected}`);
  });
});

describe('remove (S-125)', () => {
  it('takes a member, a nested one and an element away', () => {
    const { ruleset } = applied([
      remove('grades/silver'),
      remove('clauses/network/assess/levels/fair', { from: { share: 0.5, id: 'fair' } }),
      remove('grades/gold/requires/covered'),
      remove('clauses/department/aliases/5.3'),
      remove('sources/standard'),
    ]);
    expect(ruleset.grades).toEqual([{ id: 'gold', stars: 3, min: 90 }, scheme.grades[2]]);
    expect(ruleset.clauses[0]?.clauses?.[0]).not.toHaveProperty('aliases');
    expect(ruleset).not.toHaveProperty('sources');
  });

  it('takes a clause away with all below it', () => {
    const { ruleset, origins } = applied([remove('clauses/service')]);
    expect(ruleset.clauses.map((one) => one.id)).toEqual(['repair']);
    expect([...origins.keys()]).toEqual(['clauses.service', 'clauses.department', 'clauses.network']);
  });

  it.each([
    ['what is not there', remove('grades/platinum'), '/target error unknown-target'],
    ['a section', remove('scoring'), '/target error unknown-target'],
    ['a whole collection', remove('grades'), '/target error unknown-target'],
    ['a set', remove('grades/gold/requires'), '/target error unknown-target'],
    ['an element that is not there', remove('grades/gold/requires/none'), '/target error unknown-target'],
    ['another value than was seen', remove('grades/silver', { from: { id: 'silver' } }), '/from error overlay-conflict'],
  ])('of %s is refused', (_, change, expected) => {
    expect(refusal(change).line).toBe(`overlay:body /changes/0${expected}`);
  });
});

describe('a value against the schema (S-126)', () => {
  it.each([
    ['a field', set('evidence/records', 'quantity.min', { from: 4, to: -1 }), '/to error out-of-range'],
    [
      'inside a part that is set whole',
      set('evidence/records', 'quantity', { from: { min: 4, max: null }, to: { min: 1, most: 2 } }),
      '/to/most error unknown-field',
    ],
    ['inside a member that is added', add('evidence', { id: 'x', shortfall: 'fatal' }), '/value/shortfall error wrong-value'],
    [
      'deep inside a clause that is added',
      add('clauses', { id: 'g', points: 1, clauses: [{ id: 'l', points: -1 }] }),
      '/value/clauses/0/points error out-of-range',
    ],
    ['a member without what it needs', add('grades', { id: 'x' }), '/value/min error missing-field'],
    ['a field that may not go', set('grades/gold', 'min', { from: 90, to: null }), '/to error missing-field'],
    ['a bad id', add('stages', { id: 'Not Kebab' }), '/value/id error invalid-id'],
    ['a field of another method', set('clauses/department', 'assess.step', { to: 5 }), '/to error unknown-field'],
    ['an element', add('clauses/department/tags', 'Not Kebab'), '/value error invalid-id'],
  ])('is reported in the change that brought it: %s', (_, change, expected) => {
    expect(refusal(change).line).toBe(`overlay:body /changes/0${expected}`);
  });

  it('is reported where the last member of what must have one went', () => {
    const { problems } = apply([
      remove('clauses/network/assess/levels/good'),
      remove('clauses/network/assess/levels/fair'),
      remove('clauses/network/assess/levels/none'),
    ]);
    expect(lines(problems)).toEqual(['overlay:body /changes/2/target error missing-field']);
  });
});
