// The rules in force with an overlay, clause by clause and then the rest, each with who set it where that is not the base alone.

import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf, RULESET } from '../../../engine/compose/shape.js';
import { fieldWord } from '../../../engine/diff/words.js';
import { textIn } from '../../../engine/explain/titles.js';
import type { Text } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { capitalised, collectionWord } from '../../commands/collection-words.js';
import type { OverlayView } from '../../state/overlay/overlay-edits.js';
import type { Place } from '../../state/place.js';
import { listed } from '../../text/punctuation.js';
import type { OverlayWords } from '../../text/studio/overlay.js';

export interface EffectiveRow {
  readonly place: Place;
  readonly level: number;
  readonly name: string;
  readonly points: number | undefined;
  /** Fields that another document than the base set, by that document; [] where all is the base's. */
  readonly setBy: readonly { readonly document: string; readonly fields: readonly string[] }[];
}

export interface EffectiveGroup {
  readonly collection: string;
  readonly rows: readonly EffectiveRow[];
}

interface Member {
  readonly id: string;
  readonly number?: string;
  readonly title?: Text;
  readonly points?: unknown;
  readonly clauses?: readonly Member[];
}

export function effectiveGroups(view: OverlayView, base: string, language: Language): readonly EffectiveGroup[] {
  const groups = [...fieldsOf(RULESET)].flatMap(([collection, { kind }]) => {
    if (kind !== 'members' && kind !== 'clauses') return [];
    const rows: EffectiveRow[] = [];
    const walk = (members: readonly Member[], level: number): void => {
      for (const member of members) {
        rows.push(rowOf(member, collection, level, view, base, language));
        walk(member.clauses ?? [], level + 1);
      }
    };
    walk(((view.ruleset as unknown as Readonly<Record<string, unknown>>)[collection] ?? []) as readonly Member[], 1);
    return rows.length === 0 ? [] : [{ collection, rows }];
  });
  // Clauses are what people look for first.
  return [...groups.filter(({ collection }) => collection === 'clauses'), ...groups.filter(({ collection }) => collection !== 'clauses')];
}

function rowOf(member: Member, collection: string, level: number, view: OverlayView, base: string, language: Language): EffectiveRow {
  const { id, number, title, points } = member;
  const place = `${collection}.${id}`;
  const whole = view.setBy(place);
  const byDocument = new Map<string, string[]>(whole === base ? [] : [[whole, []]]);
  const take = (document: string, field: string): void => {
    if (document === whole) return;
    byDocument.set(document, [...(byDocument.get(document) ?? []), field]);
  };
  for (const [field, value] of Object.entries(member)) {
    if (field === 'clauses' || field === 'id') continue;
    const own = view.setBy(`${place}.${field}`);
    take(own, fieldWord(collection, [field], language));
    // A part of it: one language of a title, one minimum.
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && own === whole)
      for (const part of Object.keys(value)) {
        const document = view.setBy(`${place}.${field}.${part}`);
        if (document !== own) take(document, fieldWord(collection, [field], language));
      }
  }
  return {
    place: { collection, id },
    level,
    name: [number, textIn(title, language) ?? id].filter(Boolean).join(' '),
    points: typeof points === 'number' ? points : undefined,
    setBy: [...byDocument].map(([document, fields]) => ({ document, fields: [...new Set(fields)] })),
  };
}

export function effectiveList(
  groups: readonly EffectiveGroup[],
  isChangedOnly: boolean,
  words: OverlayWords,
  language: Language,
  actions: { setChangedOnly(value: boolean): void; goTo(place: Place): void },
): TemplateResult {
  return html`<p class="intro">${words.effectiveIntro}
      <label class="tick"><input type="checkbox" .checked=${isChangedOnly}
        @change=${({ target }: Event) => actions.setChangedOnly((target as HTMLInputElement).checked)} /> ${words.ownOnly}</label></p>
    <table class="effective">
      <thead><tr><th scope="col">${words.collection}</th><th scope="col" class="number">${words.points}</th><th scope="col">${words.setBy}</th></tr></thead>
      ${groups.map(({ collection, rows }) => {
        const shown = isChangedOnly ? rows.filter(({ setBy }) => setBy.length > 0) : rows;
        return shown.length === 0
          ? nothing
          : html`<tbody><tr class="group"><th scope="rowgroup" colspan="3">${capitalised(collectionWord(collection, language))}</th></tr>
              ${shown.map((row) => effectiveRow(row, words, language, actions.goTo))}</tbody>`;
      })}
    </table>`;
}

function effectiveRow(row: EffectiveRow, words: OverlayWords, language: Language, goTo: (place: Place) => void): TemplateResult {
  return html`<tr class=${row.setBy.length > 0 ? 'changed' : ''}>
    <th scope="row" data-level=${Math.min(row.level, 6)}><button type="button" class="link" @click=${() => goTo(row.place)}>${row.name}</button></th>
    <td class="number">${row.points ?? ''}</td>
    <td>${row.setBy.map(({ document, fields }) => html`<p><b>${document}</b> ${fields.length === 0 ? words.wholly : listed(fields, language)}</p>`)}</td>
  </tr>`;
}
