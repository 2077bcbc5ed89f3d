// The revision note (修订说明) as data: differences in groups that a reader of standards knows, clauses in the order of the document,
// each with what is said of it and the key that its reason is kept under. The screen, paper and Markdown are made of it.
import type { Difference } from '../../../../engine/diff/difference.js';
import { inWords } from '../../../../engine/diff/in-words.js';
import { differenceNames } from '../../../../engine/diff/names.js';
import { type DifferenceNames, differenceSentence, differenceStatements, type Statement } from '../../../../engine/diff/sentence.js';
import { memberDetails } from '../../../../engine/diff/value-words.js';
import type { Language } from '../../../../engine/text/language.js';
import { clauseSpots, type Place, placeText } from '../../../state/place.js';
import type { Comparison } from './comparison.js';

export type NoteGroupId = 'points' | 'clauses' | 'evidence' | 'grades' | 'conditions' | 'scoring' | 'others' | 'texts' | 'document';

export interface NoteItem {
  readonly difference: Difference;
  /** "clauses.repair.points"; of a member with its id: "grades.five-star.requires.covered". */
  readonly key: string;
  readonly subject: string;
  readonly statements: readonly Statement[];
  /** Where it is now; undefined where it is gone. */
  readonly place: Place | undefined;
}

export interface NoteGroup {
  readonly id: NoteGroupId;
  readonly items: readonly NoteItem[];
}

const ORDER: readonly NoteGroupId[] = ['points', 'clauses', 'evidence', 'grades', 'conditions', 'scoring', 'others', 'texts', 'document'];

const BY_COLLECTION: Readonly<Record<string, NoteGroupId>> = {
  clauses: 'clauses',
  evidence: 'evidence',
  grades: 'grades',
  ungraded: 'grades',
  conditions: 'conditions',
  scoring: 'scoring',
  adjustments: 'scoring',
  facts: 'others',
  tables: 'others',
  outputs: 'others',
  stages: 'others',
};

const notes = new WeakMap<Comparison, Map<Language, readonly NoteGroup[]>>();

/** Groups without differences are left out. Made once for a comparison and a language. */
export function revisionNote(comparison: Comparison, language: Language): readonly NoteGroup[] {
  const made = notes.get(comparison) ?? new Map<Language, readonly NoteGroup[]>();
  notes.set(comparison, made);
  const found = made.get(language) ?? group(comparison, language);
  made.set(language, found);
  return found;
}

export function countOf(groups: readonly NoteGroup[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

/** What things are called in the sentences of a comparison. */
export function namesOf({ models, before, after }: Comparison, language: Language): DifferenceNames {
  return differenceNames([models.after, models.before], [after, before], language);
}

/** The whole sentence, for labels. */
export function sentenceOf(difference: Difference, comparison: Comparison, language: Language): string {
  const names = namesOf(comparison, language);
  return differenceSentence(inWords(difference, language, names), language, names);
}

function group(comparison: Comparison, language: Language): readonly NoteGroup[] {
  const names = namesOf(comparison, language);
  const lists = new Map<NoteGroupId, NoteItem[]>();
  for (const difference of comparison.differences) {
    const id = groupOf(difference);
    const list = lists.get(id) ?? [];
    list.push(itemOf(difference, comparison, language, names));
    lists.set(id, list);
  }
  const ranks = clauseRanks(comparison);
  return ORDER.flatMap((id) => {
    const items = lists.get(id);
    return items === undefined ? [] : [{ id, items: inDocumentOrder(items, ranks) }];
  });
}

function groupOf({ kind, collection, field }: Difference): NoteGroupId {
  if (kind === 'text') return 'texts';
  if (collection === 'clauses' && (kind === 'points' || field === 'pointsBasis')) return 'points';
  return (Object.hasOwn(BY_COLLECTION, collection) ? BY_COLLECTION[collection] : undefined) ?? 'document';
}

function itemOf(difference: Difference, { after }: Comparison, language: Language, names: DifferenceNames): NoteItem {
  const { collection, id, field } = difference;
  const place: Place = { collection, id, ...(field === undefined || field === '' ? {} : { field }) };
  return {
    difference,
    key: keyOf(difference),
    ...withContent(difference, differenceStatements(inWords(difference, language, names), language, names), names, language),
    place: isThere(place, difference, after) ? place : undefined,
  };
}

/** What came or went is shown with what it asks for; the points of a clause are in the sentence already. */
function withContent(
  { kind, collection, ...values }: Difference,
  said: Pick<NoteItem, 'subject' | 'statements'>,
  names: DifferenceNames,
  language: Language,
): Pick<NoteItem, 'subject' | 'statements'> {
  const [first] = said.statements;
  if (first === undefined || (kind !== 'added' && kind !== 'removed') || /^(clauses|adjustments)$/.test(collection)) return said;
  const words = (value: unknown): string => memberDetails(value, collection, names, language);
  const [from, to] = [words('from' in values ? values.from : undefined), words('to' in values ? values.to : undefined)];
  return from === '' && to === '' ? said : { ...said, statements: [{ what: first.what, change: { from, to } }] };
}

/** Under what the reason of a difference is kept. */
export function keyOf(difference: Difference): string {
  const { collection, id, field } = difference;
  const place = placeText({ collection, id, ...(field === undefined ? {} : { field }) });
  return 'member' in difference ? `${place}.${difference.member}` : place;
}

function isThere({ collection, id }: Place, { kind }: Difference, after: Comparison['after']): boolean {
  if (kind === 'removed' && id !== '') return false;
  return collection !== 'clauses' || clauseSpots(after).has(id);
}

/** Clauses stand where they are; those that are gone, where they stood: after what came before them. */
function clauseRanks({ before, after }: Comparison): ReadonlyMap<string, number> {
  const ranks = new Map([...clauseSpots(after).keys()].map((id, at) => [id, at] as const));
  let last = -1;
  let gone = 0;
  for (const id of clauseSpots(before).keys()) {
    const rank = ranks.get(id);
    if (rank !== undefined) {
      [last, gone] = [rank, 0];
      continue;
    }
    gone += 1;
    ranks.set(id, last + 1 - 1 / (gone + 1));
  }
  return ranks;
}

function inDocumentOrder(items: readonly NoteItem[], ranks: ReadonlyMap<string, number>): readonly NoteItem[] {
  const rankOf = ({ difference }: NoteItem): number =>
    difference.collection === 'clauses' ? (ranks.get(difference.id) ?? 0) : Number.POSITIVE_INFINITY;
  // Clauses first where a group has both; what is equal stays in the order of the comparison.
  return items
    .map((item, at) => ({ item, at, rank: rankOf(item) }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank - b.rank))
    .map(({ item }) => item);
}
