// Where the rule comes from: one of the document's sources with how far it is to be trusted, or a new one.

import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../../engine/explain/titles.js';
import type { Ruleset } from '../../../../engine/model/documents.js';
import { addSource } from '../../../commands/clauses/add-source.js';
import { setField } from '../../../commands/set-field.js';
import { clauseSpots } from '../../../state/place.js';
import { named } from '../../../text/punctuation.js';
import { selectField } from '../../../ui/select-field.js';
import { type DetailContext, groupsAbove } from './context.js';
import { wordsPart } from './parts.js';

export function sourcePart(c: DetailContext): TemplateResult {
  const { words, clause, ruleset, language, spot } = c;
  const sources = ruleset.sources ?? {};
  const isFixed = c.isFixed('source');
  const above =
    clause.source === undefined ? groupsAbove(clauseSpots(ruleset), spot).find(({ source }) => source !== undefined)?.source : undefined;
  const shown = clause.source ?? above;
  const add = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const title = field.value.trim();
    if (title === '' || !c.apply(addSource(ruleset, clause.id, title, language))) return;
    field.value = '';
  };
  return html`${selectField({
    id: 'source',
    label: words.sections.source,
    hideLabel: true,
    value: clause.source,
    options: Object.entries(sources).map(([value, source]) => ({ value, text: textIn(source.title, language) ?? value })),
    empty: words.noSource,
    disabled: isFixed,
    onChange: (source) => void c.set({ source }),
  })}${shown === undefined ? nothing : facts(c, sources, shown, above !== undefined)}${
    isFixed || c.isStructureFixed
      ? nothing
      : html`<div class="field"><label class="off-screen" for="new-source">${words.newSource}</label
          ><input id="new-source" type="text" autocomplete="off" placeholder=${`＋ ${named(words.newSource, words.newSourceTitle, language)}`} @change=${add} /></div>`
  }`;
}

/** What is known of the source: to be changed where it may be, since other clauses rest on it too with a word that says so. */
function facts(c: DetailContext, sources: NonNullable<Ruleset['sources']>, key: string, isInherited: boolean): TemplateResult {
  const { words, language, ruleset } = c;
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  const isFixed = c.isStructureFixed || !Object.hasOwn(sources, key);
  const others = [...clauseSpots(ruleset).values()].filter(({ clause }) => clause.source === key && clause.id !== c.clause.id).length;
  const part = (field: 'title' | 'confidence' | 'note', label: string): TemplateResult =>
    wordsPart({
      id: `source-${field}`,
      label,
      value: textIn(source?.[field], language) ?? '',
      isMultiline: field === 'note',
      isFixed,
      onChange: (value) => edit(`${field}.${language}`, value),
    });
  const edit = (field: string, value: string): boolean => {
    const made = setField(ruleset, { collection: 'sources', id: key, field }, value === '' ? undefined : value);
    return made === false || c.apply(made);
  };
  return html`${isInherited ? html`<p class="soft small">${words.inherited}${textIn(source?.title, language) ?? key}</p>` : nothing}<details
      class="source"
    ><summary>${named(words.confidence, textIn(source?.confidence, language) ?? '—', language)}</summary>
      ${others > 0 ? html`<p class="soft small">${words.sharedSource(others)}</p>` : nothing}
      ${part('title', words.newSourceTitle)}${part('confidence', words.confidence)}${wordsPart({
        id: 'source-url',
        label: words.address,
        value: source?.url ?? '',
        isFixed,
        onChange: (value) => edit('url', value),
      })}${part('note', words.note)}</details>`;
}
