// The whole rule text of a version as a body would file it: one template for the screen and for paper. Sections without content are
// left out, and the rest is numbered.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../../engine/explain/titles.js';
import type { PrintWords } from '../../../text/studio/print.js';
import { clauseTables } from './clause-tables.js';
import { evidence, outputs, sources, tables } from './listings.js';
import { changes, cover, scope, terms } from './opening.js';
import { adjustments, conditions, grades, scoring } from './scoring.js';
import type { Sheet } from './sheet.js';

type Section = readonly [heading: keyof PrintWords['headings'], body: TemplateResult | undefined];

/** Wants `ruleTextStyles` where it is shown. */
export function ruleText(sheet: Sheet): TemplateResult {
  const { words, language } = sheet;
  const sections: readonly Section[] = [
    ['scope', scope(sheet)],
    ['changes', changes(sheet)],
    ['terms', terms(sheet)],
    ['clauses', clauseTables(sheet)],
    ['evidence', evidence(sheet)],
    ['scoring', scoring(sheet)],
    ['adjustments', adjustments(sheet)],
    ['grades', grades(sheet)],
    ['conditions', conditions(sheet)],
    ['tables', tables(sheet)],
    ['outputs', outputs(sheet)],
  ];
  const annex = sources(sheet);
  return html`<article class="rules" lang=${language}>
    ${cover(sheet)}
    ${sections
      .filter(([, body]) => body !== undefined)
      .map(([heading, body], at) => html`<section><h2>${words.numbered(at + 1, words.headings[heading])}</h2>${body}</section>`)}
    ${annex === undefined ? nothing : html`<section class="annex"><h2>${words.appendix(words.headings.sources)}</h2>${annex}</section>`}
  </article>`;
}

/** "商品售后服务评价体系 1.1.0". */
export function ruleTextTitle({ document, language }: Sheet): string {
  return `${textIn(document.title, language) ?? document.id} ${document.version}`;
}
