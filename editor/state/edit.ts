// A change that somebody makes, before it is made. Commands (editor/commands) make edits; a workpiece applies them, one undo step each.
import type { Draft } from 'immer';
import type { Ruleset } from '../../engine/model/documents.js';
import type { Problem } from '../../engine/model/problem.js';
import type { Label } from './label.js';
import type { Place } from './place.js';
import type { Work } from './work.js';

export type RulesetDraft = Draft<Ruleset>;
export type WorkDraft = Draft<Work>;

interface EditCommon {
  /** What the step is called in the history: "Points of 5.2.4 Repair", not "change". */
  readonly label: Label;
  /** Adjacent edits with the same value within half a second become one step; where it begins with "gesture:" (one drag of a threshold) at whatever speed. */
  readonly joins?: string;
  /** What to select afterwards, and after undoing it. */
  readonly place?: Place;
}

/**
 * Of the ruleset that is shown. In an overlay that is the effective one, and the workpiece turns the result into changes of the
 * overlay: commands never need to know which of the two they work on. Mutate the draft (immer); keep ids unique.
 */
export interface RulesetEdit extends EditCommon {
  readonly of: 'ruleset';
  change(ruleset: RulesetDraft): void;
}

/** Of everything else: fields of the document itself (version, approval, an overlay's own fields), scenarios, reasons, the note. */
export interface WorkEdit extends EditCommon {
  readonly of: 'work';
  change(work: WorkDraft): void;
}

export type Edit = RulesetEdit | WorkEdit;

/** Commands are functions `(ruleset, …what) => Edit | false`; false where they do not apply, so that menus and keys ask one question. */
export type Command<Arguments extends readonly unknown[] = readonly []> = (ruleset: Ruleset, ...what: Arguments) => Edit | false;

export type Applied =
  | { readonly isApplied: true }
  /** problems: why not (the base's policy, a change that an overlay cannot express); [] where there was nothing to change. */
  | { readonly isApplied: false; readonly problems: readonly Problem[] };
