// For a page that fetches a document or into which a file is dropped: text to a value, with what is wrong in the text. What looks
// exactly, and is more than a tenth of it, is fetched for texts that need it.
import type { Problem } from '../model/problem.js';
import { soundValue, withoutMark } from '../source/sound.js';

/** The same value and problems as the engine's `parse`. Rejects only where the exact look cannot be fetched. */
export async function parse(text: string, document: string): Promise<{ readonly value: unknown; readonly problems: readonly Problem[] }> {
  const sound = soundValue(withoutMark(text));
  if (sound !== undefined) return { value: sound.value, problems: [] };
  const { parseText } = await import('./parse-exactly.js');
  return parseText(text, document);
}
