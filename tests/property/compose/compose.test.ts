// What holds of every stack of overlays: the base stays as it is, every difference has its document, a change and its reverse cancel,
// changes that do not meet may come in any order, and nothing that a change may hold makes composing throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/compose/compose.js';
import type { Effective } from '../../../engine/compose/effective.js';
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { hasErrors } from '../../../engine/model/problem.js';
import { canonicalText, digest } from '../../../engine/seal/digest.js';
import { type ChangeSketch, openScheme, overlay } from '../../unit/compose/scheme.js';
import { MAKERS, pick, type Random, randomFrom } from './random-changes.js';

const RUNS = 100;

/** Overlays whose changes each fit what is there when their turn comes. */
function randomStack(random: Random, collections: readonly string[], id: string, base: Ruleset = openScheme): readonly Overlay[] {
  const overlays: Overlay[] = [];
  let reached = base;
  for (let index = 0; index < 1 + Math.floor(random() * 3); index += 1) {
    const changes: ChangeSketch[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const change = MAKERS[pick(random, collections)]?.(reached, random);
      if (change === undefined) continue;
      const next = compose(reached, [overlay('try', [change])], digest).value;
      if (next === undefined) continue;
      changes.push(change);
      reached = next.ruleset;
    }
    overlays.push(overlay(`${id}-${index}`, changes));
  }
  return overlays;
}

function composed(base: Ruleset, overlays: readonly Overlay[]): Effective {
  const { value, problems } = compose(base, overlays, digest);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

/** Every value of a document by its place, found without the engine: members by id, clauses flat. */
function valuesOf(value: unknown, place: readonly string[] = [], found = new Map<string, string>()): ReadonlyMap<string, string> {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown) => [(one as { id?: string } | null)?.id ?? (typeof one === 'string' ? one : ''), one])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  if (entries.length === 0) found.set(place.join('.'), JSON.stringify(value));
  for (const [key, part] of entries) {
    if (Array.isArray(part) && key === 'clauses' && place[0] === 'clauses') valuesOf(part, ['clauses'], found);
    else valuesOf(part, [...place, key], found);
  }
  return found;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

const ALL = Object.keys(MAKERS);
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const check = (property: (seed: number) => void, seed: number) => fc.assert(fc.property(seeds, property), { numRuns: RUNS, seed });

describe('every stack of overlays', { timeout: 60_000 }, () => {
  it('leaves base and overlays as they are', () => {
    check((seed) => {
      const overlays = deepFreeze(randomStack(randomFrom(seed), ALL, 'o', deepFreeze(structuredClone(openScheme))));
      const base = deepFreeze(structuredClone(openScheme));
      const before = canonicalText([base, overlays]);
      compose(base, overlays, digest);
      expect(canonicalText([base, overlays])).toBe(before);
    }, 1);
  });

  it('says of each value that differs from the base which overlay set it, and of no other', () => {
    let differing = 0;
    check((seed) => {
      const overlays = randomStack(randomFrom(seed), ALL, 'o');
      const effective = composed(openScheme, overlays);
      const [before, after] = [valuesOf(openScheme), valuesOf(effective.ruleset)];
      const covered = (place: string) => [...effective.origins.keys()].some((origin) => place === origin || place.startsWith(`${origin}.`));
      for (const place of new Set([...before.keys(), ...after.keys()])) {
        if (before.get(place) === after.get(place)) continue;
        // A collection that became empty, or was empty, is itself the difference: its member came or went.
        const isEmptied = [before.get(place), after.get(place)].some((text) => text === '[]' || text === '{}');
        const below = [...effective.origins.keys()].some((origin) => origin.startsWith(`${place}.`));
        expect(covered(place) || (isEmptied && below), `${place}: ${before.get(place)} → ${after.get(place)}`).toBe(true);
        differing += 1;
      }
      for (const place of after.keys()) {
        const names = overlays.filter((one) => effective.setBy(place) === `${one.id}@${one.version}`);
        expect(names.length === 1 || effective.setBy(place) === 'scheme@1.2.0').toBe(true);
        // Only what an overlay touched has it as its origin: the last that names the place.
        if (covered(place)) expect(effective.setBy(place)).not.toBe('scheme@1.2.0');
      }
    }, 2);
    expect(differing).toBeGreaterThan(RUNS);
  });

  it('gives each place to the last overlay that wrote it', () => {
    check((seed) => {
      const overlays = randomStack(randomFrom(seed), ALL, 'o');
      const effective = composed(openScheme, overlays);
      for (const [index, last] of overlays.entries()) {
        const without = composed(openScheme, overlays.slice(0, index));
        const upTo = composed(openScheme, overlays.slice(0, index + 1));
        const [before, after] = [valuesOf(without.ruleset), valuesOf(upTo.ruleset)];
        for (const [place, value] of after) {
          if (before.get(place) !== value && value !== '[]' && value !== '{}') expect(upTo.setBy(place)).toBe(`${last.id}@1.0.0`);
        }
      }
      expect(effective.overlays.map((one) => one.id)).toEqual(overlays.map((one) => one.id));
    }, 3);
  });

  it('is the base where each change is followed by its reverse', () => {
    check((seed) => {
      const random = randomFrom(seed);
      const changes: ChangeSketch[] = [];
      const reverses: ChangeSketch[] = [];
      let reached: Ruleset = openScheme;
      for (let tries = 0; tries < 8; tries += 1) {
        const change = MAKERS[pick(random, ALL)]?.(reached, random);
        if (change?.op !== 'set' || change.to === null) continue;
        const next = compose(reached, [overlay('try', [change])], digest).value;
        if (next === undefined) continue;
        const { from, to, ...same } = change;
        // Where null is a value of a field, nothing takes the field away again.
        if (from === undefined && /(cap|from|until|max|maxAgeMonths|quantity\.min)$/.test(String(change.field))) continue;
        changes.push(change);
        reverses.unshift({ ...same, from: to, to: from ?? null });
        reached = next.ruleset;
      }
      const effective = composed(openScheme, [overlay('there', changes), overlay('back', reverses)]);
      expect(canonicalText(effective.ruleset)).toBe(canonicalText(openScheme));
    }, 4);
  });

  it('adds and removes cancel too', () => {
    check((seed) => {
      const random = randomFrom(seed);
      const change = MAKERS[pick(random, ['clauses', 'evidence', 'sources', 'grades'])]?.(openScheme, random);
      if (change?.op !== 'add' || compose(openScheme, [overlay('try', [change])], digest).value === undefined) return;
      const value = change.value as { readonly id: string } | string;
      const target = `${change.collection}/${typeof value === 'string' ? value : value.id}`;
      const effective = composed(openScheme, [overlay('there', [change]), overlay('back', [{ op: 'remove', target }])]);
      expect(canonicalText(effective.ruleset)).toBe(canonicalText(openScheme));
    }, 5);
  });

  it('comes to the same in any order where the overlays do not meet', () => {
    check((seed) => {
      const random = randomFrom(seed);
      const half = Math.floor(random() * (ALL.length - 1)) + 1;
      const [one, two] = [randomStack(random, ALL.slice(0, half), 'a'), randomStack(random, ALL.slice(half), 'b')];
      const [there, back] = [composed(openScheme, [...one, ...two]), composed(openScheme, [...two, ...one])];
      expect(canonicalText(there.ruleset)).toBe(canonicalText(back.ruleset));
      expect(Object.fromEntries(there.origins)).toEqual(Object.fromEntries(back.origins));
    }, 6);
  });

  it('is the same when it is composed again', () => {
    check((seed) => {
      const overlays = randomStack(randomFrom(seed), ALL, 'o');
      const [first, again] = [composed(openScheme, overlays), composed(openScheme, overlays)];
      expect(JSON.stringify([first.ruleset, ...first.origins])).toBe(JSON.stringify([again.ruleset, ...again.origins]));
    }, 7);
  });
});

describe('whatever a change may hold', { timeout: 60_000 }, () => {
  const names = fc.constantFrom(
    ...['scoring', 'clauses', 'network', 'repair', 'assess', 'levels', 'good', 'grades', 'gold', 'min', 'requires', 'evidence', 'records'],
    ...[
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'length',
      '0',
      '',
      '*',
      'id',
      'sources',
      'standard',
      'overlayPolicy',
      'locked',
    ],
  );
  const text = (separator: string) => fc.array(names, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(separator));
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(null, 0, -1, '', [], {}, { id: '__proto__' }, { id: 'x', clauses: [{ id: 'x' }] }),
  );
  const changes = fc.oneof(
    fc.record(
      { op: fc.constant('set'), target: text('/'), field: text('.'), from: value, to: value },
      { requiredKeys: ['op', 'target', 'field', 'to'] },
    ),
    fc.record(
      {
        op: fc.constant('add'),
        collection: text('/'),
        parent: names,
        value,
        position: fc.oneof(fc.constantFrom('first', 'last'), fc.record({ after: names })),
      },
      { requiredKeys: ['op', 'collection', 'value'] },
    ),
    fc.record({ op: fc.constant('remove'), target: text('/'), from: value }, { requiredKeys: ['op', 'target'] }),
  );

  it('composing gives a ruleset or says why not', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 5 }), (list) => {
        const base = structuredClone(openScheme);
        const { value: effective, problems } = compose(base, [overlay('body', list as readonly ChangeSketch[])], digest);
        expect(effective === undefined).toBe(hasErrors(problems));
        expect(problems.every((one) => one.document === 'overlay:body' || one.document === 'ruleset')).toBe(true);
        expect(canonicalText(base)).toBe(canonicalText(openScheme));
        expect(Object.prototype).not.toHaveProperty('id');
      }),
      { numRuns: 600, seed: 8 },
    );
  });
});
