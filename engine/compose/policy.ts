// What the base lets an overlay change: the first that matches of locked, open and the default. S-128.
// A pattern is dotted from the collection, * stands for one segment, and it covers everything below it. A lock also reaches into
// what comes or goes whole: where "clauses.*.points" is locked no clause may be removed or added, since its points come or go with it,
// and where "clauses.repair" is, nothing may come or go directly below that group.
import type { Ruleset } from '../model/documents.js';
import type { Edit } from './edits.js';
import { idOf, isObject } from './same-json.js';

export type Ruling = 'locked' | 'open' | 'tighten';

export type Policy = (edit: Edit) => Ruling;

export function policyOf(base: Ruleset): Policy {
  const { locked = [], open = [], default: otherwise = 'tighten' } = base.overlayPolicy ?? {};
  const [locks, opens] = [locked.map(patternOf), open.map(patternOf)];
  return (edit) => {
    const place = edit.place.flatMap((name) => name.split('.'));
    const isLocked = (pattern: Pattern): boolean =>
      covers(pattern, place) || reachesInto(pattern, place, edit) || (edit.within !== undefined && covers(pattern, edit.within));
    if (locks.some(isLocked)) return 'locked';
    return opens.some((pattern) => covers(pattern, place)) ? 'open' : otherwise;
  };
}

type Pattern = readonly string[];

function patternOf(text: string): Pattern {
  return text.split('.');
}

function covers(pattern: Pattern, place: readonly string[]): boolean {
  return pattern.length <= place.length && startsWith(place, pattern);
}

function startsWith(names: readonly string[], pattern: Pattern): boolean {
  return pattern.every((segment, at) => segment === '*' || segment === names[at]);
}

/** Whether the pattern names something inside a value that the edit brings or takes away. */
function reachesInto(pattern: Pattern, place: readonly string[], { before, after }: Edit): boolean {
  if (pattern.length <= place.length || !startsWith(place, pattern.slice(0, place.length))) return false;
  const rest = pattern.slice(place.length);
  return has(before, rest) || has(after, rest);
}

function has(value: unknown, rest: Pattern): boolean {
  if (rest.length === 0) return value !== undefined;
  return partsOf(value).some(([name, part]) => {
    // The path of a minimum has dots in it.
    const names = name.split('.');
    return names.length <= rest.length && startsWith(names, rest.slice(0, names.length)) && has(part, rest.slice(names.length));
  });
}

function partsOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((one: unknown) => [idOf(one) ?? String(one), one]);
  return isObject(value) ? Object.entries(value) : [];
}
