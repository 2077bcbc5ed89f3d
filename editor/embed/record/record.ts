// The record, to be loaded when it is first shown or printed; its words are fetched in the one language that is asked for.
import type { Language } from '../../../engine/page.js';
import type { RecordWords } from '../../text/embed/record.js';

export { layOut } from './lay-out.js';
export { recordStyles } from './styles.js';

const words = new Map<Language, RecordWords>();

/** Those that have been fetched. */
export const wordsOf: ReadonlyMap<Language, RecordWords> = words;

/** Rejects only where they cannot be fetched. */
export async function fetchWords(language: Language): Promise<RecordWords> {
  const found = language === 'en' ? await import('../../text/embed/record-en.js') : await import('../../text/embed/record-zh.js');
  words.set(language, found.words);
  return found.words;
}
