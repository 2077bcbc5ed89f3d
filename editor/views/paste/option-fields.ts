// How much of the table is taken, where its points come from, what happens to the clauses that it lacks.
import { html, nothing, type TemplateResult } from 'lit';
import type { PasteOptions, PasteScope } from '../../commands/paste/plan/paste-plan.js';
import type { PointsBasis } from '../../commands/paste/rows/sheet.js';
import type { PasteWords } from '../../text/studio/paste.js';
import { choice } from '../../ui/choice.js';
import { selectField } from '../../ui/select-field.js';
import { tick } from '../../ui/tick.js';
import { type PasteSession, withOptions } from './paste-session.js';

export interface OptionsGiven {
  readonly session: PasteSession;
  readonly words: PasteWords;
  readonly isFiltered: boolean;
  onFilter(isFiltered: boolean): void;
  onChange(session: PasteSession): void;
}

const SCOPES: readonly PasteScope[] = ['points', 'titles', 'all'];
const BASES: readonly PointsBasis[] = ['body', 'normative', 'provisional'];

export function optionFields({ session, words, isFiltered, onFilter, onChange }: OptionsGiven): TemplateResult {
  const { options, plan, columns } = session;
  const missing = plan.rows.filter(({ action }) => action === 'remove');
  const isRemoving = missing.length > 0 && missing.every(({ isTicked }) => isTicked);
  const set = (change: Partial<PasteOptions>): void => onChange(withOptions(session, change));
  return html`<div class="options">
    ${choice({
      id: 'scope',
      label: words.scope,
      value: options.scope,
      options: SCOPES.filter((scope) => scope !== 'all' || !session.isValuesOnly).map((value) => ({ value, text: words.scopes[value] })),
      onChange: (value) => set({ scope: SCOPES.find((one) => one === value) ?? 'points', ticks: new Map() }),
    })}
    ${
      columns.some(({ role }) => role === 'basis')
        ? nothing
        : selectField({
            id: 'basis',
            label: words.basis,
            value: options.basis,
            options: BASES.map((value) => ({ value, text: words.bases[value] })),
            onChange: (value) => set({ basis: BASES.find((one) => one === value) ?? 'body' }),
          })
    }
    ${
      options.scope !== 'all' || missing.length === 0
        ? nothing
        : choice({
            id: 'missing',
            label: `${words.missing} (${missing.length})`,
            value: isRemoving ? 'remove' : missing.some(({ isTicked }) => isTicked) ? undefined : 'keep',
            options: (['keep', 'remove'] as const).map((value) => ({ value, text: words.missings[value] })),
            onChange: (value) =>
              set({ ticks: new Map([...options.ticks, ...missing.map(({ key }) => [key, value === 'remove'] as const)]) }),
          })
    }
    <span class="gap"></span>
    ${tick({ id: 'filter', label: `${words.filter} (${plan.counts.looks})`, checked: isFiltered, onChange: onFilter })}
  </div>`;
}
