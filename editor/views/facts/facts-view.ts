// Facts: what rules ask of an applicant, as a table; beside it the options of a choice, the text and where the fact is used.
import { html, type TemplateResult } from 'lit';
import type { Fact, Ruleset } from '../../../engine/model/documents.js';
import { FACT_TYPES, isNumeric, setFactType } from '../../commands/facts/set-fact-type.js';
import { referencesTo } from '../../commands/references/references.js';
import { setField } from '../../commands/set-field.js';
import { freshId } from '../../commands/things.js';
import { FACTS_WORDS, type FactsWords } from '../../text/studio/facts.js';
import type { CellEdit, GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import { typedNumber } from '../../ui/typed-number.js';
import { type Asked, CollectionView } from '../collection/collection-view.js';
import { memberGrid } from '../collection/member-grid.js';
import { askedOfTitle, idColumn, textFields, textOf, titleCells, titleColumns } from '../collection/texts.js';
import { usesList } from '../collection/uses.js';

export class FactsView extends CollectionView<Fact> {
  override readonly collection = 'facts';

  get #words(): FactsWords {
    return FACTS_WORDS[this.language];
  }

  protected override label(): string {
    return this.#words.label;
  }

  protected override emptyText(): string {
    return this.#words.empty;
  }

  protected override columns(): readonly GridColumn[] {
    const words = this.#words;
    const { type, unit, used } = this.shared;
    return [
      ...titleColumns(this.language),
      { id: 'type', title: type, kind: 'choice', width: 90, options: FACT_TYPES.map((value) => ({ value, text: words.types[value] })) },
      { id: 'unit', title: unit, kind: 'text', width: 64 },
      { id: 'min', title: words.least, kind: 'number', width: 72 },
      { id: 'max', title: words.greatest, kind: 'number', width: 72 },
      { id: 'decimals', title: words.decimals, kind: 'number', width: 66 },
      { id: 'options', title: words.options, kind: 'shown', width: 64 },
      { id: 'used', title: used, kind: 'shown', width: 64 },
      idColumn(this.language),
    ];
  }

  protected override shownBeside(fact: Fact): string {
    return String(referencesTo(this.ruleset, 'facts', fact.id).length);
  }

  protected override cells(fact: Fact): Readonly<Record<string, GridCell>> {
    const words = this.#words;
    const isNumber = isNumeric(fact);
    const ofNumbers = isNumber ? {} : { isReadOnly: true, hint: words.onlyNumbers };
    const ofDecimals = fact.type === 'decimal' ? {} : { isReadOnly: true, hint: words.onlyDecimals };
    const options = fact.options?.length;
    const uses = referencesTo(this.ruleset, 'facts', fact.id).length;
    return {
      ...titleCells(fact),
      type: { text: fact.type },
      unit: { text: textOf(fact.unit, 'zh-CN') || textOf(fact.unit, 'en'), ...ofNumbers },
      min: { text: numberText(fact.min), ...ofNumbers },
      max: { text: numberText(fact.max), ...ofNumbers },
      decimals: { text: numberText(fact.decimals), ...ofDecimals },
      options: { text: options === undefined ? '' : words.optionCount(options), look: 'soft' },
      used: { text: this.shared.places(uses), look: 'soft' },
      id: { text: fact.id, look: 'soft' },
    };
  }

  protected override asked({ row, column, text }: CellEdit): Asked {
    const { shared } = this;
    const set =
      (field: string, value: unknown) =>
      (ruleset: Ruleset): ReturnType<typeof setField> =>
        setField(ruleset, { collection: 'facts', id: row, field }, value);
    switch (column) {
      case 'type': {
        const type = FACT_TYPES.find((one) => one === text);
        return type === undefined ? shared.refused : (ruleset) => setFactType(ruleset, row, type);
      }
      case 'unit':
        return set('unit.zh-CN', text.trim() || undefined);
      case 'min':
      case 'max': {
        const value = typedNumber(text);
        return value === 'wrong' ? shared.notANumber : set(column, value);
      }
      case 'decimals': {
        const value = typedNumber(text);
        const isRight = value === undefined || (value !== 'wrong' && Number.isInteger(value) && value >= 0);
        return isRight ? set(column, value) : shared.wholeNumber;
      }
      default:
        return askedOfTitle('facts', row, column, text, this.ruleset, this.language) ?? shared.refused;
    }
  }

  protected override newItem(): Fact {
    return { id: freshId(this.ruleset, 'facts', 'fact'), type: 'integer' };
  }

  protected override detail(fact: Fact): TemplateResult {
    const { ruleset, studio, language, isReadOnly, isFixed } = this;
    const { options, noOptions } = this.#words;
    const list = { collection: 'facts', field: 'options' } as const;
    return html`${
      fact.type === 'choice'
        ? memberGrid({ studio, ruleset, list, id: fact.id, title: options, empty: noOptions, isReadOnly, isFixed })
        : ''
    }${textFields(ruleset, { collection: 'facts', id: fact.id }, fact.text, language, isReadOnly, (edit) => this.apply(edit))}${usesList(studio, ruleset, 'facts', fact.id)}`;
  }
}

function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
