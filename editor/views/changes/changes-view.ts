// <steelyard-view-changes>: what differs from any version, in the scheme's own terms, as a revision note (修订说明) whose reasons are
// written in place; and the difference of the texts. The comparison is made when the work has been quiet for a moment.
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/explain/titles.js';
import { isRevertible, revert } from '../../commands/versions/revert.js';
import type { LibraryEntry } from '../../state/library.js';
import { CHANGES_WORDS, type ChangesWords } from '../../text/studio/changes.js';
import { choice } from '../../ui/choice.js';
import { fieldStyles } from '../../ui/styles.js';
import { StudioView } from '../view.js';
import { type Choice, choiceFor, compareWith, otherDocuments, sameDocument } from './compared-with.js';
import { Comparing, type Ready } from './comparing.js';
import type { Comparison } from './note/comparison.js';
import { noteAsMarkdown, noteTitle } from './note/markdown.js';
import { type NoteGroup, type NoteGroupId, type NoteItem, sentenceOf } from './note/revision-note.js';
import { type NoteActions, type NotePage, notePage } from './note-page.js';
import { noteScreenStyles, noteStyles } from './note-styles.js';
import { editReason, isReasonNeeded, reasonOf } from './reasons.js';
import { textDifference } from './text-difference.js';
import { viewStyles } from './view-styles.js';

/** Rows of a group that are drawn at first. */
const MANY = 200;

export class ChangesView extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    shown: { state: true },
    limits: { state: true },
  };
  static override styles = [...[StudioView.styles].flat(), fieldStyles, viewStyles, noteStyles, noteScreenStyles];

  declare shown: 'note' | 'text';
  declare limits: ReadonlyMap<NoteGroupId, number>;
  readonly #comparing = new Comparing(this);

  constructor() {
    super();
    this.shown = 'note';
    this.limits = new Map();
  }

  protected override concerns(event: string): boolean {
    return event === 'change' || event === 'state';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { workpiece } = this;
    const { library } = this.studio;
    if (this.#comparing.follow(workpiece, library, choiceFor(workpiece, library))) this.limits = new Map();
  }

  protected override render(): TemplateResult {
    const words = CHANGES_WORDS[this.language];
    return html`${this.#toolbar(words)}${this.#notApplied(words)}<div class="page">${this.#content(words)}</div>`;
  }

  #toolbar(words: ChangesWords): TemplateResult {
    const { state } = this.#comparing;
    const isReady = typeof state === 'object';
    return html`<div class="toolbar">
      <label for="with">${words.compareWith}</label>${this.#choices(words)}
      ${choice({
        id: 'shown',
        label: words.view,
        hideLabel: true,
        value: this.shown,
        options: [
          { value: 'note', text: words.note },
          { value: 'text', text: words.textDifference },
        ],
        onChange: (value) => {
          this.shown = value === 'text' ? 'text' : 'note';
        },
      })}
      <span class="space"></span>
      <button type="button" ?disabled=${!isReady} @click=${() => this.#export()}>${words.exportMarkdown}</button>
      <button type="button" ?disabled=${!isReady} @click=${() => void this.#print()}>${words.print}</button>
    </div>`;
  }

  /** Changes of an overlay that could not be applied make no difference, and are said all the same. */
  #notApplied(words: ChangesWords): TemplateResult | typeof nothing {
    const problems = this.workpiece.overlayView?.problems ?? [];
    const changes = new Set(
      problems.flatMap(({ severity, pointer }) => (severity === 'error' ? (/^\/changes\/\d+/.exec(pointer) ?? []) : [])),
    );
    if (changes.size === 0) return nothing;
    return html`<p class="not-applied" role="note">${words.notApplied(changes.size)} <button type="button" @click=${() => this.studio.show('overlay')}>${words.showOwnRules}</button></p>`;
  }

  #choices(words: ChangesWords): TemplateResult {
    const { workpiece } = this;
    const { library } = this.studio;
    const chosen = choiceFor(workpiece, library);
    const option = (value: Choice, text: string): TemplateResult =>
      html`<option value=${value} .selected=${value === chosen}>${text}</option>`;
    const entries = (label: string, list: readonly LibraryEntry[]): unknown =>
      list.length === 0
        ? nothing
        : html`<optgroup label=${label}>${list.map((one) => option(one.key, this.#entryText(one, words)))}</optgroup>`;
    return html`<select id="with" @change=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value)}>
      ${chosen === undefined ? html`<option value="" selected>${words.none}</option>` : nothing}
      ${workpiece.origin === undefined ? nothing : option('origin', words.origin)}
      ${workpiece.overlayView === undefined ? nothing : option('base', words.base)}
      ${entries(words.sameDocument, sameDocument(workpiece, library))}${entries(words.otherDocuments, otherDocuments(workpiece, library))}
    </select>`;
  }

  #entryText({ title, id, version, status }: LibraryEntry, words: ChangesWords): string {
    const said = Object.hasOwn(words.statuses, status) ? (words.statuses[status] ?? status) : status;
    return words.entry(textIn(title, this.language) ?? id, version, said);
  }

  #choose(value: string): void {
    if (value !== '') compareWith(this.workpiece, value);
    this.requestUpdate();
  }

  #content(words: ChangesWords): TemplateResult {
    const { state } = this.#comparing;
    if (state === 'working') return html`<p role="status">${words.working}</p>`;
    if (state === 'nothing') return html`<p>${words.nothingToCompare}</p>`;
    if (state === 'not-found') return html`<p role="alert">${words.notFound}</p>`;
    if (this.shown === 'text') {
      // Against the base it is the effective rules that differ: an overlay's own text has no counterpart there.
      const { ruleset, document } = this.workpiece;
      const isEffective = state.compared.document.format !== document.format;
      return textDifference(state.compared.document, isEffective ? ruleset : document, this.language, words);
    }
    return notePage(this.#page(state, this.#actions(state.comparison)));
  }

  #page({ comparison, compared }: Ready, actions: NoteActions | undefined): NotePage {
    const { workpiece, language } = this;
    const { id, version } = compared.document;
    return {
      comparison,
      document: workpiece.document,
      comparedWith: `${id} ${version}`,
      note: workpiece.work.note,
      reasonOf: (item) => reasonOf(workpiece, item),
      language,
      words: CHANGES_WORDS[language],
      actions,
    };
  }

  #actions(comparison: Comparison): NoteActions {
    const { studio, workpiece } = this;
    const isOpen = workpiece.readOnly === undefined;
    return {
      limitOf: ({ id }: NoteGroup) => this.limits.get(id) ?? MANY,
      showMore: ({ id }: NoteGroup) => {
        this.limits = new Map([...this.limits, [id, (this.limits.get(id) ?? MANY) + 5 * MANY]]);
      },
      goTo: ({ place }: NoteItem) => {
        if (place !== undefined) studio.goTo(place);
      },
      setReason: isOpen ? (item, reason) => this.#setReason(item, reason, comparison) : undefined,
      isNeeded: (item) => isReasonNeeded(workpiece, item),
      revertOf: ({ difference }) =>
        isOpen && isRevertible(difference) ? () => void studio.apply(revert(workpiece.ruleset, difference)) : undefined,
    };
  }

  #setReason(item: NoteItem, reason: string, comparison: Comparison): void {
    const { difference } = item;
    const about = { 'zh-CN': sentenceOf(difference, comparison, 'zh-CN'), en: sentenceOf(difference, comparison, 'en') };
    this.studio.apply(editReason(this.workpiece, item, reason, about));
    // What was refused is written over with what holds.
    this.requestUpdate();
  }

  #export(): void {
    const { state } = this.#comparing;
    if (typeof state !== 'object') return;
    const { language, words, document, ...rest } = this.#page(state, undefined);
    const text = noteAsMarkdown({ ...rest, document }, language, words);
    this.studio.download(words.fileName(document.id, document.version), text, 'text/markdown');
  }

  async #print(): Promise<void> {
    const { state } = this.#comparing;
    if (typeof state !== 'object') return;
    const page = this.#page(state, undefined);
    const { printAlone } = await import('../print/print-alone.js');
    await printAlone({
      title: noteTitle(page.document, page.language, page.words),
      language: page.language,
      styles: noteStyles.cssText,
      marks: [],
      footer: `${page.document.id} ${page.document.version}`,
      content: notePage(page),
    });
  }
}
