// What is beside a decision table: its names, which row counts, its inputs with the chosen one in the builder, where it is used.
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Table } from '../../../engine/model/documents.js';
import { isFreeId, renameThing } from '../../commands/references/rename-thing.js';
import { setField } from '../../commands/set-field.js';
import { addInput, removeInput, setInput } from '../../commands/tables/change-table.js';
import { COLLECTION_WORDS } from '../../text/studio/collection.js';
import type { TablesWords } from '../../text/studio/tables.js';
import { selectField } from '../../ui/select-field.js';
import { textField } from '../../ui/text-field.js';
import { textOf } from '../collection/texts.js';
import { usesList } from '../collection/uses.js';
import '../conditions/builder/define.js';
import type { ExpressionChangeEvent } from '../conditions/builder/change-event.js';
import { inputColumns } from './kinds.js';
import type { TablesView } from './tables-view.js';

const HITS = ['unique', 'first'] as const;
const TYPES = ['number', 'date', 'text', 'boolean'] as const;

export function tableDetail(view: TablesView, table: Table, words: TablesWords): TemplateResult {
  const { ruleset, language, studio, workpiece, isReadOnly, isFixed } = view;
  const shared = COLLECTION_WORDS[language];
  const { id } = table;
  const set = (field: string, value: unknown, joins?: string): void =>
    void view.apply(setField(ruleset, { collection: 'tables', id, field }, value, joins === undefined ? {} : { joins }));
  const title = (of: 'zh-CN' | 'en', label: string): TemplateResult =>
    textField({
      id: `title-${of}`,
      label,
      value: textOf(table.title, of),
      disabled: isReadOnly,
      onInput: (value) => set(`title.${of}`, value || undefined, `tables.${id}.title.${of}`),
    });
  return html`${title('zh-CN', shared.title)}${title('en', shared.english)}
    ${inputs(view, table, words)}
    ${keyed(
      `${id} ${view.input}`,
      html`<steelyard-expression-builder .expression=${table.inputs[view.input]} .ruleset=${ruleset} .readers=${'grade'} .type=${'any'} .language=${language}
        .required=${true} .label=${words.input(view.input + 1)} .readonly=${isReadOnly} .valuesOnly=${workpiece.isValuesOnly}
        @change=${(event: ExpressionChangeEvent) => view.apply(setInput(ruleset, id, view.input, event.expression))}></steelyard-expression-builder>`,
    )}
    ${
      isFixed || table.inputs.length < 2
        ? ''
        : html`<p><button type="button" class="bare bad" @click=${() => view.apply(removeInput(ruleset, id, view.input))}>${words.removeInput}</button></p>`
    }
    ${selectField({
      id: 'hit',
      label: words.hit,
      value: table.hit ?? 'unique',
      options: HITS.map((value) => ({ value, text: words.hits[value] })),
      disabled: isFixed,
      onChange: (value) => set('hit', value),
    })}
    ${selectField({
      id: 'type',
      label: words.type,
      value: table.type,
      empty: words.byValues,
      options: TYPES.map((value) => ({ value, text: words.types[value] })),
      disabled: isFixed,
      onChange: (value) => set('type', value),
    })}
    <div class="field"><label class="label" for="id">${shared.id}</label><input id="id" type="text" autocomplete="off" spellcheck="false" .value=${id} ?disabled=${isFixed}
      @change=${(event: Event) => rename(view, id, event.target as HTMLInputElement)} /></div>
    ${usesList(studio, ruleset, 'tables', id)}`;
}

function inputs(view: TablesView, table: Table, words: TablesWords): TemplateResult {
  const { ruleset, language, isFixed } = view;
  const first = ruleset.facts?.find(({ id }) => !table.inputs.some((one) => (one as { readonly var?: unknown }).var === `facts.${id}`));
  const fresh = { var: first === undefined ? 'audit.type' : `facts.${first.id}` };
  return html`<h4>${words.inputs}</h4><ul class="inputs">${inputColumns(ruleset, table, language).map(
    ({ title }, at) => html`<li><button type="button" aria-pressed=${at === view.input ? 'true' : 'false'}
      @click=${() => {
        view.input = at;
      }}>${title}</button></li>`,
  )}</ul>${
    isFixed
      ? ''
      : html`<p><button type="button" @click=${() => {
          if (view.apply(addInput(ruleset, table.id, fresh))) view.input = table.inputs.length;
        }}>＋ ${words.addInput}</button></p>`
  }`;
}

function rename(view: TablesView, id: string, field: HTMLInputElement): void {
  const to = field.value.normalize('NFKC').trim();
  if (to === id) return;
  if (isFreeId(view.ruleset, 'tables', to) && view.apply(renameThing(view.ruleset, 'tables', id, to))) return;
  const wrong = (language: 'zh-CN' | 'en'): string => COLLECTION_WORDS[language].wrongId;
  view.studio.notify({ text: { 'zh-CN': wrong('zh-CN'), en: wrong('en') }, severity: 'warning' });
  field.value = id;
}
