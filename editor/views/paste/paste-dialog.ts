// The dialog of a pasted table: the cells with what each column is, how much is taken, and the result as a difference, clause by clause.
// Nothing is changed here: it answers with an edit, or with nothing.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Pasted } from '../../commands/paste/looks-like-table.js';
import { pasteEdit } from '../../commands/paste/plan/make-plan.js';
import type { Edit } from '../../state/edit.js';
import type { Studio } from '../../state/studio.js';
import { PASTE_WORDS } from '../../text/studio/paste.js';
import { looks, tokens } from '../../theme/tokens.js';
import { fieldStyles } from '../../ui/styles.js';
import { optionFields } from './option-fields.js';
import { pasteArea } from './paste-area.js';
import { type PasteSession, startSession, withOptions, withRuleset } from './paste-session.js';
import { pasteStyles } from './paste-styles.js';
import { pastedGrid } from './pasted-grid.js';
import { resultRows, shownRows } from './result-rows.js';
import { otherRows, sumsTable } from './sums-table.js';
import { textOfFile } from './text-of-file.js';

/** Rows of the result that are drawn at once; more on demand. */
const PAGE = 200;

export class PasteDialog extends LitElement {
  static override properties = {
    studio: { attribute: false },
    data: { attribute: false },
    session: { state: true },
    isFiltered: { state: true },
    shown: { state: true },
    opened: { state: true },
    trouble: { state: true },
  };
  static override styles = [tokens, looks, fieldStyles, pasteStyles];

  declare studio: Studio;
  declare data: Pasted;
  declare session: PasteSession | undefined;
  declare isFiltered: boolean;
  declare shown: number;
  /** Key of the row whose match is being changed, and whether all clauses are offered. */
  declare opened: { readonly key: string; readonly isAll: boolean } | undefined;
  declare trouble: 'notText' | 'notTable' | undefined;
  /** What the reader decides. */
  readonly answer: Promise<Edit | undefined>;
  #decide: (edit: Edit | undefined) => void = () => {};
  readonly #onStudio = (): void => this.requestUpdate();
  #followed: readonly EventTarget[] = [];

  constructor() {
    super();
    this.data = {};
    this.isFiltered = false;
    this.shown = PAGE;
    this.answer = new Promise((resolve) => {
      this.#decide = resolve;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The document is changed by nobody else while the dialog is modal, but another window may.
    this.#followed = [this.studio, ...(this.studio.workpiece === undefined ? [] : [this.studio.workpiece])];
    for (const one of this.#followed) one.addEventListener('change', this.#onStudio);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const one of this.#followed) one.removeEventListener('change', this.#onStudio);
    this.#decide(undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const ruleset = this.studio.workpiece?.ruleset;
    if (ruleset === undefined) return this.#decide(undefined);
    if (changed.has('data') && (this.data.html || this.data.text)) this.read(this.data);
    if (this.session !== undefined) this.session = withRuleset(this.session, ruleset);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** Reads what was pasted, dropped or chosen. */
  read(data: Pasted): void {
    const { workpiece, language } = this.studio;
    if (workpiece === undefined) return;
    const session = startSession(workpiece.ruleset, data, language, workpiece.isValuesOnly);
    this.trouble = session === undefined || session.sheet.rows.length === 0 ? 'notTable' : undefined;
    this.session = session;
    this.isFiltered = false;
    this.shown = PAGE;
    this.opened = undefined;
  }

  protected override render(): TemplateResult {
    const { language } = this.studio;
    const words = PASTE_WORDS[language];
    const { session } = this;
    return html`<dialog lang=${language} aria-labelledby="title" @close=${() => this.#decide(undefined)} @paste=${this.#onPaste}
      @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${this.#onDrop}>
      <header><h2 id="title">${words.title}</h2>${
        session === undefined
          ? nothing
          : html`<span class="soft small">${words.size(session.read.grid.rows.length, session.read.grid.columns)}</span
              ><button class="bare" @click=${this.#restart}>${words.again}</button>`
      }<span class="gap"></span><button class="bare" aria-label=${words.close} @click=${this.#cancel}>✕</button></header>
      <div class="body">${session === undefined ? this.#area() : this.#preview(session)}</div>
      <footer>${
        session === undefined
          ? nothing
          : html`<p role="status">${words.counts(session.plan.counts)}${
              language === 'en' ? '; ' : '；'
            }${words.totalIs(session.plan.total.after, session.plan.total.before)}</p>`
      }<span class="gap"></span
        ><button @click=${this.#cancel}>${words.cancel}</button
        ><button class="main" ?autofocus=${session !== undefined} ?disabled=${!this.#canTake()} @click=${this.#take}>${words.take}</button></footer>
    </dialog>`;
  }

  #area(): TemplateResult {
    return pasteArea({
      words: PASTE_WORDS[this.studio.language],
      trouble: this.trouble,
      onText: (text) => this.read({ text }),
      onFile: (file) => void this.#readFile(file),
    });
  }

  #preview(session: PasteSession): TemplateResult {
    const { language } = this.studio;
    const words = PASTE_WORDS[language];
    const rows = shownRows(session, this.isFiltered);
    const change = (next: PasteSession): void => {
      this.session = next;
    };
    return html`${this.trouble === 'notTable' ? html`<p class="bad" role="alert">${words.notTable}</p>` : nothing}
      ${pastedGrid({ session, words, onChange: change })}
      ${optionFields({
        session,
        words,
        isFiltered: this.isFiltered,
        onFilter: (isFiltered) => {
          this.isFiltered = isFiltered;
          this.shown = PAGE;
        },
        onChange: change,
      })}
      <div class="result"><div class="rows">${resultRows({
        session,
        words,
        language,
        rows: rows.slice(0, this.shown),
        opened: this.opened,
        onOpen: (opened) => {
          this.opened = opened;
        },
        onTick: (key, isTicked) => change(withOptions(session, { ticks: new Map([...session.options.ticks, [key, isTicked]]) })),
        onTickAll: (isTicked) =>
          change(
            withOptions(session, {
              ticks: new Map([
                ...session.options.ticks,
                ...rows.filter(({ isTickable }) => isTickable).map(({ key }) => [key, isTicked] as const),
              ]),
            }),
          ),
        onChange: change,
      })}${
        rows.length > this.shown
          ? html`<button @click=${() => {
              this.shown += PAGE;
            }}>${words.showMore(Math.min(PAGE, rows.length - this.shown))}</button>`
          : nothing
      }</div><aside>${sumsTable(session, words, language)}${otherRows(session, words)}</aside></div>`;
  }

  #canTake(): boolean {
    return this.session !== undefined && this.session.plan.clauses !== this.session.ruleset.clauses;
  }

  readonly #take = (): void => {
    const edit = this.session === undefined ? false : pasteEdit(this.session.ruleset, this.session.plan);
    if (edit !== false) this.#decide(edit);
  };

  readonly #cancel = (): void => {
    this.#decide(undefined);
  };

  readonly #restart = (): void => {
    this.session = undefined;
    this.trouble = undefined;
  };

  /** Wherever the focus is in the dialog; what is pasted into a field with a table in front of the reader is that field's. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (data === null || this.session !== undefined) return;
    const [file] = data.files;
    const pasted = { html: data.getData('text/html'), text: data.getData('text/plain') };
    if (pasted.html === '' && pasted.text === '' && file === undefined) return;
    event.preventDefault();
    if (pasted.html !== '' || pasted.text !== '') this.read(pasted);
    else if (file !== undefined) void this.#readFile(file);
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void this.#readFile(file);
    else this.read({ html: event.dataTransfer?.getData('text/html') ?? '', text: event.dataTransfer?.getData('text/plain') ?? '' });
  };

  async #readFile(file: File): Promise<void> {
    const text = await textOfFile(file);
    if (text === undefined) {
      this.session = undefined;
      this.trouble = 'notText';
    } else this.read({ text });
  }
}
