// Adjustments: what adds or takes away points beside the clauses, with limits and kinds.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Adjustment } from '../../../engine/model/documents.js';
import { THINGS_WORDS } from '../../text/studio/things.js';
import type { CellEdit, GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import { textField } from '../../ui/text-field.js';
import { typedNumber } from '../../ui/typed-number.js';
import { type CellMeaning, ThingListView } from '../things/thing-list-view.js';

export class AdjustmentsView extends ThingListView<Adjustment> {
  protected override readonly collection = 'adjustments';

  protected override intro(): string {
    return this.words.adjustments;
  }

  protected override columns(): readonly GridColumn[] {
    const { words } = this;
    return [
      { id: 'title', title: words.title, kind: 'text', width: 200, isFlexible: true, isFrozen: true },
      { id: 'points', title: words.points, kind: 'number', width: 90 },
      { id: 'limit', title: words.limit, hint: words.limitHint, kind: 'number', width: 100 },
      { id: 'correction', title: words.correction, hint: words.correctionHint, kind: 'tick', width: 84 },
      { id: 'kinds', title: words.kinds, kind: 'shown', width: 80 },
      { id: 'en', title: words.english, kind: 'text', width: 180 },
      { id: 'id', title: words.id, kind: 'shown', width: 150 },
    ];
  }

  protected override cells({ id, title, points, limit, needsCorrection, kinds = [] }: Adjustment): Readonly<Record<string, GridCell>> {
    return {
      title: { text: textIn(title, 'zh-CN') ?? '' },
      points: { text: String(points) },
      limit: { text: limit === undefined || limit === null ? '' : String(limit) },
      correction: { text: needsCorrection === true ? 'true' : '' },
      kinds: { text: String(kinds.length), shown: kinds.length === 0 ? '' : this.words.kindCount(kinds.length), look: 'soft' },
      en: { text: typeof title === 'object' ? (title.en ?? '') : '' },
      id: { text: id, look: 'soft' },
    };
  }

  protected override meaning({ row, column, text }: CellEdit): CellMeaning {
    const { words } = this;
    if (column === 'title' || column === 'en') return this.setting(row, column === 'en' ? 'title.en' : 'title.zh-CN', text || undefined);
    if (column === 'correction') return this.setting(row, 'needsCorrection', text === 'true' ? true : undefined);
    const value = typedNumber(text);
    if (value === 'wrong') return words.notNumber;
    if (column === 'points') return value === undefined ? words.notNumber : this.setting(row, 'points', value);
    return value !== undefined && !(Number.isInteger(value) && value >= 0) ? words.wholeNumber : this.setting(row, 'limit', value);
  }

  protected override blank(id: string): Adjustment {
    return { id, title: { 'zh-CN': THINGS_WORDS['zh-CN'].newAdjustment, en: THINGS_WORDS.en.newAdjustment }, points: -1 };
  }

  protected override detail(adjustment: Adjustment): TemplateResult {
    const { words, isFixed } = this;
    const { id, kinds = [] } = adjustment;
    return html`<h3>${titleOf(adjustment, this.language)}</h3>
      ${this.bothLanguages(id, 'text', words.text, adjustment.text)}
      <h4>${words.kinds}</h4><p class="hint">${words.kindsHint}</p>
      ${kinds.map(
        (kind) =>
          html`<div class="kind">${(['zh-CN', 'en'] as const).map((language) =>
            textField({
              id: `kind-${kind.id}-${language}`,
              label: `${kind.id}（${language === 'en' ? 'English' : '中文'}）`,
              value: typeof kind.title === 'string' ? (language === 'zh-CN' ? kind.title : '') : (kind.title?.[language] ?? ''),
              disabled: this.isReadOnly,
              onInput: (text) => this.set(id, `kinds.${kind.id}.title.${language}`, text || undefined),
            }),
          )}${
            isFixed
              ? nothing
              : html`<button type="button" @click=${() =>
                  this.#setKinds(
                    id,
                    kinds.filter((one) => one !== kind),
                  )}>${words.remove}</button>`
          }</div>`,
      )}
      ${isFixed ? nothing : html`<p><button type="button" @click=${() => this.#setKinds(id, [...kinds, newKind(kinds)])}>${words.addKind}</button></p>`}`;
  }

  #setKinds(id: string, kinds: NonNullable<Adjustment['kinds']>): void {
    this.set(id, 'kinds', kinds.length === 0 ? undefined : kinds);
  }
}

function newKind(kinds: NonNullable<Adjustment['kinds']>): NonNullable<Adjustment['kinds']>[number] {
  const used = new Set(kinds.map(({ id }) => id));
  let number = kinds.length + 1;
  while (used.has(`kind-${number}`)) number += 1;
  return { id: `kind-${number}`, title: { 'zh-CN': THINGS_WORDS['zh-CN'].newKind, en: THINGS_WORDS.en.newKind } };
}
