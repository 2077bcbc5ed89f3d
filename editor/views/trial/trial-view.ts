// The trial beside the rules: a chosen audit under the draft as it stands, in the evaluator element itself, and above it what score and
// grade are now against the version that the draft began with. The numbers come from the worker after each edit; the element follows a
// moment later, so that typing never waits for it.

import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Audit, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { keepScenario } from '../../commands/scenarios/keep-scenario.js';
import type { SteelyardChangeEvent } from '../../embed/events.js';
import type { BriefReport } from '../../state/checks.js';
import { namedOverlays } from '../../state/named-overlays.js';
import { clauseSpots } from '../../state/place.js';
import { trialAudit } from '../../state/trial-audit.js';
import { trialStack } from '../../state/trial-stack.js';
import type { Workpiece } from '../../state/workpiece.js';
import { listed } from '../../text/punctuation.js';
import { TRIAL_WORDS, type TrialWords } from '../../text/studio/trial.js';
import type { Checking } from '../shell/checking.js';
import type { AskedTrial } from '../shell/studio-controller.js';
import { StudioView } from '../view.js';
import '../../embed/define.js';

/** The element is given the rules when they have been quiet for so long: it takes them up on the thread that paints, as long as they are. */
const QUIET_MILLISECONDS = 250;
const QUIET_MILLISECONDS_A_CLAUSE = 1;
const LATEST_IDLE = { timeout: 2000 };

interface CheckingStudio {
  readonly checking?: Checking;
  readonly askedTrial?: AskedTrial;
}

const ASKED = 'asked';

export class TrialView extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    example: { state: true },
    shown: { state: true },
    isChanged: { state: true },
    failure: { state: true },
  };
  static override styles = [
    ...[StudioView.styles].flat(),
    css`
      :host {
        display: flex;
        flex-direction: column;
        block-size: 100%;
      }
      .choice {
        display: flex;
        gap: 6px;
        padding: 8px;
        align-items: center;
      }
      .choice select {
        flex: 1;
        min-inline-size: 0;
      }
      table {
        border-collapse: collapse;
        margin: 0 8px 6px;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        text-align: start;
        padding: 2px 10px 2px 0;
        font-weight: 400;
      }
      thead th {
        color: var(--_soft);
        font-size: 12px;
      }
      td.changed {
        font-weight: 700;
        color: var(--_accent);
      }
      p {
        margin: 0 8px 6px;
        font-size: 13px;
      }
      steelyard-evaluator {
        flex: 1;
        min-block-size: 200px;
        border-block-start: 1px solid var(--_line);
      }
    `,
  ];

  declare example: string;
  /** What the element has: a moment behind the workpiece. */
  declare shown: { readonly ruleset: unknown; readonly overlays: readonly unknown[] } | undefined;
  declare isChanged: boolean;
  /** Why the trial is not what was asked for. */
  declare failure: { readonly kind: 'unread' } | { readonly kind: 'missing'; readonly names: string } | undefined;
  #audit: Audit | undefined;
  #overlays: readonly Overlay[] = [];
  #asked: AskedTrial | undefined;
  #of: Workpiece | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: number | undefined;

  constructor() {
    super();
    this.example = '';
    this.isChanged = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#giveUp();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { workpiece } = this.studio;
    if (workpiece !== this.#of) {
      this.#of = workpiece;
      this.shown = undefined;
      this.#asked = (this.studio as CheckingStudio).askedTrial;
      void this.#choose(this.#examples()[0]?.key ?? '');
    }
    const { askedTrial } = this.studio as CheckingStudio;
    if (askedTrial !== undefined && askedTrial !== this.#asked) {
      this.#asked = askedTrial;
      void this.#choose(ASKED);
    }
    this.#follow();
  }

  protected override render(): TemplateResult {
    const words = TRIAL_WORDS[this.language];
    const trial = this.workpiece.checks?.trial;
    return html`<div class="choice">
        <label class="off-screen" for="example">${words.example}</label>
        <select id="example" @change=${(event: Event) => void this.#choose((event.target as HTMLSelectElement).value)}>
          ${this.#examples().map(({ key, title }) => html`<option value=${key} ?selected=${key === this.example}>${textIn(title, this.language) ?? key}${key === this.example && this.isChanged ? words.own : ''}</option>`)}
          ${this.#asked === undefined ? nothing : html`<option value=${ASKED} ?selected=${this.example === ASKED}>${textIn(this.#asked.title, this.language) ?? ''}${this.example === ASKED && this.isChanged ? words.own : ''}</option>`}
          <option value="" ?selected=${this.example === ''}>${words.blank}</option>
        </select>
        <button type="button" ?disabled=${trial === undefined || trial.report.status === 'invalid' || this.workpiece.readOnly !== undefined} @click=${this.#keep}>${words.keepScenario}</button>
      </div>
      ${this.failure === undefined ? nothing : html`<p class="warn" role="alert">${this.failure.kind === 'unread' ? words.unread : words.missing(this.failure.names)}</p>`}
      ${trial === undefined ? html`<p class="soft">${words.waiting}</p>` : this.#comparison(trial.report, trial.before, words)}
      ${
        this.shown === undefined
          ? nothing
          : html`<steelyard-evaluator fill mode="audit" lang=${this.language} .ruleset=${this.shown.ruleset} .overlays=${this.shown.overlays} .audit=${this.#audit}
          @steelyard-change=${this.#onAnswer}></steelyard-evaluator>`
      }`;
  }

  #comparison(now: BriefReport, before: BriefReport | undefined, words: TrialWords): TemplateResult {
    const { ruleset } = this.workpiece;
    const was = this.workpiece.origin?.ruleset;
    const isOther = before !== undefined && (before.score !== now.score || before.exactScore !== now.exactScore);
    const isOtherGrade = before !== undefined && before.grade !== now.grade;
    return html`<table>
        <thead><tr><td></td><th scope="col">${words.score}</th><th scope="col">${words.grade}</th></tr></thead>
        <tbody>
          ${before === undefined ? nothing : html`<tr><th scope="row">${words.before}</th><td>${before.score ?? words.noScore}</td><td>${gradeText(before, was, this.language, words)}</td></tr>`}
          <tr aria-live="polite"><th scope="row">${words.now}</th><td class=${isOther ? 'changed' : ''}>${now.score ?? words.noScore}</td><td class=${isOtherGrade ? 'changed' : ''}>${gradeText(now, ruleset, this.language, words)}</td></tr>
        </tbody>
      </table>
      <p class=${now.status === 'invalid' ? 'bad' : 'soft'}>${now.status === 'invalid' ? words.faulty : words.status[now.status]} · ${
        before === undefined ? words.noBefore : isOther || isOtherGrade ? words.differs : words.same
      }</p>`;
  }

  #examples() {
    const { id } = this.ruleset;
    return this.studio.library.examples.filter(({ ruleset }) => ruleset.id === id);
  }

  async #choose(key: string): Promise<void> {
    const { library } = this.studio;
    const of = this.#of;
    this.example = key;
    const example = library.examples.find((one) => one.key === key);
    const asked = key === ASKED ? this.#asked?.audit : undefined;
    const read = asked ?? (example === undefined ? undefined : await library.audit(key).catch(() => 'unread' as const));
    const isUnread = read === 'unread';
    const references = isUnread ? [] : namedOverlays({ audit: { overlays: asked?.overlays ?? example?.overlays } });
    const named = await Promise.all(references.map(({ id, version }) => this.#overlay(id, version)));
    if (of !== this.#of || this.example !== key) return;
    const missing = references.filter((_, at) => named[at] === undefined).map(({ id, version }) => `${id} ${version}`);
    const audit = read === undefined || read === 'unread' ? blankAudit(this.ruleset) : read;
    this.failure = isUnread
      ? { kind: 'unread' }
      : missing.length > 0
        ? { kind: 'missing', names: listed(missing, this.language) }
        : undefined;
    this.#overlays = named.filter((one) => one !== undefined);
    this.isChanged = false;
    this.#take(audit);
    this.shown = undefined;
    this.requestUpdate();
  }

  /** The open one in its own place is no part of the library's answer: see trialStack. */
  async #overlay(id: string, version: string): Promise<Overlay | undefined> {
    const { library, workpiece } = this.studio;
    if (workpiece?.kind === 'overlay' && workpiece.document.id === id) return workpiece.document as Overlay;
    const entry = library.find('overlay', id, version);
    try {
      return entry === undefined ? undefined : ((await library.workOf(entry.key)).document as Overlay);
    } catch {
      return undefined;
    }
  }

  #take(audit: Audit): void {
    this.#audit = audit;
    (this.studio as CheckingStudio).checking?.setTrial({ audit, overlays: this.#overlays });
  }

  readonly #onAnswer = (event: Event): void => {
    this.isChanged = true;
    this.#take((event as SteelyardChangeEvent).audit as Audit);
  };

  readonly #keep = (): void => {
    const trial = this.workpiece.checks?.trial;
    if (trial === undefined || this.#audit === undefined) return;
    const example = this.studio.library.examples.find(({ key }) => key === this.example);
    const name = (language: 'zh-CN' | 'en'): string =>
      textIn(example?.title ?? (this.example === ASKED ? this.#asked?.title : undefined), language) ??
      this.#audit?.organisation?.name ??
      TRIAL_WORDS[language].blank;
    const applied = this.studio.apply(keepScenario(this.#audit, trial.report, { 'zh-CN': name('zh-CN'), en: name('en') }));
    if (applied.isApplied) this.studio.notify({ text: { 'zh-CN': TRIAL_WORDS['zh-CN'].keptScenario, en: TRIAL_WORDS.en.keptScenario } });
  };

  /** Not every browser says when it is idle. */
  #whenIdle(run: () => void): void {
    if (typeof requestIdleCallback === 'function') this.#idle = requestIdleCallback(run, LATEST_IDLE);
    else run();
  }

  #giveUp(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#idle = undefined;
  }

  /** Gives the element the rules once they are quiet, and only those that are usable. */
  #follow(): void {
    const { workpiece } = this.studio;
    if (workpiece === undefined || this.#audit === undefined) return;
    const wanted = rulesOf(workpiece, this.#overlays);
    const { shown } = this;
    if (shown !== undefined && shown.ruleset === wanted.ruleset && sameList(shown.overlays, wanted.overlays)) return;
    this.#giveUp();
    // Unusable rules are told by the problems, in the studio's words; the element goes on with the last that were usable.
    if (workpiece.checks?.isUsable !== true) return;
    const show = (): void => {
      const rules = rulesOf(workpiece, this.#overlays);
      if (this.#audit !== undefined) this.#audit = trialAudit(this.#audit, rules.ruleset, rules.overlays);
      this.shown = rules;
    };
    const quiet = QUIET_MILLISECONDS + QUIET_MILLISECONDS_A_CLAUSE * clauseSpots(this.ruleset).size;
    this.#timer = shown === undefined ? setTimeout(show) : setTimeout(() => this.#whenIdle(show), quiet);
  }
}

function rulesOf(workpiece: Workpiece, named: readonly Overlay[]) {
  return { ruleset: workpiece.ground?.ruleset ?? workpiece.ruleset, overlays: trialStack(workpiece, named) };
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** The day is asked for: an audit without one is not evaluated. */
function blankAudit({ id, version }: Ruleset): Audit {
  return { format: 'steelyard/audit@1', ruleset: { id, version }, type: 'initial' } as unknown as Audit;
}

function gradeText({ grade, status }: BriefReport, ruleset: Ruleset | undefined, language: 'zh-CN' | 'en', words: TrialWords): string {
  if (grade === null) return status === 'final' ? words.ungraded : (words.status[status] ?? status);
  const found = ruleset?.grades.find((one) => one.id === grade) ?? (ruleset?.ungraded?.id === grade ? ruleset.ungraded : undefined);
  return found === undefined ? grade : titleOf(found, language);
}
