// The bounds of a document, S-1 and S-4, and how many problems one document may have before the rest is left out.
import { type Problem, problem } from '../model/problem.js';

/** Bytes of UTF-8. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** Arrays and objects inside one another; a lone scalar has depth 0. */
export const MAX_DEPTH = 100;
export const MAX_DIGITS = 15;
/** Problems of one document; after them comes `too-many-problems`. */
export const MAX_PROBLEMS = 200;

/** Keys that reach into the prototype chain of a careless reader. S-1. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** The first MAX_PROBLEMS, and one that says that there are more. */
export function capProblems(problems: readonly Problem[], document: string): readonly Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  return [...problems.slice(0, MAX_PROBLEMS), problem('error', 'too-many-problems', document, '', { limit: MAX_PROBLEMS })];
}
