// Finds what a change names: "scoring", "evidence/repair-records", "clauses/repair/assess/levels/good" (or without "assess"), "grades/five-star/requires".
// Gives the way to it in the document as it is now and its place by ids, which stays the same when something else moves. S-122, S-124.
import { idOf, isObject, listOf, ownValue } from './same-json.js';
import { type Field, fieldsOf, isCollection, memberField, RULESET, SECTIONS } from './shape.js';
import type { Step } from './update.js';

/** Something found in a document. */
export interface Located {
  /**
   * section: a part of the ruleset such as scoring; member: of a collection; collection: objects by id; set: of ids, tags or
   * patterns; element: of such a set.
   */
  readonly kind: 'section' | 'member' | 'collection' | 'set' | 'element';
  readonly path: readonly Step[];
  /** The same by ids. */
  readonly place: readonly string[];
  readonly field: Field;
  /** undefined where a section, a collection or a set is not written. */
  readonly value: unknown;
}

/** What "/"-separated text names; undefined where there is no such thing. */
export function locate(document: unknown, target: string): Located | undefined {
  const [first = '', ...rest] = target.split('/');
  const field = fieldsOf(RULESET).get(first);
  if (field === undefined) return undefined;
  const value = ownValue(document, first);
  const at = { path: [first], place: [first], field, value };
  if (SECTIONS.has(first)) return rest.length === 0 ? { ...at, kind: 'section' } : within(at, rest);
  return isCollection(field) ? within(at, rest) : undefined;
}

type At = Omit<Located, 'kind'>;

function within(at: At, segments: readonly string[]): Located | undefined {
  const { field } = at;
  const [name, ...rest] = segments;
  if (isCollection(field)) {
    if (name === undefined) return { ...at, kind: 'collection' };
    const member = memberOf(at, name);
    if (member === undefined) return undefined;
    return rest.length === 0 ? { ...member, kind: 'member' } : within(member, rest);
  }
  if (field.kind === 'set') return setOrElement(at, segments);
  // What is not there has nothing below it.
  if (field.kind !== 'object' || name === undefined || (at.value === undefined && at.path.length > 1)) return undefined;
  const below = fieldsOf(field).get(name);
  // What a leaf is assessed by may be named without saying so: clauses/<id>/levels/<level>.
  if (below === undefined && isOfMethod(field, name)) return within(at, ['assess', ...segments]);
  // Clauses are named flat, never through the groups above them.
  if (below === undefined || below.kind === 'clauses') return undefined;
  return within({ path: [...at.path, name], place: [...at.place, name], field: below, value: ownValue(at.value, name) }, rest);
}

function isOfMethod(field: Field, name: string): boolean {
  const assess = fieldsOf(field).get('assess');
  const below = assess && fieldsOf(assess).get(name);
  return below !== undefined && isCollection(below);
}

/** The rest is one element: an alias may have slashes in it. */
function setOrElement(at: At, rest: readonly string[]): Located | undefined {
  if (rest.length === 0) return { ...at, kind: 'set' };
  const value = rest.join('/');
  const index = listOf(at.value).indexOf(value);
  return index < 0 ? undefined : { ...at, kind: 'element', path: [...at.path, index], place: [...at.place, value], value };
}

function memberOf(at: At, id: string): At | undefined {
  const { field, value } = at;
  const found = field.kind === 'keyed' ? keyedMember(value, id) : memberPath(value, id, field.kind === 'clauses');
  return found && { path: [...at.path, ...found.path], place: [...at.place, id], field: memberField(field), value: found.value };
}

interface Found {
  readonly path: readonly Step[];
  readonly value: unknown;
}

function keyedMember(value: unknown, id: string): Found | undefined {
  return isObject(value) && Object.hasOwn(value, id) ? { path: [id], value: value[id] } : undefined;
}

function memberPath(list: unknown, id: string, isTree: boolean): Found | undefined {
  for (const [index, member] of listOf(list).entries()) {
    if (idOf(member) === id) return { path: [index], value: member };
    const below = isTree ? memberPath(ownValue(member, 'clauses'), id, true) : undefined;
    if (below !== undefined) return { path: [index, 'clauses', ...below.path], value: below.value };
  }
  return undefined;
}
