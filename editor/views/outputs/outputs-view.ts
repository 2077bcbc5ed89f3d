// Outputs: what the rules work out beside score and grade, each value an expression that reads as a sentence.
import { html, type TemplateResult } from 'lit';
import { textIn, titleOf } from '../../../engine/explain/titles.js';
import type { Output } from '../../../engine/model/documents.js';
import { sentenceOfExpression } from '../../commands/expression/sentence.js';
import { THINGS_WORDS } from '../../text/studio/things.js';
import type { CellEdit, GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import '../conditions/builder/define.js';
import { type CellMeaning, ThingListView } from '../things/thing-list-view.js';

const TYPES = ['number', 'money', 'date', 'text', 'boolean'] as const;

export class OutputsView extends ThingListView<Output> {
  protected override readonly collection = 'outputs';

  protected override intro(): string {
    return this.words.outputs;
  }

  protected override columns(): readonly GridColumn[] {
    const { words } = this;
    return [
      { id: 'title', title: words.title, kind: 'text', width: 170, isFrozen: true },
      { id: 'type', title: words.type, kind: 'choice', width: 90, options: TYPES.map((value) => ({ value, text: words.types[value] })) },
      { id: 'unit', title: words.unit, kind: 'text', width: 80 },
      { id: 'value', title: words.value, kind: 'shown', width: 260, isFlexible: true },
      { id: 'en', title: words.english, kind: 'text', width: 160 },
      { id: 'id', title: words.id, kind: 'shown', width: 140 },
    ];
  }

  protected override cells({ id, title, type, unit, value }: Output): Readonly<Record<string, GridCell>> {
    return {
      title: { text: textIn(title, 'zh-CN') ?? '' },
      type: { text: type },
      unit: { text: textIn(unit, 'zh-CN') ?? '' },
      value: {
        text: JSON.stringify(value),
        shown: sentenceOfExpression(this.ruleset, value, 'grade', this.language) ?? this.words.notComplete,
        look: 'soft',
      },
      en: { text: typeof title === 'object' ? (title.en ?? '') : '' },
      id: { text: id, look: 'soft' },
    };
  }

  protected override meaning({ row, column, text }: CellEdit): CellMeaning {
    if (column === 'title' || column === 'en') return this.setting(row, column === 'en' ? 'title.en' : 'title.zh-CN', text || undefined);
    if (column === 'type') return (TYPES as readonly string[]).includes(text) ? this.setting(row, 'type', text) : this.words.notChoice;
    const isCode = typeof this.things.find(({ id }) => id === row)?.unit === 'string' || /^[A-Z]{3}$/.test(text);
    return this.setting(row, isCode ? 'unit' : 'unit.zh-CN', text || undefined);
  }

  protected override blank(id: string): Output {
    return {
      id,
      title: { 'zh-CN': THINGS_WORDS['zh-CN'].newOutput, en: THINGS_WORDS.en.newOutput },
      type: 'number',
      value: { var: 'score' },
    };
  }

  protected override detail(output: Output): TemplateResult {
    const { words } = this;
    const kinds = { number: 'number', money: 'number', date: 'date', text: 'text', boolean: 'boolean' } as const;
    return html`<h3>${titleOf(output, this.language)}</h3>
      <steelyard-expression-builder .ruleset=${this.ruleset} .expression=${output.value} .type=${kinds[output.type]} readers="grade" .language=${this.language} .label=${words.value} required
        ?readonly=${this.isReadOnly} ?values-only=${this.workpiece.isValuesOnly} @change=${(event: Event & { readonly expression?: unknown }) => this.set(output.id, 'value', event.expression)}></steelyard-expression-builder>`;
  }
}
