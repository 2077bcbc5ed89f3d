// The finished report as a document that a certification body files (评价记录): everything of an audit and its report in the order in
// which such a record is read. One template for the screen and for paper; the looks are in styles.ts.
import { html, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/page.js';
import type { RecordWords } from '../../text/embed/record.js';
import { joined, section } from './blocks.js';
import { clauseTable } from './clause-table.js';
import { decision, note, outputs, problems, scoreSteps, signatures, sources } from './closing.js';
import { conditions, evidence, facts, specialItems } from './findings.js';
import { organisation, result, scheme } from './opening.js';
import type { RecordInput, Sheet } from './record-input.js';

/** The record in words of the input's language. Wants `recordStyles` (styles.ts) adopted where it is shown. */
export function layOut(input: RecordInput, words: RecordWords): TemplateResult {
  const { audit, printedOn, language, model, report, telling } = input;
  const sheet: Sheet = { ...input, words, reasons: telling.reasons(report, model) };
  const { fields, labelled, headings } = words;
  return html`<article class="record" lang=${language} part="record">
    <header>
      <h2>${recordTitle(input, words)}</h2>
      <p>${joined([audit.id && labelled(fields.number, audit.id), labelled(fields.printed, printedOn)], '　')}</p>
    </header>
    ${organisation(sheet)}${scheme(sheet)}${result(sheet)}${facts(sheet)}${section(headings.clauses, clauseTable(sheet))}
    ${specialItems(sheet)}${evidence(sheet)}${conditions(sheet)}${scoreSteps(sheet)}${decision(sheet)}${outputs(sheet)}
    ${note(sheet)}${problems(sheet)}${sources(sheet)}${signatures(sheet)}
  </article>`;
}

/** "GB/T 27922-2011 … 评价记录". */
export function recordTitle({ audit, model: { ruleset }, language }: RecordInput, words: RecordWords): string {
  return words.title(textIn(ruleset.title, language) ?? ruleset.id, audit.type === 'self-assessment');
}
