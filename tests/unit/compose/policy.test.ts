// What the base locks and opens. S-128.
import { describe, expect, it } from 'vitest';
import type { Ruleset } from '../../../engine/model/documents.js';
import { apply, type ChangeSketch, lines, scheme } from './scheme.js';

type OverlayPolicy = NonNullable<Ruleset['overlayPolicy']>;

const under = (overlayPolicy: OverlayPolicy, ...changes: readonly ChangeSketch[]): readonly string[] =>
  lines(apply(changes, { ...scheme, overlayPolicy }).problems);

const setCap: ChangeSketch = { op: 'set', target: 'scoring', field: 'cap', from: 100, to: 110 };
const lowerCap: ChangeSketch = { op: 'set', target: 'scoring', field: 'cap', from: 100, to: 90 };
const setPoints: ChangeSketch = { op: 'set', target: 'clauses/repair', field: 'points', from: 40, to: 41 };
const setAge: ChangeSketch = { op: 'set', target: 'evidence/licence', field: 'maxAgeMonths', from: 36, to: 48 };
const locked = (part: string) => [`overlay:body /changes/0/${part} error overlay-locked`];

describe('the policy of the base', () => {
  it.each([
    ['tighten by default', {}, ['overlay:body /changes/0/to error overlay-loosens']],
    ['open', { default: 'open' }, []],
    ['locked', { default: 'locked' }, locked('to')],
    ['open in one place', { default: 'locked', open: ['scoring.cap'] }, []],
    ['open around it', { default: 'locked', open: ['scoring'] }, []],
    ['open elsewhere', { default: 'locked', open: ['scoring.floor', 'scoring.cap.x', 'cap', '*.*.*'] }, locked('to')],
    ['a lock goes before an opening', { default: 'open', locked: ['scoring.cap'], open: ['scoring'] }, locked('to')],
    ['a lock around it', { default: 'open', locked: ['scoring'] }, locked('to')],
    ['* for one segment', { default: 'open', locked: ['*.cap'] }, locked('to')],
    ['* is not two segments', { default: 'open', locked: ['*.x.cap', '*.scoring'] }, []],
    ['a lock of something else', { default: 'open', locked: ['scoring.scale', 'scoring.ca', 'grades'] }, []],
  ] as const)('%s', (_, policy, expected) => {
    expect(under(policy as OverlayPolicy, setCap)).toEqual(expected);
  });

  it('locks tightening too', () => {
    expect(under({ locked: ['scoring'] }, lowerCap)).toEqual(locked('to'));
  });

  it.each([
    ['clauses.*.points', setPoints, 'to'],
    ['clauses.repair', setPoints, 'to'],
    ['evidence.*.maxAgeMonths', setAge, 'to'],
    ['grades.*.min', { op: 'set', target: 'grades/silver', field: 'min.clause.service.share', from: 0.7, to: 0.8 }, 'to'],
    [
      'grades.silver.min.clause.service.share',
      { op: 'set', target: 'grades/silver', field: 'min', from: scheme.grades[1].min, to: 85 },
      'to',
    ],
    ['grades.gold.requires', { op: 'add', collection: 'grades/gold/requires', value: 'must-items' }, 'value'],
    ['clauses.*.assess.levels', { op: 'set', target: 'clauses/network/assess/levels/fair', field: 'share', from: 0.5, to: 0.4 }, 'to'],
  ] as const)('%s is locked whatever the way to it', (pattern, change, part) => {
    expect(under({ default: 'open', locked: [pattern] }, change)).toEqual(locked(part));
  });

  it('a lock of one field is not passed by setting what is around it', () => {
    const whole = {
      op: 'set',
      target: 'scoring',
      field: 'rounding',
      from: scheme.scoring.rounding,
      to: { at: 'score', mode: 'down', decimals: 1 },
    };
    expect(under({ default: 'open', locked: ['scoring.rounding.mode'] }, whole)).toEqual(locked('to'));
    expect(under({ default: 'open', locked: ['scoring.rounding.decimals'] }, whole)).toEqual([]);
    const assess = {
      op: 'set',
      target: 'clauses/network',
      field: 'assess',
      from: scheme.clauses[0].clauses[1].assess,
      to: { method: 'conformity' },
    };
    expect(under({ default: 'open', locked: ['clauses.*.assess.levels.good.share'] }, assess)).toEqual(locked('to'));
  });

  it('a lock of one field is not passed by removing or adding its owner', () => {
    const policy: OverlayPolicy = { default: 'open', locked: ['clauses.*.points'] };
    expect(under(policy, { op: 'remove', target: 'clauses/repair' })).toEqual(locked('target'));
    const leaf = { id: 'new', points: 5, assess: { method: 'conformity' } };
    expect(under(policy, { op: 'add', collection: 'clauses', value: leaf })).toEqual(locked('value'));
    expect(under(policy, { op: 'remove', target: 'grades/bronze' })).toEqual([]);
    expect(under({ default: 'open', locked: ['grades.*.min.score'] }, { op: 'remove', target: 'grades/silver' })).toEqual(locked('target'));
    expect(under({ default: 'open', locked: ['clauses.*.assess.levels.good'] }, { op: 'remove', target: 'clauses/network' })).toEqual(
      locked('target'),
    );
  });

  it('a lock of a clause is not passed by removing the group around it, nor by what comes directly below it', () => {
    expect(under({ default: 'open', locked: ['clauses.network'] }, { op: 'remove', target: 'clauses/service' })).toEqual(locked('target'));
    const policy: OverlayPolicy = { default: 'open', locked: ['clauses.service'] };
    const leaf = { id: 'new', points: 5, assess: { method: 'conformity' } };
    expect(under(policy, { op: 'add', collection: 'clauses', parent: 'service', value: leaf })).toEqual(locked('value'));
    expect(under(policy, { op: 'remove', target: 'clauses/network' })).toEqual(locked('target'));
    expect(under(policy, { op: 'add', collection: 'clauses', value: leaf })).toEqual([]);
  });

  it('is the base’s: what an overlay opens stays shut', () => {
    const open = { op: 'set', target: 'overlayPolicy', field: 'default', from: 'locked', to: 'open' };
    expect(under({ default: 'locked', open: ['overlayPolicy'] }, open, setCap)).toEqual([
      'overlay:body /changes/1/to error overlay-locked',
    ]);
  });

  it('gives the place and both values, and one problem for many places', () => {
    const { problems } = apply([{ op: 'remove', target: 'clauses/service' }], { ...scheme, overlayPolicy: { locked: ['clauses'] } });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'overlay-locked', params: expect.objectContaining({ place: 'clauses.service', count: 3 }) }),
    ]);
    const [cap] = apply([setCap], scheme).problems;
    expect(cap?.params).toEqual({ place: 'scoring.cap', from: 100, to: 110, count: 1 });
  });
});
