// A problem as a sentence that says what is wrong and what to do, in the reader's language. The only place where problems become
// words; a folder per language with one file per area, and one vocabulary per occasion. S-8.
import type { Problem } from '../../model/problem.js';
import { COMMAND_EN } from './en/command.js';
import { OF_AUDITS_EN } from './en/of-audits.js';
import { OF_DOCUMENTS_EN } from './en/of-documents.js';
import type { ProblemNames } from './named.js';
import type { Language } from './template.js';
import { problemWords, sentenceOf } from './wording.js';
import { COMMAND_ZH } from './zh/command.js';
import { OF_AUDITS_ZH } from './zh/of-audits.js';
import { OF_DOCUMENTS_ZH } from './zh/of-documents.js';

export type { NameKind, ProblemNames } from './named.js';
export type { Language } from './template.js';

const CHINESE = problemWords('zh-CN', [OF_AUDITS_ZH, OF_DOCUMENTS_ZH, { sentences: COMMAND_ZH, terms: {} }]);
const ENGLISH = problemWords('en', [OF_AUDITS_EN, OF_DOCUMENTS_EN, { sentences: COMMAND_EN, terms: {} }]);

/** Every code that has a sentence. */
export function codesWithSentence(): ReadonlySet<string> {
  return new Set(CHINESE.sentences.keys());
}

/**
 * Never throws. The place is not part of the sentence: problem.document and problem.pointer name it. With `names`, what has a title
 * is called by it; the rest by its id.
 */
export function problemSentence(problem: Problem, language: Language, names?: ProblemNames): string {
  return sentenceOf(language === 'en' ? ENGLISH : CHINESE, problem, names);
}
