// How the record begins: whose it is and what of, by which documents (with digests, so that anybody can find the same), and the result
// with its mark where it binds nobody (S-77) or is not final (S-75).

import { html, nothing, type TemplateResult } from 'lit';
import { gradeTitle, type Text, textIn, titleOf } from '../../../engine/page.js';
import { type Cell, pairs, section, table } from './blocks.js';
import { listOf, memberOf, textOf, textsOf } from './reading.js';
import type { Sheet } from './record-input.js';

export function organisation({ audit, words, language, model }: Sheet): TemplateResult {
  const { fields, and } = words;
  const own = (name: string): string => textOf(memberOf(audit.organisation, name));
  const person = (name: string): unknown => memberOf(audit.people, name);
  const items = (name: string): string =>
    listOf(memberOf(audit.scope, name))
      .map((item) => said(memberOf(item, 'title'), language) || textOf(memberOf(item, 'id')))
      .join(and);
  const type = textOf(audit.type);
  const previous = audit.previous;
  return section(
    words.headings.organisation,
    pairs([
      [fields.name, own('name')],
      [fields.registration, own('registration')],
      [fields.address, own('address')],
      [fields.contact, own('contact')],
      [fields.scope, said(memberOf(audit.scope, 'text'), language)],
      [fields.products, items('products')],
      [fields.sites, items('sites')],
      [fields.type, Object.hasOwn(words.types, type) ? words.types[type as keyof typeof words.types] : type],
      [fields.date, textOf(audit.date)],
      [
        fields.previous,
        previous === null
          ? words.noPrevious
          : [
              textOf(memberOf(previous, 'certificate')),
              gradeTitle(model, textOf(memberOf(previous, 'grade')), language),
              textOf(memberOf(previous, 'date')),
            ]
              .filter((one) => one !== '')
              .join(words.comma),
      ],
      [fields.assessors, textsOf(person('assessors')).join(and)],
      [fields.reviewer, textOf(person('reviewer'))],
      [fields.decidedBy, textOf(person('decidedBy'))],
    ]),
  );
}

export function scheme({ report, effective, model, words, language }: Sheet): TemplateResult {
  const { documents } = words;
  const { ruleset } = model;
  const draft = (status: string): string => (status === 'published' ? '' : words.comma + documents.draft);
  const name = (id: string | null, version: string | null): string => [id, version].filter((one) => one !== null).join('@');
  const rows: Cell[][] = [
    [
      documents.ruleset,
      [titleOf(ruleset, language), name(effective.base.id, effective.base.version) + draft(effective.base.status)],
      effective.base.digest,
    ],
    ...effective.overlays.map(({ id, version, digest, status }) => [documents.overlay, name(id, version) + draft(status), digest]),
    [documents.audit, name(report.audit.id, report.audit.version), report.audit.digest ?? ''],
    [documents.engine, `${report.engine.name} ${report.engine.version}`, ''],
  ];
  const basis = (ruleset.basis ?? []).map(({ number, title }) => [documents.basis, `${number} ${textIn(title, language) ?? ''}`, '']);
  return section(words.headings.scheme, table('documents', [documents.role, documents.name, documents.digest], [...basis, ...rows]));
}

export function result({ report, reasons, model, words, language }: Sheet): TemplateResult {
  const { headings, result: say } = words;
  const { score, grade, status, binding } = report;
  const box = (name: string, value: string): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const mark = (name: string, text: string): TemplateResult => html`<p class="mark"><strong>${name}</strong>${text}</p>`;
  return section(
    headings.result,
    html`<dl class="result">
        ${box(say.score, score === null ? say.none : say.points(score))}
        ${box(say.grade, grade === null ? say.none : gradeTitle(model, grade, language))}
        ${box(say.status, say.statuses[status])}
      </dl>
      ${status === 'final' ? nothing : mark(say.statuses[status], [reasons.status(), reasons.bounds() ?? ''].join(language === 'en' ? ' ' : ''))}
      ${binding.value ? nothing : mark(say.notBinding, reasons.binding())}`,
  );
}

/** A text of the audit in the reader's language; '' where it is none. */
export function said(text: unknown, language: Sheet['language']): string {
  return textOf(textIn(text as Text, language));
}
