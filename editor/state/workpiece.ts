// One open document: the work as it stands, its history, what is selected in it and what the engine says about it. The only thing that
// changes work. It knows neither storage nor worker nor views: they listen. Events, all plain: "change" (work, text or history),
// "checks", "select", "state" (read-only, saving).
import { produce } from 'immer';
import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import { problem } from '../../engine/model/problem.js';
import type { Checks } from './checks.js';
import type { Applied, Edit, RulesetDraft } from './edit.js';
import type { Label } from './label.js';
import type { Ground, OverlayEditing, OverlayView } from './overlay/overlay-edits.js';
import { type Patch, patched, patchesBetween } from './patch.js';
import type { Place } from './place.js';
import { reconcile } from './reconcile.js';
import { isStructureKept } from './structure.js';
import { checksWithoutBase, rulesetWithoutBase } from './without-base.js';
import { type DocumentKind, kindOf, type Work } from './work.js';

/** One undo step, as it is kept in the journal: plain data. */
export interface Step {
  readonly label: Label;
  readonly redo: readonly Patch[];
  readonly undo: readonly Patch[];
  /** Milliseconds since 1970, for the history that people read. */
  readonly at: number;
  readonly joins?: string;
  readonly place?: Place;
}

/** The steps made so far, and how many of them stand: those after `position` were undone and can be done again. */
export interface History {
  readonly steps: readonly Step[];
  readonly position: number;
}

export type ReadOnlyReason = 'published' | 'shipped' | 'elsewhere' | 'evaluated';

export interface WorkpieceOptions {
  /** Key of the stored document. */
  readonly key: string;
  readonly work: Work;
  readonly history?: History;
  /** Text of Source that is not a document (yet). */
  readonly text?: string | undefined;
  readonly readOnly?: ReadOnlyReason | undefined;
  /** Only values may be changed, no structure: mode="values". */
  readonly isValuesOnly?: boolean;
  /** Of an overlay. */
  readonly ground?: Ground | undefined;
  readonly overlays?: OverlayEditing | undefined;
  /** The document that the draft began with, for comparisons. */
  readonly origin?: { readonly ruleset: Ruleset; readonly overlays: readonly Overlay[] } | undefined;
  /** The clock, for tests. */
  now?(): number;
}

const JOIN_MILLISECONDS = 500;
const KEPT_STEPS = 500;
/** One drag is one step, however slowly somebody moves to watch what comes of it. */
function isGesture(joins: string): boolean {
  return joins.startsWith('gesture:');
}

const NOTHING: History = { steps: [], position: 0 };

export class Workpiece extends EventTarget {
  readonly key: string;
  readonly kind: DocumentKind;
  readonly origin: WorkpieceOptions['origin'];
  readonly isValuesOnly: boolean;
  readonly #overlays: OverlayEditing | undefined;
  readonly #now: () => number;
  #ground: Ground | undefined;
  #work: Work;
  #history: History;
  #view: OverlayView | undefined;
  #standIn: Ruleset | undefined;
  #text: string | undefined;
  #textBase: Ruleset | Overlay | undefined;
  #readOnly: ReadOnlyReason | undefined;
  #revision = 0;
  #checks: Checks | undefined;
  #selected: Place | undefined;

  constructor({ key, work, history, text, readOnly, isValuesOnly, ground, overlays, origin, now }: WorkpieceOptions) {
    super();
    this.key = key;
    this.kind = kindOf(work.document);
    this.origin = origin;
    this.isValuesOnly = isValuesOnly ?? false;
    this.#overlays = overlays;
    this.#now = now ?? Date.now;
    this.#ground = ground;
    this.#work = work;
    this.#history = history ?? NOTHING;
    this.#text = text;
    this.#textBase = text === undefined ? undefined : work.document;
    this.#readOnly = readOnly;
    this.#look();
  }

  get work(): Work {
    return this.#work;
  }

  get document(): Ruleset | Overlay {
    return this.#work.document;
  }

  /** The ruleset that views show and commands edit: the document, or of an overlay the effective one (empty without its base). */
  get ruleset(): Ruleset {
    return this.#view?.ruleset ?? this.#standIn ?? (this.#work.document as Ruleset);
  }

  /** Of an overlay: the effective ruleset with who set what; undefined for a ruleset. */
  get overlayView(): OverlayView | undefined {
    return this.#view;
  }

  get ground(): Ground | undefined {
    return this.#ground;
  }

  get history(): History {
    return this.#history;
  }

  /** Counts every change of the work; checks name the one that they are of. */
  get revision(): number {
    return this.#revision;
  }

  get text(): string | undefined {
    return this.#text;
  }

  /** The document as it was when the kept text was begun, or came from storage: whether it went on since. undefined without text. */
  get textBase(): Ruleset | Overlay | undefined {
    return this.#textBase;
  }

  get readOnly(): ReadOnlyReason | undefined {
    return this.#readOnly;
  }

  get checks(): Checks | undefined {
    return this.#checks;
  }

  get selected(): Place | undefined {
    return this.#selected;
  }

  get canUndo(): Label | undefined {
    return this.#readOnly === undefined ? this.#history.steps[this.#history.position - 1]?.label : undefined;
  }

  get canRedo(): Label | undefined {
    return this.#readOnly === undefined ? this.#history.steps[this.#history.position]?.label : undefined;
  }

  /** What the base lets an overlay do at a place; everything is open in a ruleset. */
  permission(place: string): 'locked' | 'open' | 'tighten' {
    if (this.#ground === undefined || this.#overlays === undefined) return 'open';
    return this.#overlays.permission(this.#ground, place);
  }

  /** Makes a change as one undo step. Refused whole, with problems, or made whole. */
  apply(edit: Edit | false): Applied {
    if (edit === false || this.#readOnly !== undefined) return { isApplied: false, problems: [] };
    if (edit.of === 'work') return this.#commit(edit, (work) => edit.change(work));
    const view = this.#view;
    // Without the base nobody knows what an edit of the rules means; as it is it must not end up in the overlay.
    if (this.#standIn !== undefined)
      return { isApplied: false, problems: checksWithoutBase(this.#work.document as Overlay, [], 0).problems.map((one) => one.problem) };
    if (view === undefined) return this.#commit(edit, (work) => edit.change(work.document as RulesetDraft));
    if (this.#ground === undefined || this.#overlays === undefined) return { isApplied: false, problems: [] };
    const wanted = produce(view.ruleset, (draft) => void edit.change(draft));
    if (wanted === view.ruleset) return { isApplied: false, problems: [] };
    const { overlay, problems } = this.#overlays.edited(this.#ground, this.#work.document as Overlay, view, wanted);
    if (overlay === undefined) return { isApplied: false, problems };
    return this.#commit(edit, (work) => reconcile(work, 'document', this.#work.document, overlay));
  }

  undo(): boolean {
    const step = this.#history.steps[this.#history.position - 1];
    if (step === undefined || this.#readOnly !== undefined) return false;
    this.#take(patched(this.#work, step.undo), { ...this.#history, position: this.#history.position - 1 }, step.place);
    return true;
  }

  redo(): boolean {
    const step = this.#history.steps[this.#history.position];
    if (step === undefined || this.#readOnly !== undefined) return false;
    this.#take(patched(this.#work, step.redo), { ...this.#history, position: this.#history.position + 1 }, step.place);
    return true;
  }

  /** Text that is not a document yet, kept beside the work; undefined once it is. */
  keepText(text: string | undefined): void {
    if (text === this.#text) return;
    this.#textBase = text === undefined ? undefined : (this.#textBase ?? this.document);
    this.#text = text;
    this.#tell('change');
  }

  select(place: Place | undefined): void {
    this.#selected = place;
    this.#tell('select');
  }

  /** What the worker found; what is of an older revision is dropped. */
  takeChecks(checks: Checks): void {
    if (checks.revision !== this.#revision) return;
    this.#checks = checks;
    this.#tell('checks');
  }

  setReadOnly(reason: ReadOnlyReason | undefined): void {
    this.#readOnly = reason;
    this.#tell('state');
  }

  /** The work as another window or the carrying-over to another base left it: no step of this history. */
  replace(work: Work, history: History, ground: Ground | undefined = this.#ground, text: string | undefined = undefined): void {
    this.#ground = ground;
    this.#textBase = text === undefined ? undefined : text === this.#text ? this.#textBase : work.document;
    this.#text = text;
    this.#take(work, history, undefined);
  }

  #commit(edit: Edit, change: (work: Parameters<Extract<Edit, { of: 'work' }>['change']>[0]) => void): Applied {
    const work = produce(this.#work, (draft) => void change(draft));
    if (this.isValuesOnly && !this.#isStructureKept(work)) {
      return { isApplied: false, problems: [problem('error', 'values-only', this.kind, '', {})] };
    }
    const redo = patchesBetween(this.#work, work);
    if (redo.length === 0) return { isApplied: false, problems: [] };
    const undo = patchesBetween(work, this.#work);
    const { label, joins, place } = edit;
    const step: Step = {
      label,
      redo,
      undo,
      at: this.#now(),
      ...(joins === undefined ? {} : { joins }),
      ...(place === undefined ? {} : { place }),
    };
    this.#take(work, this.#with(step), place);
    return { isApplied: true };
  }

  #isStructureKept({ document }: Work): boolean {
    if (document === this.#work.document) return true;
    const seen = this.#ground === undefined ? undefined : this.#overlays?.viewOf(this.#ground, document as Overlay).ruleset;
    return isStructureKept(this.ruleset, this.kind === 'overlay' && seen !== undefined ? seen : (document as Ruleset));
  }

  #with(step: Step): History {
    const { steps, position } = this.#history;
    const done = steps.slice(0, position);
    const last = done.at(-1);
    if (last?.joins !== undefined && last.joins === step.joins && (isGesture(step.joins) || step.at - last.at < JOIN_MILLISECONDS)) {
      const joined: Step = { ...step, redo: [...last.redo, ...step.redo], undo: [...step.undo, ...last.undo] };
      return { steps: [...done.slice(0, -1), joined], position };
    }
    const kept = [...done, step].slice(-KEPT_STEPS);
    return { steps: kept, position: kept.length };
  }

  #take(work: Work, history: History, place: Place | undefined): void {
    this.#work = work;
    this.#history = history;
    this.#revision += 1;
    this.#look();
    if (place !== undefined) this.#selected = place;
    this.#tell('change');
  }

  #look(): void {
    this.#view =
      this.kind === 'overlay' && this.#ground !== undefined
        ? this.#overlays?.viewOf(this.#ground, this.#work.document as Overlay)
        : undefined;
    this.#standIn = this.kind === 'overlay' && this.#view === undefined ? rulesetWithoutBase(this.#work.document as Overlay) : undefined;
  }

  #tell(what: 'change' | 'checks' | 'select' | 'state'): void {
    this.dispatchEvent(new Event(what));
  }
}
