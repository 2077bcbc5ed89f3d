// How the record ends: the way to the score, the decision and what the next grade lacks, fee and dates, note, problems, the sources of
// provisional points, and the lines to sign on.

import { html, nothing, type TemplateResult } from 'lit';
import { clauseTitle, titleOf } from '../../../engine/page.js';
import { type Block, type Cell, section, table } from './blocks.js';
import { memberOf, textOf, textsOf } from './reading.js';
import type { Sheet } from './record-input.js';

export function scoreSteps({ words, reasons }: Sheet): Block {
  const steps = reasons.score();
  return steps.length === 0 ? nothing : section(words.headings.score, html`<ol>${steps.map(item)}</ol>`);
}

export function decision({ words, reasons }: Sheet): TemplateResult {
  const next = reasons.next();
  return section(
    words.headings.decision,
    html`<p>${reasons.decision()}</p>${next === undefined ? nothing : html`<p class="lead">${next.heading}</p><ul>${next.steps.map(({ sentence }) => item(sentence))}</ul>`}`,
  );
}

export function outputs({ report, model, words, language, reasons }: Sheet): Block {
  const ids = Object.keys(report.outputs);
  if (ids.length === 0) return nothing;
  const titles = new Map(model.outputs.map(({ output }) => [output.id, titleOf(output, language)]));
  return section(
    words.headings.outputs,
    html`<dl class="lines">${ids.map((id) => html`<div><dt>${titles.get(id) ?? id}</dt><dd>${reasons.output(id)}</dd></div>`)}</dl>`,
  );
}

export function note({ audit, words }: Sheet): Block {
  const text = textOf(audit.note);
  return text.trim() === '' ? nothing : section(words.headings.note, html`<p>${text}</p>`);
}

export function problems({ report, model, telling, words }: Sheet): Block {
  if (report.problems.length === 0) return nothing;
  const lines = report.problems.map((one) => words.labelled(words.severities[one.severity], telling.problem(one, model)));
  return section(words.headings.problems, html`<ul>${lines.map(item)}</ul>`);
}

/** Each source with the clauses whose provisional points rest on it. */
export function sources({ report, model, words, language, reasons }: Sheet): Block {
  const bySource = new Map<string, string[]>();
  for (const id of report.provisional) {
    const origin = reasons.origin(`clauses/${id}`) ?? '';
    const number = textOf(model.clauseById.get(id)?.clause.number) || clauseTitle(model, id, language);
    bySource.set(origin, [...(bySource.get(origin) ?? []), number]);
  }
  if (bySource.size === 0) return nothing;
  const lines = [...bySource].map(([origin, clauses]) => words.labelled(clauses.join(words.and), origin));
  return section(words.headings.sources, html`<ul>${lines.map(item)}</ul>`);
}

export function signatures({ audit, words }: Sheet): TemplateResult {
  const say = words.signatures;
  const people = (name: string): readonly string[] => textsOf(memberOf(audit.people, name));
  const line = (role: string, names: readonly string[]): readonly Cell[][] =>
    (names.length === 0 ? [''] : names).map((name) => [role, name, '', '']);
  const one = (name: string): readonly string[] => [textOf(memberOf(audit.people, name))].filter((text) => text !== '');
  const lines =
    audit.type === 'self-assessment'
      ? [...line(say.filledInBy, people('assessors')), ...line(say.applicant, [])]
      : [...line(say.assessor, people('assessors')), ...line(say.reviewer, one('reviewer')), ...line(say.decidedBy, one('decidedBy'))];
  return html`<section class="signatures"><h3>${words.headings.signatures}</h3>${table('signing', [say.role, say.name, say.signature, say.date], lines)}</section>`;
}

function item(text: string): TemplateResult {
  return html`<li>${text}</li>`;
}
