// A problem as a sentence that says what is wrong and what to do, in the reader's language. The only place where problems become
// words; one file per area, and a code of the wrong spelling or of a newer engine still gets its code and values. S-8.
import type { Problem } from '../../model/problem.js';
import { AUDIT } from './audit.js';
import { COMMAND } from './command.js';
import { EXPRESSION } from './expression.js';
import { LINT } from './lint.js';
import { kindOfParam, type ProblemNames } from './named.js';
import { OVERLAY } from './overlay.js';
import { SHAPE } from './shape.js';
import { SOURCE } from './source.js';
import { fill, type Language, type Named, type Sentences } from './template.js';

export type { NameKind, ProblemNames } from './named.js';
export type { Language } from './template.js';

const SENTENCES: ReadonlyMap<string, Sentences[string]> = new Map(
  [SOURCE, SHAPE, AUDIT, EXPRESSION, OVERLAY, COMMAND, LINT].flatMap((area) => Object.entries(area)),
);

/** Every code that has a sentence. */
export function codesWithSentence(): ReadonlySet<string> {
  return new Set(SENTENCES.keys());
}

/**
 * Never throws. The place is not part of the sentence: problem.document and problem.pointer name it. With `names`, what has a title
 * is called by it; the rest by its id.
 */
export function problemSentence(problem: Problem, language: Language, names?: ProblemNames): string {
  const template = SENTENCES.get(problem.code)?.[language];
  try {
    if (template === undefined) return fallback(problem);
    return fill(template, problem.params, language, names === undefined ? undefined : namedBy(problem, names));
  } catch {
    return problem.code;
  }
}

function namedBy(problem: Problem, names: ProblemNames): Named {
  return {
    title: (param, id) => {
      const kind = kindOfParam(problem, param);
      return kind === undefined ? undefined : names(kind, id);
    },
    unit: (id) => names('unit', id),
  };
}

const LONGEST_VALUES = 300;

function fallback({ code, params }: Problem): string {
  const values = JSON.stringify(params);
  return values === undefined || values === '{}' ? code : `${code} ${values.slice(0, LONGEST_VALUES)}`;
}
