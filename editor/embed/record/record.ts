// The finished report as a document that a certification body files (评价记录): everything of an audit and its report in the order in
// which such a record is read. One template for the screen and for paper; the looks are in styles.ts. Loaded on demand, with its words.

import { html, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/page.js';
import { words as en } from '../../text/embed/record-en.js';
import { words as zh } from '../../text/embed/record-zh.js';
import { section } from './blocks.js';
import { clauseTable } from './clause-table.js';
import { decision, note, outputs, problems, scoreSteps, signatures, sources } from './closing.js';
import { conditions, evidence, facts, specialItems } from './findings.js';
import { organisation, result, scheme } from './opening.js';
import { textOf } from './reading.js';
import type { RecordInput, Sheet } from './record-input.js';

export type { RecordInput } from './record-input.js';

/** The record. Wants `recordStyles` (styles.ts) adopted where it is shown. Faulty audits are shown as far as they can be read. */
export function recordDocument(input: RecordInput): TemplateResult {
  const words = input.language === 'en' ? en : zh;
  const sheet: Sheet = { ...input, words, reasons: input.telling.reasons(input.report, input.model) };
  const { fields } = words;
  const id = textOf(input.audit.id);
  return html`<article class="record" lang=${input.language} part="record">
    <header>
      <h2>${recordTitle(input)}</h2>
      <p>${id === '' ? '' : `${words.labelled(fields.number, id)}　`}${words.labelled(fields.printed, input.printedOn)}</p>
    </header>
    ${organisation(sheet)}${scheme(sheet)}${result(sheet)}${facts(sheet)}${section(words.headings.clauses, clauseTable(sheet))}
    ${specialItems(sheet)}${evidence(sheet)}${conditions(sheet)}${scoreSteps(sheet)}${decision(sheet)}${outputs(sheet)}
    ${note(sheet)}${problems(sheet)}${sources(sheet)}${signatures(sheet)}
  </article>`;
}

/** "GB/T 27922-2011 … 评价记录". */
export function recordTitle({ audit, model, language }: Pick<RecordInput, 'audit' | 'model' | 'language'>): string {
  const scheme = textIn(model.ruleset.title, language) ?? model.ruleset.id;
  return (language === 'en' ? en : zh).title(scheme, audit.type === 'self-assessment');
}
