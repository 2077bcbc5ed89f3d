// What the base lets an overlay change, in words: the rule in general, and by collection what is locked or open. S-128.

import { html, type TemplateResult } from 'lit';
import { fieldWord } from '../../../engine/diff/words.js';
import { titleOf } from '../../../engine/explain/titles.js';
import type { Ruleset, Text } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { collectionWord } from '../../commands/collection-words.js';
import { clauseSpots } from '../../state/place.js';
import { listed } from '../../text/punctuation.js';
import type { OverlayWords } from '../../text/studio/overlay.js';

type Ruling = 'locked' | 'open' | 'tighten';

const COLLECTIONS = [
  'clauses',
  'evidence',
  'grades',
  'conditions',
  'adjustments',
  'scoring',
  'facts',
  'tables',
  'outputs',
  'stages',
  'sources',
  'ungraded',
  'effective',
  'overlayPolicy',
] as const;

export function permissions(base: Ruleset, words: OverlayWords, language: Language): TemplateResult {
  const { locked = [], open = [], default: otherwise = 'tighten' } = base.overlayPolicy ?? {};
  const list = (patterns: readonly string[], collection: string): readonly string[] =>
    patterns.filter((one) => one.startsWith(`${collection}.`)).map((one) => patternText(one, base, words, language));
  const rulingOf = (collection: string): Ruling =>
    locked.includes(collection) ? 'locked' : open.includes(collection) ? 'open' : otherwise;
  const name = (collection: string): string =>
    Object.hasOwn(words.sections, collection)
      ? words.sections[collection as keyof typeof words.sections]
      : collectionWord(collection, language);
  return html`<p class="intro">${words.permissionsIntro} ${words.defaults[otherwise]}</p>
    <table class="permissions">
      <thead><tr><th scope="col">${words.collection}</th><th scope="col">${words.inGeneral}</th><th scope="col">${words.exceptions}</th></tr></thead>
      <tbody>${COLLECTIONS.map((collection) => {
        const ruling = rulingOf(collection);
        return html`<tr><th scope="row">${name(collection)}</th><td class=${ruling}>${words.rulings[ruling]}</td><td>
          ${exceptions('locked', list(locked, collection), words, language)}${exceptions('open', list(open, collection), words, language)}</td></tr>`;
      })}</tbody>
    </table>`;
}

function exceptions(ruling: Ruling, list: readonly string[], words: OverlayWords, language: Language): unknown {
  return list.length === 0 ? '' : html`<p><span class=${ruling}>${words.rulings[ruling]}</span> ${listed(list, language)}</p>`;
}

/** "clauses.repair.points" is 「5.2.4 维修 分值」, "grades.*.stars" 「全部 星数」. */
function patternText(pattern: string, base: Ruleset, words: OverlayWords, language: Language): string {
  const [collection = '', second = '', ...rest] = pattern.split('.');
  if (Object.hasOwn(words.sections, collection)) return fieldWord(collection, [second, ...rest], language);
  const what = rest.length === 0 ? '' : fieldWord(collection, rest, language);
  return [second === '*' ? words.all : memberName(base, collection, second, language), what].filter(Boolean).join(' ');
}

function memberName(base: Ruleset, collection: string, id: string, language: Language): string {
  if (collection === 'clauses') {
    const clause = clauseSpots(base).get(id)?.clause;
    return clause === undefined ? id : [clause.number, titleOf(clause, language)].filter(Boolean).join(' ');
  }
  const list = (base as unknown as Readonly<Record<string, unknown>>)[collection];
  const found = Array.isArray(list)
    ? (list as readonly { readonly id: string; readonly title?: Text }[]).find((one) => one.id === id)
    : undefined;
  return found === undefined ? id : titleOf(found, language);
}
