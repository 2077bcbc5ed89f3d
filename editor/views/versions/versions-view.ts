// <steelyard-view-versions>: the way of a version from draft over review to published, and all versions that there are. What may be
// published is decided by editor/commands/versions; the freezing is the library's.
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/explain/titles.js';
import { digest } from '../../../engine/seal/digest.js';
import { moveScenarios } from '../../commands/versions/move-scenarios.js';
import { type PublishCheck, publishChecks } from '../../commands/versions/publish-checks.js';
import { revisionOf } from '../../commands/versions/revision-of.js';
import { suggestVersion, type VersionSuggestion } from '../../commands/versions/suggest-version.js';
import type { Label } from '../../state/label.js';
import type { LibraryEntry } from '../../state/library.js';
import type { Place } from '../../state/place.js';
import { VERSIONS_WORDS, type VersionsWords } from '../../text/studio/versions.js';
import { fieldStyles } from '../../ui/styles.js';
import { compareWith, sameDocument } from '../changes/compared-with.js';
import { Comparing } from '../changes/comparing.js';
import { sentenceOf } from '../changes/note/revision-note.js';
import { viewStyles } from '../changes/view-styles.js';
import { StudioView } from '../view.js';
import { checkList } from './check-list.js';
import { headFields } from './head-fields.js';
import { predecessorOf, publishStateOf, takenVersions } from './predecessor.js';
import { timeline } from './timeline.js';
import { versionsStyles } from './versions-styles.js';

const STEPS = ['draft', 'review', 'published'] as const;
/** Sentences of differences that are made for a suggestion. */
const TOLD = 20;
const QUIET_MILLISECONDS = 200;

export class VersionsView extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    typedVersion: { state: true },
    isBusy: { state: true },
    seal: { state: true },
  };
  static override styles = [...[StudioView.styles].flat(), fieldStyles, viewStyles, versionsStyles];

  declare typedVersion: string | undefined;
  declare isBusy: boolean;
  /** The digest of the document as it was when it was last quiet: a long document takes a moment. */
  declare seal: { readonly of: object; readonly digest: string } | undefined;
  #sealing: ReturnType<typeof setTimeout> | undefined;
  readonly #comparing = new Comparing(this);
  /** Change notes of versions, by key; fetched once. */
  readonly #notes = new Map<string, string>();
  #wanted: string | undefined;
  #asked: Place | undefined;

  constructor() {
    super();
    this.isBusy = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { library } = this.studio;
    const { workpiece } = this;
    this.#comparing.follow(workpiece, library, predecessorOf(workpiece, library)?.choice);
    const { selected } = workpiece;
    if (selected !== this.#asked && selected?.field !== undefined && /^(ruleset|approval|effective)$/.test(selected.collection)) {
      this.#wanted = selected.field.split('.').at(-1);
    }
    this.#asked = selected;
    this.#fetchNotes();
    this.#sealLater();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#sealing);
  }

  #sealLater(): void {
    const { document } = this.workpiece;
    if (this.seal?.of === document) return;
    clearTimeout(this.#sealing);
    this.#sealing = setTimeout(
      () => {
        this.seal = { of: document, digest: digest(document) };
      },
      this.seal === undefined ? 0 : QUIET_MILLISECONDS,
    );
  }

  protected override updated(): void {
    // A jump from elsewhere, once the field is there.
    if (this.#wanted !== undefined) this.#focus(this.#wanted);
    this.#wanted = undefined;
  }

  protected override render(): TemplateResult {
    const words = VERSIONS_WORDS[this.language];
    const { workpiece, studio } = this;
    const checks = publishChecks(publishStateOf(workpiece, studio.library));
    const isOpen = workpiece.readOnly === undefined;
    return html`<div class="page">
      ${this.#way(words, checks)}
      <div>${isOpen ? nothing : html`<p class="soft">${words.readOnly}</p>`}${headFields(this.#head(words))}</div>
      <div>${isOpen ? this.#checks(words, checks) : nothing}${this.#digest(words)}</div>
      <div class="wide">${timeline(this.#timeline(words))}</div>
    </div>`;
  }

  #way(words: VersionsWords, checks: readonly PublishCheck[]): TemplateResult {
    const { document, readOnly } = this.workpiece;
    const status = document.status ?? 'draft';
    const at = (STEPS as readonly string[]).indexOf(status);
    const failing = checks.filter(({ state }) => state !== 'passed').length;
    const step = (one: (typeof STEPS)[number], index: number): TemplateResult =>
      html`<li class=${index < at ? 'done' : ''} aria-current=${index === at ? 'step' : nothing}>${words.steps[one]}</li>`;
    return html`<div class="way">
      <h2 tabindex="-1">${words.way}</h2>
      <ol class="steps">${STEPS.map(step)}${status === 'withdrawn' ? html`<li aria-current="step">${words.steps.withdrawn}</li>` : nothing}</ol>
      <span class="space"></span>
      ${
        readOnly !== undefined
          ? nothing
          : status === 'review'
            ? html`<span class=${failing === 0 ? 'good' : 'soft'} role="status">${failing === 0 ? words.ready : words.notReady(failing)}</span>
                <button type="button" ?disabled=${this.isBusy} @click=${() => void this.#move('draft')}>${words.back}</button>
                <button type="button" class="main" ?disabled=${this.isBusy || failing > 0} @click=${() => void this.#publish()}>${words.publish}</button>`
            : html`<button type="button" class="main" ?disabled=${this.isBusy} @click=${() => void this.#move('review')}>${words.submit}</button>`
      }
    </div>`;
  }

  #head(words: VersionsWords): Parameters<typeof headFields>[0] {
    const { workpiece, studio, language } = this;
    const suggestion = this.#suggestion();
    const { state } = this.#comparing;
    return {
      workpiece,
      words,
      language,
      predecessor: predecessorOf(workpiece, studio.library),
      suggestion,
      because:
        typeof state === 'object' && suggestion
          ? suggestion.because.map((one, at) => (at < TOLD ? sentenceOf(one, state.comparison, language) : ''))
          : [],
      typedVersion: this.typedVersion,
      typeVersion: (text) => {
        this.typedVersion = text;
      },
      apply: (edit) => void studio.apply(edit),
    };
  }

  /** null while it is being worked out. */
  #suggestion(): VersionSuggestion | undefined | null {
    const { state } = this.#comparing;
    if (state === 'working') return null;
    if (typeof state !== 'object') return undefined;
    const { library } = this.studio;
    return suggestVersion(state.compared.document.version, state.comparison.differences, takenVersions(this.workpiece, library));
  }

  #checks(words: VersionsWords, checks: readonly PublishCheck[]): TemplateResult {
    return html`<section aria-labelledby="checks-heading">
      <h3 id="checks-heading">${words.checks}</h3>
      ${checkList(checks, words, (check) => this.#goTo(check))}${this.#datedScenarios(words)}
    </section>`;
  }

  #datedScenarios(words: VersionsWords): unknown {
    const { workpiece, studio } = this;
    const edit = moveScenarios(workpiece.work, predecessorOf(workpiece, studio.library)?.effective);
    if (edit === false) return nothing;
    return html`<p class="small">${words.movedHint} <button type="button" @click=${() => void studio.apply(edit)}>${words.moveScenarios}</button></p>`;
  }

  #goTo({ place, view, field, id }: PublishCheck): void {
    const { studio } = this;
    if (place !== undefined) studio.goTo(place);
    else if (view !== undefined) studio.show(view);
    else if (id === 'reviewed') this.renderRoot.querySelector<HTMLElement>('.way button')?.focus();
    else if (field !== undefined) this.#focus(field);
  }

  #focus(field: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#field-${CSS.escape(field)}`)?.focus();
  }

  #digest(words: VersionsWords): TemplateResult {
    return html`<section class="digest" aria-labelledby="digest-heading">
      <h3 id="digest-heading">${words.digest}</h3>
      <code>${this.seal?.of === this.workpiece.document ? this.seal.digest : '…'}</code>
      ${this.workpiece.readOnly === undefined ? html`<p class="soft small">${words.digestHint} ${words.frozen}</p>` : nothing}
    </section>`;
  }

  #timeline(words: VersionsWords): Parameters<typeof timeline>[0] {
    const { studio, workpiece } = this;
    const { library } = studio;
    return {
      entries: sameDocument(workpiece, library),
      current: this.#current(),
      words,
      noteOf: ({ key }) => (key === workpiece.key ? workpiece.work.note : (this.#notes.get(key) ?? '')),
      compare: ({ key }) => {
        compareWith(workpiece, key);
        studio.show('changes');
      },
      open: ({ key }) => void studio.open(key, 'versions'),
      revise: (entry) => void this.#revise(entry),
      withdraw: (entry) => void this.#withdraw(entry),
    };
  }

  /** The open document as it stands, which the library may not know yet. */
  #current(): LibraryEntry | undefined {
    const { workpiece, studio } = this;
    const { document, key, kind } = workpiece;
    const entry = studio.library.entry(key);
    const status = document.status ?? 'draft';
    const now = { version: document.version, status, effective: document.effective, title: document.title };
    if (entry !== undefined) return { ...entry, ...now };
    return {
      key,
      kind,
      id: document.id,
      ...now,
      source: 'own',
      digest: undefined,
      extends: undefined,
      origin: undefined,
      changedAt: undefined,
      isTextOnly: false,
      problems: undefined,
      isSuperseded: false,
    };
  }

  #fetchNotes(): void {
    const { library } = this.studio;
    for (const { key } of sameDocument(this.workpiece, library)) {
      if (this.#notes.has(key)) continue;
      this.#notes.set(key, '');
      void library.workOf(key).then(
        ({ note }) => {
          this.#notes.set(key, note);
          this.requestUpdate();
        },
        () => undefined,
      );
    }
  }

  async #move(status: 'draft' | 'review'): Promise<void> {
    await this.#busy(() => this.studio.library.setStatus(this.workpiece.key, status));
    await this.#keepFocus();
  }

  /** The button that was pressed may be gone: the focus goes to what comes next, or to the heading. */
  async #keepFocus(): Promise<void> {
    await this.updateComplete;
    const root = this.shadowRoot;
    if (root === null || root.activeElement !== null) return;
    (root.querySelector<HTMLElement>('.way button.main:enabled') ?? root.querySelector<HTMLElement>('.way h2'))?.focus();
  }

  async #publish(): Promise<void> {
    const { studio, workpiece } = this;
    const { document } = workpiece;
    const sealed = digest(document);
    const answer = await studio.ask({
      title: labelOf((words) => words.askTitle),
      body: (language) => {
        const words = VERSIONS_WORDS[language];
        return html`<p>${words.askBody(textIn(document.title, language) ?? document.id, document.version)}</p>
          <p>${words.digest}<br /><code>${(sealed.match(/.{1,16}/g) ?? []).map((part) => html`${part}<wbr />`)}</code></p>`;
      },
      answers: [
        { id: 'cancel', text: labelOf((words) => words.cancel) },
        { id: 'publish', text: labelOf((words) => words.publish.replace('…', '')), isMain: true },
      ],
    });
    // What was asked about is what is published: an edit in between asks again.
    if (answer !== 'publish' || workpiece.document !== document) return;
    if (publishChecks(publishStateOf(workpiece, studio.library)).some(({ state }) => state !== 'passed')) return;
    const isDone = await this.#busy(() => studio.library.publish(workpiece.key, workpiece.work));
    if (isDone) studio.notify({ text: labelOf((words) => words.published(document.version)) });
    await this.#keepFocus();
  }

  async #revise({ key, kind, id }: LibraryEntry): Promise<void> {
    const { library } = this.studio;
    await this.#busy(async () => {
      const { document, scenarios } = await library.workOf(key);
      const inUse = library.entries.filter((one) => one.kind === kind && one.id === id).map(({ version }) => version);
      const made = await library.create(revisionOf(document, inUse), { origin: key, scenarios });
      await this.studio.open(made);
    });
  }

  async #withdraw({ key, version }: LibraryEntry): Promise<void> {
    const { studio } = this;
    const answer = await studio.ask({
      title: labelOf((words) => words.withdrawTitle),
      body: (language) => VERSIONS_WORDS[language].withdrawBody(version),
      answers: [
        { id: 'cancel', text: labelOf((words) => words.cancel), isMain: true },
        { id: 'withdraw', text: labelOf((words) => words.withdraw), isDanger: true },
      ],
    });
    if (answer !== 'withdraw') return;
    const isDone = await this.#busy(() => studio.library.setStatus(key, 'withdrawn'));
    if (isDone) studio.notify({ text: labelOf((words) => words.withdrawn) });
  }

  /** The store may refuse: a number taken meanwhile, a draft changed in another window. Then that is said, and nothing is changed. */
  async #busy(work: () => Promise<void>): Promise<boolean> {
    this.isBusy = true;
    try {
      await work();
      return true;
    } catch {
      this.studio.notify({ text: labelOf((words) => words.refused), severity: 'error' });
      return false;
    } finally {
      this.isBusy = false;
    }
  }
}

function labelOf(say: (words: VersionsWords) => string): Label {
  return { 'zh-CN': say(VERSIONS_WORDS['zh-CN']), en: say(VERSIONS_WORDS.en) };
}
