// The outline: the tree of clauses with their points as a spreadsheet, and beside it the details of the clause that is worked on. What
// is selected here is selected in the workpiece, and what is selected elsewhere is shown here.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { referencesTo } from '../../commands/clauses/clause-references.js';
import { topmost, within } from '../../commands/clauses/clause-tree.js';
import { indentClauses } from '../../commands/clauses/indent-clauses.js';
import { insertClause } from '../../commands/clauses/insert-clause.js';
import { METHODS } from '../../commands/clauses/method-defaults.js';
import { renumberClauses } from '../../commands/clauses/renumber-clauses.js';
import { copyTable } from '../../commands/paste/copy-table.js';
import type { Applied, Edit } from '../../state/edit.js';
import { clauseSpots, type Place } from '../../state/place.js';
import { OUTLINE_WORDS, type OutlineWords } from '../../text/studio/outline.js';
import type { SteelyardGrid } from '../../ui/grid/grid-element.js';
import type { GridActions, GridMenuItem, GridSelection } from '../../ui/grid/grid-types.js';
import { StudioView } from '../view.js';
import '../../ui/grid/define.js';
import { detailHandle } from './detail-handle.js';
import { menuItems } from './menu-items.js';
import { type OutlineHost, outlineActions } from './outline-actions.js';
import { outlineColumns } from './outline-columns.js';
import { outlineCommands } from './outline-commands.js';
import { isFiltering, NO_FILTER, type OutlineFilter } from './outline-filter.js';
import { type OutlinePreferences, storedOutline, storeOutline } from './outline-state.js';
import { outlineStyles } from './outline-styles.js';
import { OutlineTable } from './outline-table.js';
import { totals } from './sums.js';
import { CLAUSES_TYPE, pasteTable } from './take-paste.js';
import { toolbar } from './toolbar.js';

const NOTHING: ReadonlySet<string> = new Set();
/** Fields of clauses by the column in which they are edited. */
const COLUMNS = new Map([
  ['pointsBasis', 'basis'],
  ['assess', 'method'],
]);

export class OutlineView extends StudioView implements OutlineHost {
  static override properties = {
    ...StudioView.properties,
    filter: { state: true },
    collapsed: { state: true },
    isMenuOpen: { state: true },
    preferences: { state: true },
    active: { state: true },
  };
  static override styles = [...[StudioView.styles].flat(), outlineStyles];

  declare filter: OutlineFilter;
  declare collapsed: ReadonlySet<string>;
  declare isMenuOpen: boolean;
  declare preferences: OutlinePreferences;
  /** The clause that is worked on. */
  declare active: string | undefined;
  cut: string | undefined;
  copied: string | undefined;
  readonly #table = new OutlineTable();
  #actions: { readonly isFixed: boolean; readonly actions: GridActions } | undefined;
  #selection: GridSelection | undefined;
  /** The place that the grid shows already. */
  #shown: Place | undefined;
  #isJump = false;
  #withdraw: (() => void) | undefined;

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.collapsed = NOTHING;
    this.isMenuOpen = false;
    this.preferences = storedOutline();
    this.active = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#withdraw?.();
    this.#withdraw = undefined;
  }

  get words(): OutlineWords {
    return OUTLINE_WORDS[this.language];
  }

  applyHere(edit: Edit | false): Applied {
    const applied = this.studio.apply(edit);
    this.#shown = this.workpiece.selected;
    return applied;
  }

  toggle(row: string, isExpanded: boolean): void {
    const collapsed = new Set(this.collapsed);
    if (isExpanded) collapsed.delete(row);
    else collapsed.add(row);
    this.collapsed = collapsed;
  }

  selected(selection: GridSelection): void {
    this.#selection = selection;
    const { active } = selection;
    if (active === undefined || !clauseSpots(this.ruleset).has(active.row)) return;
    this.active = active.row;
    if (this.workpiece.selected?.collection === 'clauses' && this.workpiece.selected.id === active.row) return;
    this.#shown = { collection: 'clauses', id: active.row };
    this.workpiece.select(this.#shown);
  }

  menuFor(rows: readonly string[]): readonly GridMenuItem[] {
    const { ruleset, language, workpiece } = this;
    const { overlayView: overlay, isValuesOnly, readOnly } = workpiece;
    const apply = (edit: Edit | false): void => {
      const isAmongSelected = edit !== false && edit.place !== undefined && rows.includes(edit.place.id);
      if (isAmongSelected) this.applyHere(edit);
      else this.studio.apply(edit);
    };
    const applyLoss = (edit: Edit | false, gone: readonly string[]): void => this.applyLoss(edit, gone);
    return menuItems({ ruleset, language, overlay, isReadOnly: readOnly !== undefined, isValuesOnly, apply, applyLoss }, rows);
  }

  applyLoss(edit: Edit | false, ids: readonly string[]): void {
    const { ruleset, workpiece } = this;
    const gone = new Set(
      topmost(ruleset.clauses, new Set(ids))
        .flatMap(within)
        .map(({ id }) => id),
    );
    const { evidence, rules } = referencesTo(ruleset, gone);
    if (edit === false || !this.studio.apply(edit).isApplied || evidence + rules === 0) return;
    const revision = workpiece.revision;
    this.studio.notify({
      text: edit.label,
      severity: rules > 0 ? 'warning' : 'info',
      action: {
        text: { 'zh-CN': OUTLINE_WORDS['zh-CN'].undo, en: OUTLINE_WORDS.en.undo },
        // Only this step: what was done since is not undone with it.
        run: () => void (workpiece.revision === revision && workpiece.undo()),
      },
    });
  }

  expandTo(level: number): void {
    if (level === 0) this.collapsed = NOTHING;
    else
      this.collapsed = new Set(
        [...clauseSpots(this.ruleset)].filter(([, spot]) => spot.clause.clauses && spot.level >= level).map(([id]) => id),
      );
  }

  insert(): void {
    const edit = insertClause(this.ruleset, { clause: this.#chosen().at(-1), where: 'after' });
    if (edit === false || !this.applyHere(edit).isApplied) return;
    if (isFiltering(this.filter)) this.filter = NO_FILTER;
    this.#reveal(edit.place?.id ?? '');
    this.#grid()?.editCell(edit.place?.id ?? '', 'title');
  }

  indent(by: 1 | -1): void {
    this.applyHere(indentClauses(this.ruleset, this.#chosen(), by));
  }

  renumber(): void {
    if (!this.applyHere(renumberClauses(this.ruleset)).isApplied) {
      this.studio.notify({ text: { 'zh-CN': OUTLINE_WORDS['zh-CN'].numbersRight, en: OUTLINE_WORDS.en.numbersRight } });
    }
  }

  pasteTable(): void {
    void pasteTable(this.studio);
  }

  async copyAll(): Promise<void> {
    const { text, html: markup } = copyTable(this.ruleset, this.language);
    const as = (content: string, type: string): Blob => new Blob([content], { type });
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': as(text, 'text/plain'), 'text/html': as(markup, 'text/html') })]);
      this.studio.notify({ text: { 'zh-CN': OUTLINE_WORDS['zh-CN'].copied, en: OUTLINE_WORDS.en.copied } });
    } catch {
      this.studio.notify({ text: { 'zh-CN': OUTLINE_WORDS['zh-CN'].notCopied, en: OUTLINE_WORDS.en.notCopied }, severity: 'warning' });
    }
  }

  toggleDetail(): void {
    this.#prefer({ ...this.preferences, isDetailShown: !this.preferences.isDetailShown });
  }

  protected override concerns(event: string): boolean {
    if (event === 'select' && this.workpiece.selected !== this.#shown) this.#isJump = true;
    return event !== 'select' || this.workpiece.selected !== this.#shown;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isConnected) this.#withdraw ??= this.studio.offer(outlineCommands(this));
    const { selected } = this.workpiece;
    const clause = selected === this.#shown ? undefined : this.#clauseOf(selected);
    if (clause === undefined) return;
    this.#reveal(clause);
    this.active = clause;
  }

  protected override render(): TemplateResult {
    const { words, ruleset, language, workpiece, preferences } = this;
    const active = this.active ?? ruleset.clauses[0]?.id;
    const isReadOnly = workpiece.readOnly !== undefined;
    const { collapsed, filter } = this;
    const { rows, hits } = this.#table.draw({
      workpiece,
      ruleset,
      language,
      collapsed,
      filter,
      sentence: (problem) => this.studio.sentence(problem),
    });
    const isStructureFixed = isReadOnly || workpiece.isValuesOnly;
    const sums = {
      ruleset,
      language,
      selected: active,
      isReadOnly,
      apply: (edit: Edit | false) => void this.applyHere(edit),
      goTo: (id: string) => this.#focus(id),
    };
    return html`${this.#toolbar(hits, isStructureFixed)}<div class="main" ${ref((place) => {
      (place as HTMLElement | undefined)?.style.setProperty('--_detail', `${preferences.detailSize}px`);
    })}>
        <steelyard-grid
          .columns=${outlineColumns(language)} .rows=${rows} .actions=${this.#actionsFor(isStructureFixed)} .label=${words.table}
          @copy=${this.#onCopy} @cut=${this.#onCopy}
          .language=${language} .readonly=${isReadOnly} .empty=${this.#empty(isStructureFixed)}
        ></steelyard-grid>${preferences.isDetailShown && active !== undefined ? this.#detail(active) : nothing}
      </div>${totals(sums)}`;
  }

  protected override updated(): void {
    const { selected } = this.workpiece;
    const isJump = this.#isJump;
    this.#isJump = false;
    if (selected === this.#shown) return;
    this.#shown = selected;
    const clause = this.#clauseOf(selected);
    if (clause === undefined) return;
    const grid = this.#grid();
    // What was typed in the details is no reason to take the focus from them.
    if (!isJump && (grid?.selection?.active.row === clause || selected?.collection === 'sources')) return;
    const field = selected?.field?.split('.')[0] ?? '';
    const column = COLUMNS.get(field) ?? field;
    grid?.focusCell(clause, outlineColumns(this.language).some(({ id }) => id === column) ? column : undefined);
  }

  /** The clause that a place is shown with: itself, or the first one that names a source. */
  #clauseOf(place: Place | undefined): string | undefined {
    const spots = clauseSpots(this.ruleset);
    if (place?.collection === 'clauses') return spots.has(place.id) ? place.id : undefined;
    if (place?.collection !== 'sources') return undefined;
    return [...spots.values()].find(({ clause }) => clause.source === place.id)?.clause.id;
  }

  /** After the grid has put cells there. */
  #onCopy = ({ clipboardData }: ClipboardEvent): void => {
    this.copied = clipboardData?.getData(CLAUSES_TYPE) === '' ? clipboardData.getData('text/plain') : undefined;
  };

  #toolbar(hits: number | undefined, isStructureFixed: boolean): TemplateResult {
    const { language, workpiece, ruleset, filter, preferences } = this;
    const spots = [...clauseSpots(ruleset).values()];
    const used = new Set(spots.map(({ clause }) => clause.assess?.method));
    return toolbar({
      language,
      structure: isStructureFixed
        ? undefined
        : { insert: () => this.insert(), indent: () => this.indent(1), outdent: () => this.indent(-1), renumber: () => this.renumber() },
      menu: this.isMenuOpen ? [...this.#tableItems(), ...this.menuFor(this.#chosen())] : [],
      onMenu: (isOpen) => {
        this.isMenuOpen = isOpen;
      },
      filter,
      hits,
      methods: METHODS.filter((method) => used.has(method)),
      tags: [...new Set(spots.flatMap(({ clause }) => clause.tags ?? []))].sort(),
      isOverlay: workpiece.overlayView !== undefined,
      deepest: spots.reduce((deepest, { level }) => Math.max(deepest, level), 0),
      isDetailShown: preferences.isDetailShown,
      onFilter: (change) => {
        this.filter = { ...this.filter, ...change };
      },
      onLevel: (level) => this.expandTo(level),
      onDetail: () => this.toggleDetail(),
    });
  }

  #tableItems(): readonly GridMenuItem[] {
    const { words } = this;
    const paste = { text: words.pasteTable, run: () => this.pasteTable() };
    return [...(this.workpiece.readOnly === undefined ? [paste] : []), { text: words.copyAll, run: () => void this.copyAll() }];
  }

  #detail(active: string): TemplateResult {
    void import('./detail/define.js');
    const { words, preferences } = this;
    return html`${detailHandle({
      label: words.resize,
      size: preferences.detailSize,
      onSize: (detailSize, isDone) => {
        this.preferences = { ...preferences, detailSize };
        if (isDone) this.#prefer(this.preferences);
      },
    })}<steelyard-clause-detail .studio=${this.studio} .clause=${active}></steelyard-clause-detail>`;
  }

  #empty(isStructureFixed: boolean): TemplateResult | string {
    const { words } = this;
    if (this.ruleset.clauses.length > 0) return words.noHits;
    return html`<strong>${words.emptyTitle}</strong><p>${words.emptyText}</p>${
      isStructureFixed
        ? nothing
        : html`<button class="main" @click=${() => this.insert()}>${words.firstClause}</button> <button @click=${() => this.pasteTable()}>${words.pasteTable}</button>`
    }`;
  }

  #actionsFor(isFixed: boolean): GridActions {
    if (this.#actions?.isFixed !== isFixed) this.#actions = { isFixed, actions: outlineActions(this, isFixed) };
    return this.#actions.actions;
  }

  /** The clauses that a button works on. */
  #chosen(): readonly string[] {
    const { active } = this;
    const rows = this.#selection?.rows ?? [];
    return rows.length > 0 ? rows : active === undefined ? [] : [active];
  }

  /** Opens what hides a clause. */
  #reveal(id: string): void {
    const spots = clauseSpots(this.ruleset);
    const hidden: string[] = [];
    for (let above = spots.get(id)?.parent; above != null; above = spots.get(above)?.parent)
      if (this.collapsed.has(above)) hidden.push(above);
    if (hidden.length > 0) this.collapsed = new Set([...this.collapsed].filter((one) => !hidden.includes(one)));
    if (isFiltering(this.filter) && !this.#table.has(id)) this.filter = NO_FILTER;
  }

  #focus(id: string): void {
    this.#reveal(id);
    this.#grid()?.focusCell(id, 'points');
  }

  #prefer(preferences: OutlinePreferences): void {
    this.preferences = preferences;
    storeOutline(preferences);
  }

  #grid(): SteelyardGrid | null {
    return this.renderRoot.querySelector('steelyard-grid');
  }
}
