// What every section of the rule text is made of: the rules with their model, the document that is filed, words and language; and the
// few shapes that sections are laid out in.
import { html, nothing, type TemplateResult } from 'lit';
import type { TypedExpression } from '../../../../engine/condition/types.js';
import { readable } from '../../../../engine/explain/amounts.js';
import { expressionInWords } from '../../../../engine/explain/in-language.js';
import { textIn } from '../../../../engine/explain/titles.js';
import type { Overlay, Ruleset, Text } from '../../../../engine/model/documents.js';
import type { Model } from '../../../../engine/model/model.js';
import { fromDecimal } from '../../../../engine/number/rational.js';
import type { Language } from '../../../../engine/text/language.js';
import type { PrintWords } from '../../../text/studio/print.js';
import type { Comparison } from '../../changes/note/comparison.js';

export interface Sheet {
  /** The ruleset, or of an overlay the effective one. */
  readonly ruleset: Ruleset;
  readonly model: Model;
  readonly document: Ruleset | Overlay;
  readonly digest: string;
  /** Of an overlay: against what it stands on, with the reasons by the key of the difference. */
  readonly changes: { readonly comparison: Comparison; reasonOf(key: string): string } | undefined;
  readonly language: Language;
  readonly words: PrintWords;
  /** Numbers of the sources in the annex, by their key. */
  readonly sources: ReadonlyMap<string, number>;
}

/** One or more paragraphs; empty ones are left out. */
export type Cell = string | TemplateResult | readonly (string | TemplateResult | undefined)[];

/** A row this long may break over pages; a shorter one is kept together. */
const LONG = 600;

export function table(kind: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): TemplateResult {
  return html`<table class=${kind}><thead><tr>${heads.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([name = '', ...cells]) =>
        html`<tr class=${isLong(cells) ? 'long' : ''}><th scope="row">${paragraphs(name)}</th>${cells.map((cell) => html`<td>${paragraphs(cell)}</td>`)}</tr>`,
    )}</tbody></table>`;
}

export function paragraphs(cell: Cell): unknown {
  if (!Array.isArray(cell)) return cell;
  return (cell as readonly (string | TemplateResult | undefined)[])
    .filter((one) => one !== undefined && one !== '')
    .map((one) => html`<p>${one}</p>`);
}

function isLong(cells: readonly Cell[]): boolean {
  return cells.flat().reduce((sum: number, one) => sum + (typeof one === 'string' ? one.length : 0), 0) > LONG;
}

export function pairs(rows: readonly (readonly [string, string | undefined])[]): TemplateResult {
  return html`<dl>${rows.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing))}</dl>`;
}

/** A text in the sheet's language; "" where there is none. */
export function said({ language }: Sheet, text: Text | undefined): string {
  return textIn(text, language) ?? '';
}

/** A rule as a sentence; as it is written where it cannot be read. */
export function sentence({ model, language }: Sheet, typed: TypedExpression | undefined, json: unknown): string {
  return typed === undefined ? JSON.stringify(json) : expressionInWords(model, typed, language);
}

/** Behind a title: where the source stands in the annex. */
export function sourceRef({ sources, words }: Sheet, key: string | null | undefined): string {
  const number = key === null || key === undefined ? undefined : sources.get(key);
  return number === undefined ? '' : words.sourceRef(number);
}

/** A decimal with the typographical minus. */
export function amount(value: number): string {
  return readable(fromDecimal(value));
}
