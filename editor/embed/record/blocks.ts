// The few shapes that the record is laid out in: sections, pairs of a name and a value, tables whose cells are one or more paragraphs.
import { html, nothing, type TemplateResult } from 'lit';

export type Block = TemplateResult | typeof nothing;

/** One or more paragraphs of text; empty ones are left out. */
export type Cell = string | readonly (string | undefined)[];

export function section(heading: string, body: unknown): TemplateResult {
  return html`<section><h3>${heading}</h3>${body}</section>`;
}

/** [name, value]; those without a value are left out. */
export function pairs(list: readonly (readonly [string, string])[], kind = ''): Block {
  const given = list.filter(([, value]) => value !== '');
  if (given.length === 0) return nothing;
  return html`<dl class=${kind}>${given.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A table whose rows are named by their first cell; `kind` is the class that sets the widths of its columns. */
export function table(kind: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): TemplateResult {
  return html`<table class=${kind}>${headRow(heads)}<tbody>${rows.map(
    ([name = '', ...cells]) => html`<tr class=${cells.some(isLong) ? 'long' : nothing}>
      <th scope="row">${paragraphs(name)}</th>${cells.map((cell) => html`<td>${paragraphs(cell)}</td>`)}
    </tr>`,
  )}</tbody></table>`;
}

export function headRow(heads: readonly string[]): TemplateResult {
  return html`<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>`;
}

export function paragraphs(cell: Cell): unknown {
  if (typeof cell === 'string') return cell;
  const given = cell.filter((one) => one !== undefined && one.trim() !== '');
  return given.map((one) => html`<p>${one}</p>`);
}

/** A row this long may break over pages; a shorter one is kept together. */
export function isLong(cell: Cell): boolean {
  return (typeof cell === 'string' ? cell : cell.join('')).length > 600;
}
