// Edits of the sections give the next audit: nothing is changed in place, and what is cleared leaves nothing behind.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOccurrence, removeOccurrence, withCorrection } from '../../../../editor/embed/sections/adjustments-edits.js';
import { withoutWaiver, withWaiver } from '../../../../editor/embed/sections/conditions-edits.js';
import { addScopeRow, removeScopeRow, withText } from '../../../../editor/embed/sections/details-edits.js';
import { withAllProvided } from '../../../../editor/embed/sections/evidence-edits.js';
import { memberAt, type Path, withMember } from '../../../../editor/embed/sections/with-member.js';
import { check, load } from '../../../../engine/index.js';
import type { Audit } from '../../../../engine/model/documents.js';

const SEED = { seed: 20260317, numRuns: 300 };
const id = fc.constantFrom('a', 'b', 'product-1', 'product-2', 'site-1', 'x9', 'to-string', 'value-of');
const name = fc.string({ minLength: 1, maxLength: 8 });
const day = fc.constantFrom('2026-01-31', '2024-02-29');
const count = fc.nat(1000);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 4 });
/** A record of at least one of the members. */
const record = <T extends object>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T, never>(members, { requiredKeys: [] }).filter((one) => Object.keys(one).length > 0);
const dictionary = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
const text = fc.oneof(name, fc.record({ 'zh-CN': name, en: name }));
const scopeItem = fc.record({ id, title: text }, { requiredKeys: ['id'] });
const corrected = fc.record({ at: day, by: name, note: name }, { requiredKeys: [] });

/** An audit as people fill it in: no member that is empty, but those that mean something so. */
const audits: fc.Arbitrary<Audit> = fc.record(
  {
    format: fc.constant('steelyard/audit@1' as const),
    id: name,
    organisation: record({ name, registration: name, address: name, contact: name }),
    scope: record({
      text,
      products: fc.uniqueArray(scopeItem, { minLength: 1, maxLength: 4, selector: (one) => one.id }),
      sites: some(scopeItem),
    }),
    type: fc.constantFrom('initial' as const, 'surveillance' as const),
    date: day,
    facts: dictionary(fc.oneof(fc.integer(), fc.boolean(), name)),
    previous: fc.oneof(fc.constant(null), fc.record({ grade: id, date: day, certificate: name }, { requiredKeys: [] })),
    evidence: dictionary(record({ provided: count, by: dictionary(count), oldest: day, form: id, references: some(name), note: name })),
    adjustments: some(
      fc.record({ id, kind: id, note: name, by: name, at: day, evidence: some(name), corrected }, { requiredKeys: ['id'] }),
    ),
    waivers: some(fc.record({ condition: id, reason: name, by: name, at: day }, { requiredKeys: ['condition', 'reason', 'by'] })),
    people: record({ assessors: some(name), reviewer: name, decidedBy: name }),
    note: name,
  },
  { requiredKeys: ['format'] },
);

/** Where the form writes one member, with a value that it may write. */
const places: fc.Arbitrary<readonly [Path, unknown]> = fc.oneof(
  fc.tuple(
    fc.constantFrom('name', 'registration', 'address', 'contact').map((field) => ['organisation', field]),
    name,
  ),
  fc.tuple(fc.constantFrom(['id'], ['note'], ['people', 'reviewer'], ['people', 'decidedBy']), name),
  fc.tuple(fc.constant(['date']), day),
  fc.tuple(
    id.map((fact) => ['facts', fact]),
    fc.oneof(count, fc.constant(0), fc.boolean(), name),
  ),
  fc.tuple(
    id.map((item) => ['evidence', item, 'provided']),
    fc.oneof(count, fc.constant(0)),
  ),
  fc.tuple(
    fc.tuple(id, id).map(([item, product]) => ['evidence', item, 'by', product]),
    count,
  ),
  fc.tuple(
    id.map((item) => ['evidence', item, 'oldest']),
    day,
  ),
  fc.tuple(
    id.map((item) => ['evidence', item, 'note']),
    name,
  ),
  fc.tuple(fc.constant(['previous']), fc.constantFrom(null, {})),
);

describe('one member', () => {
  it('written and written back is the audit as it was', () => {
    fc.assert(
      fc.property(audits, places, (audit, [path, value]) => {
        const before = structuredClone(audit);
        const old = memberAt(audit, path);
        const next = withMember(audit, path, value);
        expect(memberAt(next, path)).toEqual(value);
        expect(withMember(next, path, old)).toEqual(before);
        expect(audit).toEqual(before);
      }),
      SEED,
    );
  });

  it('written and cleared leaves an audit that never had it', () => {
    fc.assert(
      fc.property(audits, places, (audit, [path, value]) => {
        const never = withMember(audit, path, undefined);
        expect(withMember(withMember(never, path, value), path, undefined)).toEqual(never);
        expect(memberAt(never, path)).toBeUndefined();
      }),
      SEED,
    );
  });

  it('is absent, not 0 and not false, once cleared; 0, false and null are values', () => {
    const audit: Audit = { format: 'steelyard/audit@1' };
    const filled = withMember(withMember(audit, ['facts', 'staff'], 0), ['facts', 'permit'], false);
    expect(filled.facts).toEqual({ staff: 0, permit: false });
    expect(withMember(filled, ['facts', 'staff'], undefined).facts).toEqual({ permit: false });
    expect(withMember(audit, ['previous'], null)).toEqual({ format: 'steelyard/audit@1', previous: null });
    expect(withMember(withMember(audit, ['previous'], {}), ['previous', 'date'], undefined).previous).toEqual({});
  });

  it('of a list is taken out when it is cleared, and the list with the last one', () => {
    const audit: Audit = { format: 'steelyard/audit@1', people: { assessors: ['钟离若', '褚怀谷'] } };
    const one = withMember(audit, ['people', 'assessors', 0], '');
    expect(one.people).toEqual({ assessors: ['褚怀谷'] });
    expect(withMember(one, ['people', 'assessors', 0], undefined)).toEqual({ format: 'steelyard/audit@1' });
  });

  it('can have any name', () => {
    const audit: Audit = { format: 'steelyard/audit@1' };
    const next = withMember(audit, ['evidence', '__proto__', 'provided'], 2);
    expect(Object.keys(next.evidence ?? {})).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(next.evidence)).toBe(Object.prototype);
    expect(memberAt({}, ['constructor', 'name'])).toBeUndefined();
  });

  it('is written also where the audit has nonsense', () => {
    const audit = { format: 'steelyard/audit@1', organisation: 5, scope: { products: 'x' } } as unknown as Audit;
    expect(withMember(audit, ['organisation', 'name'], '规衡').organisation).toEqual({ name: '规衡' });
    expect(addScopeRow(audit, 'products').scope?.products).toEqual([{ id: 'product-1' }]);
  });
});

describe('rows of the scope', () => {
  it('added and removed give the audit as it was; the id was free', () => {
    fc.assert(
      fc.property(audits, fc.constantFrom('products' as const, 'sites' as const), (audit, list) => {
        const next = addScopeRow(audit, list);
        const rows = next.scope?.[list] ?? [];
        const id = rows.at(-1)?.id;
        expect(rows.filter((row) => row.id === id)).toHaveLength(1);
        expect(Object.values(audit.evidence ?? {}).some((item) => Object.hasOwn(item.by ?? {}, id ?? ''))).toBe(false);
        expect(removeScopeRow(next, list, rows.length - 1)).toEqual(audit);
      }),
      SEED,
    );
  });

  it('a product that goes takes its counts of evidence with it', () => {
    const audit: Audit = {
      format: 'steelyard/audit@1',
      scope: { products: [{ id: 'lifts' }, { id: 'escalators' }] },
      evidence: { reports: { by: { lifts: 1, escalators: 2 } }, notes: { by: { lifts: 1 } }, licence: { provided: 1 } },
    };
    const next = removeScopeRow(audit, 'products', 0);
    expect(next.scope?.products).toEqual([{ id: 'escalators' }]);
    expect(next.evidence).toEqual({ reports: { by: { escalators: 2 } }, licence: { provided: 1 } });
  });

  it('a text in two languages keeps the other one', () => {
    const audit: Audit = { format: 'steelyard/audit@1', scope: { text: { 'zh-CN': '电梯', en: 'Lifts' } } };
    expect(withText(audit, ['scope', 'text'], 'en', 'Escalators').scope?.text).toEqual({ 'zh-CN': '电梯', en: 'Escalators' });
    expect(withText(audit, ['scope', 'text'], 'zh-CN', '').scope?.text).toEqual({ en: 'Lifts' });
    expect(withText({ format: 'steelyard/audit@1' }, ['scope', 'text'], 'en', 'Lifts').scope?.text).toBe('Lifts');
  });
});

describe('special items', () => {
  it('recorded and removed give the audit as it was, and so do corrections', () => {
    fc.assert(
      fc.property(audits, id, fc.option(name, { nil: undefined }), (audit, adjustment, by) => {
        const place = audit.adjustments?.length ?? 0;
        const next = addOccurrence(audit, adjustment, { by, at: '2026-03-01' });
        expect(next.adjustments?.[place]).toEqual(
          by === undefined ? { id: adjustment, at: '2026-03-01' } : { id: adjustment, by, at: '2026-03-01' },
        );
        const put = withCorrection(next, place, { by: undefined, at: '2026-03-02' });
        expect(put.adjustments?.[place]?.corrected).toEqual({ at: '2026-03-02' });
        expect(withCorrection(put, place, undefined)).toEqual(next);
        expect(removeOccurrence(next, place)).toEqual(audit);
      }),
      SEED,
    );
  });
});

describe('waivers', () => {
  it('given and taken back give the audit as it was', () => {
    fc.assert(
      fc.property(audits, (audit) => {
        const next = withWaiver(audit, { condition: 'licence', reason: '…', by: '…' });
        expect(next.waivers?.at(-1)?.condition).toBe('licence');
        expect(withoutWaiver(next, 'licence')).toEqual(audit);
      }),
      SEED,
    );
  });

  it('a changed one stands where it stood, once', () => {
    const waiver = (condition: string, reason: string) => ({ condition, reason, by: '卫先生' });
    const audit: Audit = { format: 'steelyard/audit@1', waivers: [waiver('a', '1'), waiver('b', '2'), waiver('a', '3'), waiver('c', '4')] };
    expect(withWaiver(audit, waiver('a', '新')).waivers).toEqual([waiver('a', '新'), waiver('b', '2'), waiver('c', '4')]);
  });
});

describe('evidence', () => {
  const { model } = load({
    ruleset: {
      format: 'steelyard/ruleset@1',
      id: 'small',
      version: '1.0.0',
      title: 'Small',
      clauses: [{ id: 'a', points: 1, assess: { method: 'conformity' } }],
      scoring: {},
      grades: [],
      evidence: [
        { id: 'records', quantity: { min: 4 } },
        { id: 'reports', quantity: { min: 2 }, per: 'product' },
      ],
    },
  });
  const item = (id: string) => {
    const found = model?.evidence.get(id);
    if (found === undefined) throw new Error(`no evidence ${id}`);
    return found;
  };

  it('“has all” records what is required, never less than was there', () => {
    const audit: Audit = {
      format: 'steelyard/audit@1',
      scope: { products: [{ id: 'lifts' }, { id: 'escalators' }] },
      evidence: { reports: { by: { lifts: 3 } } },
    };
    expect(withAllProvided(audit, item('records')).evidence?.records).toEqual({ provided: 4 });
    expect(withAllProvided(audit, item('reports')).evidence?.reports).toEqual({ by: { lifts: 3, escalators: 2 } });
  });

  it('edits of an audit that the schema takes give one that it takes', () => {
    fc.assert(
      fc.property(audits, places, (audit, [path, value]) => {
        const next = withAllProvided(
          addOccurrence(addScopeRow(withMember(audit, path, value), 'products'), 'a', { by: 'x', at: '2026-01-01' }),
          item('reports'),
        );
        expect(check(next, 'audit').problems.filter((one) => one.severity === 'error')).toEqual([]);
      }),
      SEED,
    );
  });
});
