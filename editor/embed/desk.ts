// What every part of the element works with: one object made anew for each painting. Parts are template functions that read the
// desk and call its verbs; none of them keeps state or decides anything about rules.
import type { Answer, Audit, Report } from '../../engine/model/documents.js';
import type { Model } from '../../engine/model/model.js';
import type { Problem } from '../../engine/model/problem.js';
import type { Language } from '../../engine/text/problems/template.js';
import type { Words } from '../text/embed/words.js';
import type { Telling } from './session/telling.js';

/** What the element is used for. */
export type Mode = 'self-assessment' | 'audit' | 'report';

/** Something on the screen that can be jumped to. */
export interface Target {
  readonly kind: 'clause' | 'evidence' | 'condition' | 'adjustment' | 'fact' | 'details' | 'section' | 'score';
  readonly id: string;
}

/** One step that undo takes back. */
export interface Edit {
  /** What was changed, named for undo: a target, or the whole audit. */
  readonly of: Target | 'audit';
  readonly audit: Audit;
  /** Typing in one field is one step: edits with the same key, one after the other, are joined. */
  readonly joinKey?: string;
}

export interface Desk {
  readonly language: Language;
  readonly words: Words;
  readonly mode: Mode;
  /** Nothing may be changed: the host says so, or the mode is report. */
  readonly isReadonly: boolean;
  readonly model: Model;
  readonly audit: Audit;
  /** Of this audit under this model; always there, also where the audit is faulty. */
  readonly report: Report;
  /** The reasons in the reader's language; undefined until they are loaded (show the number without its reason). */
  readonly telling: Telling | undefined;
  /** The reader's own day, YYYY-MM-DD. */
  readonly today: string;
  /** Who is filling in, where they have said so; new answers are signed with it. */
  readonly person: string | undefined;

  /** Changes the audit: undoable, saved, evaluated, announced to the host. */
  edit(edit: Edit): void;
  /** Changes one answer (undefined clears it) and signs it with person and day. */
  answer(clauseId: string, answer: Answer | undefined, joinKey?: string): void;
  /** Whether a foldable thing is open, by a key of its own ("clause:repair", "why:score"). */
  isOpen(key: string): boolean;
  toggle(key: string, isOpen?: boolean): void;
  /** Opens what hides it, scrolls to it and focuses it. */
  show(target: Target): void;
  /** The audit's own problems at a place or below it: "/clauses/repair". */
  problemsAt(pointer: string): readonly Problem[];
  /** A problem as a sentence; its code until the sentences are loaded. */
  say(problem: Problem): string;
  /** A moment's message, also for screen readers. */
  announce(message: string): void;
}
