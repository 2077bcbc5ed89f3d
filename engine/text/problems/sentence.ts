// A problem as a sentence that says what is wrong and what to do, in the reader's language. The only place where problems become
// words; one file per area, and a code of the wrong spelling or of a newer engine still gets its code and values. S-8.
import type { Problem } from '../../model/problem.js';
import { AUDIT } from './audit.js';
import { COMMAND } from './command.js';
import { EXPRESSION } from './expression.js';
import { LINT } from './lint.js';
import { OVERLAY } from './overlay.js';
import { SHAPE } from './shape.js';
import { SOURCE } from './source.js';
import { fill, type Language, type Sentences } from './template.js';

export type { Language } from './template.js';

const SENTENCES: ReadonlyMap<string, Sentences[string]> = new Map(
  [SOURCE, SHAPE, AUDIT, EXPRESSION, OVERLAY, COMMAND, LINT].flatMap((area) => Object.entries(area)),
);

/** Every code that has a sentence. */
export function codesWithSentence(): ReadonlySet<string> {
  return new Set(SENTENCES.keys());
}

/** Never throws. The place is not part of the sentence: problem.document and problem.pointer name it. */
export function problemSentence(problem: Problem, language: Language): string {
  const template = SENTENCES.get(problem.code)?.[language];
  try {
    return template === undefined ? fallback(problem) : fill(template, problem.params, language);
  } catch {
    return problem.code;
  }
}

const LONGEST_VALUES = 300;

function fallback({ code, params }: Problem): string {
  const values = JSON.stringify(params);
  return values === undefined || values === '{}' ? code : `${code} ${values.slice(0, LONGEST_VALUES)}`;
}
