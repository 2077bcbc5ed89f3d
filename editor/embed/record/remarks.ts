// What somebody wrote beside an answer, a special item or a piece of evidence, as paragraphs: reason, note, references, correction,
// and who signed it and when.
import { memberOf, textOf, textsOf } from './reading.js';
import type { Sheet } from './record-input.js';

/** Note and references. */
export function remarksOf({ words }: Sheet, record: unknown, references = 'evidence'): readonly string[] {
  const list = textsOf(memberOf(record, references));
  return [textOf(memberOf(record, 'note')), list.length === 0 ? '' : words.labelled(words.references, list.join(words.and))].filter(isSaid);
}

/** 「已整改：2026-03-24，何立群。…」; undefined where nothing was corrected. */
export function correctionOf({ words }: Sheet, record: unknown): string | undefined {
  const corrected = memberOf(record, 'corrected');
  if (typeof corrected !== 'object' || corrected === null) return undefined;
  const said = [signatureOf(corrected, words.comma), textOf(memberOf(corrected, 'note'))].filter(isSaid).join(words.comma);
  return said === '' ? words.corrected : words.labelled(words.corrected, said);
}

/** "周砚秋 2026-03-09". */
export function signatureOf(record: unknown, between = ' '): string {
  return [textOf(memberOf(record, 'by')), textOf(memberOf(record, 'at'))].filter(isSaid).join(between);
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
