// The columns of the outline in a language.
import { valueWord } from '../../../engine/diff/words.js';
import type { Language } from '../../../engine/text/language.js';
import { METHODS } from '../../commands/clauses/method-defaults.js';
import { OUTLINE_WORDS } from '../../text/studio/outline.js';
import type { GridColumn, GridOption } from '../../ui/grid/grid-types.js';

export const BASES = ['normative', 'body', 'provisional'] as const;
export type ColumnId = 'number' | 'title' | 'method' | 'points' | 'sum' | 'share' | 'basis' | 'deletable' | 'evidence' | 'tags';

const made = new Map<Language, readonly GridColumn[]>();

/** The same object for the same language. */
export function outlineColumns(language: Language): readonly GridColumn[] {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = OUTLINE_WORDS[language];
  const title = words.columns;
  const columns: readonly (GridColumn & { readonly id: ColumnId })[] = [
    { id: 'number', title: title.number, kind: 'text', width: 128, isTree: true, isFrozen: true },
    { id: 'title', title: title.title, kind: 'text', width: 220, isFlexible: true },
    { id: 'points', title: title.points, kind: 'number', width: 64 },
    { id: 'sum', title: title.sum, hint: words.sumHint, kind: 'number', width: 80 },
    { id: 'share', title: title.share, hint: words.shareHint, kind: 'number', width: 68 },
    { id: 'method', title: title.method, kind: 'choice', options: methodOptions(language), width: 104 },
    { id: 'basis', title: title.basis, kind: 'choice', options: basisOptions(language), width: language === 'en' ? 108 : 92 },
    { id: 'deletable', title: title.deletable, kind: 'tick', width: language === 'en' ? 84 : 68 },
    { id: 'evidence', title: title.evidence, hint: words.evidenceHint, kind: 'number', width: language === 'en' ? 80 : 56 },
    { id: 'tags', title: title.tags, hint: words.tagsHint, kind: 'text', width: 96 },
  ];
  made.set(language, columns);
  return columns;
}

function methodOptions(language: Language): readonly GridOption[] {
  return METHODS.map((value) => ({ value, text: valueWord('method', value, language) ?? value }));
}

export function basisOptions(language: Language): readonly GridOption[] {
  return [{ value: '', text: '' }, ...BASES.map((value) => ({ value, text: valueWord('pointsBasis', value, language) ?? value }))];
}
