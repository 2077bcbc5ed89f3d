// Places in a ruleset by ids, as the engine writes them ("clauses.repair.points"), and the way between them and JSON Pointers. A place
// stays right when things are moved; a pointer is for text and for problems.
import type { Clause, Ruleset } from '../../engine/model/documents.js';
import { pointerSegment } from '../../engine/model/problem.js';

/** A thing in a ruleset, or one field of it. `id` is "" for a section (scoring, overlayPolicy) or the document itself ("ruleset"). */
export interface Place {
  /** "clauses", "evidence", "scoring", "ruleset" … */
  readonly collection: string;
  readonly id: string;
  /** Dotted, inside the thing: "points", "title.en", "quantity.min". */
  readonly field?: string;
}

/** Where a clause stands. */
export interface ClauseSpot {
  readonly clause: Clause;
  /** Id of the group that it is in; null at the top. */
  readonly parent: string | null;
  /** 1 at the top. */
  readonly level: number;
  /** Indexes from the top: clauses[path[0]].clauses[path[1]] … */
  readonly path: readonly number[];
}

const spots = new WeakMap<readonly Clause[], ReadonlyMap<string, ClauseSpot>>();

/** Every clause by its id, in the order of the document. Made once per list of clauses. */
export function clauseSpots(ruleset: Ruleset): ReadonlyMap<string, ClauseSpot> {
  const known = spots.get(ruleset.clauses);
  if (known !== undefined) return known;
  const found = new Map<string, ClauseSpot>();
  const walk = (clauses: readonly Clause[], parent: string | null, path: readonly number[]): void => {
    clauses.forEach((clause, index) => {
      const here = [...path, index];
      found.set(clause.id, { clause, parent, level: here.length, path: here });
      if (clause.clauses !== undefined) walk(clause.clauses, clause.id, here);
    });
  };
  walk(ruleset.clauses, null, []);
  spots.set(ruleset.clauses, found);
  return found;
}

/** The clause at a path of a ruleset or of a draft of one; undefined where there is none. */
export function clauseAt<Node extends { clauses?: Node[] | undefined }>(
  within: { clauses?: Node[] | undefined },
  path: readonly number[],
): Node | undefined {
  let list = within.clauses;
  let found: Node | undefined;
  for (const index of path) {
    found = list?.[index];
    list = found?.clauses;
  }
  return found;
}

/** "clauses.repair.points". */
export function placeText({ collection, id, field }: Place): string {
  return [collection, id, field].filter(Boolean).join('.');
}

const SECTIONS = ['scoring', 'overlayPolicy', 'ungraded', 'effective', 'approval'];

/** The place that a JSON Pointer into a ruleset names: the thing that is nearest to it, and the field in that. */
export function placeOfPointer(ruleset: Ruleset, pointer: string): Place {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [collection = '', ...rest] = segments;
  if (collection === 'clauses') return clausePlace(ruleset, segments);
  if (SECTIONS.includes(collection)) return withField({ collection, id: '' }, rest);
  const list = (ruleset as unknown as Readonly<Record<string, unknown>>)[collection];
  const thing = Array.isArray(list) ? (list as readonly unknown[])[Number(rest[0])] : undefined;
  const id = (thing as { readonly id?: unknown } | undefined)?.id;
  if (typeof id === 'string') return withField({ collection, id }, rest.slice(1));
  if (collection === 'sources' && rest[0] !== undefined) return withField({ collection, id: rest[0] }, rest.slice(1));
  return withField({ collection: 'ruleset', id: '' }, segments);
}

/** The JSON Pointer of a place; undefined where there is no such thing. */
export function pointerOfPlace(ruleset: Ruleset, { collection, id, field }: Place): string | undefined {
  const start = collection === 'ruleset' ? '' : startOf(ruleset, collection, id);
  if (start === undefined) return undefined;
  return (
    start +
    (field ?? '')
      .split('.')
      .filter(Boolean)
      .map((name) => `/${pointerSegment(name)}`)
      .join('')
  );
}

function startOf(ruleset: Ruleset, collection: string, id: string): string | undefined {
  if (collection === 'clauses') {
    const path = clauseSpots(ruleset).get(id)?.path;
    return path?.map((index) => `/clauses/${index}`).join('');
  }
  if (id === '') return `/${collection}`;
  if (collection === 'sources') return `/sources/${pointerSegment(id)}`;
  const list = (ruleset as unknown as Readonly<Record<string, unknown>>)[collection];
  const index = Array.isArray(list) ? (list as readonly { readonly id?: unknown }[]).findIndex((one) => one.id === id) : -1;
  return index === -1 ? undefined : `/${collection}/${index}`;
}

function clausePlace(ruleset: Ruleset, segments: readonly string[]): Place {
  let list: readonly Clause[] | undefined = ruleset.clauses;
  let found: Clause | undefined;
  let at = 0;
  while (segments[at] === 'clauses') {
    const next: Clause | undefined = list?.[Number(segments[at + 1])];
    if (next === undefined) break;
    found = next;
    list = next.clauses;
    at += 2;
  }
  return found === undefined
    ? { collection: 'ruleset', id: '', field: 'clauses' }
    : withField({ collection: 'clauses', id: found.id }, segments.slice(at));
}

function withField(place: Place, fields: readonly string[]): Place {
  return fields.length === 0 ? place : { ...place, field: fields.join('.') };
}
