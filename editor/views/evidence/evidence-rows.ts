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

/** As the schema has it. */
const MOST_MONTHS = 12_000;

const SHORTFALLS = ['warn', 'incomplete', 'nonconforming'] as const;

export function evidenceColumns({ stages = [] }: Ruleset, language: Language, words: EvidenceWords): readonly GridColumn[] {
  const none = { value: '', text: words.none };
  return [
    { id: 'title', title: words.title, kind: 'text', width: 220, isFlexible: true, isFrozen: true },
    { id: 'min', title: words.min, kind: 'number', width: language === 'en' ? 84 : 64 },
    { id: 'max', title: words.max, kind: 'number', width: language === 'en' ? 84 : 64 },
    { id: 'unit', title: words.unit, kind: 'text', width: 64 },
    { id: 'per', title: words.perProduct, hint: words.perProductHint, kind: 'tick', width: language === 'en' ? 108 : 76 },
    { id: 'age', title: words.age, hint: words.ageHint, kind: 'number', width: language === 'en' ? 124 : 92 },
    {
      id: 'shortfall',
      title: words.shortfall,
      kind: 'choice',
      width: language === 'en' ? 190 : 128,
      options: SHORTFALLS.map((value) => ({ value, text: words.shortfalls[value] })),
    },
    {
      id: 'stage',
      title: words.stage,
      kind: 'choice',
      width: 110,
      options: [none, ...stages.map((stage) => ({ value: stage.id, text: titleOf(stage, language) }))],
    },
    { id: 'clauses', title: words.clauses, kind: 'shown', width: 96 },
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
): GridRow {
  const { quantity, clauses = [] } = item;
  return {
    id: item.id,
    label: titleOf(item, language),
    cells: {
      title: { text: textIn(item.title, 'zh-CN') ?? '', ...(mark === undefined ? {} : { mark }) },
      min: { text: numberText(quantity?.min) },
      max: { text: numberText(quantity?.max) },
      unit: { text: textIn(item.unit, 'zh-CN') ?? '' },
      per: { text: item.per === 'product' ? 'true' : '' },
      age: { text: numberText(item.maxAgeMonths) },
      shortfall: { text: item.shortfall ?? 'warn' },
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
      en: { text: typeof item.title === 'object' ? (item.title.en ?? '') : '' },
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
      // What holds without it is not written.
      if (text === '' || text === 'warn') return set('shortfall', undefined);
      return (SHORTFALLS as readonly string[]).includes(text) ? set('shortfall', text) : words.notTaken;
    case 'stage':
      return set('stage', text || undefined);
    case 'min':
    case 'max':
    case 'age': {
      const value = typedNumber(text);
      if (value === 'wrong' || (value !== undefined && !(Number.isInteger(value) && value >= 0))) return words.wholeNumber;
      if (column === 'age' && value !== undefined && value > MOST_MONTHS) return words.wholeNumber;
      return set(column === 'age' ? 'maxAgeMonths' : `quantity.${column}`, value);
    }
    default:
      return words.notTaken;
  }
}

function numberText(value: number | null | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

/** By column the field of an item that it shows. */
export const EVIDENCE_FIELDS: Readonly<Record<string, string>> = {
  title: 'title.zh-CN',
  en: 'title.en',
  min: 'quantity.min',
  max: 'quantity.max',
  unit: 'unit.zh-CN',
  per: 'per',
  age: 'maxAgeMonths',
  shortfall: 'shortfall',
  stage: 'stage',
  clauses: 'clauses',
  when: 'when',
};
