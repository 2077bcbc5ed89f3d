// Outputs: what rules work out beside the grade, as a table with each value as a sentence; beside it the expression in the builder.
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { outputText } from '../../../engine/explain/in-language.js';
import type { Output, Ruleset } from '../../../engine/model/documents.js';
import { expressionScope } from '../../commands/expression/scope.js';
import { sentenceOfExpression } from '../../commands/expression/sentence.js';
import { setField } from '../../commands/set-field.js';
import { freshId } from '../../commands/things.js';
import { OUTPUTS_WORDS, type OutputsWords } from '../../text/studio/outputs.js';
import type { CellEdit, GridActions, GridCell, GridColumn } from '../../ui/grid/grid-types.js';
import { type Asked, CollectionView } from '../collection/collection-view.js';
import { askedOfTitle, idColumn, textFields, textOf, titleCells, titleColumns } from '../collection/texts.js';
import '../conditions/builder/define.js';
import type { ExpressionChangeEvent } from '../conditions/builder/change-event.js';

const TYPES = ['number', 'money', 'date', 'text', 'boolean'] as const;

export class OutputsView extends CollectionView<Output> {
  override readonly collection = 'outputs';

  get #words(): OutputsWords {
    return OUTPUTS_WORDS[this.language];
  }

  protected override label(): string {
    return this.#words.label;
  }

  protected override emptyText(): string {
    return this.#words.empty;
  }

  protected override columns(): readonly GridColumn[] {
    const words = this.#words;
    const { type, unit } = this.shared;
    return [
      ...titleColumns(this.language),
      { id: 'type', title: type, kind: 'choice', width: 80, options: TYPES.map((value) => ({ value, text: words.types[value] })) },
      { id: 'unit', title: unit, kind: 'text', width: 64 },
      { id: 'value', title: words.value, kind: 'shown', width: 280, isFlexible: true },
      idColumn(this.language),
    ];
  }

  protected override shownBeside(output: Output): string {
    return this.#sentence(output);
  }

  #sentence(output: Output): string {
    return sentenceOfExpression(this.ruleset, output.value, 'grade', this.language) ?? this.#words.notRight;
  }

  protected override cells(output: Output): Readonly<Record<string, GridCell>> {
    const sentence = this.#sentence(output);
    return {
      ...titleCells(output),
      type: { text: output.type },
      unit: { text: typeof output.unit === 'string' ? output.unit : textOf(output.unit, 'zh-CN') },
      value: { text: sentence, hint: sentence, look: 'soft' },
      id: { text: output.id, look: 'soft' },
    };
  }

  protected override asked({ row, column, text }: CellEdit): Asked {
    if (column === 'type') {
      const type = TYPES.find((one) => one === text);
      return type === undefined
        ? this.shared.refused
        : (ruleset) => setField(ruleset, { collection: 'outputs', id: row, field: 'type' }, type);
    }
    if (column === 'unit') return (ruleset) => setField(ruleset, this.#unitPlace(ruleset, row), text.trim() || undefined);
    return askedOfTitle('outputs', row, column, text, this.ruleset, this.language) ?? this.shared.refused;
  }

  /** A unit such as CNY is one string; one in two languages keeps both. */
  #unitPlace(ruleset: Ruleset, id: string): { readonly collection: string; readonly id: string; readonly field: string } {
    const unit = ruleset.outputs?.find((one) => one.id === id)?.unit;
    return { collection: 'outputs', id, field: typeof unit === 'object' ? 'unit.zh-CN' : 'unit' };
  }

  protected override newItem(): Output {
    return { id: freshId(this.ruleset, 'outputs', 'output'), type: 'number', value: 0 as unknown as Output['value'] };
  }

  protected override actions(): GridActions {
    return {
      ...super.actions(),
      onOpen: () => this.renderRoot.querySelector<HTMLElement>('steelyard-expression-builder')?.scrollIntoView({ block: 'nearest' }),
    };
  }

  protected override detail(output: Output): TemplateResult {
    const { ruleset, language, isReadOnly, workpiece } = this;
    const words = this.#words;
    const { id } = output;
    const result = workpiece.checks?.trial?.report.outputs?.[id];
    const { model } = expressionScope(ruleset, 'grade');
    return html`<h4>${words.value}</h4>${keyed(
      id,
      html`<steelyard-expression-builder .expression=${output.value} .ruleset=${ruleset} .readers=${'grade'} .type=${output.type === 'money' ? 'number' : output.type}
        .language=${language} .required=${true} .label=${words.value} .readonly=${isReadOnly} .valuesOnly=${workpiece.isValuesOnly}
        @change=${(event: ExpressionChangeEvent) => this.apply(setField(ruleset, { collection: 'outputs', id, field: 'value' }, event.expression))}></steelyard-expression-builder>`,
    )}${result === undefined ? '' : html`<p><span class="soft">${words.now}</span> ${outputText(model, id, result, language)}</p>`}${textFields(
      ruleset,
      { collection: 'outputs', id },
      output.text,
      language,
      isReadOnly,
      (edit) => this.apply(edit),
    )}`;
  }
}
