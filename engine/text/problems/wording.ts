// A problem as a sentence, out of the vocabularies of one language that have been brought together: all of them (sentence.ts), or those
// that a page has loaded. A code without a sentence, of the wrong spelling or of a newer engine, still gets its code and values. S-8.
import type { Problem } from '../../model/problem.js';
import { kindOfParam, type ProblemNames, type SubjectOf } from './named.js';
import { fill, type Language, type Named, type Template, type Vocabulary, type Wording } from './template.js';

export interface ProblemWords extends Wording {
  readonly sentences: ReadonlyMap<string, Template>;
  readonly subjectOf: SubjectOf | undefined;
}

export function problemWords(language: Language, vocabularies: readonly Vocabulary[]): ProblemWords {
  return {
    language,
    sentences: new Map(vocabularies.flatMap(({ sentences }) => Object.entries(sentences))),
    subjectOf: vocabularies.find((one) => one.subjectOf !== undefined)?.subjectOf,
    terms: new Map(vocabularies.flatMap(({ terms }) => Object.entries(terms))),
  };
}

/**
 * Never throws. The place is not part of the sentence: problem.document and problem.pointer name it. With `names`, what has a title
 * is called by it; the rest by its id.
 */
export function sentenceOf(words: ProblemWords, problem: Problem, names?: ProblemNames): string {
  const template = words.sentences.get(problem.code);
  try {
    if (template === undefined) return fallback(problem);
    return fill(template, problem.params, words, names === undefined ? undefined : namedBy(words, problem, names));
  } catch {
    return problem.code;
  }
}

function namedBy({ subjectOf }: ProblemWords, problem: Problem, names: ProblemNames): Named {
  return {
    title: (param, id) => {
      const kind = kindOfParam(problem, param, subjectOf);
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
