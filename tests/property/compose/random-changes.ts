// Random changes that fit the ruleset reached so far, from a seed: what an overlay's author could have written.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { ChangeSketch } from '../../unit/compose/scheme.js';

/** A small generator of numbers (mulberry32), so that a seed says all. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

type Json = Readonly<Record<string, unknown>>;

/** A set with the from that is there now; `to` undefined takes the field away. */
function set(target: string, owner: Json | undefined, field: string, to: unknown): ChangeSketch | undefined {
  if (owner === undefined) return undefined;
  const from = field.split('.').reduce<unknown>((value, key) => (value as Json | undefined)?.[key], owner);
  return { op: 'set', target, field, to: to === undefined ? null : to, ...(from === undefined ? {} : { from }) };
}

/** By collection: disjoint collections never meet. */
export const MAKERS: Readonly<Record<string, (ruleset: Ruleset, random: Random) => ChangeSketch | undefined>> = {
  clauses: (ruleset, random) => {
    const all = clausesIn(ruleset.clauses);
    const clause = pick(random, all);
    const target = `clauses/${clause?.id}`;
    const id = `c${Math.floor(random() * 1000)}`;
    const isNew = !all.some((one) => one.id === id);
    return pick(random, [
      () => set(target, clause, 'points', Math.floor(random() * 50)),
      () => set(target, clause, 'deletable', pick(random, [true, false, undefined])),
      () => set(target, clause, 'title', pick(random, ['One', { en: 'Two' }, undefined])),
      () => set(target, clause, 'pointsBasis', pick(random, ['body', 'normative', undefined])),
      () =>
        add('clauses', isNew ? { id, points: 1, assess: { method: 'conformity' } } : undefined, {
          position: pick(random, ['first', 'last']),
        }),
      () =>
        add('clauses', isNew && clause?.clauses ? { id, points: 1, assess: { method: 'sampling' } } : undefined, { parent: clause?.id }),
      () =>
        add('clauses', isNew ? { id, points: 1, clauses: [{ id: `${id}-in`, points: 1, assess: { method: 'conformity' } }] } : undefined),
      () => add(`${target}/tags`, clause && `t${Math.floor(random() * 3)}`),
      () => (clause?.tags?.[0] === undefined ? undefined : { op: 'remove', target: `${target}/tags/${clause.tags[0]}` }),
      () => (all.length > 2 && clause && !isOnlyChild(ruleset.clauses, clause.id) ? { op: 'remove', target } : undefined),
    ])();
  },
  evidence: (ruleset, random) => {
    const list = ruleset.evidence ?? [];
    const item = pick(random, list);
    const target = `evidence/${item?.id}`;
    const id = `e${Math.floor(random() * 1000)}`;
    return pick(random, [
      () => set(target, item, 'quantity.min', Math.floor(random() * 9)),
      () => set(target, item, 'quantity', pick(random, [{ min: 2 }, {}, undefined])),
      () => set(target, item, 'quantity.max', pick(random, [null, 9])),
      () => set(target, item, 'shortfall', pick(random, ['warn', 'incomplete', undefined])),
      () => set(target, item, 'maxAgeMonths', pick(random, [null, 12, 24])),
      () =>
        add(
          'evidence',
          list.some((one) => one.id === id) ? undefined : { id, quantity: { min: 3 } },
          item && { position: { after: item.id } },
        ),
      () => add(`${target}/alternatives`, item && `e${Math.floor(random() * 3)}`),
      () => (item === undefined ? undefined : { op: 'remove', target, from: item }),
    ])();
  },
  scoring: ({ scoring }, random) =>
    pick(random, [
      () => set('scoring', scoring, 'cap', pick(random, [null, 100, 110])),
      () => set('scoring', scoring, 'rounding.decimals', Math.floor(random() * 4)),
      () => set('scoring', scoring, 'rounding', pick(random, [{ at: 'none' }, undefined])),
      () => set('scoring', scoring, 'display.decimals', pick(random, [1, 2, undefined])),
    ])(),
  grades: ({ grades }, random) => {
    const grade = pick(random, grades);
    const target = `grades/${grade?.id}`;
    const isMap = typeof grade?.min === 'object';
    return pick(random, [
      () => set(target, grade, 'min', pick(random, [50, 60, { score: 70 }, { score: 70, 'clause.repair.share': 0.5 }])),
      () => (isMap ? set(target, grade, 'min.score', Math.floor(random() * 100)) : undefined),
      () => add(`${target}/requires`, grade && `r${Math.floor(random() * 3)}`, { position: 'first' }),
      () => (grade?.requires?.[0] === undefined ? undefined : { op: 'remove', target: `${target}/requires/${grade.requires[0]}` }),
      () => set(target, grade, 'stars', pick(random, [1, 2, undefined])),
    ])();
  },
  sources: ({ sources = {} }, random) => {
    const id = `s${Math.floor(random() * 4)}`;
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    if (source === undefined) return add('sources', { id, title: id });
    return pick(random, [
      () => set(`sources/${id}`, source, 'title', pick(random, ['x', 'y', undefined])),
      () => ({ op: 'remove', target: `sources/${id}` }),
    ])();
  },
  effective: (ruleset, random) =>
    set('effective', (ruleset.effective ?? {}) as Json, pick(random, ['from', 'until']), pick(random, [null, '2021-01-01', '2022-02-02'])),
};

function add(collection: string, value: unknown, more: object | undefined = {}): ChangeSketch | undefined {
  return value === undefined ? undefined : { op: 'add', collection, value, ...more };
}

type Clause = Ruleset['clauses'][number];

export function clausesIn(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => [clause, ...clausesIn(clause.clauses ?? [])]);
}

function isOnlyChild(clauses: readonly Clause[], id: string): boolean {
  if (clauses.length === 1 && clauses[0]?.id === id) return true;
  return clauses.some((clause) => isOnlyChild(clause.clauses ?? [], id));
}
