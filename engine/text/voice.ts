// All that is said of reports in one language. One module for each language, so that a page loads the one that it needs.
import type { Phrases as ExpressionPhrases } from '../condition/phrases.js';
import type { Language } from './language.js';
import type { Phrases } from './reasons/phrases.js';

export interface Voice {
  readonly language: Language;
  readonly say: Phrases;
  readonly expressions: ExpressionPhrases;
  /** A name that is going to stand in an expression, protected from `tidied`. */
  held(name: string): string;
  /** The words of an expression, which stand apart, as running text. */
  tidied(sentence: string): string;
}
