// A grade's minima: a number is short for a minimum of the score alone, so its parts are there however it is written. S-74, S-122.
import { isObject } from './same-json.js';
import { withKey, withoutKey } from './update.js';

/** The minima by path; what is neither a number nor an object stays as it is. */
export function minimaOf(value: unknown): unknown {
  return typeof value === 'number' ? { score: value } : value;
}

/**
 * The minima with one of them set, or taken away where `to` is undefined. A number stays a number while it is about the score alone;
 * it also becomes one again where nothing else is left than what the base has as a number.
 */
export function withMinimum(value: unknown, path: string, to: unknown, inBase: unknown): unknown {
  if (typeof value === 'number' && path === 'score' && typeof to === 'number') return to;
  const minima = minimaOf(value);
  const old = isObject(minima) ? minima : {};
  if (to !== undefined) return withKey(old, path, to, []);
  const left = withoutKey(old, path);
  const [only, ...others] = Object.entries(left);
  return only?.[0] === 'score' && only[1] === inBase && others.length === 0 ? inBase : left;
}
