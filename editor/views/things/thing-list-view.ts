// What the views of flat collections share: a grid of the things, and the chosen one in full beside it. A view says its columns, what a
// row shows, what a typed cell means, what a new thing is, and what the detail holds.
import { css, html, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Ruleset, Text } from '../../../engine/model/documents.js';
import { setField } from '../../commands/set-field.js';
import { addThing, type Collection, freshId, moveThing, removeThings, type Thing, thingsOf } from '../../commands/things.js';
import type { Edit } from '../../state/edit.js';
import { THINGS_WORDS, type ThingsWords } from '../../text/studio/things.js';
import '../../ui/grid/define.js';
import type { CellEdit, CellRefusal, GridActions, GridCell, GridColumn, GridMark, GridRow } from '../../ui/grid/grid-types.js';
import { textField } from '../../ui/text-field.js';
import { combined } from '../combined-edit.js';
import { StudioView } from '../view.js';

/** What a typed cell asks for, or why it was not taken. */
export type CellMeaning = ((ruleset: Ruleset) => Edit | false) | string;

export abstract class ThingListView<One extends Thing> extends StudioView {
  static override properties = { ...StudioView.properties, chosen: { state: true } };
  static override styles = [
    ...[StudioView.styles].flat(),
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 320px;
        block-size: 100%;
      }
      .intro {
        grid-column: 1 / -1;
        margin: 0;
        padding: 8px 14px;
        border-block-end: 1px solid var(--_line);
        font-size: 13px;
        color: var(--_soft);
      }
      steelyard-grid {
        display: block;
        min-block-size: 0;
        overflow: auto;
      }
      .detail {
        overflow: auto;
        padding: 10px 14px 24px;
        border-inline-start: 1px solid var(--_line);
        font-size: 13px;
      }
      h3 {
        margin: 0 0 8px;
        font-size: 14px;
        overflow-wrap: anywhere;
      }
      h4 {
        margin: 14px 0 2px;
        font-size: 13px;
      }
      .hint {
        margin: 0 0 6px;
        font-size: 12px;
        color: var(--_soft);
      }
      .detail .field {
        margin-block-end: 8px;
      }
      .detail .label {
        display: block;
        font-size: 12px;
        color: var(--_soft);
      }
      .detail input {
        inline-size: 100%;
      }
      @media (max-width: 1200px) {
        :host {
          grid-template-columns: minmax(0, 1fr) 260px;
        }
      }
      @media (max-width: 760px) {
        :host {
          grid-template: auto minmax(260px, 1fr) auto / minmax(0, 1fr);
        }
        .detail {
          border-inline-start: 0;
          border-block-start: 1px solid var(--_line);
        }
      }
    `,
  ];

  declare chosen: string | undefined;
  protected abstract readonly collection: Collection;

  protected abstract intro(): string;
  protected abstract columns(): readonly GridColumn[];
  protected abstract cells(thing: One): Readonly<Record<string, GridCell>>;
  protected abstract meaning(edit: CellEdit): CellMeaning;
  /** A new one with this id. */
  protected abstract blank(id: string): One;
  protected abstract detail(thing: One): TemplateResult;

  protected get words(): ThingsWords {
    return THINGS_WORDS[this.language];
  }

  protected get things(): readonly One[] {
    return thingsOf(this.ruleset, this.collection) as readonly One[];
  }

  protected get isReadOnly(): boolean {
    return this.workpiece.readOnly !== undefined;
  }

  /** Structure may not be changed: what is there may still get other values. */
  protected get isFixed(): boolean {
    return this.isReadOnly || this.workpiece.isValuesOnly;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { selected } = this.workpiece;
    if (selected?.collection === this.collection && selected.id !== this.chosen) this.chosen = selected.id;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const marks = this.#marks();
    const changed = this.#changed();
    const rows = this.things.map((thing): GridRow => {
      const mark = marks.get(thing.id);
      const cells = { ...this.cells(thing) };
      const title = cells.title;
      if (title !== undefined)
        cells.title = { ...title, ...(mark === undefined ? {} : { mark }), ...(changed.has(thing.id) ? { look: 'changed' as const } : {}) };
      return { id: thing.id, label: cells.title?.text || thing.id, cells };
    });
    const thing = this.things.find(({ id }) => id === this.chosen);
    return html`<p class="intro">${this.intro()}</p>
      <steelyard-grid .columns=${this.columns()} .rows=${rows} .actions=${this.#actions()} .label=${this.intro()} .language=${this.language} .readonly=${this.isReadOnly} .empty=${html`<p>${words.empty}</p>`}></steelyard-grid>
      <div class="detail" role="region" aria-label=${words.detail} tabindex="0">${thing === undefined ? html`<p class="soft">${words.choose}</p>` : this.detail(thing)}</div>`;
  }

  /** Sets one field of a thing as a step of its own. */
  protected set(id: string, field: string, value: unknown): void {
    this.studio.apply(
      setField(this.ruleset, { collection: this.collection, id, field }, value, { joins: `${this.collection}-${id}-${field}` }),
    );
  }

  /** A cell that sets a field to a value. */
  protected setting(id: string, field: string, value: unknown): CellMeaning {
    return (ruleset) => setField(ruleset, { collection: this.collection, id, field }, value);
  }

  /** A text in both languages, as two fields. */
  protected bothLanguages(id: string, field: string, label: string, text: Text | undefined, isLong = true): TemplateResult {
    return html`${(['zh-CN', 'en'] as const).map((language) =>
      textField({
        id: `${field}-${language}`,
        label: `${label}（${language === 'en' ? 'English' : '中文'}）`,
        value: typeof text === 'string' ? (language === 'zh-CN' ? text : '') : (text?.[language] ?? ''),
        multiline: isLong,
        disabled: this.isReadOnly,
        onInput: (typed) => this.set(id, `${field}.${language}`, typed || undefined),
      }),
    )}`;
  }

  /** What somebody may want to know about a thing that others refer to. */
  protected usedBy(
    places: readonly { readonly collection: string; readonly id: string; readonly title: string }[],
  ): TemplateResult | typeof nothing {
    const { words } = this;
    return html`<h4>${words.usedBy}</h4>${
      places.length === 0
        ? html`<p class="hint">${words.notUsed}</p>`
        : html`<p>${places.map(({ collection, id, title }) => html`<button type="button" class="link" @click=${() => this.studio.goTo({ collection, id })}>${title}</button> `)}</p>`
    }`;
  }

  #actions(): GridActions {
    return {
      onEdit: (edits) => this.#edit(edits),
      onSelect: ({ active }) => {
        if (active === undefined || active.row === this.chosen) return;
        this.chosen = active.row;
        this.workpiece.select({ collection: this.collection, id: active.row });
      },
      ...(this.isFixed
        ? {}
        : {
            onInsert: (after) => this.#insert(after),
            onRemove: (rows) => void this.studio.apply(removeThings(this.ruleset, this.collection, rows)),
            onMove: (rows, { row, where }) => {
              const [id = ''] = rows;
              const at = this.things.filter((one) => one.id !== id).findIndex((one) => one.id === row);
              this.studio.apply(moveThing(this.ruleset, this.collection, id, where === 'before' ? at : at + 1));
            },
          }),
    };
  }

  #edit(edits: readonly CellEdit[]): readonly CellRefusal[] {
    const read = edits.map((edit) => ({ edit, meaning: this.meaning(edit) }));
    const refusals = read.flatMap(({ edit: { row, column }, meaning }) =>
      typeof meaning === 'string' ? [{ row, column, text: meaning }] : [],
    );
    if (refusals.length > 0) return refusals;
    const applied = this.studio.apply(
      combined(
        this.ruleset,
        read.flatMap(({ meaning }) => (typeof meaning === 'string' ? [] : [meaning])),
      ),
    );
    if (applied.isApplied || applied.problems.length === 0) return [];
    const text = applied.problems.map((one) => this.studio.sentence(one)).join(' ');
    return edits.map(({ row, column }) => ({ row, column, text }));
  }

  #insert(after: string | undefined): string | undefined {
    const id = freshId(this.ruleset, this.collection, '');
    const at = this.things.findIndex((one) => one.id === after);
    return this.studio.apply(addThing(this.ruleset, this.collection, this.blank(id), at === -1 ? undefined : at + 1)).isApplied
      ? id
      : undefined;
  }

  #marks(): ReadonlyMap<string, GridMark> {
    const marks = new Map<string, GridMark>();
    for (const { problem, place } of this.workpiece.checks?.problems ?? [])
      if (place?.collection === this.collection && problem.severity !== 'info' && !marks.has(place.id))
        marks.set(place.id, { severity: problem.severity, text: this.studio.sentence(problem) });
    return marks;
  }

  #changed(): ReadonlySet<string> {
    const places = this.workpiece.overlayView?.changed.keys() ?? [];
    return new Set([...places].filter((place) => place.startsWith(`${this.collection}.`)).map((place) => place.split('.')[1] ?? ''));
  }
}
