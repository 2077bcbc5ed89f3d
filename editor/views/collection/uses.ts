// Where a thing is named, as a list of links to those places.
import { html, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { Collection, Thing } from '../../commands/things.js';
import { clauseSpots, type Place } from '../../state/place.js';
import type { Studio } from '../../state/studio.js';
import { COLLECTION_WORDS } from '../../text/studio/collection.js';
import { usesOf } from './collection-view.js';

export function usesList(studio: Studio, ruleset: Ruleset, collection: Collection, id: string): TemplateResult {
  const words = COLLECTION_WORDS[studio.language];
  const places = usesOf(ruleset, collection, id);
  return html`<h4>${words.usedBy}</h4>${
    places.length === 0
      ? html`<p class="soft">${words.unused}</p>`
      : html`<ul class="uses">${places.map(
          (place) => html`<li><span class="soft">${words.collections.get(place.collection) ?? ''}</span> <button type="button" class="link"
            @click=${() => studio.goTo(place)}>${nameOf(ruleset, place, studio.language)}</button></li>`,
        )}</ul>`
  }`;
}

function nameOf(ruleset: Ruleset, { collection, id }: Place, language: Language): string {
  if (collection === 'clauses') {
    const clause = clauseSpots(ruleset).get(id)?.clause;
    return clause === undefined ? id : [clause.number, titleOf(clause, language)].filter(Boolean).join(' ');
  }
  const list = (ruleset as unknown as Readonly<Record<string, unknown>>)[collection];
  const thing = Array.isArray(list) ? (list as readonly Thing[]).find((one) => one.id === id) : undefined;
  return thing === undefined ? id || collection : titleOf(thing, language);
}
