// The studio itself behind its facade: which document is open, which view is shown, language, notices, questions, progress. Holds no
// document state: that is in the workpiece and the library.

import type { Audit, Ruleset, Text } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { BriefReport } from '../../state/checks.js';
import type { Applied, Edit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import type { Library } from '../../state/library.js';
import type { Place } from '../../state/place.js';
import type { Notice, Question, Studio, StudioCommand, ViewId } from '../../state/studio.js';
import type { Workpiece } from '../../state/workpiece.js';
import { SHELL_WORDS } from '../../text/studio/shell.js';
import { viewOfPlace, viewsFor } from '../registry.js';
import type { Checking } from './checking.js';
import { namesIn, withPlaceTitle } from './names.js';
import { type Language, type ProblemWords, sentenceOf } from './sentences.js';

/** Opens a document of the library: the workpiece, kept and checked from now on, and how to let go of it. */
export interface Opened {
  readonly workpiece: Workpiece;
  readonly checking: Checking;
  close(): Promise<void>;
}

export interface StudioParts {
  readonly library: Library;
  open(key: string): Promise<Opened | undefined>;
  /** Words of problems in a language; undefined until they are here. */
  words(language: Language): ProblemWords | undefined;
  readonly language: Language;
}

export interface RunningProgress {
  readonly title: Label;
  readonly share: number;
  cancel(): void;
}

export interface AskedTrial {
  readonly audit: Audit;
  readonly title: Text;
}

interface Asked {
  readonly question: Question;
  answer(id: string | undefined): void;
}

const NOTICE_MILLISECONDS = 10_000;

export class StudioController extends EventTarget implements Studio {
  readonly library: Library;
  readonly #parts: StudioParts;
  #language: Language;
  #opened: Opened | undefined;
  #view: ViewId | 'library' = 'library';
  #offered: readonly (readonly StudioCommand[])[] = [];
  #notices: readonly Notice[] = [];
  #asked: readonly Asked[] = [];
  #progress: readonly RunningProgress[] = [];
  #opening = 0;
  /** The last thing that was refused, until something else is done. */
  #refusal: Notice | undefined;
  #askedTrial: AskedTrial | undefined;

  constructor(parts: StudioParts) {
    super();
    this.#parts = parts;
    this.library = parts.library;
    this.#language = parts.language;
    this.library.addEventListener('change', () => {
      this.#closeRemoved();
      this.tell();
    });
  }

  get language(): Language {
    return this.#language;
  }

  get workpiece(): Workpiece | undefined {
    return this.#opened?.workpiece;
  }

  get checking(): Checking | undefined {
    return this.#opened?.checking;
  }

  get view(): ViewId | 'library' {
    return this.#view;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  get question(): Asked | undefined {
    return this.#asked[0];
  }

  get progress(): RunningProgress | undefined {
    return this.#progress[0];
  }

  get offered(): readonly StudioCommand[] {
    return this.#offered.flat();
  }

  setLanguage(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    this.tell();
  }

  /** A document that was removed in the library is not open any more: an undo behind the scenes would bring it back. */
  #closeRemoved(): void {
    const opened = this.#opened;
    if (opened === undefined || this.#view !== 'library' || this.library.entry(opened.workpiece.key) !== undefined) return;
    this.#opened = undefined;
    void opened.close();
  }

  async open(key: string, view?: ViewId): Promise<void> {
    if (this.workpiece?.key === key) return this.show(view ?? (this.#view === 'library' ? firstView(this.workpiece) : this.#view));
    this.#opening += 1;
    const number = this.#opening;
    const opened = await this.#parts.open(key);
    // Somebody chose another one meanwhile.
    if (number !== this.#opening) return opened?.close();
    if (opened === undefined) {
      this.notify({ text: MISSING, severity: 'error' });
      return;
    }
    const last = this.#opened;
    this.#opened = opened;
    opened.checking.addEventListener('change', () => this.dispatchEvent(new Event('status')));
    const isThere = viewsFor(opened.workpiece.kind).some(({ id }) => id === view);
    this.#view = view !== undefined && isThere ? view : firstView(opened.workpiece);
    this.tell();
    await last?.close();
  }

  show(view: ViewId | 'library', place?: Place): void {
    const { workpiece } = this;
    if (view !== 'library' && workpiece === undefined) return;
    this.#view = view;
    if (place !== undefined) workpiece?.select(place);
    this.tell();
  }

  goTo(place: Place): void {
    const { workpiece } = this;
    if (workpiece === undefined) return;
    const view = viewOfPlace(place);
    this.show(viewsFor(workpiece.kind).some(({ id }) => id === view) ? view : 'source', place);
  }

  apply(edit: Edit | false): Applied {
    const { workpiece } = this;
    if (workpiece === undefined) return { isApplied: false, problems: [] };
    const applied = workpiece.apply(edit);
    if (this.#refusal !== undefined) this.dismiss(this.#refusal);
    // A cell that is being edited says it beside itself.
    if (!applied.isApplied && applied.problems.length > 0 && !isCellOpen()) this.#refuse(applied.problems);
    return applied;
  }

  get trialAudit(): Audit | undefined {
    return this.checking?.trial.audit;
  }

  /** What somebody asked to try; the trial takes it when it is drawn. */
  get askedTrial(): AskedTrial | undefined {
    return this.#askedTrial;
  }

  tryAudit(audit: Audit, title: Text): void {
    this.#askedTrial = { audit, title };
    this.dispatchEvent(new Event('trial'));
    this.tell();
  }

  async whatIf(rulesets: readonly Ruleset[]): Promise<readonly BriefReport[] | undefined> {
    return this.checking?.whatIf(rulesets);
  }

  sentence(problem: Problem): string {
    return this.#sentenceIn(this.#language, problem);
  }

  notify(notice: Notice): void {
    const text = notice.text[this.#language];
    this.#notices = [...this.#notices.filter((one) => one.text[this.#language] !== text), notice].slice(-3);
    this.tell();
    // What can be done from a notice is there for as long as somebody may want it.
    if (notice.severity !== 'error' && notice.action === undefined) setTimeout(() => this.dismiss(notice), NOTICE_MILLISECONDS);
  }

  dismiss(notice: Notice): void {
    if (!this.#notices.includes(notice)) return;
    this.#notices = this.#notices.filter((one) => one !== notice);
    this.tell();
  }

  ask(question: Question): Promise<string | undefined> {
    return new Promise((resolve) => {
      const asked: Asked = {
        question,
        answer: (id) => {
          this.#asked = this.#asked.filter((one) => one !== asked);
          resolve(id);
          this.tell();
        },
      };
      this.#asked = [...this.#asked, asked];
      this.tell();
    });
  }

  offer(commands: readonly StudioCommand[]): () => void {
    this.#offered = [...this.#offered, commands];
    return () => {
      this.#offered = this.#offered.filter((one) => one !== commands);
    };
  }

  async withProgress<T>(title: Label, work: (progress: (share: number) => void, signal: AbortSignal) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    let shown: RunningProgress = { title, share: 0, cancel: () => abort.abort() };
    const replace = (next: RunningProgress | undefined): void => {
      this.#progress =
        next === undefined ? this.#progress.filter((one) => one !== shown) : [...this.#progress.filter((one) => one !== shown), next];
      if (next !== undefined) shown = next;
      this.dispatchEvent(new Event('status'));
    };
    replace(shown);
    try {
      const done = await work((share) => replace({ ...shown, share }), abort.signal);
      abort.signal.throwIfAborted();
      return done;
    } finally {
      replace(undefined);
    }
  }

  download(name: string, text: string, type: string): void {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  /** Everybody who follows the studio draws anew. */
  tell(): void {
    this.dispatchEvent(new Event('change'));
  }

  /** In the other language only where its words are here already. */
  #sentenceIn(language: Language, problem: Problem): string {
    const words = this.#parts.words(language) ?? this.#parts.words(this.#language);
    if (words === undefined) return problem.code;
    const { workpiece } = this;
    if (workpiece === undefined) return sentenceOf(words, problem);
    return sentenceOf(words, withPlaceTitle(problem, workpiece.ruleset, language), namesIn(workpiece.ruleset, language));
  }

  #refuse(problems: readonly Problem[]): void {
    const said = (language: Language): string =>
      problems
        .slice(0, 3)
        .map((one) => this.#sentenceIn(language, one))
        .join(' ');
    const text: Label = { 'zh-CN': SHELL_WORDS['zh-CN'].refused(said('zh-CN')), en: SHELL_WORDS.en.refused(said('en')) };
    this.#refusal = { text, severity: 'warning' };
    this.notify(this.#refusal);
  }
}

/** Whether the focus is in a cell of a grid that is being edited. */
function isCellOpen(): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLTextAreaElement && at.closest('[role=gridcell]') !== null && at.dataset.idle === undefined;
}

const MISSING: Label = { 'zh-CN': SHELL_WORDS['zh-CN'].missing, en: SHELL_WORDS.en.missing };

/** Text that is no document yet is mended in Source; an overlay begins with its own changes. */
function firstView({ kind, text, ground }: Workpiece): ViewId {
  if (text !== undefined || (kind === 'overlay' && ground === undefined)) return 'source';
  return 'outline';
}
