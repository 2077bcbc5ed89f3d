// Whole members of the flat collections (evidence, facts, conditions, grades, tables, outputs, stages, adjustments): add, remove, move.
// Clauses, which are a tree, have commands of their own (editor/commands/clauses).
import type { Ruleset, Text } from '../../engine/model/documents.js';
import type { Edit } from '../state/edit.js';
import type { Label } from '../state/label.js';
import { clauseSpots } from '../state/place.js';
import { capitalised, collectionWord } from './collection-words.js';
import { putField } from './put-field.js';

export type Collection = 'facts' | 'adjustments' | 'evidence' | 'conditions' | 'grades' | 'tables' | 'outputs' | 'stages';

export interface Thing {
  readonly id: string;
  readonly title?: Text;
}

type Lists = Record<string, Thing[] | undefined>;

/** The members of a collection; [] where the ruleset has none. */
export function thingsOf(ruleset: Ruleset, collection: Collection): readonly Thing[] {
  return (ruleset[collection] ?? []) as readonly Thing[];
}

/** An id that is not in use: the wish itself, or with a number behind it. ASCII kebab-case whatever is wished. */
export function freshId(ruleset: Ruleset, collection: Collection | 'clauses', wish: string): string {
  const used = new Set(collection === 'clauses' ? clauseSpots(ruleset).keys() : thingsOf(ruleset, collection).map((one) => one.id));
  const base = kebab(wish) || FIRST_ID[collection];
  if (!used.has(base) && !FORBIDDEN.has(base)) return base;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** What the schema allows no id to be. */
const FORBIDDEN: ReadonlySet<string> = new Set(['constructor', 'prototype']);

const FIRST_ID: Readonly<Record<Collection | 'clauses', string>> = {
  clauses: 'clause',
  facts: 'fact',
  adjustments: 'adjustment',
  evidence: 'evidence',
  conditions: 'condition',
  grades: 'grade',
  tables: 'table',
  outputs: 'output',
  stages: 'stage',
};

function kebab(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** Adds a member, at an index or at the end. False where its id is taken. */
export function addThing(ruleset: Ruleset, collection: Collection, value: Thing, index?: number): Edit | false {
  if (thingsOf(ruleset, collection).some((one) => one.id === value.id)) return false;
  return {
    of: 'ruleset',
    label: withName({ 'zh-CN': '增加', en: 'Add' }, collection, [value]),
    place: { collection, id: value.id },
    change: (draft) => {
      const lists = draft as unknown as Lists;
      if (lists[collection] === undefined) putField(lists, collection, [], []);
      const list = lists[collection] ?? [];
      list.splice(index ?? list.length, 0, value);
    },
  };
}

/** Removes members. What refers to them stays, and becomes a problem that says so. False where none is there. */
export function removeThings(ruleset: Ruleset, collection: Collection, ids: readonly string[]): Edit | false {
  const gone = thingsOf(ruleset, collection).filter((one) => ids.includes(one.id));
  if (gone.length === 0) return false;
  return {
    of: 'ruleset',
    label: withName({ 'zh-CN': '删除', en: 'Remove' }, collection, gone),
    change: (draft) => {
      const lists = draft as unknown as Lists;
      const left = (lists[collection] ?? []).filter((one) => !ids.includes(one.id));
      // Grades may be empty but not absent.
      if (left.length === 0 && collection !== 'grades') delete lists[collection];
      else lists[collection] = left;
    },
  };
}

/** Moves a member so that it stands at an index of the list without it. */
export function moveThing(ruleset: Ruleset, collection: Collection, id: string, index: number): Edit | false {
  const list = thingsOf(ruleset, collection);
  const from = list.findIndex((one) => one.id === id);
  const to = Math.max(0, Math.min(index, list.length - 1));
  const thing = list[from];
  if (thing === undefined || from === to) return false;
  return {
    of: 'ruleset',
    label: withName({ 'zh-CN': '移动', en: 'Move' }, collection, [thing]),
    place: { collection, id },
    change: (draft) => {
      const found = (draft as unknown as Lists)[collection];
      const [moved] = found?.splice(from, 1) ?? [];
      if (moved !== undefined) found?.splice(to, 0, moved);
    },
  };
}

function withName(verb: Label, collection: Collection, things: readonly Thing[]): Label {
  const [first] = things;
  const title = first?.title;
  const name = (language: 'zh-CN' | 'en'): string =>
    (typeof title === 'string' ? title : (title?.[language] ?? title?.[language === 'en' ? 'zh-CN' : 'en'])) || (first?.id ?? '');
  const more = things.length - 1;
  return {
    'zh-CN': `${verb['zh-CN']}${collectionWord(collection, 'zh-CN')}：${name('zh-CN')}${more > 0 ? `等 ${things.length} 项` : ''}`,
    en: capitalised(`${verb.en} ${collectionWord(collection, 'en')}: ${name('en')}${more > 0 ? ` and ${more} more` : ''}`),
  };
}
