// Says a difference in a sentence: 「条款 5.2.4 维修：分值 2 → 2.5」, "Evidence “Repair records”: quantity 4 → 5". For people only;
// what it says is in the difference.
import { defaultFor } from '../compose/defaults.js';
import { fieldAt, fieldNamesIn } from '../compose/field-at.js';
import { isObject, isSameJson, listOf, ownValue } from '../compose/same-json.js';
import type { Language } from '../text/problems/template.js';
import type { Difference, MemberDifference, MovedDifference, ValueDifference } from './difference.js';
import { type Phrases, phrasesFor } from './phrases.js';
import { fieldWord, valueWord } from './words.js';

/** What a sentence needs to know about the rulesets. */
export interface DifferenceNames {
  /** An expression as a sentence. */
  expression(value: unknown): string;
  /** The name of something that a difference refers to; absent or undefined: its id. */
  nameOf?(collection: string, id: string): string | undefined;
  /** The name of a quantity that a grade has a minimum of, such as clause.service.share; absent: the path itself. */
  path?(path: string): string;
}

/** No capital where the subject has none, no full stop: it stands in lists. */
export function differenceSentence(difference: Difference, language: Language, names: DifferenceNames): string {
  const speaker: Speaker = { language, names, say: phrasesFor(language), longest: LONGEST };
  const { say } = speaker;
  const said = statementsOf(difference, speaker).map(({ what, change }) =>
    change === undefined ? what : say.change(what, change.from, change.to),
  );
  return say.sentence(subjectOf(difference, speaker), say.list(said));
}

/** One thing that a difference says of its subject: a value that changed, or something that is said whole. */
export interface Statement {
  readonly what: string;
  readonly change?: { readonly from: string; readonly to: string };
}

/** What a sentence is made of, for tables: the subject, and what is said of it, with texts in full. */
export function differenceStatements(
  difference: Difference,
  language: Language,
  names: DifferenceNames,
): { readonly subject: string; readonly statements: readonly Statement[] } {
  const speaker: Speaker = { language, names, say: phrasesFor(language), longest: Number.POSITIVE_INFINITY };
  return { subject: subjectOf(difference, speaker), statements: statementsOf(difference, speaker) };
}

interface Speaker {
  readonly language: Language;
  readonly names: DifferenceNames;
  readonly say: Phrases;
  /** Texts are cut to so many characters. */
  readonly longest: number;
}

const LONGEST = 80;

function subjectOf({ collection, id, label, number }: Difference, { language, say }: Speaker): string {
  const title = textIn(label, language) ?? id;
  return say.subject(collection, number === undefined ? title : `${number} ${title}`);
}

function statementsOf(difference: Difference, speaker: Speaker): readonly Statement[] {
  const { say, names, language } = speaker;
  switch (difference.kind) {
    case 'added': {
      const details = detailsOf(difference.to, say);
      return said(details.length === 0 ? say.added : say.addedWith(details));
    }
    case 'removed':
      return said(say.removed);
    case 'moved':
      return said(movedTo(difference, speaker));
    case 'reordered':
      return said(say.reordered(fieldName(difference, speaker), say.list(listOf(difference.to).map(String))));
    case 'threshold': {
      const what =
        difference.path === 'score'
          ? fieldWord('grades', ['min', 'score'], language)
          : say.minimumOf(names.path?.(difference.path) ?? difference.path);
      return changed(what, shown(difference.from, undefined, speaker), shown(difference.to, undefined, speaker));
    }
    case 'requirement-added':
    case 'member-added':
      return said(say.memberAdded(fieldName(difference, speaker), memberName(difference, speaker)));
    case 'requirement-removed':
    case 'member-removed':
      return said(say.memberRemoved(fieldName(difference, speaker), memberName(difference, speaker)));
    case 'rows':
      return said(say.rows(countNew(difference.from, difference.to), countNew(difference.to, difference.from)));
    default:
      return changeOf(difference, speaker);
  }
}

function said(what: string): readonly Statement[] {
  return [{ what }];
}

function changed(what: string, from: string, to: string): readonly Statement[] {
  return [{ what, change: { from, to } }];
}

function changeOf(difference: ValueDifference, speaker: Speaker): readonly Statement[] {
  const { say } = speaker;
  const place = placeOf(difference);
  const what = fieldName(difference, speaker);
  // What is not written counts as the default, which is what a reader wants to know.
  const byDefault = defaultFor(fieldNamesIn(place));
  const { from = byDefault, to = byDefault } = difference;
  const kind = fieldAt(place)?.kind;
  if (kind === 'text') return textChange(what, from, to, speaker);
  if (kind === 'minima') return said(say.written(what));
  // A flag that is not written is not set.
  const isFlag = typeof from === 'boolean' || typeof to === 'boolean';
  const [old, now] = isFlag && kind !== 'expression' ? [from === true, to === true] : [from, to];
  if (old === now) return said(say.written(what));
  return changed(what, shown(old, place, speaker), shown(now, place, speaker));
}

/** The points of a clause or an adjustment, the quantity of evidence: what one wants to know of something new. */
function detailsOf(value: unknown, say: Phrases): readonly string[] {
  const [points, least] = [ownValue(value, 'points'), ownValue(ownValue(value, 'quantity'), 'min')];
  return [
    ...(typeof points === 'number' ? [say.points(String(points))] : []),
    ...(typeof least === 'number' ? [say.quantity(String(least))] : []),
  ];
}

function movedTo({ collection, from, to }: MovedDifference, { say, names }: Speaker): string {
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.nameOf?.(collection, id) ?? id));
  return say.moved(from.parent === to.parent ? undefined : nameOf(to.parent), nameOf(to.after));
}

function placeOf({ collection, id, field }: Difference): readonly string[] {
  const names = field === undefined || field === '' ? [] : field.split('.');
  if (collection === 'ruleset') return names;
  return id === '' ? [collection, ...names] : [collection, id, ...names];
}

/** "分值", "share of the level “good”": a field of a part says of which. */
function fieldName(difference: Difference, { language, say }: Speaker): string {
  const place = placeOf(difference);
  const skip = difference.collection === 'ruleset' ? 0 : 1;
  const names = fieldNamesIn(place).slice(skip);
  const ids = place.length - skip - (difference.id === '' ? 0 : 1) - names.length;
  const word = fieldWord(difference.collection, names, language);
  const member = place.at(-2);
  if (ids <= 0 || member === undefined) return word;
  return say.part(fieldWord(difference.collection, names.slice(0, -1), language), member, word);
}

/** Of a part its title, of a reference the name of what it refers to. */
function memberName({ field, member, from, to }: MemberDifference, { language, names }: Speaker): string {
  const title = textIn(ownValue(to ?? from, 'title'), language);
  if (title !== undefined) return title;
  const refersTo =
    field === 'requires' ? 'conditions' : field === 'clauses' ? 'clauses' : field === 'alternatives' ? 'evidence' : undefined;
  return (refersTo === undefined ? undefined : names.nameOf?.(refersTo, member)) ?? member;
}

function shown(value: unknown, place: readonly string[] | undefined, speaker: Speaker): string {
  const { say, names, language, longest } = speaker;
  if (value === undefined || value === null) return say.none;
  if (place !== undefined && fieldAt(place)?.kind === 'expression') return names.expression(value);
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const field = place?.at(-1) ?? '';
    if (field === 'grade') return say.quote(names.nameOf?.('grades', value) ?? value);
    return valueWord(field, value, language) ?? (isPlainWord(value) ? value : say.quote(cut(value, longest)));
  }
  return cut(JSON.stringify(value), longest);
}

/** Each language that differs, named where the text is given in several. */
function textChange(what: string, from: unknown, to: unknown, speaker: Speaker): readonly Statement[] {
  const { say } = speaker;
  const change = (name: string, old: unknown, now: unknown) => changed(name, quoted(old, speaker), quoted(now, speaker));
  if (!isObject(from) && !isObject(to)) return change(what, from, to);
  const parts = (['zh-CN', 'en'] as const).flatMap((language) => {
    const [old, now] = [inLanguage(from, language), inLanguage(to, language)];
    return old === now ? [] : change(say.inLanguage(what, language), old, now);
  });
  return parts.length === 0 ? said(say.written(what)) : parts;
}

/** A text that is not given per language is in all. */
function inLanguage(text: unknown, language: Language): unknown {
  return isObject(text) ? ownValue(text, language) : text;
}

function quoted(text: unknown, { say, longest }: Speaker): string {
  return typeof text === 'string' ? say.quote(cut(text, longest)) : say.none;
}

function textIn(text: unknown, language: Language): string | undefined {
  const found = isObject(text) ? (ownValue(text, language) ?? ownValue(text, language === 'en' ? 'zh-CN' : 'en')) : text;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function countNew(before: unknown, after: unknown): number {
  const left = [...listOf(before)];
  return listOf(after).filter((row) => {
    const at = left.findIndex((other) => isSameJson(row, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** Versions, dates, ids: nothing that needs quotes. */
function isPlainWord(text: string): boolean {
  return /^[\w.:+-]{1,64}$/.test(text);
}

function cut(text: string, longest: number): string {
  const characters = [...text.slice(0, longest * 2)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
