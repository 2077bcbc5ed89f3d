// What the views of flat collections share: things as rows of a grid, kept while nothing in them changes; typing, adding, removing and
// moving as commands; problems as marks; the chosen thing in full beside them.
import { html, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { type Named, referencesTo } from '../../commands/references/references.js';
import { addThing, type Collection, moveThing, removeThings, type Thing, thingsOf } from '../../commands/things.js';
import type { Edit } from '../../state/edit.js';
import { COLLECTION_WORDS, type CollectionWords, stillUsed, UNDO } from '../../text/studio/collection.js';
import type { CellEdit, CellRefusal, GridActions, GridCell, GridColumn, GridMark, GridRow } from '../../ui/grid/grid-types.js';
import '../../ui/grid/define.js';
import { fieldStyles } from '../../ui/styles.js';
import { combined } from '../combined-edit.js';
import { StudioView } from '../view.js';
import { collectionStyles } from './styles.js';

/** An edit of a ruleset, or in words why there is none. */
export type Asked = ((ruleset: Ruleset) => Edit | false) | string;

export abstract class CollectionView<Item extends Thing> extends StudioView {
  static override properties = { ...StudioView.properties, chosen: { state: true } };
  static override styles = [...[StudioView.styles].flat(), fieldStyles, collectionStyles];

  declare chosen: string | undefined;
  abstract readonly collection: Collection;
  readonly #rows = new WeakMap<Thing, { readonly key: string; readonly row: GridRow }>();

  /** Name of the table. */
  protected abstract label(): string;
  /** What is said where there is nothing yet: what such a thing is for. */
  protected abstract emptyText(): string;
  protected abstract columns(): readonly GridColumn[];
  protected abstract cells(item: Item): Readonly<Record<string, GridCell>>;
  /** What the cells show beside the item itself (sentences, uses): a row is made anew where it is another. */
  protected abstract shownBeside(item: Item): string;
  protected abstract asked(edit: CellEdit): Asked;
  protected abstract newItem(): Item;
  protected abstract detail(item: Item): TemplateResult;

  protected get shared(): CollectionWords {
    return COLLECTION_WORDS[this.language];
  }

  protected get items(): readonly Item[] {
    return thingsOf(this.ruleset, this.collection) as readonly Item[];
  }

  /** Nothing at all may be changed. */
  protected get isReadOnly(): boolean {
    return this.workpiece.readOnly !== undefined;
  }

  /** Nothing may be added, removed or moved. */
  protected get isFixed(): boolean {
    return this.isReadOnly || this.workpiece.isValuesOnly;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { selected } = this.workpiece;
    if (selected?.collection === this.collection && selected.id !== '' && selected.id !== this.chosen) this.chosen = selected.id;
  }

  protected override firstUpdated(): void {
    const { selected } = this.workpiece;
    if (selected?.collection === this.collection && selected.id !== '')
      this.renderRoot.querySelector('steelyard-grid')?.focusCell(selected.id);
  }

  protected override render(): TemplateResult {
    const marks = this.#marks();
    const changed = this.#changed();
    const item = this.items.find(({ id }) => id === this.chosen) ?? this.items[0];
    return html`<div class="view"><div class="main">${this.above()}<steelyard-grid .columns=${this.columns()} .rows=${this.items.map((one) => this.#row(one, marks.get(one.id), changed.has(one.id)))}
        .actions=${this.actions()} .label=${this.label()} .language=${this.language} .readonly=${this.isReadOnly}
        .empty=${html`<p>${this.emptyText()}</p>`}></steelyard-grid></div>
      <div class="detail" role="region" aria-label=${this.shared.detail} tabindex="0">${
        item === undefined
          ? html`<p class="soft">${this.shared.choose}</p>`
          : html`<h3>${titleOf(item, this.language)}</h3>${this.detail(item)}`
      }</div></div>`;
  }

  /** Drawn above the grid. */
  protected above(): TemplateResult | '' {
    return '';
  }

  protected actions(): GridActions {
    const { collection } = this;
    return {
      onEdit: (edits) => this.take(edits),
      onSelect: ({ active }) => {
        if (active === undefined || active.row === this.chosen) return;
        this.chosen = active.row;
        this.workpiece.select({ collection, id: active.row });
      },
      ...(this.isFixed
        ? {}
        : {
            onInsert: (after) => this.#insert(after),
            onRemove: (rows) => this.#remove(rows),
            onMove: (rows, { row, where }) => {
              const moves = rows.map((id, at) => (ruleset: Ruleset) => {
                const rest = thingsOf(ruleset, collection).filter((one) => one.id !== id);
                const before = at === 0 ? row : rows[at - 1];
                return moveThing(
                  ruleset,
                  collection,
                  id,
                  rest.findIndex((one) => one.id === before) + (at === 0 && where === 'before' ? 0 : 1),
                );
              });
              this.studio.apply(combined(this.ruleset, moves));
            },
          }),
    };
  }

  /** Edits of cells as one step; those that cannot be are told, the others are made. */
  protected take(edits: readonly CellEdit[]): readonly CellRefusal[] {
    const read = edits.map((edit) => ({ edit, asked: this.asked(edit) }));
    const refusals = read.flatMap(({ edit: { row, column }, asked }) => (typeof asked === 'string' ? [{ row, column, text: asked }] : []));
    const commands = read.flatMap(({ asked }) => (typeof asked === 'string' ? [] : [asked]));
    const applied = this.studio.apply(combined(this.ruleset, commands));
    if (applied.isApplied || applied.problems.length === 0) return refusals;
    const text = applied.problems.map((one) => this.studio.sentence(one)).join(' ');
    return edits.map(({ row, column }) => ({ row, column, text }));
  }

  /** Applies an edit; what refuses it is said. */
  protected apply(edit: Edit | false): void {
    const applied = this.studio.apply(edit);
    if (applied.isApplied || applied.problems.length === 0) return;
    const text = applied.problems.map((one) => this.studio.sentence(one)).join(' ');
    this.studio.notify({ text: { 'zh-CN': text, en: text }, severity: 'warning' });
  }

  #insert(after: string | undefined): string | undefined {
    const at = this.items.findIndex((one) => one.id === after);
    const item = this.newItem();
    const applied = this.studio.apply(addThing(this.ruleset, this.collection, item, at === -1 ? undefined : at + 1));
    return applied.isApplied ? item.id : undefined;
  }

  #remove(rows: readonly string[]): void {
    const { ruleset, collection, workpiece } = this;
    const gone = this.items.filter(({ id }) => rows.includes(id));
    const uses = gone.reduce((sum, { id }) => sum + usesOf(ruleset, collection, id).length, 0);
    const applied = this.studio.apply(removeThings(ruleset, collection, rows));
    const [first] = gone;
    if (!applied.isApplied) {
      this.apply(false);
      if (applied.problems.length > 0) {
        const text = applied.problems.map((one) => this.studio.sentence(one)).join(' ');
        this.studio.notify({ text: { 'zh-CN': text, en: text }, severity: 'warning' });
      }
    } else if (uses > 0 && first !== undefined) {
      this.studio.notify({
        text: stillUsed({ 'zh-CN': titleOf(first, 'zh-CN'), en: titleOf(first, 'en') }, uses),
        severity: 'warning',
        action: { text: UNDO, run: () => void workpiece.undo() },
      });
    }
  }

  #row(item: Item, mark: GridMark | undefined, isChanged: boolean): GridRow {
    const key = [this.language, mark?.severity, mark?.text, isChanged, this.shownBeside(item)].join('\n');
    const known = this.#rows.get(item);
    if (known?.key === key) return known.row;
    const cells = Object.entries(this.cells(item)).map(([column, cell], at): [string, GridCell] => [
      column,
      {
        ...(isChanged && cell.look === undefined ? { look: 'changed' } : {}),
        ...cell,
        ...(at === 0 && mark !== undefined ? { mark } : {}),
      },
    ]);
    const row = { id: item.id, label: titleOf(item, this.language), cells: Object.fromEntries(cells) };
    this.#rows.set(item, { key, row });
    return row;
  }

  /** The gravest problem of each thing. */
  #marks(): ReadonlyMap<string, GridMark> {
    const marks = new Map<string, GridMark>();
    for (const { problem, place } of this.workpiece.checks?.problems ?? []) {
      if (place?.collection !== this.collection || problem.severity === 'info') continue;
      if (marks.get(place.id)?.severity === 'error') continue;
      if (marks.has(place.id) && problem.severity !== 'error') continue;
      marks.set(place.id, { severity: problem.severity, text: this.studio.sentence(problem) });
    }
    return marks;
  }

  #changed(): ReadonlySet<string> {
    const places = [...(this.workpiece.overlayView?.changed.keys() ?? [])].map((place) => place.split('.'));
    return new Set(places.flatMap(([collection, id]) => (collection === this.collection && id !== undefined ? [id] : [])));
  }
}

const NAMED: ReadonlySet<string> = new Set<Named>(['facts', 'tables', 'stages', 'adjustments']);

/** What names a thing; [] for things that nothing can name. */
export function usesOf(ruleset: Ruleset, collection: Collection, id: string): ReturnType<typeof referencesTo> {
  return NAMED.has(collection) ? referencesTo(ruleset, collection as Named, id) : [];
}
