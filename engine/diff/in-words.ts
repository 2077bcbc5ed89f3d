// A difference as a sentence for people: what is set whole, as an object or a list, is said in words before the sentence is made.
import { fieldAt } from '../compose/field-at.js';
import type { Language } from '../text/language.js';
import type { Difference } from './difference.js';
import { type DifferenceNames, differenceSentence } from './sentence.js';
import { valueWords } from './value-words.js';

/** Kinds whose sentences do not show their values. */
const SAID_OTHERWISE: ReadonlySet<Difference['kind']> = new Set([
  'added',
  'removed',
  'moved',
  'reordered',
  'rows',
  'text',
  'requirement-added',
  'requirement-removed',
  'member-added',
  'member-removed',
]);

export function differenceText(difference: Difference, language: Language, names: DifferenceNames): string {
  return differenceSentence(inWords(difference, language, names), language, names);
}

/** The difference with the objects and lists in it said in words, for sentences and statements. */
export function inWords(difference: Difference, language: Language, names: DifferenceNames): Difference {
  const { kind, from, to } = difference;
  const place = placeOf(difference);
  const field = fieldAt(place)?.kind;
  if (SAID_OTHERWISE.has(kind) || field === 'text' || field === 'expression' || field === 'minima') return difference;
  if (!isObject(from) && !isObject(to)) return difference;
  const words = (value: unknown): string | undefined => (value === undefined ? undefined : valueWords(value, place, names, language));
  const [before, after] = [words(from), words(to)];
  // What differs is in a part that the words leave out.
  const shown = before === after && after !== undefined ? after + (language === 'en' ? ' (changed in detail)' : '（内容有改动）') : after;
  return { ...difference, from: before, to: shown } as Difference;
}

function placeOf({ collection, id, field }: Difference): readonly string[] {
  const names = field === undefined || field === '' ? [] : field.split('.');
  if (collection === 'ruleset') return names;
  return id === '' ? [collection, ...names] : [collection, id, ...names];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
