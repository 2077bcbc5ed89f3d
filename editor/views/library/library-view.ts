// The library: every document as one row of a dense table, with search and filters, and all ways to begin, take in and hand on one. Asks
// the reader; what is done is done by the library itself.
import { html, nothing, type TemplateResult } from 'lit';
import type { LibraryEntry } from '../../state/library.js';
import type { StudioCommand } from '../../state/studio.js';
import { LIBRARY_WORDS } from '../../text/studio/library.js';
import { StudioView } from '../view.js';
import { canCopy, canOverlay, canRemove, canRevise, canWithdraw } from './abilities.js';
import { createBlank, createCopy, createOverlay, createRevision } from './create.js';
import { exportBundle, exportOne, importFiles, openFolder, saveBack, takeFiles } from './exchange.js';
import { type Filter, filtered, isFiltered, NO_FILTER } from './filter.js';
import { Menu, type MenuLine } from './menu.js';
import { libraryStyles } from './styles.js';
import { dayOf, documentTable } from './table.js';
import { entryTitle, label } from './titles.js';
import { tools, trouble } from './tools.js';

export class LibraryView extends StudioView {
  static override properties = {
    ...StudioView.properties,
    filter: { state: true },
    chosen: { state: true },
    current: { state: true },
    isOver: { state: true },
  };
  static override styles = [...[StudioView.styles].flat(), libraryStyles];

  declare filter: Filter;
  declare chosen: ReadonlySet<string>;
  declare current: string | undefined;
  declare isOver: boolean;
  readonly #menu = new Menu(this);
  #takeBack: (() => void) | undefined;
  readonly #onLibrary = (): void => this.requestUpdate();

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.chosen = new Set();
    this.current = undefined;
    this.isOver = false;
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) this.addEventListener(type, this.#onDrag);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Nothing has the focus when the page is opened, and / finds all the same.
    document.addEventListener('keydown', this.#onKey);
    this.#takeBack = this.studio?.offer(this.#commands());
    this.studio?.library.addEventListener('change', this.#onLibrary);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    this.#takeBack?.();
    this.studio.library.removeEventListener('change', this.#onLibrary);
  }

  protected override render(): TemplateResult {
    const { studio, language, filter, entries } = this;
    const { library } = studio;
    const words = LIBRARY_WORDS[language];
    const shown = this.shown;
    const current = shown.some(({ key }) => key === this.current) ? this.current : shown[0]?.key;
    return html`${tools({
      ...{ language, library, filter, chosen: this.#chosenEntries.length },
      setFilter: (next) => {
        this.filter = next;
      },
      showNew: (anchor) => void this.#menu.show(words.add.button, this.#newLines(), anchor),
      importFiles: () => this.#do(importFiles(studio)),
      exportChosen: () => this.#do(exportBundle(studio, this.#chosenEntries)),
      openFolder: (again) => this.#do(openFolder(studio, again)),
    })}${trouble(language, library, () =>
      this.#do(
        exportBundle(
          studio,
          entries.filter(({ source }) => source !== 'shipped'),
        ),
      ),
    )}
      <div class="scroll">${
        shown.length === 0
          ? this.#empty()
          : documentTable({
              ...{ language, entries: shown, chosen: this.chosen, current, today: dayOf(new Date()) },
              pathOf: (key) => library.files?.pathOf(key),
              open: (entry) => this.#open(entry),
              choose: (keys, isChosen) => this.#choose(keys, isChosen),
              showActions: (entry, anchor) => this.#showActions(entry, anchor),
              copyDigest: (digest) => this.#do(this.#copyDigest(digest)),
            })
      }</div>
      <div class="foot"><span role="status">${words.counted(shown.length, entries.length)}</span>${
        this.#chosenEntries.length > 0 ? html`<span>${words.chosen(this.#chosenEntries.length)}</span>` : nothing
      }<span class="space"></span><span class="keys">${words.keys}</span></div>
      ${this.isOver ? html`<div class="drop">${words.drop}</div>` : nothing}${this.#menu.template()}`;
  }

  get entries(): readonly LibraryEntry[] {
    return this.studio.library.entries;
  }

  /** What is listed under the filter. */
  get shown(): readonly LibraryEntry[] {
    return filtered(this.entries, this.filter);
  }

  get #chosenEntries(): readonly LibraryEntry[] {
    return this.entries.filter(({ key }) => this.chosen.has(key));
  }

  #empty(): TemplateResult {
    const words = LIBRARY_WORDS[this.language];
    if (isFiltered(this.filter) && this.entries.length > 0) {
      return html`<div class="empty"><h2>${words.empty.notFound}</h2><button type="button" @click=${() => {
        this.filter = NO_FILTER;
      }}>${words.empty.clear}</button></div>`;
    }
    const lines = this.#newLines().filter((one) => one !== undefined);
    return html`<div class="empty"><h2>${words.empty.nothing}</h2><p>${words.empty.nothingText}</p>
      <ul class="ways">${lines.map((line) => html`<li><button type="button" @click=${() => void line.run()}>${line.text}<small>${line.hint}</small></button></li>`)}</ul></div>`;
  }

  #newLines(): readonly MenuLine[] {
    const { studio } = this;
    const words = LIBRARY_WORDS[this.language].add;
    const revisable = this.entries.filter((one) => canRevise(one) && one.kind === 'ruleset');
    const bases = this.entries.filter(canOverlay);
    const line = (text: string, hint: string, run: () => Promise<void>): MenuLine => ({ text, hint, run: () => this.#do(run()) });
    return [
      ...(revisable.length === 0
        ? []
        : [line(words.revision, words.revisionHint, () => this.#pick('pickRevision', revisable, createRevision))]),
      ...(bases.length === 0 ? [] : [line(words.overlay, words.overlayHint, () => this.#pick('pickOverlay', bases, createOverlay))]),
      line(words.blank, words.blankHint, () => createBlank(studio, false)),
      line(words.table, words.tableHint, () => createBlank(studio, true)),
      undefined,
      line(words.file, words.fileHint, () => importFiles(studio)),
      ...(studio.library.files.folder === 'none' ? [] : [line(words.folder, words.folderHint, () => openFolder(studio, false))]),
    ];
  }

  /** Asks for the document that something new begins with; the row that the reader is at comes first. */
  async #pick(
    question: 'pickRevision' | 'pickOverlay',
    entries: readonly LibraryEntry[],
    then: (studio: LibraryView['studio'], entry: LibraryEntry) => Promise<void>,
  ): Promise<void> {
    const { studio } = this;
    let key = entries.find((one) => one.key === this.current)?.key ?? entries[0]?.key ?? '';
    const answer =
      entries.length === 1
        ? 'go'
        : await studio.ask({
            title: label((words) => words.ask[question]),
            body: (language) =>
              html`<div class="field"><label class="label" for="base">${LIBRARY_WORDS[language].ask.base}</label><select id="base" @change=${(
                event: Event,
              ) => {
                key = (event.target as HTMLSelectElement).value;
              }}>${entries.map((one) => html`<option value=${one.key} .selected=${one.key === key}>${entryTitle(one, language)} ${one.version}</option>`)}</select></div>`,
            answers: [
              { id: 'cancel', text: label((words) => words.ask.cancel) },
              { id: 'go', text: label((words) => words.ask.create), isMain: true },
            ],
          });
    const entry = entries.find((one) => one.key === key);
    if (answer === 'go' && entry !== undefined) await then(studio, entry);
  }

  #showActions(entry: LibraryEntry, anchor: HTMLElement): void {
    this.current = entry.key;
    void this.#menu.show(LIBRARY_WORDS[this.language].actionsOf(entryTitle(entry, this.language)), this.#actionLines(entry), anchor);
  }

  #actionLines(entry: LibraryEntry): readonly MenuLine[] {
    const { studio } = this;
    const words = LIBRARY_WORDS[this.language].actions;
    const line = (is: boolean, text: string, run: () => void | Promise<void>): readonly MenuLine[] =>
      is ? [{ text, run: () => this.#do(Promise.resolve(run())) }] : [];
    const dangerous = [
      ...line(canWithdraw(entry), words.withdraw, () => this.#withdraw(entry)),
      ...line(canRemove(entry), words.remove, () => this.#remove(entry)),
    ];
    return [
      ...line(true, words.open, () => this.#open(entry)),
      ...line(canRevise(entry), words.revise, () => createRevision(studio, entry)),
      ...line(canOverlay(entry), words.overlay, () => createOverlay(studio, entry)),
      ...line(canCopy(entry), words.copy, () => createCopy(studio, entry)),
      undefined,
      ...line(true, words.export, () => exportOne(studio, entry)),
      ...line(entry.digest !== undefined, LIBRARY_WORDS[this.language].copyDigest, () => this.#copyDigest(entry.digest ?? '')),
      ...line(studio.library.files.folder === 'open' && entry.source !== 'shipped', words.saveBack, () => saveBack(studio, entry)),
      ...(dangerous.length > 0 ? [undefined, ...dangerous] : []),
    ];
  }

  #open(entry: LibraryEntry): void {
    this.current = entry.key;
    this.#do(this.studio.open(entry.key));
  }

  async #remove(entry: LibraryEntry): Promise<void> {
    const { studio } = this;
    const { library } = studio;
    if (!canRemove(entry)) {
      studio.notify({ text: label((words) => words.notRemoved), severity: 'warning' });
      return;
    }
    const at = this.shown.findIndex(({ key }) => key === entry.key);
    await library.remove(entry.key);
    this.current = this.shown[Math.min(at, this.shown.length - 1)]?.key;
    studio.notify({
      text: label((words, language) => words.removed(`${entryTitle(entry, language)} ${entry.version}`)),
      action: { text: label((words) => words.actions.undo), run: () => this.#do(library.restore(entry.key)) },
    });
    await this.#focusCurrent();
  }

  async #withdraw(entry: LibraryEntry): Promise<void> {
    const answer = await this.studio.ask({
      title: label((words, language) => words.ask.withdrawTitle(`${entryTitle(entry, language)} ${entry.version}`)),
      body: (language) => LIBRARY_WORDS[language].ask.withdrawText,
      answers: [
        { id: 'cancel', text: label((words) => words.ask.cancel), isMain: true },
        { id: 'withdraw', text: label((words) => words.ask.withdraw), isDanger: true },
      ],
    });
    if (answer === 'withdraw') await this.studio.library.setStatus(entry.key, 'withdrawn');
  }

  async #copyDigest(digest: string): Promise<void> {
    await navigator.clipboard.writeText(digest);
    this.studio.notify({ text: label((words) => words.copied) });
  }

  #choose(keys: readonly string[], isChosen: boolean): void {
    const others = [...this.chosen].filter((key) => !keys.includes(key));
    this.chosen = new Set(isChosen ? [...others, ...keys] : others);
  }

  /** What fails is said; a reader who gave up is no failure. */
  #do(work: Promise<void>): void {
    work.catch((error: unknown) => {
      if (error instanceof Error && error.name === 'AbortError') return;
      this.studio.notify({ text: label((words) => words.failed), severity: 'error' });
    });
  }

  #commands(): readonly StudioCommand[] {
    const command = (id: string, title: StudioCommand['title'], run: () => Promise<void>): StudioCommand => ({
      ...{ id: `library-${id}`, title, group: 'library' },
      isAvailable: () => true,
      run: () => this.#do(run()),
    });
    const { studio } = this;
    return [
      command(
        'blank',
        label((words) => words.add.blank),
        () => createBlank(studio, false),
      ),
      command(
        'import',
        label((words) => words.add.file),
        () => importFiles(studio),
      ),
      ...(studio.library.files?.folder === 'none'
        ? []
        : [
            command(
              'folder',
              label((words) => words.add.folder),
              () => openFolder(studio, false),
            ),
          ]),
      command(
        'export',
        label((words) => words.exportChosen),
        () => exportBundle(studio, this.#chosenEntries.length > 0 ? this.#chosenEntries : this.shown),
      ),
    ];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement)) return;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const search = this.renderRoot.querySelector<HTMLInputElement>('input[type=search]');
    if (target === search) {
      if (event.key === 'ArrowDown' || event.key === 'Enter') this.#go(0);
      else if (event.key === 'Escape' && this.filter.text !== '') this.filter = { ...this.filter, text: '' };
      else return;
      return event.preventDefault();
    }
    if (event.key === '/' && !target.matches('input:not([type=checkbox]), select, textarea')) {
      event.preventDefault();
      search?.focus();
      return;
    }
    const row = target.closest<HTMLElement>('tbody tr');
    const at = this.shown.findIndex(({ key }) => key === row?.dataset.key);
    const entry = this.shown[at];
    if (row === null || entry === undefined) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#go(at + 1),
      ArrowUp: () => this.#go(at - 1),
      Home: () => this.#go(0),
      End: () => this.#go(this.shown.length - 1),
      Delete: () => this.#do(this.#remove(entry)),
      ContextMenu: () => this.#showActions(entry, row.querySelector<HTMLElement>('.more button') ?? row),
      F10: () => this.#showActions(entry, row.querySelector<HTMLElement>('.more button') ?? row),
      ...(target.matches('.open') ? { ' ': () => this.#choose([entry.key], !this.chosen.has(entry.key)) } : {}),
    };
    const does = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (does === undefined) return;
    event.preventDefault();
    does();
  };

  #go(to: number): void {
    const entry = this.shown[Math.max(0, Math.min(to, this.shown.length - 1))];
    if (entry === undefined) return;
    this.current = entry.key;
    void this.#focusCurrent();
  }

  async #focusCurrent(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button.open[tabindex="0"]')?.focus();
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    // Without this the browser opens the file in place of the page.
    event.preventDefault();
    if (event.type === 'dragleave') {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.isOver = false;
      return;
    }
    this.isOver = event.type !== 'drop';
    if (event.type === 'drop') this.#do(takeFiles(this.studio, [...event.dataTransfer.files]));
  };
}
