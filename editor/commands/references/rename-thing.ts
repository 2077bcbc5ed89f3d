// Another id for a fact, a table, a stage, an adjustment or an output; whatever names it follows. False for what is no id, or is in use.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { capitalised, collectionWord } from '../collection-words.js';
import { type Collection, type Thing, thingsOf } from '../things.js';
import { namedBy } from './references.js';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that the schema keeps from being ids. */
const RESERVED = new Set(['constructor', 'prototype']);

/** A new id that may be given. */
export function isFreeId(ruleset: Ruleset, collection: Collection, id: string): boolean {
  return isId(id) && thingsOf(ruleset, collection).every((one) => one.id !== id);
}

export function isId(id: string): boolean {
  return ID.test(id) && id.length <= 100 && !RESERVED.has(id);
}

export function renameThing(
  ruleset: Ruleset,
  collection: Exclude<Collection, 'conditions' | 'grades' | 'evidence'>,
  id: string,
  to: string,
): Edit | false {
  const index = thingsOf(ruleset, collection).findIndex((one) => one.id === id);
  if (index === -1 || !isFreeId(ruleset, collection, to)) return false;
  const renamed = following(ruleset, (key, value) => {
    const named = namedBy(key, value);
    if (named?.collection !== collection || named.id !== id) return value;
    return key === 'var'
      ? value
          .split('.')
          .map((part, at) => (at === 1 ? to : part))
          .join('.')
      : to;
  }) as Ruleset;
  return {
    of: 'ruleset',
    label: {
      'zh-CN': `${collectionWord(collection, 'zh-CN')}标识：${id} → ${to}`,
      en: capitalised(`${collectionWord(collection, 'en')} id: ${id} → ${to}`),
    },
    place: { collection, id: to },
    change: (draft) => {
      // Whole collections, and only those in which something is named so: what they hold is plain, not of the draft.
      for (const key of Object.keys(renamed) as (keyof Ruleset)[])
        if (key !== collection && renamed[key] !== ruleset[key]) Object.assign(draft, { [key]: renamed[key] });
      const things = (renamed[collection] ?? []) as readonly Thing[];
      Object.assign(draft, { [collection]: things.map((one, at) => (at === index ? { ...one, id: to } : one)) });
    },
  };
}

/** A value with its strings written anew; what has none that changes stays the same object. */
function following(value: unknown, written: (key: string, value: string) => string, key = ''): unknown {
  if (typeof value === 'string') return written(key, value);
  if (Array.isArray(value)) {
    const next = value.map((one) => following(one, written, key));
    return next.every((one, at) => one === value[at]) ? value : next;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, one, following(one, written, name)] as const);
  return entries.every(([, one, next]) => one === next) ? value : Object.fromEntries(entries.map(([name, , next]) => [name, next]));
}
