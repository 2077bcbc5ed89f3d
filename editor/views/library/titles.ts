// Titles of documents as labels in both languages.
import { textIn } from '../../../engine/explain/titles.js';
import type { Text } from '../../../engine/model/documents.js';
import type { Label } from '../../state/label.js';
import type { LibraryEntry } from '../../state/library.js';
import { LIBRARY_WORDS, type LibraryWords } from '../../text/studio/library.js';

/** A label made of the words of each language. */
export function label(say: (words: LibraryWords, language: 'zh-CN' | 'en') => string): Label {
  return { 'zh-CN': say(LIBRARY_WORDS['zh-CN'], 'zh-CN'), en: say(LIBRARY_WORDS.en, 'en') };
}

export function entryTitle({ title, id }: Pick<LibraryEntry, 'title' | 'id'>, language: 'zh-CN' | 'en'): string {
  return textIn(title, language) ?? id;
}

/** Text for people made of what was typed; the second language only where there is something. */
export function typedText(chinese: string, english: string): Text {
  const [zh, en] = [chinese.trim(), english.trim()];
  if (zh === '') return en;
  return en === '' ? zh : { 'zh-CN': zh, en };
}

/** The two fields for a title that is there. */
export function titleFields(title: Text | undefined): { readonly zh: string; readonly en: string } {
  if (typeof title === 'string') return { zh: title, en: '' };
  return { zh: title?.['zh-CN'] ?? '', en: title?.en ?? '' };
}
