// Evidence: the list with quantities, and the matrix of clauses × evidence; beside the list, the chosen item in full.
import { css, html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { addThing, freshId, removeThings } from '../../commands/things.js';
import { EVIDENCE_WORDS, type EvidenceWords } from '../../text/studio/evidence.js';
import { fieldStyles } from '../../ui/styles.js';
import { combined, movedThings } from '../combined-edit.js';
import { inOverlay } from '../overlay-cells.js';
import '../../ui/grid/define.js';
import '../conditions/builder/define.js';
import type { CellEdit, CellRefusal, GridActions, GridMark } from '../../ui/grid/grid-types.js';
import { textField } from '../../ui/text-field.js';
import { StudioView } from '../view.js';
import { evidenceDetail } from './evidence-detail.js';
import { EVIDENCE_FIELDS, evidenceColumns, evidenceEdit, evidenceRow } from './evidence-rows.js';
import { matrixColumns, matrixEdits, matrixRows } from './matrix.js';

export class EvidenceView extends StudioView {
  static override properties = { ...StudioView.properties, isMatrix: { state: true }, filter: { state: true }, chosen: { state: true } };
  static override styles = [
    ...[StudioView.styles].flat(),
    fieldStyles,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
        block-size: 100%;
      }
      .tools {
        grid-column: 1 / -1;
        display: flex;
        gap: 8px;
        align-items: center;
        padding: 6px 12px;
        border-block-end: 1px solid var(--_line);
      }
      .tools button[aria-pressed='true'] {
        background: var(--_tint);
        color: var(--_accent);
        border-color: currentcolor;
      }
      .tools .field {
        margin: 0;
      }
      steelyard-grid {
        display: block;
        min-block-size: 0;
        block-size: 100%;
        overflow: auto;
      }
      .detail {
        inline-size: 320px;
        overflow: auto;
        padding: 10px 14px 20px;
        border-inline-start: 1px solid var(--_line);
        font-size: 13px;
      }
      .empty {
        grid-column: 1 / -1;
        max-inline-size: 60ch;
        padding: 24px 16px;
        margin: 0;
        color: var(--_soft);
      }
      .whole {
        grid-column: 1 / -1;
      }
      h3 {
        overflow-wrap: anywhere;
        margin: 0 0 8px;
        font-size: 14px;
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
      .ticks {
        list-style: none;
        margin: 0;
        padding: 0;
        max-block-size: 220px;
        overflow: auto;
      }
      .tick {
        display: flex;
        gap: 6px;
        align-items: center;
        min-block-size: 24px;
      }
      /* Below the table, where beside it would leave no room for the table. */
      @media (max-width: 1200px) {
        :host {
          grid-template: auto minmax(0, 1fr) minmax(0, 38%) / minmax(0, 1fr);
        }
        .detail {
          inline-size: auto;
          border-inline-start: 0;
          border-block-start: 1px solid var(--_line);
        }
      }
      @media (max-width: 760px) {
        :host {
          grid-template: auto minmax(300px, 1fr) auto / minmax(0, 1fr);
        }
        .detail {
          inline-size: auto;
          border-inline-start: 0;
          border-block-start: 1px solid var(--_line);
        }
      }
    `,
  ];

  declare isMatrix: boolean;
  declare filter: string;
  declare chosen: string | undefined;

  constructor() {
    super();
    this.isMatrix = false;
    this.filter = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { selected } = this.workpiece;
    if (selected?.collection === 'evidence' && selected.id !== this.chosen) this.chosen = selected.id;
  }

  protected override render(): TemplateResult {
    const words = EVIDENCE_WORDS[this.language];
    return html`<div class="tools" role="group" aria-label=${words.views}>
        <button type="button" aria-pressed=${this.isMatrix ? 'false' : 'true'} @click=${() => this.#turn(false)}>${words.list}</button>
        <button type="button" aria-pressed=${this.isMatrix ? 'true' : 'false'} @click=${() => this.#turn(true)}>${words.matrix}</button>
        ${
          this.isMatrix
            ? textField({
                id: 'filter',
                label: words.filter,
                hideLabel: true,
                placeholder: words.filter,
                value: this.filter,
                onInput: (text) => {
                  this.filter = text;
                },
              })
            : ''
        }
      </div>${this.isMatrix ? this.#matrix(words) : this.#list(words)}`;
  }

  #turn(isMatrix: boolean): void {
    this.isMatrix = isMatrix;
  }

  #list(words: EvidenceWords): TemplateResult {
    const { ruleset, language } = this;
    const { evidence = [] } = ruleset;
    const isReadOnly = this.workpiece.readOnly !== undefined;
    const isFixed = isReadOnly || this.workpiece.isValuesOnly;
    const marks = new Map<string, GridMark>();
    for (const { problem, place } of this.workpiece.checks?.problems ?? [])
      if (place?.collection === 'evidence' && problem.severity !== 'info' && (!marks.has(place.id) || problem.severity === 'error'))
        marks.set(place.id, { severity: problem.severity, text: this.studio.sentence(problem) });
    const overlay = { workpiece: this.workpiece, collection: 'evidence', fields: EVIDENCE_FIELDS, locked: words.locked };
    const rows = evidence.map((item) => inOverlay(evidenceRow(ruleset, item, language, words, marks.get(item.id)), overlay));
    const item = evidence.find(({ id }) => id === this.chosen);
    return html`<steelyard-grid .columns=${evidenceColumns(ruleset, language, words)} .rows=${rows} .actions=${this.#actions(isFixed)} .label=${words.list} .language=${language} .readonly=${isReadOnly}
        .empty=${html`<p>${words.empty}</p>`}></steelyard-grid>
      <div class="detail" role="region" aria-label=${words.detail} tabindex="0">${item === undefined ? html`<p class="soft">${words.choose}</p>` : keyed(item.id, evidenceDetail(this, item, words))}</div>`;
  }

  #matrix(words: EvidenceWords): TemplateResult {
    const { ruleset, language } = this;
    if ((ruleset.evidence ?? []).length === 0) return html`<p class="empty">${words.emptyMatrix}</p>`;
    const isFixed = this.workpiece.readOnly !== undefined || this.workpiece.isValuesOnly;
    const actions: GridActions = {
      onEdit: (edits) => this.#apply(edits, matrixEdits(edits)),
      onOpen: (row) => this.studio.goTo({ collection: 'clauses', id: row }),
    };
    return html`<steelyard-grid class="whole" .columns=${matrixColumns(ruleset, language, words)} .rows=${matrixRows(ruleset, this.filter, language)} .actions=${actions} .label=${words.matrix} .language=${language} .readonly=${isFixed}></steelyard-grid>`;
  }

  #actions(isFixed: boolean): GridActions {
    return {
      onEdit: (edits) => this.#edit(edits),
      onSelect: ({ active }) => {
        if (active === undefined || active.row === this.chosen) return;
        this.chosen = active.row;
        this.workpiece.select({ collection: 'evidence', id: active.row });
      },
      ...(isFixed
        ? {}
        : {
            onInsert: (after) => this.#insert(after),
            onRemove: (rows) => void this.studio.apply(removeThings(this.ruleset, 'evidence', rows)),
            onMove: (rows, { row, where }) => {
              this.studio.apply(movedThings(this.ruleset, 'evidence', rows, row, where));
            },
          }),
    };
  }

  #insert(after: string | undefined): string | undefined {
    const id = freshId(this.ruleset, 'evidence', 'evidence');
    const at = (this.ruleset.evidence ?? []).findIndex((one) => one.id === after);
    const item = { id, title: { 'zh-CN': EVIDENCE_WORDS['zh-CN'].newItem, en: EVIDENCE_WORDS.en.newItem }, quantity: { min: 1 } };
    return this.studio.apply(addThing(this.ruleset, 'evidence', item, at === -1 ? undefined : at + 1)).isApplied ? id : undefined;
  }

  #edit(edits: readonly CellEdit[]): readonly CellRefusal[] {
    const words = EVIDENCE_WORDS[this.language];
    const read = edits.map((edit) => ({ edit, made: evidenceEdit(edit, words) }));
    const refusals = read.flatMap(({ edit: { row, column }, made }) => (typeof made === 'string' ? [{ row, column, text: made }] : []));
    if (refusals.length > 0) return refusals;
    return this.#apply(
      edits,
      read.flatMap(({ made }) => (typeof made === 'string' ? [] : [made])),
    );
  }

  #apply(edits: readonly CellEdit[], commands: Parameters<typeof combined>[1]): readonly CellRefusal[] {
    const applied = this.studio.apply(combined(this.ruleset, commands));
    if (applied.isApplied || applied.problems.length === 0) return [];
    const text = applied.problems.map((one) => this.studio.sentence(one)).join(' ');
    return edits.map(({ row, column }) => ({ row, column, text }));
  }
}
