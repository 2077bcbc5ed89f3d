// The words of problems, fetched once per language: those of audits and those of documents.

import type { Language } from '../../../engine/text/language.js';
import { type ProblemWords, problemWords } from '../../../engine/text/problems/wording.js';

export type { Language } from '../../../engine/text/language.js';
export { type ProblemWords, sentenceOf } from '../../../engine/text/problems/wording.js';

/** Rejects only where the files cannot be fetched. */
export async function loadProblemWords(language: Language): Promise<ProblemWords> {
  const [audits, documents] =
    language === 'en'
      ? await Promise.all([import('../../../engine/page/en.js'), import('../../../engine/page/documents-en.js')])
      : await Promise.all([import('../../../engine/page/zh.js'), import('../../../engine/page/documents-zh.js')]);
  return problemWords(language, [audits.OF_AUDITS, documents.OF_DOCUMENTS]);
}
