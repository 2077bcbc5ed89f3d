// The few shapes that the record is laid out in: sections, pairs of a name and a value, lists, tables whose cells are paragraphs.
import { html, nothing, type TemplateResult } from 'lit';

export type Block = TemplateResult | typeof nothing;

/** One or more paragraphs of text; empty ones are left out. */
export type Cell = string | readonly (string | undefined)[];

export function section(heading: string, body: unknown): TemplateResult {
  return html`<section><h3>${heading}</h3>${body}</section>`;
}

/** [name, value]: those without a value are left out. `kind` names the class that sets how they stand. */
export function pairs(kind: string, list: readonly (readonly [string, string | undefined])[]): TemplateResult {
  return html`<dl class="record-${kind}">${list.map(([name, value]) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing))}</dl>`;
}

export function bullets(lines: readonly string[]): TemplateResult {
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** A table whose rows are named by their first cell; `kind` names the class that sets the widths of its columns. */
export function table(kind: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): TemplateResult {
  return html`<table class="record-${kind}">${headRow(heads)}<tbody>${rows.map(
    ([name = '', ...cells]) => html`<tr class=${lengthClass(cells.flat())}>
      <th scope="row">${paragraphs(name)}</th>${cells.map((cell) => html`<td>${paragraphs(cell)}</td>`)}
    </tr>`,
  )}</tbody></table>`;
}

export function headRow(heads: readonly string[]): TemplateResult {
  return html`<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>`;
}

export function paragraphs(cell: Cell): unknown {
  return typeof cell === 'string' ? cell : cell.filter((one) => one?.trim()).map((one) => html`<p>${one}</p>`);
}

/** A row this long may break over pages; a shorter one is kept together. */
export function lengthClass(texts: readonly (string | undefined)[]): string {
  return texts.join('').length > 600 ? 'record-long' : '';
}

/** What is there of it, in one line. */
export function joined(texts: readonly (string | undefined)[] | undefined, between: string): string {
  return (texts ?? []).filter((one) => one?.trim()).join(between);
}
