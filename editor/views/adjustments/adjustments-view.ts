// Special deductions and bonuses as a table; beside it their kinds, text and where they are used.
import { html, type TemplateResult } from 'lit';
import type { Adjustment, Ruleset } from '../../../engine/model/documents.js';
import { referencesTo } from '../../commands/references/references.js';
import { setField } from '../../commands/set-field.js';
import { freshId } from '../../commands/things.js';
import { ADJUSTMENTS_WORDS, type AdjustmentsWords } from '../../text/studio/adjustments.js';
import type { CellEdit, GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import { typedNumber } from '../../ui/typed-number.js';
import { type Asked, CollectionView } from '../collection/collection-view.js';
import { memberGrid } from '../collection/member-grid.js';
import { askedOfTitle, idColumn, textFields, titleCells, titleColumns } from '../collection/texts.js';
import { usesList } from '../collection/uses.js';

export class AdjustmentsView extends CollectionView<Adjustment> {
  override readonly collection = 'adjustments';

  get #words(): AdjustmentsWords {
    return ADJUSTMENTS_WORDS[this.language];
  }

  protected override label(): string {
    return this.#words.label;
  }

  protected override emptyText(): string {
    return this.#words.empty;
  }

  protected override columns(): readonly GridColumn[] {
    const words = this.#words;
    return [
      ...titleColumns(this.language),
      { id: 'points', title: words.points, hint: words.pointsHint, kind: 'number', width: 86 },
      { id: 'limit', title: words.limit, hint: words.limitHint, kind: 'number', width: 86 },
      { id: 'needsCorrection', title: words.needsCorrection, hint: words.needsCorrectionHint, kind: 'tick', width: 80 },
      { id: 'kinds', title: words.kinds, kind: 'shown', width: 64 },
      { id: 'used', title: this.shared.used, kind: 'shown', width: 64 },
      idColumn(this.language),
    ];
  }

  protected override shownBeside(item: Adjustment): string {
    return String(referencesTo(this.ruleset, 'adjustments', item.id).length);
  }

  protected override cells(item: Adjustment): Readonly<Record<string, GridCell>> {
    const words = this.#words;
    const { points, limit, needsCorrection, kinds = [] } = item;
    const isLimited = typeof limit === 'number';
    return {
      ...titleCells(item),
      points: { text: String(points) },
      limit: isLimited ? { text: String(limit) } : { text: '', shown: words.noLimit, look: 'soft' },
      needsCorrection: { text: needsCorrection ? 'true' : '' },
      kinds: { text: kinds.length === 0 ? '' : words.kindCount(kinds.length), look: 'soft' },
      used: { text: this.shared.places(referencesTo(this.ruleset, 'adjustments', item.id).length), look: 'soft' },
      id: { text: item.id, look: 'soft' },
    };
  }

  protected override asked({ row, column, text }: CellEdit): Asked {
    const { shared } = this;
    const set =
      (field: string, value: unknown) =>
      (ruleset: Ruleset): ReturnType<typeof setField> =>
        setField(ruleset, { collection: 'adjustments', id: row, field }, value);
    const number = typedNumber(text);
    switch (column) {
      case 'points':
        return number === 'wrong' || number === undefined ? shared.notANumber : set('points', number);
      case 'limit': {
        if (number === undefined) return (ruleset) => this.#unlimited(ruleset, row);
        return number !== 'wrong' && Number.isInteger(number) && number >= 0 ? set('limit', number) : shared.wholeNumber;
      }
      case 'needsCorrection':
        return (ruleset) => {
          const has = ruleset.adjustments?.find(({ id }) => id === row)?.needsCorrection !== undefined;
          return setField(ruleset, { collection: 'adjustments', id: row, field: column }, text === 'true' ? true : has ? false : undefined);
        };
      default:
        return askedOfTitle('adjustments', row, column, text, this.ruleset, this.language) ?? shared.refused;
    }
  }

  /** Absent and null mean the same; what is written stays as it is. */
  #unlimited(ruleset: Ruleset, id: string): ReturnType<typeof setField> {
    const limit = ruleset.adjustments?.find((one) => one.id === id)?.limit;
    return typeof limit === 'number' && setField(ruleset, { collection: 'adjustments', id, field: 'limit' }, null);
  }

  protected override newItem(): Adjustment {
    return { id: freshId(this.ruleset, 'adjustments', 'adjustment'), points: -1 };
  }

  protected override detail(item: Adjustment): TemplateResult {
    const { ruleset, studio, language, isReadOnly, isFixed } = this;
    const { kinds, noKinds } = this.#words;
    const { id } = item;
    const list = { collection: 'adjustments', field: 'kinds' } as const;
    return html`${memberGrid({ studio, ruleset, list, id, title: kinds, empty: noKinds, isReadOnly, isFixed })}${textFields(
      ruleset,
      { collection: 'adjustments', id },
      item.text,
      language,
      isReadOnly,
      (edit) => this.apply(edit),
    )}${usesList(studio, ruleset, 'adjustments', id)}`;
  }
}
