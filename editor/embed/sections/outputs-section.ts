// What else follows from the result: fees, days, texts (S-105). Values are exact; only their writing is made for the reader.
import { html, type TemplateResult } from 'lit';
import { textIn, titleOf } from '../../../engine/page.js';
import type { Desk } from '../desk.js';
import { whyButton } from '../result/why.js';
import { card } from './card.js';
import type { OutputModel } from './model-items.js';
import { amountWritten, dayWritten } from './written.js';

export function outputsSection(desk: Desk, outputs: readonly OutputModel[] = desk.model.outputs): TemplateResult {
  return html`<div class="sections outputs">${outputs.map((item) => row(desk, item))}</div>`;
}

function row(desk: Desk, item: OutputModel): TemplateResult {
  const { language } = desk;
  const { output } = item;
  const title = titleOf(output, language);
  const value = valueText(desk, item) ?? desk.words.sections.outputs.open;
  return card(desk, {
    kind: 'output',
    id: output.id,
    title,
    head: whyButton(desk, `output:${output.id}`, title, value, ''),
    about: [textIn(output.text, language)],
  });
}

/** Undefined where it is not known. */
function valueText(desk: Desk, { output }: OutputModel): string | undefined {
  const { outputs } = desk.report;
  const value = Object.hasOwn(outputs, output.id) ? (outputs[output.id]?.value ?? null) : null;
  if (value === null) return undefined;
  if (typeof value === 'boolean') return value ? desk.words.sections.yes : desk.words.sections.no;
  if (output.type === 'number' || output.type === 'money') return amountWritten(desk, value, output.unit);
  return output.type === 'date' ? dayWritten(desk, value) : value;
}
