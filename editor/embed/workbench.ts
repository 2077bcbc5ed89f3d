// The element at work: follows what the host sets, keeps the audit, its history and its result, and draws. The desk and the frame that
// the parts are given ask for what is done here.
import type { LitElement } from 'lit';
import { type Audit, type Effective, invalidReport, type Model, type Problem, type Report } from '../../engine/page.js';
import type { Words } from '../text/embed/words.js';
import { afterPainting } from './after-painting.js';
import { asAudit, isSame } from './audit/as-audit.js';
import { type History, record, start } from './audit/history.js';
import { newAudit } from './audit/new-audit.js';
import { carryOver, matchOf } from './audit/version-match.js';
import type { Desk, Edit } from './desk.js';
import { deskOf, frameOf } from './desk-of.js';
import { DropZone } from './files/drop-zone.js';
import { download } from './files/hand-over.js';
import { Announcer } from './form/announcer.js';
import { failed, nothingToShow, waiting } from './form/failed.js';
import { handleKey } from './form/keyboard.js';
import { layout } from './form/layout.js';
import { Navigator } from './form/navigator.js';
import { NoticeBoard } from './form/notice-board.js';
import { notices } from './form/notices.js';
import { ReportView } from './form/report-view.js';
import { ViewState } from './form/view-state.js';
import { rangeText } from './result/score-bar.js';
import { gradeText } from './result/verdict.js';
import { Assessment } from './session/assessment.js';
import { LanguageController } from './session/language.js';
import { Rules } from './session/rules.js';
import type { RulesWanted } from './session/rules-source.js';
import { DraftKeeper } from './storage/draft-keeper.js';
import { today } from './today.js';

/** Tables up to this long are unfolded at first. */
const UNFOLDED_LEAVES = 120;

export interface Host extends LitElement, RulesWanted {
  readonly mode: Desk['mode'];
  readonly readonly: boolean;
  readonly person: string | undefined;
  readonly storageKey: string | undefined;
}

/** Whom to tell. */
interface Tell {
  changed(of: Edit['of']): void;
  reported(): void;
}

export class Workbench {
  /** Said by a form around the element. */
  isDisabled = false;
  readonly #host: Host;
  readonly #tell: Tell;
  readonly go: Navigator;
  readonly #view: ReportView;
  readonly #tongue: LanguageController;
  readonly #rules: Rules;
  readonly #drafts: DraftKeeper;
  readonly #drop: DropZone;
  #assessment: Assessment | undefined;
  /** What the host gave last: shown when there are rules, and what reset goes back to. */
  #given: unknown;
  /** It is not shown yet: the host may be about to set its rules too. */
  #isGivenNew = false;
  /** What was worked on before the rules went, or brought in before they came: it goes on when there are rules again. */
  #kept: History | undefined;
  /** The empty audit that was made here: while nobody has touched it, other rules or another use make another one. */
  #fresh: Audit | undefined;
  readonly view = new ViewState(() => this.#host.requestUpdate());
  person: string | undefined;
  readonly board = new NoticeBoard(() => this.#host.requestUpdate());
  readonly announcer = new Announcer(() => this.#host.requestUpdate());

  constructor(host: Host, tell: Tell) {
    this.#host = host;
    this.#tell = tell;
    this.go = new Navigator(host, this.view, () => this.#assessment);
    this.#view = new ReportView(host);
    this.#tongue = new LanguageController(host);
    this.#rules = new Rules(host, () => this.#settleRules());
    this.#drafts = new DraftKeeper(host, {
      say: (problem) => this.say(problem),
      notice: (notice) => this.board.put(notice),
      dismiss: (id) => this.board.dismiss(id),
      audit: () => this.audit,
      take: (audit) => this.#replace(audit),
      exportAudit: () => void download(this, 'audit'),
      redraw: () => host.requestUpdate(),
      isConnected: () => host.isConnected,
    });
    this.#drop = new DropZone(host, {
      take: (file, count) => {
        if (count > 1) this.board.put({ id: 'import-first', tone: 'plain', text: ({ files }) => files.onlyFirst });
        void this.import(file);
      },
      isOpen: () => !this.isReadonly && this.#assessment !== undefined,
    });
    // An element that is moved to another place goes on saving.
    host.addController({
      hostConnected: () => {
        if (this.#assessment !== undefined && !this.#drafts.isOpen) void this.#openDraft(this.#assessment);
      },
    });
  }

  get language(): Desk['language'] {
    return this.#tongue.language;
  }

  get words(): Words | undefined {
    return this.#tongue.words;
  }

  // What the host reads.

  get audit(): unknown {
    if (this.#isGivenNew) return this.#given;
    return this.#assessment?.whole ?? this.#kept?.present ?? this.#given;
  }

  get report(): Report | undefined {
    this.#showGiven();
    if (this.#assessment !== undefined) return this.#assessment.report;
    const { problems } = this.#rules;
    return problems.length === 0 ? undefined : invalidReport(problems, { ruleset: this.#host.ruleset, audit: this.audit });
  }

  /** The report without its seal. */
  get findings(): Report | undefined {
    return this.#assessment?.findings ?? this.report;
  }

  // What the host sets.

  give(audit: unknown): void {
    // A host that hands back what it was told, or a copy of it, changes nothing.
    const isWorkedOn = this.#assessment !== undefined || this.#kept !== undefined;
    if (audit === this.audit || (isWorkedOn && isSame(audit, this.audit))) return;
    this.#given = audit;
    this.#kept = undefined;
    this.#isGivenNew = this.#assessment !== undefined;
    this.#host.requestUpdate();
  }

  /** Unless rules are on their way that it may be meant for. */
  #showGiven(): void {
    if (!this.#isGivenNew || this.#rules.isComing) return;
    this.#isGivenNew = false;
    this.#replace(this.#given);
    if (this.#assessment !== undefined) void this.#openDraft(this.#assessment);
  }

  follow(changed: ReadonlyMap<string, unknown>): void {
    if (this.#rules.isAskedBy(changed)) void this.#rules.load();
    this.#showGiven();
    if (changed.has('person') && typeof this.#host.person === 'string') this.person = this.#host.person;
    if (changed.has('mode') && this.#assessment !== undefined && this.#touched === undefined) this.#replace(undefined);
    if ((changed.has('storageKey') || changed.has('mode')) && this.#assessment !== undefined) void this.#openDraft(this.#assessment);
    this.#tongue.follow();
  }

  reset(): void {
    this.#ask(asAudit(this.#given) ?? this.#freshAudit());
  }

  undo(): void {
    const before = this.#assessment?.audit;
    if (this.#assessment?.undo() === true) this.#stepped(before, this.words?.shell.undone);
  }

  redo(): void {
    const before = this.#assessment?.audit;
    if (this.#assessment?.redo() === true) this.#stepped(before, this.words?.shell.redone);
  }

  #stepped(before: Audit | undefined, message: string | undefined): void {
    const { effective } = this;
    // A step may lead back to another version's audit.
    if (effective !== undefined && this.#assessment?.audit.ruleset !== before?.ruleset) this.#checkMatch(effective);
    this.#changed('audit', message);
  }

  async import(source: Blob | string | object): Promise<boolean> {
    const { importAudit } = await import('./files/import-file.js');
    const { audit, problems } = await importAudit(source);
    const [problem] = problems;
    if (audit === undefined) {
      if (problem !== undefined) this.#refuse('import', [problem]);
      return false;
    }
    this.board.dismiss('import');
    if (this.#assessment !== undefined) this.#ask(audit, (words) => words?.shell.imported);
    else this.#keep(asAudit(audit) ?? this.#freshAudit());
    return true;
  }

  /** A sentence; the code until its words are here. */
  say(problem: Problem): string {
    return this.#tongue.telling?.problem(problem, this.#assessment?.model) ?? problem.code;
  }

  /** Fetches the sentences about faulty documents where there is something to say with them. */
  #findWords(problems: readonly Problem[]): void {
    if (this.#tongue.telling?.hasWordsFor(problems) === false) this.#tongue.sayMore();
  }

  /** A notice of problems, with more words where they are needed. */
  #refuse(id: string, problems: readonly Problem[]): void {
    this.#findWords(problems);
    this.board.put({ id, tone: 'bad', text: () => problems.map((problem) => this.say(problem)).join(' ') });
  }

  draw(): unknown {
    const words = this.words;
    if (words === undefined) return waiting(undefined);
    const assessment = this.#assessment;
    const { ready, problems } = this.#rules;
    if (assessment === undefined || ready === undefined) {
      if (problems.length > 0) {
        this.#findWords(problems);
        const exportAudit = this.audit === undefined ? undefined : () => void download(this, 'audit');
        return failed(words, problems, (problem) => this.say(problem), { retry: () => void this.#rules.load(), exportAudit });
      }
      return this.#rules.isComing ? waiting(words) : nothingToShow(words);
    }
    const desk = this.#desk(assessment, words);
    const frame = frameOf(this, this.#drafts.state);
    const messages = notices(desk, this.board.notices, (id) => this.board.dismiss(id), this.announcer.message, this.#drop.isOver);
    return this.#host.mode === 'report'
      ? this.#view.draw(desk, frame, assessment.lookup, messages, ready.effective, () => assessment.report)
      : layout(desk, frame, assessment.lookup, this.go.near, messages);
  }

  // From rules to an assessment.

  #settleRules(): void {
    const { ready, problems } = this.#rules;
    if (ready === undefined) {
      // The audit is kept, for other rules or for export.
      this.#kept = this.#isGivenNew ? undefined : this.#touched;
      this.#isGivenNew = false;
      this.#assessment = undefined;
      if (problems.length > 0) this.#tell.reported();
    } else {
      const { program, model, effective } = ready;
      const worked = this.#isGivenNew ? undefined : this.#touched;
      const history = worked ?? start(asAudit(this.#given) ?? this.#freshAudit());
      this.#isGivenNew = false;
      this.#assessment = new Assessment(program, model, history);
      this.#kept = undefined;
      this.#fold(model, this.#assessment.audit);
      this.#checkMatch(effective);
      this.#tell.reported();
      void this.#openDraft(this.#assessment, history.past.length > 0);
      // Notes have to be there when the network is gone.
      void this.go
        .redrawn()
        .then(afterPainting.fetch)
        .catch(() => undefined);
    }
    this.#host.requestUpdate();
  }

  /** What somebody has worked on or handed over; undefined while there is only the empty audit that was made here. */
  get #touched(): History | undefined {
    const history = this.#assessment?.history ?? this.#kept;
    return history?.present === this.#fresh && history?.past.length === 0 ? undefined : history;
  }

  #keep(audit: Audit): void {
    this.#kept = this.#kept === undefined ? start(audit) : record(this.#kept, { of: 'audit', audit }, Date.now());
    this.#host.requestUpdate();
  }

  /** Long tables, and what has been filled in already, are folded until somebody opens them. */
  #fold(model: Model, audit: Audit): void {
    this.view.start('section:details', audit.organisation?.name === undefined);
    const isShort = model.leaves.length <= UNFOLDED_LEAVES;
    for (const { id, depth } of model.groups) this.view.start(`group:${id}`, isShort || depth === 0);
  }

  async #openDraft(assessment: Assessment, isWorkedOn = false): Promise<void> {
    const { effective } = this;
    // Rules that are on their way bring their own draft.
    if (effective !== undefined && this.#assessment === assessment && !this.#rules.isComing) {
      // A report is what the host says it is.
      const key = this.#host.mode === 'report' ? undefined : this.#host.storageKey;
      await this.#drafts.open(key, effective, this.#given, isWorkedOn);
    }
  }

  #checkMatch(effective: Effective): void {
    const assessment = this.#assessment;
    if (assessment === undefined) return;
    const match = matchOf(assessment.audit, effective.base, effective.overlays);
    this.board.dismiss('match');
    if (match.kind === 'same' || match.kind === 'unnamed') return;
    this.board.put({
      id: 'match',
      tone: match.kind === 'other-digest' ? 'bad' : 'warn',
      text: ({ files }) => files.match(match),
      actions: [{ text: ({ shell }) => shell.carryOver, run: () => this.#ask(carryOver(assessment.whole, effective)), isEdit: true }],
    });
  }

  #freshAudit(): Audit {
    const { effective } = this;
    if (effective === undefined) return { format: 'steelyard/audit@1' };
    this.#fresh = newAudit({ ruleset: effective.base, overlays: effective.overlays, mode: this.#host.mode, today: today() });
    return this.#fresh;
  }

  get assessment(): Assessment | undefined {
    return this.#assessment;
  }

  #desk(assessment: Assessment, words: Words): Desk {
    this.#findWords(assessment.problems);
    return deskOf(this, assessment, words, this.#tongue.telling, this.#host.mode);
  }

  // Changes.

  get effective(): Effective | undefined {
    return this.#rules.ready?.effective;
  }

  get isReadonly(): boolean {
    return this.#host.readonly || this.isDisabled || this.#host.mode === 'report';
  }

  /** Shows another audit, as the host or a draft has it; what was done to the one before cannot be taken back in it. */
  #replace(audit: unknown): void {
    const { ready } = this.#rules;
    if (ready === undefined) return;
    this.#assessment = new Assessment(ready.program, ready.model, start(asAudit(audit) ?? this.#freshAudit()));
    this.#fold(ready.model, this.#assessment.audit);
    this.#checkMatch(ready.effective);
    this.#tell.reported();
    this.#host.requestUpdate();
  }

  /** The reader replaces the whole audit. */
  #ask(audit: unknown, message?: (words: Words | undefined) => string | undefined): void {
    if (this.#assessment?.replace(asAudit(audit) ?? this.#freshAudit(), Date.now()) !== true) return;
    const { effective } = this;
    if (effective !== undefined) this.#checkMatch(effective);
    this.#changed('audit', message?.(this.words));
    if (message !== undefined) {
      const text = (words: Words): string => message(words) ?? '';
      this.board.put({
        id: 'done',
        tone: 'plain',
        text,
        actions: [{ text: ({ shell }) => shell.undoThis, run: () => this.undo(), isEdit: true }],
      });
    }
  }

  clear(): void {
    this.#ask(this.#freshAudit(), (words) => words?.shell.resetDone);
  }

  sign(person: string): void {
    this.person = person.trim() === '' ? undefined : person.trim();
    this.#host.requestUpdate();
  }

  /** Keys that are pressed inside the element. */
  readonly key = (event: KeyboardEvent): void => {
    handleKey(event, frameOf(this, this.#drafts.state), () => this.#host.renderRoot.querySelector<HTMLElement>('#search')?.focus());
  };

  edit(edit: Edit): void {
    if (this.isReadonly || this.#assessment?.isEditable !== true || !this.#assessment.edit(edit, Date.now())) return;
    this.#changed(edit.of);
  }

  #changed(of: Edit['of'], message?: string): void {
    this.board.dismiss('done');
    this.#drafts.save(this.audit);
    this.#host.requestUpdate();
    this.#tell.changed(of);
    this.#tell.reported();
    if (message === undefined) this.announcer.sayLater(() => this.#result());
    else this.announcer.say(message);
  }

  #result(): string | undefined {
    const words = this.words;
    const assessment = this.#assessment;
    if (words === undefined || assessment === undefined) return undefined;
    const desk = this.#desk(assessment, words);
    return words.shell.live(rangeText(desk), gradeText(desk), assessment.lookup.open);
  }
}
