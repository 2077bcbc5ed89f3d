// Who set what. S-127.
import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/compose/compose.js';
import { digest } from '../../../engine/seal/digest.js';
import { applied, openScheme, overlay, scheme } from './scheme.js';

const BODY = 'body@1.0.0';
const BASE = 'scheme@1.2.0';

describe('setBy', () => {
  it('is the base where there is no overlay, for any place', () => {
    const { value } = compose(scheme, [], digest);
    expect(value?.ruleset).toBe(scheme);
    expect(['scoring.scale', 'clauses.nothing', '', '__proto__'].map((place) => value?.setBy(place))).toEqual([BASE, BASE, BASE, BASE]);
    expect(value?.origins.size).toBe(0);
    expect(value?.unproven).toBe(false);
  });

  it('follows each change to the nearest place around it', () => {
    const composed = applied([
      { op: 'set', target: 'clauses/repair', field: 'points', from: 40, to: 45 },
      { op: 'set', target: 'evidence/records', field: 'quantity', from: { min: 4, max: null }, to: { min: 5 } },
      { op: 'add', collection: 'conditions', value: { id: 'new', holds: { '!': [{ var: 'previous.exists' }] }, waivable: true } },
      { op: 'add', collection: 'grades/gold/requires', value: 'new' },
      {
        op: 'add',
        collection: 'clauses',
        parent: 'service',
        value: { id: 'extra', points: 0, clauses: [{ id: 'inner', points: 0, assess: { method: 'conformity' } }] },
      },
    ]);
    const by = (place: string): string => composed.setBy(place);
    expect(by('clauses.repair.points')).toBe(BODY);
    expect(by('clauses.repair')).toBe(BASE);
    expect(by('clauses.repair.applies')).toBe(BASE);
    expect(by('evidence.records.quantity.min')).toBe(BODY);
    expect(by('evidence.records.quantity.max')).toBe(BODY);
    expect(by('evidence.records.shortfall')).toBe(BASE);
    expect(by('conditions.new')).toBe(BODY);
    expect(by('conditions.new.holds')).toBe(BODY);
    expect(by('conditions.new-one')).toBe(BASE);
    expect(by('clauses.inner.points')).toBe(BODY);
    expect(by('clauses.service')).toBe(BASE);
    expect([...composed.origins.keys()]).toEqual([
      'clauses.repair.points',
      'evidence.records.quantity',
      'conditions.new',
      'grades.gold.requires.new',
      'clauses.extra',
      'clauses.inner',
    ]);
  });

  it('of a set is who changed it last, of its elements who added each', () => {
    const composed = applied([{ op: 'add', collection: 'grades/gold/requires', value: 'must-items' }]);
    expect(['grades.gold.requires', 'grades.gold.requires.must-items', 'grades.gold.requires.covered'].map(composed.setBy)).toEqual([
      BODY,
      BODY,
      BASE,
    ]);
  });

  it('is the last of several, also where it says the same again', () => {
    const change = { op: 'set', target: 'scoring', field: 'cap', from: 100, to: 95 };
    const { value } = compose(openScheme, [overlay('first', [change]), overlay('second', [change])], digest);
    expect(value?.setBy('scoring.cap')).toBe('second@1.0.0');
  });

  it('of a minimum is who set that one, however the minima are written', () => {
    const score = { op: 'set', target: 'grades/gold', field: 'min.score', from: 90, to: 92 };
    const share = { op: 'set', target: 'grades/gold', field: 'min.clause.repair.share', to: 0.5 };
    const both = (first: object, second: object) => {
      const { value } = compose(openScheme, [overlay('first', [{ ...first }]), overlay('second', [{ ...second }])], digest);
      return ['min.score', 'min.clause.repair.share'].map((field) => value?.setBy(`grades.gold.${field}`));
    };
    expect(applied([score]).setBy('grades.gold.min')).toBe(BODY);
    expect(applied([share]).setBy('grades.gold.min.score')).toBe(BASE);
    expect(both(score, share)).toEqual(['first@1.0.0', 'second@1.0.0']);
    expect(both(share, score)).toEqual(['second@1.0.0', 'first@1.0.0']);
  });

  it('leads to the number where the minima are now written out', () => {
    const composed = applied([
      { op: 'set', target: 'grades/gold', field: 'min.score', from: 90, to: 92 },
      { op: 'set', target: 'grades/gold', field: 'min.clause.repair.share', to: 0.5 },
    ]);
    expect(composed.changeAt?.('/grades/0/min/score')?.pointer).toBe('/changes/0/to');
    expect(composed.changeAt?.('/grades/0/min/clause.repair.share')?.pointer).toBe('/changes/1/to');
  });

  it('forgets what stood inside a value that is set whole, or was removed', () => {
    const composed = applied([
      { op: 'set', target: 'evidence/records', field: 'quantity.min', from: 4, to: 5 },
      { op: 'set', target: 'evidence/records', field: 'quantity', from: { min: 5, max: null }, to: null },
      { op: 'set', target: 'grades/silver', field: 'min.score', from: 80, to: 81 },
      { op: 'remove', target: 'grades/silver' },
    ]);
    expect([...composed.origins.keys()]).toEqual(['evidence.records.quantity', 'grades.silver']);
  });
});

describe('changeAt', () => {
  it('leads from a pointer into the ruleset to the spot in the overlay', () => {
    const composed = applied([
      { op: 'add', collection: 'evidence', value: { id: 'new', clauses: ['repair', 'no-such-clause'] }, position: 'first' },
      {
        op: 'add',
        collection: 'clauses',
        value: { id: 'g', points: 1, clauses: [{ id: 'l', points: 1, assess: { method: 'conformity' } }] },
      },
      { op: 'add', collection: 'grades/gold/requires', value: 'gone' },
    ]);
    const at = (pointer: string): string => {
      const found = composed.changeAt?.(pointer);
      return found === undefined ? 'ruleset' : `${found.document} ${found.pointer}`;
    };
    expect(at('/evidence/0/clauses/1')).toBe('overlay:body /changes/0/value/clauses/1');
    expect(at('/evidence/1/clauses/0')).toBe('ruleset');
    expect(at('/clauses/2/clauses/0/assess/method')).toBe('overlay:body /changes/1/value/clauses/0/assess/method');
    expect(at('/grades/0/requires/1')).toBe('overlay:body /changes/2/value');
    expect(at('/grades/0/requires/0')).toBe('ruleset');
    expect(at('')).toBe('ruleset');
    expect(at('/no/such/place')).toBe('ruleset');
  });
});
