// The evidence as columns and rows of a grid, and what is typed there as edits.
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Evidence, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { sentenceOfExpression } from '../../commands/expression/sentence.js';
import { setField } from '../../commands/set-field.js';
import type { Edit } from '../../state/edit.js';
import type { EvidenceWords } from '../../text/studio/evidence.js';
import type { CellEdit, GridColumn, GridMark, GridRow } from '../../ui/grid/grid-types.js';
import { typedNumber } from '../../ui/typed-number.js';

const SHORTFALLS = ['warn', 'incomplete', 'nonconforming'] as const;

export function evidenceColumns({ stages = [] }: Ruleset, language: Language, words: EvidenceWords): readonly GridColumn[] {
  const none = { value: '', text: words.none };
  return [
    { id: 'title', title: words.title, kind: 'text', width: 220, isFlexible: true, isFrozen: true },
    { id: 'min', title: words.min, kind: 'number', width: 60 },
    { id: 'max', title: words.max, kind: 'number', width: 60 },
    { id: 'unit', title: words.unit, kind: 'text', width: 60 },
    { id: 'per', title: words.perProduct, hint: words.perProductHint, kind: 'tick', width: 72 },
    { id: 'age', title: words.age, hint: words.ageHint, kind: 'number', width: 88 },
    {
      id: 'shortfall',
      title: words.shortfall,
      kind: 'choice',
      width: 128,
      options: SHORTFALLS.map((value) => ({ value, text: words.shortfalls[value] })),
    },
    {
      id: 'stage',
      title: words.stage,
      kind: 'choice',
      width: 110,
      options: [none, ...stages.map((stage) => ({ value: stage.id, text: titleOf(stage, language) }))],
    },
    { id: 'clauses', title: words.clauses, kind: 'shown', width: 84 },
    { id: 'when', title: words.when, kind: 'shown', width: 160 },
    { id: 'en', title: words.english, kind: 'text', width: 180 },
    { id: 'id', title: words.id, kind: 'shown', width: 140 },
  ];
}

export function evidenceRow(
  ruleset: Ruleset,
  item: Evidence,
  language: Language,
  words: EvidenceWords,
  mark: GridMark | undefined,
  isChanged: boolean,
): GridRow {
  const { quantity, clauses = [] } = item;
  const look = isChanged ? ({ look: 'changed' } as const) : {};
  return {
    id: item.id,
    label: titleOf(item, language),
    cells: {
      title: { text: textIn(item.title, 'zh-CN') ?? '', ...look, ...(mark === undefined ? {} : { mark }) },
      min: { text: numberText(quantity?.min), ...look },
      max: { text: numberText(quantity?.max), ...look },
      unit: { text: textIn(item.unit, 'zh-CN') ?? '', ...look },
      per: { text: item.per === 'product' ? 'true' : '' },
      age: { text: numberText(item.maxAgeMonths), ...look },
      shortfall: { text: item.shortfall ?? 'warn', ...look },
      stage: { text: item.stage ?? '' },
      clauses: { text: String(clauses.length), shown: clauses.length === 0 ? words.noClauses : words.count(clauses.length), look: 'soft' },
      when: {
        text: item.when === undefined ? '' : 'when',
        shown:
          item.when === undefined
            ? words.always
            : (sentenceOfExpression(ruleset, item.when, 'facts', language) ?? JSON.stringify(item.when)),
        look: 'soft',
      },
      en: { text: typeof item.title === 'object' ? (item.title.en ?? '') : '', ...look },
      id: { text: item.id, look: 'soft' },
    },
  };
}

/** What one cell means; a text is why it was not taken. */
export function evidenceEdit({ row, column, text }: CellEdit, words: EvidenceWords): ((ruleset: Ruleset) => Edit | false) | string {
  const set = (field: string, value: unknown) => (ruleset: Ruleset) => setField(ruleset, { collection: 'evidence', id: row, field }, value);
  switch (column) {
    case 'title':
      return set('title.zh-CN', text || undefined);
    case 'en':
      return set('title.en', text || undefined);
    case 'unit':
      return set('unit.zh-CN', text || undefined);
    case 'per':
      return set('per', text === 'true' ? 'product' : undefined);
    case 'shortfall':
      return (SHORTFALLS as readonly string[]).includes(text) ? set('shortfall', text) : words.notNumber;
    case 'stage':
      return set('stage', text || undefined);
    case 'min':
    case 'max':
    case 'age': {
      const value = typedNumber(text);
      if (value === 'wrong' || (value !== undefined && !(Number.isInteger(value) && value >= 0))) return words.wholeNumber;
      return set(column === 'age' ? 'maxAgeMonths' : `quantity.${column}`, value);
    }
    default:
      return words.notNumber;
  }
}

function numberText(value: number | null | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}
