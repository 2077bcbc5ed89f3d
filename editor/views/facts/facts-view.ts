// Facts: what is filled in with an audit, with type, unit and range; options of a choice, and which rules read it.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Fact, Ruleset } from '../../../engine/model/documents.js';
import { readersOf } from '../../commands/readers-of.js';
import { setField } from '../../commands/set-field.js';
import { thingAt } from '../../commands/thing-at.js';
import type { Edit, RulesetDraft } from '../../state/edit.js';
import { FACTS_WORDS, type FactsWords } from '../../text/studio/facts.js';
import type { CellEdit, GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import { textField } from '../../ui/text-field.js';
import { typedNumber } from '../../ui/typed-number.js';
import { type CellMeaning, ThingListView } from '../things/thing-list-view.js';

const TYPES = ['integer', 'decimal', 'boolean', 'choice', 'date', 'text'] as const;
type Option = NonNullable<Fact['options']>[number];

export class FactsView extends ThingListView<Fact> {
  protected override readonly collection = 'facts';

  get #words(): FactsWords {
    return FACTS_WORDS[this.language];
  }

  protected override intro(): string {
    return this.#words.intro;
  }

  protected override columns(): readonly GridColumn[] {
    const words = this.#words;
    return [
      { id: 'title', title: this.words.title, kind: 'text', width: 200, isFlexible: true, isFrozen: true },
      { id: 'type', title: words.type, kind: 'choice', width: 90, options: TYPES.map((value) => ({ value, text: words.types[value] })) },
      { id: 'unit', title: words.unit, kind: 'text', width: 64 },
      { id: 'min', title: words.min, kind: 'number', width: 76 },
      { id: 'max', title: words.max, kind: 'number', width: 76 },
      { id: 'decimals', title: words.decimals, kind: 'number', width: 72 },
      { id: 'options', title: words.options, kind: 'shown', width: 72 },
      { id: 'en', title: this.words.english, kind: 'text', width: 180 },
      { id: 'id', title: this.words.id, kind: 'shown', width: 170 },
    ];
  }

  protected override cells({ id, title, type, unit, min, max, decimals, options = [] }: Fact): Readonly<Record<string, GridCell>> {
    const isNumber = type === 'integer' || type === 'decimal';
    const number = (value: number | undefined, isMeant: boolean): GridCell => ({
      text: value === undefined ? '' : String(value),
      ...(isMeant || value !== undefined ? {} : { isReadOnly: true, look: 'soft' as const }),
    });
    return {
      title: { text: textIn(title, 'zh-CN') ?? '' },
      type: { text: type },
      unit: { text: textIn(unit, 'zh-CN') ?? '' },
      min: number(min, isNumber),
      max: number(max, isNumber),
      decimals: number(decimals, type === 'decimal'),
      options: { text: String(options.length), shown: options.length === 0 ? '' : this.#words.optionCount(options.length), look: 'soft' },
      en: { text: typeof title === 'object' ? (title.en ?? '') : '' },
      id: { text: id, look: 'soft' },
    };
  }

  protected override meaning({ row, column, text }: CellEdit): CellMeaning {
    switch (column) {
      case 'title':
      case 'en':
        return this.setting(row, column === 'en' ? 'title.en' : 'title.zh-CN', text || undefined);
      case 'unit':
        return this.setting(row, 'unit.zh-CN', text || undefined);
      case 'type':
        return (TYPES as readonly string[]).includes(text)
          ? (ruleset) => changeType(ruleset, row, text as Fact['type'])
          : this.words.notChoice;
      default: {
        const value = typedNumber(text);
        if (value === 'wrong') return this.words.notNumber;
        if (column === 'decimals' && value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= 12))
          return this.#words.decimalsRange;
        return this.setting(row, column, value);
      }
    }
  }

  protected override blank(id: string): Fact {
    return { id, title: { 'zh-CN': FACTS_WORDS['zh-CN'].newFact, en: FACTS_WORDS.en.newFact }, type: 'integer' };
  }

  protected override detail(fact: Fact): TemplateResult {
    return html`<h3>${titleOf(fact, this.language)}</h3>
      ${this.bothLanguages(fact.id, 'text', this.words.text, fact.text)}
      ${fact.type === 'choice' || fact.options !== undefined ? this.#options(fact) : nothing}
      ${this.usedBy(readersOf(this.ruleset, `facts.${fact.id}`, this.language))}`;
  }

  #options({ id, options = [] }: Fact): TemplateResult {
    const words = this.#words;
    const { isFixed } = this;
    const put = (next: readonly Option[]): void => this.set(id, 'options', next.length === 0 ? undefined : next);
    return html`<h4>${words.options}</h4><p class="hint">${words.optionsHint}</p>
      ${options.map(
        (option) =>
          html`<div>${(['zh-CN', 'en'] as const).map((language) =>
            textField({
              id: `option-${option.id}-${language}`,
              label: `${option.id}（${language === 'en' ? 'English' : '中文'}）`,
              value: typeof option.title === 'string' ? (language === 'zh-CN' ? option.title : '') : (option.title?.[language] ?? ''),
              disabled: this.isReadOnly,
              onInput: (text) => this.set(id, `options.${option.id}.title.${language}`, text || undefined),
            }),
          )}${isFixed ? nothing : html`<button type="button" @click=${() => put(options.filter((one) => one !== option))}>${this.words.remove}</button>`}</div>`,
      )}
      ${isFixed ? nothing : html`<p><button type="button" @click=${() => put([...options, newOption(options)])}>${words.addOption}</button></p>`}`;
  }
}

/** What only the old type has a use for goes with it; a choice begins with one option, since it needs some. */
function changeType(ruleset: Ruleset, id: string, type: Fact['type']): Edit | false {
  const fact = thingAt(ruleset, ruleset, { collection: 'facts', id }) as Fact | undefined;
  const edit = setField(ruleset, { collection: 'facts', id, field: 'type' }, type);
  if (fact === undefined || edit === false || edit.of !== 'ruleset') return edit;
  const isNumber = type === 'integer' || type === 'decimal';
  return {
    ...edit,
    change: (draft: RulesetDraft) => {
      edit.change(draft);
      const target = draft.facts?.find((one) => one.id === id);
      if (target === undefined) return;
      if (!isNumber) {
        delete target.min;
        delete target.max;
      }
      if (type !== 'decimal') delete target.decimals;
      if (type !== 'choice') delete target.options;
      else target.options ??= [newOption([])] as never;
    },
  };
}

function newOption(options: readonly Option[]): Option {
  const used = new Set(options.map(({ id }) => id));
  let number = options.length + 1;
  while (used.has(`option-${number}`)) number += 1;
  return { id: `option-${number}`, title: { 'zh-CN': FACTS_WORDS['zh-CN'].newOption, en: FACTS_WORDS.en.newOption } };
}
