// The reasons of a report and the sentences about problems, in one language: the code that tells and the words of that language are
// fetched when they are asked for, and once. Words about faulty documents, which most pages never meet, are fetched apart.

import type { ProblemWords, Reasons } from '../../../engine/page/reasons.js';
import type { Language, Model, Problem, Report } from '../../../engine/page.js';
import { pageSentence } from '../../text/embed/files.js';

export type { NextStep, NextSteps, NextTarget, Reasons } from '../../../engine/page/reasons.js';

export interface Telling {
  readonly language: Language;
  /** The same object for the same report and model. */
  reasons(report: Report, model: Model): Reasons;
  /** A sentence; the code and its values where this telling has no words for it. */
  problem(problem: Problem, model: Model | undefined): string;
  /** Whether every problem has a sentence; where not, loadFullTelling brings the rest. */
  hasWordsFor(problems: readonly Problem[]): boolean;
}

const tellings = new Map<Language, Promise<Telling>>();
const fullTellings = new Map<Language, Promise<Telling>>();

/** Reasons, and sentences about audits and about what can go wrong in a page. Rejects only where a part of the element cannot be fetched; another try fetches again. */
export function loadTelling(language: Language): Promise<Telling> {
  return once(tellings, language, () => assemble(language, false));
}

/** The same with sentences about documents that are not as they should be: files, rulesets, overlays. */
export function loadFullTelling(language: Language): Promise<Telling> {
  return once(fullTellings, language, () => assemble(language, true));
}

async function assemble(language: Language, isFull: boolean): Promise<Telling> {
  const [{ problemNamesWith, problemWords, reasonsOf, sentenceOf }, { VOICE, OF_AUDITS }, { ofPages }, documents] = await Promise.all([
    import('../../../engine/page/reasons.js'),
    language === 'en' ? import('../../../engine/page/en.js') : import('../../../engine/page/zh.js'),
    language === 'en' ? import('../../text/embed/problems-en.js') : import('../../text/embed/problems-zh.js'),
    isFull ? documentWords(language) : undefined,
  ]);
  const words: ProblemWords = problemWords(language, documents === undefined ? [OF_AUDITS] : [OF_AUDITS, documents.OF_DOCUMENTS]);
  const known = new WeakMap<Report, { readonly model: Model; readonly reasons: Reasons }>();
  return {
    language,
    reasons: (report, model) => {
      const found = known.get(report);
      if (found?.model === model) return found.reasons;
      const reasons = reasonsOf(report, model, VOICE);
      known.set(report, { model, reasons });
      return reasons;
    },
    problem: (problem, model) => pageSentence(ofPages, problem) ?? sentenceOf(words, problem, problemNamesWith(model, VOICE)),
    hasWordsFor: (problems) => problems.every(({ code }) => words.sentences.has(code) || Object.hasOwn(ofPages, code)),
  };
}

function documentWords(language: Language) {
  return language === 'en' ? import('../../../engine/page/documents-en.js') : import('../../../engine/page/documents-zh.js');
}

function once(loading: Map<Language, Promise<Telling>>, language: Language, load: () => Promise<Telling>): Promise<Telling> {
  const found = loading.get(language);
  if (found !== undefined) return found;
  const started = load();
  loading.set(language, started);
  started.catch(() => loading.delete(language));
  return started;
}
