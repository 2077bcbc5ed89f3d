// The studio as views and commands see it: the one facade. Made by editor/views/shell; a view gets it as its property `studio`.
import type { TemplateResult } from 'lit';
import type { Audit, Ruleset, Text } from '../../engine/model/documents.js';
import type { Problem } from '../../engine/model/problem.js';
import type { Language } from '../../engine/text/language.js';
import type { BriefReport } from './checks.js';
import type { Applied, Edit } from './edit.js';
import type { Label } from './label.js';
import type { Library } from './library.js';
import type { Place } from './place.js';
import type { Workpiece } from './workpiece.js';

/** Views of an open document, in the order of the tabs; editor/views/registry.ts says how each is loaded. */
export type ViewId =
  | 'outline'
  | 'evidence'
  | 'facts'
  | 'grades'
  | 'conditions'
  | 'adjustments'
  | 'tables'
  | 'outputs'
  | 'stages'
  | 'scoring'
  | 'scenarios'
  | 'source'
  | 'changes'
  | 'overlay'
  | 'versions'
  | 'print';

export interface Notice {
  readonly text: Label;
  readonly severity?: 'info' | 'warning' | 'error';
  /** A button in the notice. */
  readonly action?: { readonly text: Label; run(): void };
}

/** A modal question. */
export interface Question {
  readonly title: Label;
  /** Drawn anew with the studio; may hold fields. */
  body(language: Language): TemplateResult | string;
  /** In reading order; the first `isMain` is what Enter does. Escape answers undefined. */
  readonly answers: readonly {
    readonly id: string;
    readonly text: Label;
    readonly isMain?: boolean;
    readonly isDanger?: boolean;
    isDisabled?(): boolean;
  }[];
  readonly isWide?: boolean;
}

/** Something that can be done from the command palette, a menu and perhaps a key. */
export interface StudioCommand {
  readonly id: string;
  readonly title: Label;
  /** As KeyboardEvent would say it: "Mod+Z", "Mod+Shift+P", "F2"; Mod is Ctrl, on a Mac Command. */
  readonly keys?: string;
  /** Where it is listed: "document", "edit", "view", "library", or a view's id. */
  readonly group: string;
  isAvailable(): boolean;
  run(): void | Promise<void>;
}

/** Events, plain: "change" (language, view, workpiece, library), which the shell and all views draw anew on. */
export interface Studio extends EventTarget {
  readonly language: Language;
  setLanguage(language: Language): void;
  readonly library: Library;
  /** The open document; undefined while the library is shown. */
  readonly workpiece: Workpiece | undefined;
  readonly view: ViewId | 'library';
  /** Opens a document of the library by its key. */
  open(key: string, view?: ViewId): Promise<void>;
  /** Shows a view, and in it a place (selected and focused). */
  show(view: ViewId | 'library', place?: Place): void;
  /** The view in which a place is edited best, with that place selected there. */
  goTo(place: Place): void;
  /** Applies an edit to the open document; says why where it is refused. */
  apply(edit: Edit | false): Applied;
  /** The audit of the trial as it stands, with what was answered in it; undefined while there is none. */
  readonly trialAudit: Audit | undefined;
  /** Shows an audit in the trial at the side; its overlays are looked up in the library. */
  tryAudit(audit: Audit, title: Text): void;
  /** What the audit of the trial would come to under other rulesets than the one that is open; undefined while there is no trial. */
  whatIf(rulesets: readonly Ruleset[]): Promise<readonly BriefReport[] | undefined>;
  /** A problem in a sentence of the chosen language, with the names of the open document. */
  sentence(problem: Problem): string;
  notify(notice: Notice): void;
  /** The id of the answer; undefined where it was dismissed. One question at a time; others wait. */
  ask(question: Question): Promise<string | undefined>;
  /** Commands that the current view adds while it is shown; the shell has its own. Gives the way to take them back. */
  offer(commands: readonly StudioCommand[]): () => void;
  /** Runs long work with a progress bar and a way to cancel it, in the status line; rejects with an AbortError where it was. */
  withProgress<T>(title: Label, work: (progress: (share: number) => void, signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Puts text into a file of the reader's. */
  download(name: string, text: string, type: string): void;
}
