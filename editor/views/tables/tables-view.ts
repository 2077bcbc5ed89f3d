// Decision tables: one at a time as a spreadsheet of ranges, lists and results, with gaps and overlaps marked in place; beside it its
// inputs, in the builder of expressions, and where it is used.
import { html, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Table } from '../../../engine/model/documents.js';
import { referencesTo } from '../../commands/references/references.js';
import { blankRow, insertRow, moveRows, type RowChange, removeRows, writeCells } from '../../commands/tables/change-table.js';
import { addThing, freshId, removeThings } from '../../commands/things.js';
import type { Edit } from '../../state/edit.js';
import { stillUsed, UNDO } from '../../text/studio/collection.js';
import { TABLES_WORDS, type TablesWords } from '../../text/studio/tables.js';
import { blockOfText } from '../../ui/grid/block-text.js';
import '../../ui/grid/define.js';
import type { CellEdit, CellRefusal, GridActions, GridSelection } from '../../ui/grid/grid-types.js';
import { selectField } from '../../ui/select-field.js';
import { fieldStyles } from '../../ui/styles.js';
import { collectionStyles } from '../collection/styles.js';
import { StudioView } from '../view.js';
import { inputColumns } from './kinds.js';
import { tableStyles } from './styles.js';
import { tableDetail } from './table-detail.js';
import { changeOf, tableColumns, tableProblems, tableRows } from './table-rows.js';

export class TablesView extends StudioView {
  static override properties = { ...StudioView.properties, chosen: { state: true }, input: { state: true } };
  static override styles = [...[StudioView.styles].flat(), fieldStyles, collectionStyles, tableStyles];

  declare chosen: string | undefined;
  /** Index of the input that is shown in the builder. */
  declare input: number;

  constructor() {
    super();
    this.input = 0;
  }

  get table(): Table | undefined {
    const { tables = [] } = this.ruleset;
    return tables.find(({ id }) => id === this.chosen) ?? tables[0];
  }

  get isReadOnly(): boolean {
    return this.workpiece.readOnly !== undefined;
  }

  get isFixed(): boolean {
    return this.isReadOnly || this.workpiece.isValuesOnly;
  }

  /** Applies an edit; what refuses it is said. */
  apply(edit: Edit | false): boolean {
    const applied = this.studio.apply(edit);
    if (applied.isApplied) return true;
    if (applied.problems.length > 0) {
      const text = applied.problems.map((one) => this.studio.sentence(one)).join(' ');
      this.studio.notify({ text: { 'zh-CN': text, en: text }, severity: 'warning' });
    }
    return false;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { selected } = this.workpiece;
    if (selected?.collection === 'tables' && selected.id !== '' && selected.id !== this.chosen) this.chosen = selected.id;
    if (this.input >= (this.table?.inputs.length ?? 1)) this.input = 0;
  }

  protected override firstUpdated(): void {
    const { selected } = this.workpiece;
    const row = /^rows\.(\d+)/.exec(selected?.collection === 'tables' ? (selected.field ?? '') : '')?.[1];
    if (row !== undefined) this.renderRoot.querySelector('steelyard-grid')?.focusCell(row);
  }

  protected override render(): TemplateResult {
    const words = TABLES_WORDS[this.language];
    const { table } = this;
    const { tables = [] } = this.ruleset;
    return html`<div class="view narrow"><div class="main"><div class="tools">
        ${
          table === undefined
            ? ''
            : selectField({
                id: 'table',
                label: words.table,
                hideLabel: true,
                value: table.id,
                options: tables.map((one) => ({ value: one.id, text: titleOf(one, this.language) })),
                onChange: (id) => this.#choose(id),
              })
        }
        ${this.isFixed ? '' : html`<button type="button" @click=${this.#add}>${words.newTable}</button>`}
        ${this.isFixed || table === undefined ? '' : html`<button type="button" class="bare bad" @click=${() => this.#remove(table)}>${words.removeTable}</button>`}
      </div>${table === undefined ? html`<p class="soft about">${words.empty}</p>` : this.#sheet(table, words)}</div>
      <div class="detail" role="region" aria-label=${words.inputs} tabindex="0">${table === undefined ? '' : tableDetail(this, table, words)}</div></div>`;
  }

  #sheet(table: Table, words: TablesWords): TemplateResult {
    const { ruleset, language } = this;
    const found = this.workpiece.checks?.problems ?? [];
    const problems = tableProblems(table, found, ({ problem }) => this.studio.sentence(problem));
    const isClean = this.workpiece.checks !== undefined && problems.others.length === 0 && problems.cells.size === 0;
    return html`<ul class="problems" aria-label=${words.problems}>${
      isClean ? html`<li class="good">✓ ${words.noProblems}</li>` : ''
    }${problems.others.map(({ problem }) => html`<li class=${problem.severity === 'error' ? 'bad' : problem.severity === 'warning' ? 'warn' : 'soft'}>${this.studio.sentence(problem)}</li>`)}</ul>
      <steelyard-grid .columns=${tableColumns(ruleset, table, language, words)} .rows=${tableRows(ruleset, table, problems, language, words)}
        .actions=${this.#actions(table, words)} .label=${titleOf(table, language)} .language=${language} .readonly=${this.isReadOnly}></steelyard-grid>
      <p class="soft small about">${words.howToWrite}</p>`;
  }

  #actions(table: Table, words: TablesWords): GridActions {
    const { id } = table;
    return {
      onEdit: (edits) => this.#take(edits, words),
      onSelect: ({ active }) => {
        const at = /^when:(\d+)$/.exec(active?.column ?? '')?.[1];
        if (at !== undefined) this.input = Number(at);
        if (this.workpiece.selected?.id !== id) this.workpiece.select({ collection: 'tables', id });
      },
      ...(this.isFixed
        ? {}
        : {
            onInsert: (after) => {
              const at = after === undefined ? table.rows.length : Number(after) + 1;
              return this.apply(insertRow(this.ruleset, id, at, blankRow(table.inputs.length))) ? String(at) : undefined;
            },
            onRemove: (rows) => void this.apply(removeRows(this.ruleset, id, rows.map(Number))),
            onMove: (rows, { row, where }) =>
              void this.apply(moveRows(this.ruleset, id, rows.map(Number), Number(row) + (where === 'before' ? 0 : 1))),
            onPaste: (data, selection) => this.#paste(data.getData('text/plain'), selection, words),
          }),
    };
  }

  #take(edits: readonly CellEdit[], words: TablesWords): readonly CellRefusal[] {
    const { table, ruleset } = this;
    if (table === undefined) return [];
    const inputs = inputColumns(ruleset, table, this.language);
    const changes: RowChange[] = [];
    const refusals: CellRefusal[] = [];
    for (const { row, column, text } of edits) {
      const change = changeOf(table, inputs, Number(row), column, text, words);
      if (typeof change === 'string') refusals.push({ row, column, text: change });
      else changes.push(change);
    }
    const applied = this.studio.apply(writeCells(ruleset, table.id, changes));
    if (applied.isApplied || applied.problems.length === 0) return refusals;
    const text = applied.problems.map((one) => this.studio.sentence(one)).join(' ');
    return edits.map(({ row, column }) => ({ row, column, text }));
  }

  /** A block that is longer than what is left of the table makes rows; all of it is taken, or nothing. */
  #paste(text: string, { rows, columns, active }: GridSelection, words: TablesWords): boolean {
    const { table, ruleset } = this;
    const block = blockOfText(text);
    const start = Number(rows[0] ?? 0);
    if (table === undefined || active === undefined || start + block.length <= table.rows.length) return false;
    const inputs = inputColumns(ruleset, table, this.language);
    const all = [...inputs.map((_, at) => `when:${at}`), 'then', 'note'];
    const first = all.indexOf(columns[0] ?? active.column);
    const changes: RowChange[] = [];
    for (const [down, cells] of block.entries()) {
      for (const [across, cell] of cells.entries()) {
        const column = all[first + across];
        if (column === undefined) continue;
        const change = changeOf(table, inputs, start + down, column, cell, words);
        if (typeof change !== 'string') changes.push(change);
        else {
          const said = (language: 'zh-CN' | 'en'): string => TABLES_WORDS[language].notPasted(down + 1, across + 1);
          this.studio.notify({ text: { 'zh-CN': said('zh-CN'), en: said('en') }, severity: 'warning' });
          return true;
        }
      }
    }
    this.apply(writeCells(ruleset, table.id, changes));
    return true;
  }

  #choose(id: string | undefined): void {
    if (id === undefined) return;
    this.chosen = id;
    this.input = 0;
    this.workpiece.select({ collection: 'tables', id });
  }

  readonly #add = (): void => {
    const fact = this.ruleset.facts?.find(({ type }) => type === 'integer' || type === 'decimal') ?? this.ruleset.facts?.[0];
    const input = { var: fact === undefined ? 'audit.type' : `facts.${fact.id}` };
    const id = freshId(this.ruleset, 'tables', 'table');
    // A first result says of which type the results are: without any the rules could not be used.
    // biome-ignore lint/suspicious/noThenProperty: the format calls it so
    const first = { ...blankRow(1), then: 0 };
    const table = { id, title: { 'zh-CN': '新决策表', en: 'New table' }, inputs: [input], rows: [first] };
    if (this.apply(addThing(this.ruleset, 'tables', table))) this.#choose(id);
  };

  #remove(table: Table): void {
    const { ruleset, workpiece } = this;
    const uses = referencesTo(ruleset, 'tables', table.id).length;
    if (!this.apply(removeThings(ruleset, 'tables', [table.id]))) return;
    this.chosen = undefined;
    if (uses === 0) return;
    this.studio.notify({
      text: stillUsed({ 'zh-CN': titleOf(table, 'zh-CN'), en: titleOf(table, 'en') }, uses),
      severity: 'warning',
      action: { text: UNDO, run: () => void workpiece.undo() },
    });
  }
}
