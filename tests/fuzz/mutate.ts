// Damage as it happens: to text (a file cut short, a key pasted twice, a comma too many) and to values (a field renamed, a number where
// a text should be, something hostile).
import type { Random } from './random.js';

const SNIPPETS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u12',
  '\\ud800',
  'null',
  'true',
  '-',
  '1e999',
  '0.12345678901234567',
  '"__proto__":1,',
  '"id":"id",',
  '\u0000',
  '\ufeff',
  '\ud83d',
  '//',
  '/*',
  'NaN',
  '\n',
  '\u00a0',
  '评',
] as const;

/** One to four changes to a text. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let change = random.below(4); change >= 0; change -= 1) {
    const at = random.below(mutated.length + 1);
    const length = random.pick([1, 1, 2, 5, 20, 200]);
    switch (random.below(5)) {
      case 0:
        mutated = mutated.slice(0, at) + mutated.slice(at + length);
        break;
      case 1:
        mutated = mutated.slice(0, at) + random.pick(SNIPPETS) + mutated.slice(at);
        break;
      case 2:
        mutated = mutated.slice(0, at) + mutated.slice(at, at + length).repeat(2) + mutated.slice(at + length);
        break;
      case 3:
        mutated = mutated.slice(0, at) + random.pick(SNIPPETS) + mutated.slice(at + length);
        break;
      default:
        mutated = mutated.slice(0, at);
    }
  }
  return mutated;
}

type Container = Record<string, unknown> | unknown[];

/** One to five changes to a copy of a JSON value. */
export function mutateValue(value: unknown, random: Random): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  for (let change = random.below(5); change >= 0; change -= 1) {
    const containers = containersOf(copy);
    const place = containers[random.below(containers.length)];
    if (place === undefined) return strange(random);
    if (Array.isArray(place)) mutateList(place, random);
    else mutateObject(place, containers, random);
  }
  return copy;
}

function mutateList(list: unknown[], random: Random): void {
  const at = random.below(list.length);
  switch (random.below(4)) {
    case 0:
      list.splice(at, 1);
      break;
    case 1:
      list.push(list[at]);
      break;
    case 2:
      list.reverse();
      break;
    default:
      list[at] = strange(random);
  }
}

function mutateObject(object: Record<string, unknown>, containers: readonly Container[], random: Random): void {
  const keys = Object.keys(object);
  const key = keys[random.below(keys.length)];
  if (key === undefined) {
    object.extra = strange(random);
    return;
  }
  const old = object[key];
  switch (random.below(6)) {
    case 0:
      delete object[key];
      break;
    case 1:
      delete object[key];
      object[random.pick(['constructor', 'prototype', 'toString', 'Format', 'a/b~c', '', '评', `${key}s`])] = old;
      break;
    case 2:
      object[key] =
        containers[random.below(containers.length)] === object
          ? old
          : JSON.parse(JSON.stringify(containers[random.below(containers.length)]));
      break;
    case 3:
      object[key] = typeof old === 'number' ? random.pick([-old, old + 1, old * 10, 0, -1, 1e15, 0.1, 1e-15]) : strange(random);
      break;
    case 4:
      Object.defineProperty(object, '__proto__', { value: strange(random), enumerable: true, configurable: true, writable: true });
      break;
    default:
      object[key] = strange(random);
  }
}

/** Values that catch a careless reader. */
function strange(random: Random): unknown {
  const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);
  return random.pick<unknown>([
    null,
    true,
    '',
    'x',
    '2026-02-30',
    '__proto__',
    'constructor',
    0,
    -1,
    1.5,
    1e15,
    9_007_199_254_740_992,
    [],
    {},
    [null],
    { var: 'facts.__proto__' },
    { 'log.prototype.constructor': ['x'] },
    { reduce: [{ var: 'facts' }, { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, []] },
    { and: [] },
    { if: [1, 2] },
    { var: ['score', 1] },
    deep(40),
    deep(120),
    'y'.repeat(30_000),
  ]);
}

function containersOf(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersOf)];
}
