// What is marked in the text: while it is no document what keeps it from being one, else what the engine says about the document. In
// sentences of the chosen language.
import type { Problem } from '../../../engine/model/problem.js';
import type { TextProblem } from '../../source/source-editor.js';
import type { SourceState } from '../../source/source-session.js';
import type { Workpiece } from '../../state/workpiece.js';

const RANK = { error: 0, warning: 1, info: 2 };

/** The worst first. */
export function textProblems(state: SourceState, workpiece: Workpiece, sentence: (problem: Problem) => string): readonly TextProblem[] {
  return [...found(state, workpiece)]
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .map((problem) => {
      const { severity, pointer, params } = problem;
      const { line, column } = params as { readonly line?: unknown; readonly column?: unknown };
      const place = typeof line === 'number' && typeof column === 'number' ? { line, column } : {};
      return { severity, pointer, sentence: sentence(problem), ...place };
    });
}

function found(state: SourceState, { kind, document, checks }: Workpiece): readonly Problem[] {
  if (state.kind === 'wrong') return state.problems;
  // Pointers of the document would point anywhere in a text that is another one.
  if (state.kind === 'apart') return [];
  const name = kind === 'ruleset' ? 'ruleset' : `overlay:${document.id}`;
  return (checks?.problems ?? []).map(({ problem }) => problem).filter((problem) => problem.document === name);
}
