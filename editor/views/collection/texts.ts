// Cells and fields that every thing has: its title in both languages, its id, its text.
import { html, type TemplateResult } from 'lit';
import type { Ruleset, Text } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { isFreeId, renameThing } from '../../commands/references/rename-thing.js';
import { setField } from '../../commands/set-field.js';
import type { Edit } from '../../state/edit.js';
import { COLLECTION_WORDS } from '../../text/studio/collection.js';
import type { GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import { textField } from '../../ui/text-field.js';
import type { Asked } from './collection-view.js';

type Renamed = Parameters<typeof renameThing>[1];

export function titleColumns(language: Language): readonly GridColumn[] {
  const words = COLLECTION_WORDS[language];
  return [
    { id: 'title', title: words.title, kind: 'text', width: 180, isFlexible: true, isFrozen: true },
    { id: 'en', title: words.english, kind: 'text', width: 180 },
  ];
}

export function idColumn(language: Language): GridColumn {
  const words = COLLECTION_WORDS[language];
  return { id: 'id', title: words.id, hint: words.idHint, kind: 'text', width: 170 };
}

/** A text in one string is Chinese. */
export function textOf(text: Text | undefined, language: Language): string {
  return typeof text === 'string' ? (language === 'zh-CN' ? text : '') : (text?.[language] ?? '');
}

export function titleCells(item: { readonly title?: Text }): Readonly<Record<string, GridCell>> {
  return { title: { text: textOf(item.title, 'zh-CN') }, en: { text: textOf(item.title, 'en') } };
}

/** What typing into the title or the id means; undefined for another column. */
export function askedOfTitle(
  collection: Renamed,
  row: string,
  column: string,
  text: string,
  ruleset: Ruleset,
  language: Language,
): Asked | undefined {
  if (column === 'title') return (now) => setField(now, { collection, id: row, field: 'title.zh-CN' }, text.trim() || undefined);
  if (column === 'en') return (now) => setField(now, { collection, id: row, field: 'title.en' }, text.trim() || undefined);
  if (column !== 'id') return undefined;
  const id = text.normalize('NFKC').trim();
  if (!isFreeId(ruleset, collection, id)) return COLLECTION_WORDS[language].wrongId;
  return (now) => renameThing(now, collection, row, id);
}

/** The text of a thing in both languages. */
export function textFields(
  ruleset: Ruleset,
  place: { readonly collection: string; readonly id: string },
  text: Text | undefined,
  language: Language,
  isReadOnly: boolean,
  apply: (edit: Edit | false) => void,
): TemplateResult {
  const words = COLLECTION_WORDS[language];
  const field = (of: Language, label: string): TemplateResult =>
    textField({
      id: `text-${of}`,
      label,
      value: textOf(text, of),
      multiline: true,
      disabled: isReadOnly,
      onInput: (value) =>
        apply(
          setField(ruleset, { ...place, field: `text.${of}` }, value || undefined, { joins: `${place.collection}.${place.id}.text.${of}` }),
        ),
    });
  return html`${field('zh-CN', words.text)}${field('en', words.englishText)}`;
}
