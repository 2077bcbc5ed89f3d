import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../engine/schema/check.js';
import { fieldNames, nearestField } from '../../../engine/schema/field-names.js';
import { audit } from '../../../schemas/generated/compact/audit.js';
import { overlay } from '../../../schemas/generated/compact/overlay.js';
import { ruleset } from '../../../schemas/generated/compact/ruleset.js';

const AUDIT = { format: 'steelyard/audit@1' };
const RULESET = { format: 'steelyard/ruleset@1', id: 'small', version: '1.0.0', title: 'Small', clauses: [], scoring: {}, grades: [] };
const OVERLAY = {
  format: 'steelyard/overlay@1',
  id: 'own',
  version: '1.0.0',
  title: 'Own',
  extends: { id: 'small', version: '^1.0.0' },
  changes: [],
};

/** "code pointer" of each problem. */
function codesOf(value: unknown): readonly string[] {
  return checkDocument(value, 'd').problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

function paramsOf(value: unknown): unknown {
  return checkDocument(value, 'd').problems[0]?.params;
}

describe('recognising a document', () => {
  it('knows the four formats', () => {
    expect(checkDocument(AUDIT, 'd')).toEqual({ kind: 'audit', problems: [] });
    expect(checkDocument(RULESET, 'd')).toEqual({ kind: 'ruleset', problems: [] });
    expect(checkDocument(OVERLAY, 'd')).toEqual({ kind: 'overlay', problems: [] });
    expect(checkDocument({ format: 'steelyard/report@1' }, 'd').kind).toBe('report');
  });

  it.each([
    [{}],
    [{ format: 'steelyard/audit@2' }],
    [{ format: 1 }],
    [[]],
    [null],
    ['steelyard/audit@1'],
    [Object.create({ format: 'steelyard/audit@1' }, {}) as unknown],
  ])('does not know %j', (value) => {
    const { kind, problems } = checkDocument(value, 'd', 'parsed');
    expect(kind).toBeUndefined();
    expect(problems.map((one) => `${one.code} ${one.pointer}`)).toEqual(['unknown-format /format']);
  });
});

describe('shapes', () => {
  it('names a field that the schema does not know, and the one that may have been meant', () => {
    expect(codesOf({ ...AUDIT, clauses: { a: { reslt: 'conforming' } } })).toEqual(['unknown-field /clauses/a/reslt']);
    expect(paramsOf({ ...AUDIT, clauses: { a: { reslt: 'conforming' } } })).toEqual({ field: 'reslt', didYouMean: 'result' });
    expect(paramsOf({ ...AUDIT, whatever: 1 })).toEqual({ field: 'whatever' });
    expect(codesOf({ ...AUDIT, 'a/b~c': 1 })).toEqual(['unknown-field /a~1b~0c']);
  });

  it('places a missing field where it should stand', () => {
    const { title: _, ...untitled } = RULESET;
    expect(codesOf(untitled)).toEqual(['missing-field /title']);
    expect(codesOf({ ...OVERLAY, changes: [{ op: 'remove', target: 'grades/a' }] })).toEqual(['missing-field /changes/0/reason']);
  });

  it.each([
    ['a date that does not exist', { ...AUDIT, date: '2026-02-29' }, 'invalid-date /date'],
    ['a date in another order', { ...AUDIT, date: '01-03-2026' }, 'invalid-date /date'],
    ['an id in capitals', { ...RULESET, id: 'Small' }, 'invalid-id /id'],
    ['an id of the prototype chain', { ...RULESET, id: 'constructor' }, 'invalid-id /id'],
    ['a key that is no id', { ...RULESET, sources: { 'Bad Id': {} } }, 'invalid-id /sources/Bad Id'],
    ['a version of two parts', { ...RULESET, version: '1.0' }, 'invalid-version /version'],
    ['a range with a typing slip', { ...OVERLAY, extends: { id: 'a', version: '>1.0.0' } }, 'invalid-version /extends/version'],
    ['a digest that is none', { ...AUDIT, ruleset: { id: 'a', digest: 'sha256:0' } }, 'wrong-format /ruleset/digest'],
    [
      'a number as text',
      { ...RULESET, clauses: [{ id: 'a', points: '1', assess: { method: 'conformity' } }] },
      'wrong-type /clauses/0/points',
    ],
    ['a fraction of a sample', { ...AUDIT, clauses: { a: { sampled: 1.5, nonconforming: 0 } } }, 'wrong-type /clauses/a/sampled'],
    ['a sample of none', { ...AUDIT, clauses: { a: { sampled: 0, nonconforming: 0 } } }, 'out-of-range /clauses/a/sampled'],
    ['a negative count', { ...AUDIT, evidence: { a: { provided: -1 } } }, 'out-of-range /evidence/a/provided'],
    ['a word that is not in the list', { ...AUDIT, type: 'first' }, 'wrong-value /type'],
    ['an empty text', { ...RULESET, title: '' }, 'too-short /title'],
    ['a text in no language', { ...RULESET, title: {} }, 'too-short /title'],
    ['a note without end', { ...AUDIT, note: 'x'.repeat(20_001) }, 'too-long /note'],
    ['an id twice in a set', { ...OVERLAY, after: ['a', 'b', 'a'] }, 'duplicate-item /after/2'],
  ])('%s', (_, document, expected) => {
    expect(codesOf(document)).toEqual([expected]);
  });

  it('says what was expected and what was found', () => {
    expect(paramsOf({ ...AUDIT, previous: 3 })).toEqual({ expected: ['null', 'object'], found: 'number' });
    expect(paramsOf({ ...AUDIT, type: 'first' })).toEqual({
      allowed: ['initial', 'surveillance', 'recertification', 'self-assessment'],
      found: 'first',
    });
    expect(paramsOf({ ...AUDIT, evidence: { a: { provided: -1 } } })).toEqual({ comparison: '>=', limit: 0, found: -1 });
  });

  it('says one thing about a choice between shapes', () => {
    const withAssess = (assess: unknown): unknown => ({ ...RULESET, clauses: [{ id: 'a', points: 1, assess }] });
    expect(codesOf(withAssess({ method: 'magic' }))).toEqual(['unknown-method /clauses/0/assess/method']);
    expect(codesOf(withAssess({}))).toEqual(['missing-field /clauses/0/assess/method']);
    expect(codesOf(withAssess({ method: 3 }))).toEqual(['wrong-type /clauses/0/assess/method']);
    const withChange = (change: object): unknown => ({ ...OVERLAY, changes: [change] });
    expect(codesOf(withChange({ op: 'replace' }))).toEqual(['wrong-value /changes/0/op']);
    const added = { op: 'add', collection: 'grades', value: {}, reason: 'r' };
    expect(codesOf(withChange({ ...added, position: 'middle' }))).toEqual(['wrong-value /changes/0/position']);
    expect(codesOf(withChange({ ...added, position: { after: 'Bad' } }))).toEqual(['invalid-id /changes/0/position/after']);
    expect(codesOf(withChange({ ...added, position: {} }))).toEqual(['missing-field /changes/0/position/after']);
  });

  it('stops at 200 problems and says so', () => {
    const clauses = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`c${index}`, 0]));
    const { problems } = checkDocument({ ...AUDIT, clauses }, 'd');
    expect([problems.length, problems.at(-1)?.code]).toEqual([201, 'too-many-problems']);
  });
});

describe('values from a host', () => {
  const cycle: Record<string, unknown> = { ...AUDIT };
  cycle.facts = cycle;
  class Audit {
    readonly format = 'steelyard/audit@1';
  }
  const getter = Object.defineProperty({ ...AUDIT }, 'id', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

  it.each([
    ['a cycle', cycle, '/facts'],
    ['a class', new Audit(), ''],
    ['a date', { ...AUDIT, date: new Date(0) }, '/date'],
    ['undefined', { ...AUDIT, id: undefined }, '/id'],
    ['NaN', { ...AUDIT, facts: { a: Number.NaN } }, '/facts/a'],
    ['Infinity', { ...AUDIT, facts: { a: Number.POSITIVE_INFINITY } }, '/facts/a'],
    ['a BigInt', { ...AUDIT, facts: { a: 1n } }, '/facts/a'],
    ['a function', { ...AUDIT, note: () => 'x' }, '/note'],
    ['a getter', getter, '/id'],
    ['a hole in an array', { ...AUDIT, overlays: new Array(1) }, '/overlays/0'],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      '',
    ],
  ])('refuses %s', (_, value, pointer) => {
    expect(codesOf(value)).toEqual([`not-plain-data ${pointer}`]);
  });

  it('holds numbers, texts, keys and depth to the same bounds as text', () => {
    expect(codesOf({ ...AUDIT, facts: { a: 0.1 + 0.2 } })).toEqual(['number-precision /facts/a']);
    expect(codesOf({ ...AUDIT, facts: { a: 1e300 } })).toEqual(['number-range /facts/a']);
    expect(codesOf({ ...AUDIT, note: '\ud800' })).toEqual(['lone-surrogate /note']);
    expect(codesOf(JSON.parse('{"format":"steelyard/audit@1","__proto__":{}}'))).toEqual(['forbidden-key /__proto__']);
    let deep: unknown = 0;
    for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
    expect(codesOf({ ...AUDIT, note: deep })[0]).toMatch(/^too-deep \/note(\/0)+$/);
  });

  it('takes objects without a prototype, and one value in two places', () => {
    const shared = { at: '2026-01-01' };
    const value = Object.assign(Object.create(null), { ...AUDIT, clauses: { a: { corrected: shared }, b: { corrected: shared } } });
    expect(codesOf(value)).toEqual([]);
  });
});

describe('documents that are too big to be honest', () => {
  it.each([
    ['an array', { ...RULESET, clauses: Array.from({ length: 100_000 }, () => ({})) }, 'too-long /clauses'],
    [
      'an object',
      { ...AUDIT, clauses: Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`c${index}`, 0])) },
      'too-long /clauses',
    ],
    ['values in all', { ...RULESET, note: Array.from({ length: 500 }, () => Array.from({ length: 500 }, () => 0)) }, 'too-many-values '],
    ['a set of anything but ids', { ...OVERLAY, after: Array.from({ length: 5_000 }, () => ({ a: [{}] })) }, 'wrong-type /after/0'],
  ])('%s', (_, document, expected) => {
    const { problems } = checkDocument(document, 'd', 'parsed');
    expect(problems.map((one) => `${one.code} ${one.pointer}`)).toEqual([expected]);
  });
});

describe('the names that fields may have', () => {
  it.each([
    ['audit', audit],
    ['ruleset', ruleset],
    ['overlay', overlay],
  ])('are those of the schema of an %s and what it refers to', (name, compact) => {
    const fields = new Set<string>();
    const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../../schemas/${file}`, import.meta.url), 'utf8'));
    const seen = new Set<string>();
    const collect = (node: unknown, file: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, $ref } = node as { properties?: unknown; $ref?: unknown };
      if (typeof properties === 'object' && properties !== null) for (const key of Object.keys(properties)) fields.add(key);
      for (const [key, child] of Object.entries(node)) if (key !== '$defs') collect(child, file);
      if (typeof $ref !== 'string') return;
      const [target = '', pointer = ''] = $ref.split('#/$defs/');
      const owner = target === '' ? file : target;
      if (seen.has(`${owner}#${pointer}`)) return;
      seen.add(`${owner}#${pointer}`);
      collect((read(owner) as { $defs: Record<string, unknown> }).$defs[pointer], owner);
    };
    collect(read(`${name}.schema.json`), `${name}.schema.json`);
    expect(fields.size).toBeGreaterThan(30);
    expect(fieldNames(compact)).toEqual([...fields].sort());
  });

  it('are suggested where one is near, and nothing where none is', () => {
    const known = ['clauses', 'grades', 'id', 'in', 'points', 'text'];
    expect(['Points', 'gradess', 'descripton', 'xyz', 'points'].map((name) => nearestField(name, known))).toEqual([
      'points',
      'grades',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are those of the document: what only another kind has is not suggested', () => {
    expect(paramsOf({ ...AUDIT, peple: {} })).toEqual({ field: 'peple', didYouMean: 'people' });
    expect(paramsOf({ ...AUDIT, overlayPolicyy: {} })).toEqual({ field: 'overlayPolicyy' });
    expect(paramsOf({ ...RULESET, overlayPolicyy: {} })).toEqual({ field: 'overlayPolicyy', didYouMean: 'overlayPolicy' });
  });
});
