// A clause with other fields: what commands make new clauses with. Fields keep the order that they are written in; new ones come where
// the schema has them, since people read the file too. Nothing is copied that has not changed.
import type { Clause, Text } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';

/** Fields to set; undefined takes one away. */
export type ClauseFields = { readonly [Name in keyof Clause]?: Clause[Name] | undefined };

const ORDER: readonly string[] = [
  'id',
  'number',
  'aliases',
  'title',
  'text',
  'points',
  'pointsBasis',
  'rollUp',
  'assess',
  'deletable',
  'applies',
  'tags',
  'stage',
  'source',
  'note',
  'clauses',
];

/** The clause with these fields; the very same one where that changes nothing. */
export function withFields(clause: Clause, fields: ClauseFields): Clause {
  const wanted = new Map(Object.entries(fields));
  if ([...wanted].every(([name, value]) => Object.is(clause[name as keyof Clause], value))) return clause;
  const entries: [string, unknown][] = Object.entries(clause).flatMap(([name, value]) => {
    if (!wanted.has(name)) return [[name, value]];
    const now = wanted.get(name);
    wanted.delete(name);
    return now === undefined ? [] : [[name, now]];
  });
  for (const [name, value] of wanted) {
    if (value === undefined) continue;
    const later = entries.findIndex(([other]) => ORDER.indexOf(other) > ORDER.indexOf(name));
    entries.splice(later === -1 ? entries.length : later, 0, [name, value]);
  }
  return Object.fromEntries(entries) as unknown as Clause;
}

/**
 * A text with other words in one language; undefined where none are left. What is given once for all languages stays so for Chinese,
 * and becomes the Chinese of the two when English is added.
 */
export function textWith(text: Text | undefined, language: Language, words: string): Text | undefined {
  if (text === undefined) return words === '' ? undefined : { [language]: words };
  if (typeof text === 'string') {
    if (language === 'zh-CN') return words === '' ? undefined : words;
    return words === '' ? text : { 'zh-CN': text, en: words };
  }
  const zh = language === 'zh-CN' ? words : text['zh-CN'];
  const en = language === 'en' ? words : text.en;
  if (!zh && !en) return undefined;
  return { ...(zh ? { 'zh-CN': zh } : {}), ...(en ? { en } : {}) };
}
