// What tightens, what loosens, what is neutral and what nobody can tell: field by field. S-129.
import { describe, expect, it } from 'vitest';
import { type Applied, isRefused, type Refused } from '../../../engine/compose/applied.js';
import { applyAdd } from '../../../engine/compose/apply-add.js';
import { applyRemove } from '../../../engine/compose/apply-remove.js';
import { applySet } from '../../../engine/compose/apply-set.js';
import { locate } from '../../../engine/compose/locate.js';
import { locateField } from '../../../engine/compose/locate-field.js';
import { judge } from '../../../engine/compose/tighten/judge.js';
import { Reading } from '../../../engine/compose/tighten/readers.js';
import type { Change, Ruleset } from '../../../engine/model/documents.js';
import { type ChangeSketch, overlay, scheme } from './scheme.js';

/** The verdicts on one change of an overlay, worst kind of each edit, as a text: "tightens", "loosens neutral". */
function verdict(changes: ChangeSketch | readonly ChangeSketch[], base: Ruleset = scheme): string {
  const all = [changes].flat() as readonly ChangeSketch[];
  const body = overlay('body', all);
  const reading = new Reading();
  let before = base;
  let said: readonly string[] = [];
  for (const [index, change] of body.changes.entries()) {
    const outcome = carryOut(before, base, change);
    if (isRefused(outcome)) throw new Error(`${outcome.code} ${outcome.at} ${JSON.stringify(outcome.params)}`);
    const after = outcome.document as Ruleset;
    const judged = { base, before, after, overlay: body, change, index, reading };
    said = outcome.edits.map((edit) => judge(edit, judged));
    before = after;
  }
  return [...new Set(said)].sort().join(' ');
}

function carryOut(document: Ruleset, base: Ruleset, change: Change): Applied | Refused {
  return change.op === 'set'
    ? applySet(document, base, change)
    : change.op === 'add'
      ? applyAdd(document, base, change)
      : applyRemove(document, base, change);
}

/** A set that has seen what is there. */
function set(target: string, field: string, to: unknown, base: Ruleset = scheme): ChangeSketch {
  const owner = locate(base, target);
  const found = owner && locateField(owner, field);
  const from = typeof found === 'object' ? found.value : undefined;
  return { op: 'set', target, field, to, ...(from === undefined ? {} : { from }) };
}
const add = (collection: string, value: unknown, more: object = {}): ChangeSketch => ({ op: 'add', collection, value, ...more });
const remove = (target: string): ChangeSketch => ({ op: 'remove', target });

// biome-ignore lint/suspicious/noThenProperty: the format's own name for the value of a row
const row = { when: [null], then: 1 };

type Row = readonly [string, ChangeSketch, string];

function rows(...list: readonly Row[]): void {
  it.each(list)('%s', (_, change, expected) => {
    expect(verdict(change)).toBe(expected);
  });
}

const with_ = (more: Partial<Ruleset>): Ruleset => ({ ...scheme, ...more });
const condition = (holds: unknown, more: object = {}) => ({ id: 'extra', holds, ...more }) as NonNullable<Ruleset['conditions']>[number];
const withCondition = (holds: unknown): Ruleset => with_({ conditions: [...scheme.conditions, condition(holds)] });

describe('grades', () => {
  rows(
    ['a minimum up', set('grades/gold', 'min', 91), 'tightens'],
    ['a minimum down', set('grades/gold', 'min', 89.5), 'loosens'],
    ['a minimum of its own up', set('grades/silver', 'min.clause.service.share', 0.8), 'tightens'],
    ['a minimum of its own down', set('grades/silver', 'min.clause.service.share', 0.6), 'loosens'],
    ['a minimum more', set('grades/silver', 'min.clause.repair.share', 0.5), 'tightens'],
    ['a minimum less', set('grades/silver', 'min.clause.service.share', null), 'loosens'],
    ['a number for minima that it contains', set('grades/silver', 'min', 80), 'loosens'],
    ['one minimum up and another away', set('grades/silver', 'min', 95), 'loosens tightens'],
    ['a number as a minimum of the score up', set('grades/gold', 'min.score', 91), 'tightens'],
    ['a number as a minimum of the score down', set('grades/gold', 'min.score', 89), 'loosens'],
    ['a minimum beside a number', set('grades/gold', 'min.clause.repair.share', 0.5), 'tightens'],
    ['the same written out', set('grades/gold', 'min', { score: 90 }), 'neutral'],
    ['written out with one more', set('grades/gold', 'min', { score: 90, 'clause.repair.share': 0.5 }), 'tightens'],
    ['a requirement more', add('grades/gold/requires', 'must-items'), 'tightens'],
    ['a requirement less', remove('grades/gold/requires/covered'), 'loosens'],
    ['requirements set whole, one more', set('grades/gold', 'requires', ['must-items', 'covered']), 'tightens'],
    ['requirements set whole, one for another', set('grades/gold', 'requires', ['must-items']), 'loosens tightens'],
    ['requirements taken away', set('grades/gold', 'requires', null), 'loosens'],
    ['a grade above', add('grades', { id: 'top', min: 99 }, { position: 'first' }), 'unproven'],
    ['a grade between', add('grades', { id: 'mid', min: 85 }, { position: { after: 'gold' } }), 'unproven'],
    ['a grade below all', add('grades', { id: 'tin', min: 0 }), 'unproven'],
    ['a grade away', remove('grades/silver'), 'unproven'],
    ['stars', set('grades/bronze', 'stars', 5), 'unproven'],
    ['a title', set('grades/bronze', 'title', 'Bronze'), 'neutral'],
    ['a grade whose id is a field name', add('grades', { id: 'title', min: 0 }), 'unproven'],
  );
});

describe('conditions', () => {
  const covered = scheme.conditions[0].holds;
  rows(
    ['one more', add('conditions', condition({ '!': [{ var: 'previous.exists' }] }, { otherwise: { effect: 'fail' } })), 'tightens'],
    ['one less', remove('conditions/few-breaches'), 'loosens'],
    ['one conjunct more', set('conditions/covered', 'holds', { and: [{ '==': [{ var: 'facts.region' }, 'north'] }, covered] }), 'unproven'],
    [
      'one alternative more',
      set('conditions/covered', 'holds', { or: [covered, { '==': [{ var: 'facts.region' }, 'north'] }] }),
      'unproven',
    ],
    ['its bound moved up', set('conditions/covered', 'holds', { '>=': [{ var: 'facts.coverage' }, 85] }), 'unproven'],
    ['its bound moved down', set('conditions/covered', 'holds', { '>=': [{ var: 'facts.coverage' }, 75] }), 'unproven'],
    ['something else', set('conditions/covered', 'holds', { '>=': [{ var: 'facts.headcount' }, 80] }), 'unproven'],
    ['another operator', set('conditions/covered', 'holds', { '>': [{ var: 'facts.coverage' }, 80] }), 'unproven'],
    ['always', set('conditions/covered', 'holds', { '==': [1, 1] }), 'unproven'],
    ['an effect where there was none', set('conditions/covered', 'otherwise', { effect: 'cap', grade: 'gold' }), 'tightens'],
    ['cap to fail', set('conditions/must-items', 'otherwise', { effect: 'fail' }), 'tightens'],
    ['cap lower', set('conditions/must-items', 'otherwise.grade', 'bronze'), 'tightens'],
    ['cap higher', set('conditions/must-items', 'otherwise.grade', 'gold'), 'loosens'],
    ['cap to ineligible', set('conditions/must-items', 'otherwise', { effect: 'ineligible' }), 'tightens'],
    ['fail to cap', set('conditions/few-breaches', 'otherwise', { effect: 'cap', grade: 'bronze' }), 'loosens'],
    ['fail to a cap at nothing', set('conditions/few-breaches', 'otherwise', { effect: 'cap', grade: 'tin' }), 'unproven'],
    ['fail to ineligible', set('conditions/few-breaches', 'otherwise.effect', 'ineligible'), 'tightens'],
    ['fail to nothing', set('conditions/few-breaches', 'otherwise', null), 'loosens'],
    ['waivable no more', set('conditions/covered', 'waivable', false), 'tightens'],
    ['waivable away', set('conditions/covered', 'waivable', null), 'tightens'],
    ['waivable', set('conditions/few-breaches', 'waivable', true), 'loosens'],
    ['not waivable said aloud', set('conditions/few-breaches', 'waivable', false), 'neutral'],
    ['a title and a note', set('conditions/covered', 'note', 'x'), 'neutral'],
  );
});

describe('evidence', () => {
  rows(
    ['one more', add('evidence', { id: 'new', quantity: { min: 3 }, shortfall: 'incomplete' }), 'tightens'],
    ['one less', remove('evidence/records'), 'loosens'],
    ['a minimum up', set('evidence/records', 'quantity.min', 5), 'tightens'],
    ['a minimum down', set('evidence/records', 'quantity.min', 3), 'loosens'],
    ['a minimum not stated', set('evidence/records', 'quantity.min', null), 'loosens'],
    ['a minimum of one said aloud', set('evidence/licence', 'quantity.min', 1), 'neutral'],
    ['a minimum of none', set('evidence/licence', 'quantity', { min: 0 }), 'loosens'],
    ['a minimum inside a part set whole', set('evidence/records', 'quantity', { max: 9 }), 'loosens neutral'],
    ['a maximum', set('evidence/records', 'quantity.max', 9), 'neutral'],
    ['per product', set('evidence/records', 'per', 'product'), 'tightens'],
    ['an age limit', set('evidence/records', 'maxAgeMonths', 12), 'tightens'],
    ['an age limit lower', set('evidence/licence', 'maxAgeMonths', 24), 'tightens'],
    ['an age limit higher', set('evidence/licence', 'maxAgeMonths', 48), 'loosens'],
    ['an age limit away', set('evidence/licence', 'maxAgeMonths', null), 'loosens'],
    ['when away', set('evidence/manual', 'when', null), 'unproven'],
    ['a when', set('evidence/licence', 'when', { '==': [{ var: 'audit.type' }, 'initial'] }), 'unproven'],
    ['another when', set('evidence/manual', 'when', { '==': [{ var: 'audit.type' }, 'surveillance'] }), 'unproven'],
    ['a form', set('evidence/licence', 'form', 'original'), 'tightens'],
    ['an alternative more', add('evidence/licence/alternatives', 'records'), 'unproven'],
    ['an alternative less', remove('evidence/manual/alternatives/licence'), 'tightens'],
    ['a link more', add('evidence/records/clauses', 'network'), 'tightens'],
    ['the first link', add('evidence/licence/clauses', 'network'), 'unproven'],
    ['the last link away', remove('evidence/records/clauses/repair'), 'unproven'],
    ['warn to incomplete', set('evidence/records', 'shortfall', 'incomplete'), 'tightens'],
    ['warn to nonconforming', set('evidence/records', 'shortfall', 'nonconforming'), 'tightens'],
    ['incomplete to warn', set('evidence/licence', 'shortfall', 'warn'), 'loosens'],
    ['warn said aloud', set('evidence/manual', 'shortfall', 'warn'), 'neutral'],
    ['incomplete to nonconforming, which nothing is linked to', set('evidence/licence', 'shortfall', 'nonconforming'), 'unproven'],
    ['unit, note, stage', set('evidence/licence', 'unit', 'copies'), 'neutral'],
  );

  const item = (more: object) => with_({ evidence: [{ id: 'licence', shortfall: 'incomplete', ...more }] });
  it('incomplete to nonconforming stands only where points can fall', () => {
    const change = { op: 'set', target: 'evidence/licence', field: 'shortfall', from: 'incomplete', to: 'nonconforming' };
    expect(verdict(change, item({ clauses: ['service'] }))).toBe('tightens');
    const pointless = { id: 'pointless', points: 0, assess: { method: 'conformity' } } as const;
    expect(verdict(change, { ...item({ clauses: ['pointless'] }), clauses: [...scheme.clauses, pointless] })).toBe('unproven');
  });
  it('the way back of a shortfall is an error whatever the item is linked to', () => {
    const change = { op: 'set', target: 'evidence/licence', field: 'shortfall', from: 'nonconforming', to: 'incomplete' };
    expect(verdict(change, item({ shortfall: 'nonconforming' }))).toBe('loosens');
    expect(verdict(change, item({ shortfall: 'nonconforming', clauses: ['repair'] }))).toBe('loosens');
  });
  it('a link less is not on the list of what tightens, so that nobody can tell', () => {
    expect(verdict(remove('evidence/licence/clauses/repair'), item({ clauses: ['repair'], shortfall: 'nonconforming' }))).toBe('unproven');
    expect(verdict(remove('evidence/licence/clauses/repair'), item({ clauses: ['repair', 'network'] }))).toBe('unproven');
  });
  it('per product is a quantity', () => {
    const change = { op: 'set', target: 'evidence/licence', field: 'per', from: 'product', to: null };
    expect(verdict(change, item({ per: 'product' }))).toBe('loosens');
  });
  it('more demanded is no proof where a condition turns on it the other way', () => {
    const up = set('evidence/records', 'quantity.min', 5);
    expect(verdict(up, withCondition({ '>=': [{ var: 'evidence.records.provided' }, { var: 'evidence.records.required' }] }))).toBe(
      'tightens',
    );
    expect(verdict(up, withCondition({ '==': [{ var: 'evidence.records.short' }, 0] }))).toBe('tightens');
    expect(verdict(up, withCondition({ '==': [{ var: 'evidence.records.short' }, 2] }))).toBe('unproven');
    expect(verdict(up, withCondition({ '!=': [{ var: 'evidence.records.short' }, 0] }))).toBe('unproven');
    expect(verdict(up, withCondition({ '<=': [{ var: 'evidence.records.short' }, 0] }))).toBe('tightens');
    expect(verdict(up, withCondition({ '>': [{ var: 'evidence.records.short' }, 0] }))).toBe('unproven');
    expect(verdict(up, withCondition({ '>': [{ var: 'evidence.licence.short' }, 0] }))).toBe('tightens');
  });
  it('less counted counts for those that it is an alternative of', () => {
    const younger = set('evidence/licence', 'maxAgeMonths', 12);
    expect(verdict(younger, withCondition({ '<': [{ var: 'evidence.manual.provided' }, 1] }))).toBe('unproven');
    expect(verdict(younger, withCondition({ '>=': [{ var: 'evidence.manual.provided' }, 1] }))).toBe('tightens');
  });
  it('what makes clauses nonconforming is no proof where that makes something easier', () => {
    const change = set('evidence/records', 'shortfall', 'nonconforming');
    expect(verdict(change, withCondition({ '>=': [{ var: 'clause.repair.nonconforming' }, 1] }))).toBe('unproven');
    expect(verdict(change, withCondition({ '<=': [{ var: 'clause.repair.nonconforming' }, 1] }))).toBe('tightens');
    expect(verdict(change, with_({ grades: [{ id: 'odd', min: { 'clause.repair.nonconforming': 1 } }] }))).toBe('unproven');
  });
  it('what is read by a rule or by a table is no proof', () => {
    const up = set('evidence/records', 'quantity.min', 5);
    const rule = {
      id: 'ruled',
      points: 0,
      assess: { method: 'rule', share: { '>=': [{ var: 'evidence.records.provided' }, { var: 'evidence.records.required' }] } },
    };
    expect(verdict(up, with_({ clauses: [...scheme.clauses, rule as unknown as Ruleset['clauses'][number]] }))).toBe('unproven');
    const tables = [{ ...scheme.tables[0], inputs: [{ var: 'evidence.records.required' }] }];
    expect(verdict(up, { ...withCondition({ '>': [{ table: 'fee-table' }, 1] }), tables })).toBe('unproven');
  });
});

describe('scoring', () => {
  rows(
    ['scale up', set('scoring', 'scale', 110), 'unproven'],
    ['scale down', set('scoring', 'scale', 90), 'tightens'],
    ['no scale', set('scoring', 'scale', null), 'unproven'],
    ['base up', set('scoring', 'base', 1), 'unproven'],
    ['base down', set('scoring', 'base', -1), 'tightens'],
    ['base of 0 said aloud', set('scoring', 'base', 0), 'neutral'],
    ['cap down', set('scoring', 'cap', 99), 'tightens'],
    ['cap up', set('scoring', 'cap', 101), 'loosens'],
    ['cap away', set('scoring', 'cap', null), 'loosens'],
    ['floor up', set('scoring', 'floor', 5), 'unproven'],
    ['floor down', set('scoring', 'floor', -5), 'tightens'],
    ['floor away', set('scoring', 'floor', null), 'tightens'],
    ['forfeit', set('scoring', 'deletion', 'forfeit'), 'tightens'],
    ['keep', set('scoring', 'deletion', 'keep'), 'unproven'],
    ['deletion inside groups', set('scoring', 'deletionAt', 'group'), 'unproven'],
    ['deletion inside the total said aloud', set('scoring', 'deletionAt', 'total'), 'neutral'],
    ['a deletion limit', set('scoring', 'deletionLimit', 0.2), 'tightens'],
    ['reasons for losses', set('scoring', 'reasonForLoss', true), 'tightens'],
    ['rounding down', set('scoring', 'rounding.mode', 'down'), 'tightens'],
    ['rounding half-even', set('scoring', 'rounding.mode', 'half-even'), 'unproven'],
    ['rounding to more decimals', set('scoring', 'rounding.decimals', 2), 'unproven'],
    ['no rounding', set('scoring', 'rounding.at', 'none'), 'unproven'],
    ['rounding down to fewer decimals at once', set('scoring', 'rounding', { at: 'score', mode: 'down', decimals: 0 }), 'tightens'],
    ['rounding down elsewhere', set('scoring', 'rounding', { at: 'clause', mode: 'down', decimals: 0 }), 'unproven'],
    ['display', set('scoring', 'display', { decimals: 0, mode: 'half-up' }), 'neutral'],
    ['source', set('scoring', 'source', 'standard'), 'neutral'],
  );

  const scored = (scoring: Ruleset['scoring'], more: Partial<Ruleset> = {}) => with_({ scoring, ...more });
  it.each([
    ['none to down', { at: 'none' }, { at: 'score', mode: 'down', decimals: 0 }, 'tightens'],
    ['none to half-up', {}, { at: 'score' }, 'unproven'],
    ['what is not done', {}, { mode: 'down', decimals: 0 }, 'neutral'],
    ['down to half-up', { at: 'score', mode: 'down' }, { at: 'score', mode: 'half-up' }, 'loosens'],
    ['down to none', { at: 'score', mode: 'down' }, { at: 'none' }, 'loosens'],
    ['down to more decimals', { at: 'score', mode: 'down', decimals: 0 }, { at: 'score', mode: 'down', decimals: 1 }, 'loosens'],
    ['down to fewer', { at: 'score', mode: 'down', decimals: 1 }, { at: 'score', mode: 'down', decimals: 0 }, 'tightens'],
    ['half-up at two to down at one', { at: 'score' }, { at: 'score', mode: 'down', decimals: 1 }, 'tightens'],
    ['half-up at one to down at two', { at: 'score', decimals: 1 }, { at: 'score', mode: 'down', decimals: 2 }, 'unproven'],
  ] as const)('rounding: %s', (_, from, to, expected) => {
    expect(verdict({ op: 'set', target: 'scoring', field: 'rounding', from, to }, scored({ rounding: from }))).toBe(expected);
  });

  it('a lower scale, forfeit and rounding down are no proof where a leaf can earn less than nothing', () => {
    const clauses = [{ id: 'a', points: 10, assess: { method: 'levels', levels: [{ id: 'x', points: -3 }] } }] as const;
    const lower = { op: 'set', target: 'scoring', field: 'scale', from: 100, to: 50 };
    expect(verdict(lower, scored({ scale: 100 }, { clauses }))).toBe('unproven');
    expect(verdict({ op: 'set', target: 'scoring', field: 'deletion', to: 'forfeit' }, scored({}, { clauses }))).toBe('unproven');
    const cut = { op: 'set', target: 'scoring', field: 'rounding', to: { at: 'clause', mode: 'down' } };
    expect(verdict(cut, scored({}, { clauses }))).toBe('unproven');
    expect(verdict(cut, scored({}))).toBe('tightens');
  });
  it('a score below 0 rounds down to a higher one', () => {
    const cut = { op: 'set', target: 'scoring', field: 'rounding', to: { at: 'score', mode: 'down' } };
    expect(verdict(cut, scored({ floor: null }))).toBe('unproven');
  });
  it('deletions: forfeit is below all, keep above all', () => {
    const from = (deletion: 'forfeit' | 'keep' | 'renormalise', to: string) =>
      verdict({ op: 'set', target: 'scoring', field: 'deletion', from: deletion, to }, scored({ deletion }));
    expect([from('keep', 'forfeit'), from('keep', 'renormalise'), from('forfeit', 'keep'), from('forfeit', 'renormalise')]).toEqual([
      'tightens',
      'tightens',
      'unproven',
      'unproven',
    ]);
  });
  it('a lower score is no proof where a condition asks for one', () => {
    const lower = { op: 'set', target: 'scoring', field: 'cap', from: 100, to: 94 };
    expect(verdict(lower, withCondition({ or: [{ '<': [{ var: 'score' }, 95] }, { '>': [{ var: 'facts.coverage' }, 80] }] }))).toBe(
      'unproven',
    );
    expect(verdict(lower, withCondition({ '>=': [{ var: 'score' }, 60] }))).toBe('tightens');
  });
});

describe('adjustments', () => {
  rows(
    ['a deduction deeper', set('adjustments/breach', 'points', -2), 'tightens'],
    ['a deduction shallower', set('adjustments/breach', 'points', -0.5), 'loosens'],
    ['a bonus smaller', set('adjustments/lead', 'points', 0.5), 'tightens'],
    ['a bonus larger', set('adjustments/lead', 'points', 2), 'loosens'],
    ['a bonus to a deduction', set('adjustments/lead', 'points', -1), 'tightens'],
    ['a deduction limited', set('adjustments/breach', 'limit', 3), 'loosens'],
    ['a bonus more often', set('adjustments/lead', 'limit', 2), 'loosens'],
    ['a bonus never', set('adjustments/lead', 'limit', 0), 'tightens'],
    ['a bonus without limit', set('adjustments/lead', 'limit', null), 'loosens'],
    ['a deduction more', add('adjustments', { id: 'late', points: -1 }), 'tightens'],
    ['a bonus more', add('adjustments', { id: 'extra', points: 0.1 }), 'loosens'],
    ['a remark more', add('adjustments', { id: 'remark', points: 0 }), 'neutral'],
    ['a deduction away', remove('adjustments/breach'), 'loosens'],
    ['a bonus away', remove('adjustments/lead'), 'tightens'],
    ['a ground for deduction more', add('adjustments/breach/kinds', { id: 'own-rules' }), 'tightens'],
    ['a ground for deduction away', remove('adjustments/breach/kinds/law'), 'loosens'],
    ['a ground for a bonus more', add('adjustments/lead/kinds', { id: 'patent' }), 'loosens'],
    ['a ground for a bonus away', remove('adjustments/lead/kinds/prize'), 'tightens'],
    ['the wording of a ground', set('adjustments/breach/kinds/law', 'title', 'Law'), 'neutral'],
    ['a correction demanded', set('adjustments/breach', 'needsCorrection', true), 'tightens'],
  );
  it('a correction not demanded any more cannot be told: it only ever warns', () => {
    const base = with_({ adjustments: [{ id: 'breach', points: -1, needsCorrection: true }] });
    expect(verdict(set('adjustments/breach', 'needsCorrection', false, base), base)).toBe('unproven');
  });
  it('a deduction turned into a bonus loosens, however it is limited', () => {
    expect(verdict(set('adjustments/breach', 'points', 1))).toBe('loosens');
  });
  it('a deduction is no proof where a condition asks for a lower score', () => {
    expect(verdict(add('adjustments', { id: 'late', points: -1 }), withCondition({ '<': [{ var: 'score' }, 95] }))).toBe('unproven');
  });
});

describe('clauses', () => {
  const leaf = { id: 'new', points: 0, assess: { method: 'conformity' } };
  rows(
    ['provisional points', set('clauses/network', 'points', 25), 'neutral'],
    ['established points', set('clauses/department', 'points', 39), 'unproven'],
    ['a clause more', add('clauses', leaf), 'unproven'],
    ['a clause less', remove('clauses/network'), 'loosens'],
    ['a group less', remove('clauses/service'), 'loosens'],
    ['deletable no more', set('clauses/network', 'deletable', false), 'unproven'],
    ['deletable away', set('clauses/network', 'deletable', null), 'unproven'],
    ['not deletable said aloud', set('clauses/department', 'deletable', false), 'neutral'],
    ['deletable', set('clauses/department', 'deletable', true), 'loosens'],
    ['applies', set('clauses/department', 'applies', { '==': [{ var: 'facts.region' }, 'north'] }), 'unproven'],
    ['applies away', set('clauses/repair', 'applies', null), 'unproven'],
    ['the roll-up that it has said aloud', set('clauses/service', 'rollUp', 'sum'), 'neutral'],
    ['the points that it sums up to left out', set('clauses/service', 'points', null), 'neutral'],
    ['the roll-up', set('clauses/service', 'rollUp', 'scaled'), 'unproven'],
    ['a tag that is read', remove('clauses/department/tags/must'), 'unproven'],
    ['a tag that is read, elsewhere', add('clauses/repair/tags', 'must'), 'unproven'],
    ['a tag that nothing reads', remove('clauses/department/tags/plain'), 'neutral'],
    ['tags set whole', set('clauses/department', 'tags', ['plain']), 'unproven'],
    ['wording and numbering', set('clauses/department', 'number', '5.1.9'), 'neutral'],
    ['an alias', add('clauses/department/aliases', '9'), 'neutral'],
    ['another method', set('clauses/department', 'assess', { method: 'sampling' }), 'unproven'],
    ['a level lower', set('clauses/network/assess/levels/fair', 'share', 0.4), 'tightens'],
    ['a level higher', set('clauses/network/assess/levels/fair', 'share', 0.6), 'unproven'],
    ['a level in points up', set('clauses/network/levels/none', 'points', 1), 'unproven'],
    ['a level in points down', set('clauses/network/levels/none', 'points', -1), 'tightens'],
    ['a level given otherwise', set('clauses/network/assess/levels/none', 'share', 0), 'unproven'],
    ['a level more', add('clauses/network/assess/levels', { id: 'poor', share: 0 }), 'unproven'],
    ['a level less', remove('clauses/network/assess/levels/fair'), 'unproven'],
    ['a finding deeper', set('clauses/repair/assess/findings/late', 'points', -6), 'tightens'],
    ['a finding shallower', set('clauses/repair/assess/findings/late', 'points', -4), 'loosens'],
    ['a finding more', add('clauses/repair/assess/findings', { id: 'lost', points: -1 }), 'tightens'],
    ['a finding less', remove('clauses/repair/assess/findings/late'), 'loosens'],
    ['a floor away', set('clauses/repair', 'assess.floor', null), 'tightens'],
    ['a floor up', set('clauses/repair', 'assess.floor', 5), 'unproven'],
    ['a title of a clause whose method says title', set('clauses/network/assess/levels/fair', 'title', 'Fair'), 'neutral'],
  );

  it('levels hidden in a method that is set whole are found', () => {
    const method = {
      method: 'levels',
      levels: [
        { id: 'good', share: 1 },
        { id: 'fair', share: 0.9 },
        { id: 'none', points: 0 },
      ],
    };
    expect(verdict(set('clauses/network', 'assess', method))).toBe('unproven');
  });

  it('points are provisional by the base alone', () => {
    const claim = set('clauses/department', 'pointsBasis', 'provisional');
    expect(verdict(claim)).toBe('neutral');
    expect(verdict([claim, set('clauses/department', 'points', 50)])).toBe('unproven');
    expect(
      verdict([set('clauses/network', 'points', 25), { op: 'set', target: 'clauses/network', field: 'points', from: 25, to: 30 }]),
    ).toBe('neutral');
  });

  it('a claim that points are not provisional stands beside the points that the same overlay states', () => {
    const basis = (to: string) => set('clauses/network', 'pointsBasis', to);
    expect(verdict(basis('body'))).toBe('unproven');
    expect(verdict([set('clauses/network', 'points', 20), basis('body')])).toBe('neutral');
    expect(verdict([set('clauses/network', 'points', 25), basis('normative')])).toBe('neutral');
    expect(verdict([basis('body'), { op: 'set', target: 'clauses/network', field: 'pointsBasis', from: 'body', to: 'normative' }])).toBe(
      'unproven',
    );
    expect(verdict(set('clauses/department', 'pointsBasis', 'body'))).toBe('neutral');
  });

  it('less earned is no proof where a condition turns on it the other way', () => {
    const lower = set('clauses/network/assess/levels/fair', 'share', 0.4);
    expect(verdict(lower, withCondition({ '<': [{ var: 'clause.network.share' }, 0.5] }))).toBe('unproven');
    expect(verdict(lower, withCondition({ '>=': [{ var: 'clause.network.levels.fair' }, 1] }))).toBe('tightens');
  });

  it('a share of 1 is the most there is, unless a level earns more', () => {
    const lower = set('clauses/network/assess/levels/fair', 'share', 0.4);
    const generous = { id: 'generous', points: 1, assess: { method: 'levels', levels: [{ id: 'more', points: 2 }] } } as const;
    const base = withCondition({ '==': [{ var: 'clause.service.share' }, 1] });
    expect(verdict(lower, base)).toBe('tightens');
    expect(verdict(lower, { ...base, clauses: [...scheme.clauses, generous] })).toBe('unproven');
  });

  it('a rule is not judged by how it is written', () => {
    const ruled = (share: unknown) =>
      ({ id: 'ruled', points: 0, assess: { method: 'rule', share } }) as unknown as Ruleset['clauses'][number];
    const share = { '>=': [{ var: 'facts.coverage' }, 10] };
    const base = with_({ clauses: [ruled(share)] });
    const to = (next: unknown) => verdict({ op: 'set', target: 'clauses/ruled', field: 'assess.share', from: share, to: next }, base);
    expect([to({ '>=': [{ var: 'facts.coverage' }, 20] }), to({ '>=': [{ var: 'facts.coverage' }, 5] }), to(1)]).toEqual([
      'unproven',
      'unproven',
      'unproven',
    ]);
  });
});

describe('facts, tables and the rest', () => {
  rows(
    ['a fact more', add('facts', { id: 'new', type: 'integer' }), 'neutral'],
    ['a fact that nothing reads', set('facts/unused', 'max', 10), 'neutral'],
    ['a fact that outputs read through a table', set('facts/headcount', 'max', 10), 'neutral'],
    ['the range of a fact that is read', set('facts/coverage', 'max', 200), 'neutral'],
    ['its decimals', set('facts/coverage', 'decimals', 1), 'neutral'],
    ['its type', set('facts/coverage', 'type', 'integer'), 'unproven'],
    ['the type of one that is not', set('facts/unused', 'type', 'decimal'), 'neutral'],
    ['its unit', set('facts/coverage', 'unit', '‰'), 'unproven'],
    ['its title', set('facts/coverage', 'title', 'Coverage'), 'neutral'],
    ['the unit of one that is not', set('facts/unused', 'unit', 'people'), 'neutral'],
    ['an option of a fact that is read', add('facts/region/options', { id: 'east' }), 'neutral'],
    ['an option less', remove('facts/region/options/south'), 'neutral'],
    ['a fact away', remove('facts/unused'), 'neutral'],
    ['a read fact away', remove('facts/coverage'), 'unproven'],
    ['a table for outputs', set('tables/fee-table', 'rows', [row]), 'neutral'],
    ['a table more', add('tables', { id: 'new', inputs: [1], rows: [row] }), 'neutral'],
    ['an output', set('outputs/fee', 'value', 1), 'neutral'],
    ['an output away', remove('outputs/fee'), 'neutral'],
    ['a stage', add('stages', { id: 'decision' }), 'neutral'],
    ['a source', add('sources', { id: 'page' }), 'neutral'],
    ['the ungraded title', set('ungraded', 'title', 'None'), 'neutral'],
    ['a later start', set('effective', 'from', '2021-01-01'), 'tightens'],
    ['an earlier start', set('effective', 'from', '2019-12-31'), 'unproven'],
    ['no start', set('effective', 'from', null), 'unproven'],
    ['an end', set('effective', 'until', '2030-01-01'), 'tightens'],
    ['a lock', add('overlayPolicy/locked', 'scoring'), 'tightens'],
    ['an opening', add('overlayPolicy/open', 'scoring'), 'unproven'],
    ['a locked default', set('overlayPolicy', 'default', 'locked'), 'tightens'],
    ['an open default', set('overlayPolicy', 'default', 'open'), 'unproven'],
    ['the default said aloud', set('overlayPolicy', 'default', 'tighten'), 'neutral'],
  );
  it('a table that a condition reads is not neutral', () => {
    const base = withCondition({ '>': [{ table: 'fee-table' }, 1] });
    expect(verdict(set('tables/fee-table', 'rows', [row]), base)).toBe('unproven');
    expect(verdict(set('tables/fee-table', 'title', 'Fees'), base)).toBe('neutral');
    expect(verdict(set('facts/headcount', 'type', 'decimal'), base)).toBe('unproven');
  });
});
