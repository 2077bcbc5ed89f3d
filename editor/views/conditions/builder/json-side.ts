// The JSON of the expression beside its rows: read by the engine when the field is left. Text that is no JSON is kept and said, with its
// place; the rows stay as they were until it is right.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../../engine/model/problem.js';
import { parseText } from '../../../../engine/source/parse.js';
import { type ExpressionNode, writeNode } from '../../../commands/expression/node.js';
import { typed } from '../../../ui/typed.js';
import type { BuilderContext } from './context.js';

/** Text that is not taken, and why. */
export interface JsonDraft {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The text of a tree; places that are empty are null. */
export function jsonText(node: ExpressionNode): string {
  if (node.node === 'hole') return '';
  return JSON.stringify(writeNode(filled(node)), null, 2);
}

/** The value of a text, or what is wrong with it; nothing at all for an empty text. */
export function takeJson(text: string): { readonly value: unknown } | JsonDraft {
  if (text.trim() === '') return { value: undefined };
  const { value, problems } = parseText(text, 'expression');
  return problems.length > 0 ? { text, problems } : { value };
}

export function jsonSide(c: BuilderContext, draft: JsonDraft | undefined, take: (text: string) => void): TemplateResult {
  const { words } = c;
  const text = draft?.text ?? jsonText(c.root);
  return html`<div class="json"><label class="soft small" for="json">${words.json} · ${words.jsonHint}</label>
    <textarea id="json" spellcheck="false" autocomplete="off" rows=${Math.min(24, Math.max(6, text.split('\n').length))} ?readonly=${c.isReadOnly || c.isValuesOnly}
      .value=${typed(text)} aria-invalid=${draft ? 'true' : nothing} aria-describedby=${draft ? 'json-problems' : nothing}
      @change=${(event: Event) => take((event.target as HTMLTextAreaElement).value)}></textarea>
    <div id="json-problems" role="alert">${draft === undefined ? nothing : html`<ul class="problems">${draft.problems.map((problem) => html`<li class="bad small">${placeOf(c, problem)}${c.said(problem)}</li>`)}</ul>`}</div>
  </div>`;
}

function placeOf({ words }: BuilderContext, { params }: Problem): string {
  const { line, column } = params;
  return typeof line === 'number' && typeof column === 'number' ? words.jsonAt(line, column) : '';
}

function filled(node: ExpressionNode): ExpressionNode {
  if (node.node === 'hole') return { node: 'fragment', json: null };
  return node.node === 'call' ? { ...node, operands: node.operands.map(filled) } : node;
}
