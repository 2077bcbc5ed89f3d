// Facts: what the organisation states about itself, by the type of each. A cleared field makes the fact absent, which is not 0 and
// not "no": what reads it is then undetermined (S-14, S-86).
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type FactModel, textIn, titleOf, unitIn } from '../../../engine/page.js';
import { choice } from '../../ui/choice.js';
import { dateField } from '../../ui/date-field.js';
import { numberField } from '../../ui/number-field.js';
import { selectField } from '../../ui/select-field.js';
import { textField } from '../../ui/text-field.js';
import type { Desk } from '../desk.js';
import { fieldId, plain, setMember } from './member-fields.js';
import { saidAt } from './said-at.js';
import { memberAt } from './with-member.js';
import { factWritten, numberWritten } from './written.js';

/** The field for a number says it by itself. */
const SHOWN: ReadonlySet<string> = new Set(['fact-range']);

export function factsSection(desk: Desk, facts: readonly FactModel[]): TemplateResult {
  return html`<div class="sections facts">${repeat(
    facts,
    ({ fact }) => fact.id,
    (fact) => factField(desk, fact),
  )}</div>`;
}

/** One fact: its field, what it means, what may be given, and what is wrong with it. */
function factField(desk: Desk, model: FactModel): TemplateResult {
  const { fact } = model;
  const about = [textIn(fact.text, desk.language), desk.isReadonly ? '' : rangeInWords(desk, model)].filter(Boolean);
  const hint = `${fieldId(['facts', fact.id])}-hint`;
  return html`<div class="fact" id="target-fact-${fact.id}" tabindex="-1" part="fact">
    ${desk.isReadonly ? written(desk, model) : control(desk, model, about.length > 0 ? hint : undefined)}
    ${about.length > 0 ? html`<p class="hint soft small" id=${hint}>${about.join(' · ')}</p>` : nothing}
    ${saidAt(desk, `/facts/${fact.id}`, desk.isReadonly ? undefined : SHOWN)}
  </div>`;
}

function written(desk: Desk, { fact }: FactModel): unknown {
  return plain(titleOf(fact, desk.language), factWritten(desk, fact, memberAt(desk.audit, ['facts', fact.id])));
}

function control(desk: Desk, { fact }: FactModel, describedBy: string | undefined): TemplateResult {
  const { words, language } = desk;
  const path = ['facts', fact.id];
  const value = memberAt(desk.audit, path);
  const text = typeof value === 'string' ? value : undefined;
  const set = (next: unknown): void => setMember(desk, { of: { kind: 'fact', id: fact.id }, path }, next);
  const field = { id: fieldId(path), label: titleOf(fact, language), describedBy };
  switch (fact.type) {
    case 'integer':
    case 'decimal':
      return numberField({
        ...field,
        value: typeof value === 'number' ? value : undefined,
        unit: unitIn(fact.unit, language),
        min: fact.min,
        max: fact.max,
        integer: fact.type === 'integer',
        step: fact.decimals === undefined ? undefined : 10 ** -fact.decimals,
        words: words.sections.number,
        onChange: set,
      });
    case 'boolean':
      return choice({
        ...field,
        options: [
          { value: 'true', text: words.sections.yes },
          { value: 'false', text: words.sections.no },
          { value: '', text: words.sections.unknown },
        ],
        value: typeof value === 'boolean' ? String(value) : '',
        onChange: (chosen) => set(chosen === '' ? undefined : chosen === 'true'),
      });
    case 'choice':
      return selectField({
        ...field,
        options: (fact.options ?? []).map((option) => ({ value: option.id, text: titleOf(option, language) })),
        value: text,
        empty: words.sections.notGiven,
        onChange: set,
      });
    case 'date':
      return dateField({ ...field, value: text, onChange: set });
    case 'text':
      return textField({ ...field, value: text, maxLength: 20000, onInput: set });
  }
}

/** "0 至 100 %", "整数、不小于 0"; empty where anything goes. */
function rangeInWords(desk: Desk, { fact }: FactModel): string {
  const { words } = desk;
  const [min, max] = [fact.min, fact.max].map((end) => (end === undefined ? undefined : numberWritten(desk, end, undefined)));
  const range = min === undefined && max === undefined ? '' : words.sections.range(min, max);
  const kind =
    fact.type === 'integer' ? words.sections.wholeNumber : fact.decimals === undefined ? '' : words.sections.decimals(fact.decimals);
  return [kind, range].filter(Boolean).join(words.sections.and);
}
