// How the record begins: whose it is and what of, by which documents (with digests, so that anybody can find the same), and the result
// with its mark where it binds nobody (S-77) or is not final (S-75).
import { html, nothing, type TemplateResult } from 'lit';
import { gradeTitle, textIn, titleOf } from '../../../engine/page.js';
import { joined, pairs, section, table } from './blocks.js';
import type { Sheet } from './record-input.js';

export function organisation({ audit, words, language, model }: Sheet): TemplateResult {
  const { fields, and, comma } = words;
  const { organisation: own, scope, people, previous, type } = audit;
  const grade = previous?.grade;
  const before = [previous?.certificate, grade && gradeTitle(model, grade, language), previous?.date];
  return section(
    words.headings.organisation,
    pairs('details', [
      [fields.name, own?.name],
      [fields.registration, own?.registration],
      [fields.address, own?.address],
      [fields.contact, own?.contact],
      [fields.scope, textIn(scope?.text, language)],
      [fields.products, scope?.products?.map((one) => titleOf(one, language)).join(and)],
      [fields.sites, scope?.sites?.map((one) => titleOf(one, language)).join(and)],
      [fields.type, type && words.types[type]],
      [fields.date, audit.date],
      [fields.previous, previous === null ? words.noPrevious : joined(before, comma)],
      [fields.assessors, joined(people?.assessors, and)],
      [fields.reviewer, people?.reviewer],
      [fields.decidedBy, people?.decidedBy],
    ]),
  );
}

export function scheme({ report, effective, model, words, language }: Sheet): TemplateResult {
  const { documents, comma } = words;
  const { basis = [], title } = model.ruleset;
  const { engine, audit } = report;
  const sealed = [effective.base, ...effective.overlays].map(({ id, version, digest, status }, place) => [
    place === 0 ? documents.ruleset : documents.overlay,
    [
      place === 0 ? textIn(title, language) : undefined,
      joined([`${id}@${version}`, status === 'published' ? undefined : documents.draft], comma),
    ],
    digest,
  ]);
  return section(
    words.headings.scheme,
    table('documents', documents.heads, [
      ...basis.map((one) => [documents.basis, joined([...new Set([one.number, textIn(one.title, language)])], ' '), '']),
      ...sealed,
      [documents.audit, joined([audit.id ?? undefined, audit.version ?? undefined], '@'), audit.digest ?? ''],
      [documents.engine, `${engine.name} ${engine.version}`, ''],
    ]),
  );
}

export function result({ report, reasons, model, words, language }: Sheet): TemplateResult {
  const say = words.result;
  const { score, grade, status, binding } = report;
  const mark = (name: string, text: string): TemplateResult => html`<p class="record-mark"><strong>${name}</strong>${text}</p>`;
  return section(
    words.headings.result,
    html`${pairs('result', [
      [say.score, score === null ? say.none : say.points(score)],
      [say.grade, grade === null ? say.none : gradeTitle(model, grade, language)],
      [say.status, say.statuses[status]],
    ])}${status === 'final' ? nothing : mark(say.statuses[status], joined([reasons.status(), reasons.bounds()], ' '))}${
      binding.value ? nothing : mark(say.notBinding, reasons.binding())
    }`,
  );
}
