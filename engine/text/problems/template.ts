// What a sentence about a problem is made of: a text in which {name} stands for a value of the problem's parameters and {name:word} for
// one of the engine's own terms, or a function where the sentence depends on which values there are.
import type { Params } from '../../model/problem.js';
import type { Language } from '../language.js';
import type { SubjectOf } from './named.js';

export type { Language } from '../language.js';

/** The parameters as text for people; an absent one is "?". */
export interface Values {
  /** As the user wrote it. */
  of(name: string): string;
  /** A term of the engine in the reader's language. */
  word(name: string): string;
  has(name: string): boolean;
  /** What the evidence that a parameter names is counted in; undefined where that is not known. */
  unit(name: string): string | undefined;
}

export type Template = string | ((value: Values) => string);

/** One area's sentences by problem code, in one language. */
export type Templates = Readonly<Record<string, Template>>;

/** The same codes in English; one too few or too many does not compile. */
export type InEnglish<T extends Templates> = { readonly [code in keyof T]: Template };

/** Sentences and terms in one language, as a page loads them together. */
export interface Vocabulary {
  readonly sentences: Templates;
  /** The few terms of the engine's own that appear as values in problems. */
  readonly terms: Readonly<Record<string, string>>;
  readonly subjectOf?: SubjectOf;
}

/** Texts longer than this are cut: they are the user's own, and the place says where the whole stands. */
const LONGEST = 120;
const MOST_ITEMS = 8;

/** `named` gives the title of what a parameter is the id of, and the unit of what it names. */
export interface Named {
  title(param: string, id: string): string | undefined;
  unit(id: string): string | undefined;
}

export interface Wording {
  readonly language: Language;
  readonly terms: ReadonlyMap<string, string>;
}

export function fill(template: Template, params: Params, { language, terms }: Wording, named?: Named): string {
  const values: Values = {
    of: (name) => (Object.hasOwn(params, name) ? shown(params[name], language, (text) => named?.title(name, text) ?? text) : '?'),
    word: (name) =>
      Object.hasOwn(params, name) ? shown(params[name], language, (text) => named?.title(name, text) ?? terms.get(text) ?? text) : '?',
    has: (name) => Object.hasOwn(params, name) && params[name] !== null && params[name] !== undefined,
    unit: (name) => {
      const id = Object.hasOwn(params, name) ? params[name] : undefined;
      return typeof id === 'string' ? named?.unit(id) : undefined;
    },
  };
  if (typeof template !== 'string') return template(values);
  return template.replace(/\{([a-zA-Z]+)(:word)?\}/g, (_, name: string, word?: string) =>
    word === undefined ? values.of(name) : values.word(name),
  );
}

function shown(value: unknown, language: Language, term: (text: string) => string): string {
  if (typeof value === 'string') return cut(term(value));
  if (value === null || value === undefined) return language === 'en' ? 'none' : '无';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map((item) => shown(item, language, term));
    return items.join(language === 'en' ? ', ' : '、') + (value.length > MOST_ITEMS ? (language === 'en' ? ' …' : '……') : '');
  }
  const { min, max } = value as { readonly min?: unknown; readonly max?: unknown };
  if (min !== undefined && max !== undefined) return `${shown(min, language, term)}–${shown(max, language, term)}`;
  return cut(JSON.stringify(value) ?? '?');
}

function cut(text: string): string {
  const characters = [...text.slice(0, LONGEST * 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
