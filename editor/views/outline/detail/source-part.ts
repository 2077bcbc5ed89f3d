// Where the rule comes from: one of the document's sources with how far it is to be trusted, or a new one.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../../engine/explain/titles.js';
import type { Ruleset } from '../../../../engine/model/documents.js';
import { addSource } from '../../../commands/clauses/add-source.js';
import { clauseSpots } from '../../../state/place.js';
import { selectField } from '../../../ui/select-field.js';
import { type DetailContext, groupsAbove } from './context.js';

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
          ><input id="new-source" type="text" autocomplete="off" placeholder="＋ ${words.newSource}：${words.newSourceTitle}" @change=${add} /></div>`
  }`;
}

function facts(
  { words, language }: DetailContext,
  sources: NonNullable<Ruleset['sources']>,
  key: string,
  isInherited: boolean,
): TemplateResult {
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  const confidence = textIn(source?.confidence, language);
  const note = textIn(source?.note, language);
  return html`<div class="small">${isInherited ? html`<p class="soft">${words.inherited}${textIn(source?.title, language) ?? key}</p>` : nothing}${
    confidence === undefined ? nothing : html`<p>${words.confidence}：${confidence}</p>`
  }${source?.url === undefined ? nothing : html`<p class="address">${words.address}：${source.url}</p>`}${note === undefined ? nothing : html`<p class="soft">${note}</p>`}</div>`;
}
