// A value of a ruleset in a few words, for lists of what was set or changed: a title and what matters most, never JSON.
import { fieldAt } from '../compose/field-at.js';
import { textIn, unitIn } from '../explain/titles.js';
import type { Text } from '../model/documents.js';
import type { Language } from '../text/language.js';
import { voiceOf } from '../text/voices.js';
import type { DifferenceNames } from './sentence.js';
import { fieldWord, valueWord } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

/** What the ids of a set are the ids of. */
const REFERS_TO: ReadonlyMap<string, string> = new Map([
  ['requires', 'conditions'],
  ['clauses', 'clauses'],
  ['alternatives', 'evidence'],
]);
const MOST_ITEMS = 4;

/** `place` leads to the value from the top of the ruleset, members by id. */
export function valueWords(value: unknown, place: readonly string[], names: DifferenceNames, language: Language): string {
  const say = speaker(language);
  const field = place.at(-1) ?? '';
  if (value === undefined || value === null) return say('无', 'none');
  if (fieldAt(place)?.kind === 'expression') return names.expression(value);
  if (typeof value === 'boolean') return value ? say('是', 'yes') : say('否', 'no');
  if (typeof value === 'string') {
    const collection = REFERS_TO.get(place.at(-2) ?? '');
    return (collection === undefined ? undefined : names.nameOf?.(collection, value)) ?? valueWord(field, value, language) ?? value;
  }
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map((item) => valueWords(item, [...place, ''], names, language));
    return items.join(say('、', ', ')) + (value.length > MOST_ITEMS ? say(` 等 ${value.length} 项`, ` … (${value.length})`) : '');
  }
  if (typeof value !== 'object') return String(value);
  const fields = value as Fields;
  const isText = Object.keys(fields).every((key) => key === 'zh-CN' || key === 'en');
  return isText ? (textIn(fields as Text, language) ?? '') : objectWords(fields, place, names, language);
}

/** What one wants to know of a member of a collection beside its title: what a condition asks for, the type of a fact; "" for nothing. */
export function memberDetails(member: unknown, collection: string, names: DifferenceNames, language: Language): string {
  if (typeof member !== 'object' || member === null) return '';
  const fields = member as Fields;
  const within = (name: string): string => valueWords(fields[name], [collection, '', name], names, language);
  return detailsOf(collection, fields, within, language).join(' · ');
}

function objectWords(fields: Fields, place: readonly string[], names: DifferenceNames, language: Language): string {
  const [collection = ''] = place;
  const within = (name: string): string => valueWords(fields[name], [...place, name], names, language);
  const has = (name: string): boolean => fields[name] !== undefined && fields[name] !== null;
  const isMember = has('title') || has('id');
  if (!isMember) {
    const parts = Object.keys(fields).map((name) => `${fieldWord(collection, [...place.slice(2), name], language)} ${within(name)}`);
    return parts.join(speaker(language)('，', ', '));
  }
  const title = [has('number') ? within('number') : '', has('title') ? within('title') : String(fields.id)]
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
    .join(' ');
  return [title, ...(place.length === 2 ? detailsOf(collection, fields, within, language) : [])].join(' · ');
}

/** What one wants to know of a member beside its title. */
function detailsOf(collection: string, fields: Fields, within: (name: string) => string, language: Language): readonly string[] {
  const say = speaker(language);
  const told = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => (fields[name] === undefined ? [] : [within(name)]));
  const unit = (): readonly string[] => [unitIn(fields.unit as Text | undefined, language) ?? ''].filter((one) => one !== '');
  switch (collection) {
    case 'facts':
      return [...told('type'), ...unit()];
    case 'conditions':
      return told('holds');
    case 'outputs':
      return [...told('type'), ...unit(), ...told('value')];
    case 'clauses':
    case 'adjustments':
      return fields.points === undefined
        ? []
        : [say(`${within('points')} 分`, `${within('points')} ${within('points') === '1' ? 'point' : 'points'}`)];
    case 'evidence':
      return [quantityWords(fields.quantity, unit().join(''), language)];
    case 'grades':
      return typeof fields.min === 'number' ? [`≥ ${fields.min}`] : told('min');
    case 'tables': {
      const count = Array.isArray(fields.rows) ? fields.rows.length : 0;
      return [say(`${count} 行`, count === 1 ? '1 row' : `${count} rows`)];
    }
    default:
      return [];
  }
}

/** "4 pieces", "3–4 份"; what is absent is 1 (S-9). */
function quantityWords(quantity: unknown, unit: string, language: Language): string {
  const { min = 1, max = null } = (typeof quantity === 'object' && quantity !== null ? quantity : {}) as Fields;
  if (min === null) return speaker(language)('数量未规定', 'no stated quantity');
  const range = max === null || max === min ? String(min) : `${String(min)}–${String(max)}`;
  return voiceOf(language).say.pieces.withUnit(range, unit);
}

function speaker(language: Language): (zh: string, en: string) => string {
  return (zh, en) => (language === 'en' ? en : zh);
}
