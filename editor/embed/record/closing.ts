// How the record ends: the way to the score, the decision and what the next grade lacks, fee and dates, note, problems, the sources of
// provisional points, and the lines to sign on.
import { html, nothing, type TemplateResult } from 'lit';
import { clauseTitle, titleOf } from '../../../engine/page.js';
import { type Block, bullets, joined, pairs, section, table } from './blocks.js';
import type { Sheet } from './record-input.js';

export function scoreSteps({ words, reasons }: Sheet): Block {
  const steps = reasons.score();
  return steps.length === 0 ? nothing : section(words.headings.score, html`<ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>`);
}

export function decision({ words, reasons }: Sheet): TemplateResult {
  const next = reasons.next();
  return section(
    words.headings.decision,
    html`<p>${reasons.decision()}</p>${
      next === undefined ? nothing : html`<p class="record-lead">${next.heading}</p>${bullets(next.steps.map(({ sentence }) => sentence))}`
    }`,
  );
}

export function outputs({ report, model, words, language, reasons }: Sheet): Block {
  const lines = model.outputs
    .filter(({ output }) => Object.hasOwn(report.outputs, output.id))
    .map(({ output }) => [titleOf(output, language), reasons.output(output.id)] as const);
  return lines.length === 0 ? nothing : section(words.headings.outputs, pairs('lines', lines));
}

export function note({ audit, words }: Sheet): Block {
  return audit.note?.trim() ? section(words.headings.note, html`<p>${audit.note}</p>`) : nothing;
}

/** Errors with their places, then warnings. What is merely open, which is of severity info, stands in the tables already. */
export function problems({ report, model, telling, words }: Sheet): Block {
  const told = (of: 'error' | 'warning'): readonly string[] =>
    report.problems
      .filter(({ severity }) => severity === of)
      .map((one) => words.labelled(words.severities[of], joined([telling.problem(one, model), of === 'error' ? one.pointer : ''], ' ')));
  const lines = [...told('error'), ...told('warning')];
  return lines.length === 0 ? nothing : section(words.headings.problems, bullets(lines));
}

/** Each source with the clauses whose provisional points rest on it. */
export function sources({ report, model, words, language, reasons }: Sheet): Block {
  const bySource = new Map<string, string[]>();
  for (const id of report.provisional) {
    const origin = reasons.origin(`clauses/${id}`) ?? '';
    bySource.set(origin, [...(bySource.get(origin) ?? []), model.clauseById.get(id)?.clause.number || clauseTitle(model, id, language)]);
  }
  const lines = [...bySource].map(([origin, clauses]) => words.labelled(clauses.join(words.and), origin));
  return lines.length === 0 ? nothing : section(words.headings.sources, bullets(lines));
}

export function signatures({ audit: { type, people }, words }: Sheet): TemplateResult {
  const { heads, filledInBy, applicant } = words.signatures;
  const { assessors, reviewer, decidedBy } = words.fields;
  const isSelf = type === 'self-assessment';
  const first = isSelf ? filledInBy : assessors;
  const lines = [
    ...(people?.assessors?.length ? people.assessors : ['']).map((name) => [first, name]),
    ...(isSelf
      ? [[applicant]]
      : [
          [reviewer, joined([people?.reviewer], '')],
          [decidedBy, joined([people?.decidedBy], '')],
        ]),
  ].map(([role = '', name = '']) => [role, name, '', '']);
  return html`<section class="record-signatures"><h3>${words.headings.signatures}</h3>${table('signing', heads, lines)}</section>`;
}
