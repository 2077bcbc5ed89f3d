// The compact validators of a page against the generated ones: a person must be told the same, wherever a document is checked.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../engine/schema/check.js';
import { checkWith, type Shapes } from '../../../engine/schema/check-with.js';
import { compactShape, KEYWORDS } from '../../../engine/schema/compact.js';
import { audit } from '../../../schemas/generated/compact/audit.js';
import { overlay } from '../../../schemas/generated/compact/overlay.js';
import { ruleset } from '../../../schemas/generated/compact/ruleset.js';
import { mutateValue } from '../../fuzz/mutate.js';
import { random } from '../../fuzz/random.js';
import { DOCUMENTS, ofFormat } from '../../fuzz/real-documents.js';

const KINDS = ['audit', 'ruleset', 'overlay'] as const;

const COMPACT: Shapes = {
  audit: compactShape(audit),
  ruleset: compactShape(ruleset),
  overlay: compactShape(overlay),
};

/** The problems of both, where they differ. */
function expectSame(value: unknown, what: string): void {
  const [compact, generated] = [checkWith(COMPACT, value, 'd'), checkDocument(value, 'd')];
  if (JSON.stringify(compact) !== JSON.stringify(generated)) expect(compact, what).toEqual(generated);
}

/** Every keyword at every schema below. */
function keywordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (['properties', '$defs'].includes(key)) return [key, ...Object.values(value as object).flatMap(keywordsOf)];
    if (key === 'oneOf') return [key, ...(value as unknown[]).flatMap(keywordsOf)];
    return ['items', 'not', 'propertyNames', 'additionalProperties'].includes(key) ? [key, ...keywordsOf(value)] : [key];
  });
}

describe('the compact validators', () => {
  it('know every keyword that the schemas use', () => {
    const outside = new Set(['$schema', '$id', '$defs', '$ref', 'title', 'description', ...KEYWORDS]);
    const used = ['common', ...KINDS].flatMap((name) =>
      keywordsOf(JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'))),
    );
    expect(used.length).toBeGreaterThan(500);
    expect([...new Set(used)].filter((keyword) => !outside.has(keyword))).toEqual([]);
    expect(KEYWORDS.filter((keyword) => !used.includes(keyword))).toEqual([]);
  });

  it('find the shipped documents right', () => {
    const documents = DOCUMENTS.filter(({ value }) => value.format !== 'steelyard/report@1');
    expect(documents.length).toBeGreaterThan(10);
    for (const { path, value } of documents) expect(checkWith(COMPACT, value, 'd').problems, path).toEqual([]);
  });

  it.each(KINDS)('say the same of a damaged %s as the generated ones', (kind) => {
    const documents = ofFormat(kind);
    let wrong = 0;
    for (let run = 0; run < 1_500; run += 1) {
      const dice = random(0xc0de + run * 17 + KINDS.indexOf(kind));
      const document = dice.pick(documents);
      let value: unknown = document.value;
      for (let round = dice.below(3); round >= 0; round -= 1) value = mutateValue(value, dice);
      if (checkDocument(value, 'd').problems.length > 0) wrong += 1;
      expectSame(value, `${document.path} run ${run}`);
    }
    expect(wrong).toBeGreaterThan(500);
  });

  it.each<[string, unknown]>([
    ['set without its fields', { op: 'set' }],
    ['an operation that is none', { op: 'move' }],
    ['an operation that is no text', { op: 1 }],
    ['no operation', {}],
    ['no change at all', 5],
    ['a position of two shapes', { op: 'add', collection: 'facts', value: { id: 'x' }, position: { before: 'y' }, reason: 'r' }],
    ['a position that is no word', { op: 'add', collection: 'facts', value: { id: 'x' }, position: 'middle', reason: 'r' }],
    ['an unknown field called like one of every object', { op: 'remove', target: 'facts/x', reason: 'r', toString: 1 }],
  ])('say the same of a change with %s', (_, change) => {
    const [{ value }] = ofFormat('overlay');
    expectSame({ ...value, changes: [change], after: ['a', 'b', 'a'] }, 'overlay');
  });

  it.each<[string, unknown]>([
    ['method', { id: 'a', points: 1, assess: { method: 'guess' } }],
    ['method that is no text', { id: 'a', points: 1, assess: { method: ['levels'] } }],
    ['assess without points', { id: 'a', assess: { method: 'conformity' } }],
    ['id that is a word of the language', { id: 'constructor', points: 1, assess: { method: 'conformity' } }],
    ['child that is wrong', { id: 'a', clauses: [{ id: 'B', clauses: [{ id: 'c', points: '1' }] }] }],
    ['tag twice', { id: 'a', tags: ['must', 'x', 'must'], points: -1, assess: { method: 'percentage', step: 0 } }],
  ])('say the same of a clause with a wrong %s', (_, clause) => {
    const [{ value }] = ofFormat('ruleset');
    expectSame({ ...value, clauses: [clause], grades: [{ id: 'g', min: { ['x'.repeat(301)]: 1 } }], sources: { 'A b': {} } }, 'ruleset');
  });

  it('break the list of problems off at the same place', () => {
    const clauses = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`c-${index}`, { result: 'maybe', sampled: 0 }]));
    expectSame({ format: 'steelyard/audit@1', clauses }, 'audit');
  });
});
