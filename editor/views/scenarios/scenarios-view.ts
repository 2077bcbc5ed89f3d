// Scenarios: small audits and what each must come to, run by the worker at every change, failing ones on top.
import { css, html, type TemplateResult } from 'lit';
import type { Audit } from '../../../engine/model/documents.js';
import type { SCENARIO_FIELDS } from '../../../engine/scenario/compare.js';
import {
  auditOfScenario,
  expectFound,
  expectOf,
  moveScenario,
  nameScenario,
  removeScenarios,
} from '../../commands/scenarios/change-scenarios.js';
import type { Edit } from '../../state/edit.js';
import { SCENARIOS_WORDS } from '../../text/studio/scenarios.js';
import '../../ui/grid/define.js';
import type { CellEdit, CellRefusal, GridActions } from '../../ui/grid/grid-types.js';
import { StudioView } from '../view.js';
import { scenarioInputs } from './scenario-inputs.js';
import { NO_GRADE, scenarioColumns, scenarioRows } from './scenario-rows.js';

const NUMBERS: ReadonlySet<string> = new Set(['score', 'exactScore']);

/** As reports have them: a decimal, of the exact score also a fraction. */
function isNumber(text: string, column: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d+(\.\d+)?$/.test(plain) || (column === 'exactScore' && /^-?\d+\/\d+$/.test(plain));
}

export class ScenariosView extends StudioView {
  static override properties = { ...StudioView.properties, chosen: { state: true } };
  static override styles = [
    ...[StudioView.styles].flat(),
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 280px;
        block-size: 100%;
      }
      .summary {
        grid-column: 1 / -1;
        margin: 0;
        padding: 8px 14px;
        border-block-end: 1px solid var(--_line);
        font-size: 13px;
      }
      steelyard-grid {
        display: block;
        min-block-size: 0;
        overflow: auto;
      }
      .detail {
        overflow: auto;
        padding: 10px 14px;
        border-inline-start: 1px solid var(--_line);
        font-size: 13px;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin: 0;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px 10px;
        margin: 10px 0;
      }
      dt {
        color: var(--_soft);
      }
      dd {
        margin: 0;
        text-align: end;
        overflow-wrap: anywhere;
      }
      h4 {
        margin: 10px 0 2px;
        font-size: 13px;
      }
      ul {
        margin: 0;
        padding-inline-start: 18px;
      }
      @media (max-width: 1200px) {
        :host {
          grid-template: auto minmax(0, 1fr) minmax(0, 38%) / minmax(0, 1fr);
        }
        .detail {
          border-inline-start: 0;
          border-block-start: 1px solid var(--_line);
        }
      }
      @media (max-width: 760px) {
        :host {
          grid-template: auto minmax(240px, 1fr) auto / minmax(0, 1fr);
        }
      }
    `,
  ];

  declare chosen: number | undefined;
  #selected: readonly number[] = [];

  protected override render(): TemplateResult {
    const words = SCENARIOS_WORDS[this.language];
    const { work, checks } = this.workpiece;
    const { scenarios } = work;
    const isReadOnly = this.workpiece.readOnly !== undefined;
    const results = checks?.scenarios;
    const failed = results?.filter((one) => one.differences.length > 0).length ?? 0;
    const scenario = this.chosen === undefined ? undefined : scenarios[this.chosen];
    return html`<p class="summary ${failed > 0 ? 'bad' : ''}" role="status">${scenarios.length === 0 ? words.title : words.summary(scenarios.length - failed, failed)}</p>
      <steelyard-grid .columns=${scenarioColumns(this.ruleset, this.language, words)} .rows=${scenarioRows(this.ruleset, scenarios, results, this.language, words)}
        .actions=${this.#actions(isReadOnly)} .label=${words.title} .language=${this.language} .readonly=${isReadOnly} .empty=${html`<p>${words.empty}</p>`}></steelyard-grid>
      <div class="detail" role="region" aria-label=${words.detail} tabindex="0">${
        scenario === undefined
          ? html`<p class="soft">${words.choose}</p>`
          : html`<p class="acts"><button type="button" @click=${this.#open}>${words.open}</button>
            <button type="button" ?disabled=${isReadOnly || this.#found() === undefined} @click=${() => this.#apply(this.#take())}>${words.take}</button>
            <button type="button" ?disabled=${isReadOnly || this.studio.trialAudit === undefined} @click=${this.#replace}>${words.fromTrial}</button></p>
            ${scenarioInputs(this.ruleset, scenario, this.language, words)}`
      }</div>`;
  }

  #actions(isReadOnly: boolean): GridActions {
    return {
      onSelect: ({ active, rows }) => {
        this.#selected = rows.length > 0 || active === undefined ? rows.map(Number) : [Number(active.row)];
        if (active !== undefined) this.chosen = Number(active.row);
      },
      onEdit: (edits) => this.#edit(edits),
      ...(isReadOnly
        ? {}
        : {
            onRemove: (rows) => {
              this.chosen = undefined;
              this.#apply(removeScenarios(this.workpiece.work, rows.map(Number)));
            },
            onMove: ([row], target) => {
              const [from, to] = [Number(row), Number(target.row)];
              const place = target.where === 'before' ? to : to + 1;
              this.#apply(moveScenario(this.workpiece.work, from, place > from ? place - 1 : place));
            },
          }),
    };
  }

  #edit(edits: readonly CellEdit[]): readonly CellRefusal[] {
    const words = SCENARIOS_WORDS[this.language];
    return edits.flatMap((edit) => {
      if (NUMBERS.has(edit.column) && edit.text !== '' && !isNumber(edit.text, edit.column))
        return [{ row: edit.row, column: edit.column, text: words.notNumber }];
      const asked = this.#editOf(edit);
      const { expect } = this.workpiece.work.scenarios[Number(edit.row)] ?? { expect: {} };
      const isLast = edit.text === '' && Object.hasOwn(expect, edit.column) && Object.keys(expect).length === 1;
      if (isLast) return [{ row: edit.row, column: edit.column, text: words.needsOne }];
      this.#apply(asked);
      return [];
    });
  }

  #editOf({ row, column, text }: CellEdit): Edit | false {
    const { work } = this.workpiece;
    const index = Number(row);
    if (column === 'name' || column === 'en') return nameScenario(work, index, column === 'en' ? 'en' : 'zh-CN', text);
    const field = column as (typeof SCENARIO_FIELDS)[number];
    if (text === '') return expectOf(work, index, field, undefined);
    if (field === 'problems')
      return expectOf(
        work,
        index,
        field,
        text
          .split(/[\s,，、]+/)
          .filter(Boolean)
          .sort(),
      );
    return expectOf(work, index, field, field === 'grade' && text === NO_GRADE ? null : text.normalize('NFKC').trim());
  }

  #found(): Readonly<Record<string, unknown>> | undefined {
    return this.chosen === undefined ? undefined : this.workpiece.checks?.scenarios[this.chosen]?.report;
  }

  /** Of all rows that are selected. */
  #take(): Edit | false {
    const results = this.workpiece.checks?.scenarios ?? [];
    const found = this.#selected.flatMap((index) => {
      const report = results[index]?.report;
      return report === undefined ? [] : [[index, report] as const];
    });
    return expectFound(this.workpiece.work, new Map(found));
  }

  readonly #open = (): void => {
    const scenario = this.chosen === undefined ? undefined : this.workpiece.work.scenarios[this.chosen];
    if (scenario === undefined) return;
    const audit = {
      format: 'steelyard/audit@1',
      ...scenario.audit,
      ...(scenario.overlays === undefined ? {} : { overlays: scenario.overlays }),
    };
    this.studio.tryAudit(audit as unknown as Audit, scenario.name);
  };

  readonly #replace = (): void => {
    const audit = this.studio.trialAudit;
    if (audit === undefined || this.chosen === undefined) return;
    this.#apply(auditOfScenario(this.workpiece.work, this.chosen, audit as unknown as Readonly<Record<string, unknown>>));
  };

  #apply(edit: Edit | false): void {
    this.studio.apply(edit);
  }
}
