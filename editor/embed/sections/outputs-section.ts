// What else follows from the result: fees, days, texts (S-105). Values are exact; only their writing is made for the reader.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn, titleOf } from '../../../engine/page.js';
import type { Desk } from '../desk.js';
import { whyText } from '../result/why.js';
import type { OutputModel } from './model-items.js';
import { amountWritten, dayWritten } from './written.js';

export function outputsSection(desk: Desk, outputs: readonly OutputModel[] = desk.model.outputs): TemplateResult {
  return html`<div class="sections outputs">${outputs.map((item) => row(desk, item))}</div>`;
}

function row(desk: Desk, item: OutputModel): TemplateResult {
  const { language } = desk;
  const { output } = item;
  const title = titleOf(output, language);
  const text = textIn(output.text, language);
  const key = `output:${output.id}`;
  const value = valueText(desk, item);
  return html`<div class="card output" role="group" aria-label=${title} part="output">
    <div class="card-head">
      <span class="title">${title}</span>
      <button
        class="bare why number ${value === undefined ? 'soft' : ''}" aria-expanded=${desk.isOpen(`why:${key}`)} title=${desk.words.shell.why}
        aria-label="${value ?? desk.words.sections.outputs.open} · ${desk.words.shell.whyOf(title)}" @click=${() => desk.toggle(`why:${key}`)}
      >${value ?? desk.words.sections.outputs.open}</button>
    </div>
    ${text === undefined ? nothing : html`<p class="hint soft small">${text}</p>`}
    ${whyText(desk, key, (reasons) => [reasons.output(output.id), reasons.origin(`outputs/${output.id}`)])}
  </div>`;
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
