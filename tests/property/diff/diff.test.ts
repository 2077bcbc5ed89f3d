// What holds of every comparison: it is empty exactly where the two are the same but for status, it says the same twice, what is new
// one way is gone the other way, and every difference can be said in both languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/compose/compose.js';
import { diffRulesets } from '../../../engine/diff/diff.js';
import { differenceSentence } from '../../../engine/diff/sentence.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { canonicalText, digest } from '../../../engine/seal/digest.js';
import { openScheme, overlay, scheme } from '../../unit/compose/scheme.js';
import { MAKERS, pick, type Random, randomFrom } from '../compose/random-changes.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const KEYS = ['id', 'status', 'clauses', 'points', 'min', 'title', '__proto__', 'constructor', 'x', 'score'];
const VALUES: readonly Json[] = [null, true, false, 0, 1, 70, 'a', 'repair', '', [], {}, { id: 'repair' }, [{ id: 'gold' }], { score: 70 }];

/** One change anywhere in a document, whether the schema allows it or not. */
function mutate(root: Json, random: Random): void {
  const places: { readonly parent: Json[] | { [key: string]: Json }; readonly key: string | number }[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      places.push({ parent: value, key: Array.isArray(value) ? Number(key) : key });
      visit(part);
    }
  };
  visit(root);
  if (places.length === 0) return;
  const { parent, key } = pick(random, places);
  const value = structuredClone(pick(random, VALUES));
  if (Array.isArray(parent) && typeof key === 'number') {
    pick(random, [
      () => parent.splice(key, 1),
      () => parent.splice(key, 0, value),
      () => parent.splice(key, 1, value),
      () => parent.reverse(),
      () => parent.push(structuredClone(parent[key] ?? null)),
      () => parent.unshift(...parent.splice(key, 1)),
    ])();
  } else if (!Array.isArray(parent)) {
    const define = (name: string, to: Json) =>
      Object.defineProperty(parent, name, { value: to, enumerable: true, configurable: true, writable: true });
    pick(random, [() => delete parent[key], () => define(String(key), value), () => define(pick(random, KEYS), value)])();
  }
}

function withoutStatus(document: Json): string {
  const entries = Object.entries(document as { [key: string]: Json }).filter(([key]) => key !== 'status');
  return canonicalText(Object.fromEntries(entries));
}

const names = { expression: (value: unknown) => JSON.stringify(value) };
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('every comparison', { timeout: 60_000 }, () => {
  it('is empty exactly where nothing but status differs, whatever the documents hold', () => {
    let different = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        const [one, two] = [structuredClone(scheme), structuredClone(scheme)] as unknown as [Json, Json];
        for (let count = Math.floor(random() * 3); count > 0; count -= 1) mutate(one, random);
        // Now and then the same mutations on both sides, so that equal documents of every sort are met too.
        if (random() < 0.2) Object.assign(two as object, structuredClone(one));
        else for (let count = Math.floor(random() * 3); count > 0; count -= 1) mutate(two, random);
        const isSame = withoutStatus(one) === withoutStatus(two);
        const differences = diffRulesets(one as unknown as Ruleset, two as unknown as Ruleset);
        expect(differences.length === 0, `${withoutStatus(one)}\n${withoutStatus(two)}`).toBe(isSame);
        expect(diffRulesets(one as unknown as Ruleset, two as unknown as Ruleset)).toEqual(differences);
        for (const difference of differences) {
          for (const language of ['zh-CN', 'en'] as const) expect(differenceSentence(difference, language, names)).toMatch(/\S.*\S/);
        }
        different += isSame ? 0 : 1;
      }),
      { numRuns: 1500, seed: 11 },
    );
    expect(different).toBeGreaterThan(500);
  });

  it('names no more things than the changes of an overlay touched, and the reverse the other way', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        let after: Ruleset = openScheme;
        const touched = new Set<string>();
        for (let tries = 0; tries < 5; tries += 1) {
          const change = MAKERS[pick(random, Object.keys(MAKERS))]?.(after, random);
          const next = change && compose(after, [overlay('body', [change])], digest).value;
          if (next === undefined) continue;
          for (const place of next.origins.keys()) touched.add(thingOf(place));
          after = next.ruleset;
        }
        const there = diffRulesets(openScheme, after);
        const back = diffRulesets(after, openScheme);
        const thing = ({ collection, id }: { readonly collection: string; readonly id: string }) =>
          id === '' ? collection : `${collection}.${id}`;
        // What moved need not be what was touched: a neighbour that was removed and added again comes last.
        for (const one of there) if (one.kind !== 'moved') expect([...touched]).toContain(thing(one));
        const opposite: Readonly<Record<string, string>> = {
          added: 'removed',
          removed: 'added',
          'member-added': 'member-removed',
          'member-removed': 'member-added',
          'requirement-added': 'requirement-removed',
          'requirement-removed': 'requirement-added',
        };
        const lines = (list: typeof there, turn: boolean) =>
          list
            .filter((one) => one.kind !== 'moved')
            .map(
              (one) =>
                `${turn ? (opposite[one.kind] ?? one.kind) : one.kind} ${thing(one)} ${one.field ?? ''} ${'member' in one ? one.member : ''}`,
            )
            .sort();
        expect(lines(back, true)).toEqual(lines(there, false));
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});

function thingOf(place: string): string {
  const [first = '', second] = place.split('.');
  return ['scoring', 'effective', 'overlayPolicy', 'ungraded'].includes(first) ? first : `${first}.${second}`;
}
