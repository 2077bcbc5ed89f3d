// The one sensible mend of a problem, where there is one: an ordinary edit, undoable like any other. One file per kind of mend.

import type { Ruleset } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { Edit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import type { Place } from '../../state/place.js';

export interface Mend {
  /** What the button says. */
  readonly text: Label;
  readonly edit: Edit;
}

type Mender = (problem: Problem, place: Place | undefined, ruleset: Ruleset) => Mend | undefined;

/** By the code of the problem. */
const MENDERS: ReadonlyMap<string, Mender> = new Map();

/** undefined where nothing, or more than one thing, would be sensible. */
export function mendFor(problem: Problem, place: Place | undefined, ruleset: Ruleset): Mend | undefined {
  return MENDERS.get(problem.code)?.(problem, place, ruleset);
}
