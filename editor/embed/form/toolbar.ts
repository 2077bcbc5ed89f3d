// Finding clauses and choosing which to see.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Desk } from '../desk.js';
import { type ClauseFilter, type ClauseList, stageOf } from './clause-list.js';
import type { Frame } from './frame.js';

const FILTERS: readonly ClauseFilter[] = ['all', 'open', 'nonconforming', 'noted', 'faulty'];

export function toolbar(desk: Desk, frame: Frame, list: ClauseList): TemplateResult {
  const { words } = desk;
  const { ui } = frame;
  const isNarrowed = list.isNarrowed;
  return html`<div class="toolbar" role="search" part="toolbar">
    <label class="field">
      <span class="off-screen">${words.shell.search}</span>
      <input
        id="search"
        type="search"
        placeholder=${words.shell.searchHint}
        .value=${live(ui.search)}
        @input=${(event: InputEvent) => frame.choose({ search: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${picker(
      'filter',
      words.shell.show,
      ui.filter,
      FILTERS.map((one) => [one, words.shell.filter[one]]),
      (filter) => frame.choose({ filter: filter as ClauseFilter }),
    )}
    ${stagePicker(desk, frame)}
    <span class="grow soft small" role="status">${isNarrowed ? (list.count === 0 ? words.shell.nothingFound : words.shell.found(list.count)) : nothing}</span>
    ${
      isNarrowed
        ? html`<button @click=${() => frame.choose({ search: '', filter: 'all', stage: '' })}>${words.shell.clearSearch}</button>`
        : desk.model.groups.length === 0
          ? nothing
          : html`<button class="bare" @click=${() => frame.foldAll(true)}>${words.shell.openAll}</button
            ><button class="bare" @click=${() => frame.foldAll(false)}>${words.shell.closeAll}</button>`
    }
  </div>`;
}

/** Only the stages at which something is to be done. */
function stagePicker({ model, words, language }: Desk, frame: Frame): TemplateResult | typeof nothing {
  const used = new Set([
    ...model.leaves.map(stageOf),
    ...[...model.evidence.values()].map(({ evidence }) => evidence.stage),
    ...[...model.conditions.values()].map(({ condition }) => condition.stage),
  ]);
  const stages = (model.ruleset.stages ?? []).filter(({ id }) => used.has(id));
  if (stages.length < 2) return nothing;
  const options = [['', words.shell.allStages] as const, ...stages.map((stage) => [stage.id, titleOf(stage, language)] as const)];
  return picker('stage', words.shell.stage, frame.ui.stage, options, (stage) => frame.choose({ stage }));
}

function picker(
  id: string,
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span class="off-screen">${label}</span>
    <select id=${id} .value=${live(value)} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
    </select>
  </label>`;
}
