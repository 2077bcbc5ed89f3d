// What somebody wrote beside an answer, a special item or a piece of evidence, as paragraphs: note, references, correction, and who
// signed it and when.
import type { Answer } from '../../../engine/page.js';
import { joined } from './blocks.js';
import type { Sheet } from './record-input.js';

/** What answers, special items and records of evidence have in common. */
type Written = Pick<Answer, 'note' | 'evidence' | 'corrected' | 'by' | 'at'>;

/** Note, references and correction: 「已整改：2026-03-24，何立群，…」. */
export function remarksOf({ words }: Sheet, { note, evidence, corrected }: Written): readonly (string | undefined)[] {
  const references = joined(evidence, words.and);
  const mended = corrected === undefined ? '' : joined([corrected.at, corrected.by, corrected.note], words.comma);
  return [
    note,
    references && words.labelled(words.references, references),
    corrected && (mended ? words.labelled(words.corrected, mended) : words.corrected),
  ];
}

/** "周砚秋 2026-03-09". */
export function signatureOf({ by, at }: Written): string {
  return joined([by, at], ' ');
}
