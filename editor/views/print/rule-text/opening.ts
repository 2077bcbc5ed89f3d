// How the rule text begins: title, number, version, status, who drafted, reviewed and approved, the digest; then scope and basis, terms,
// and of an overlay what it changes.
import { html, nothing, type TemplateResult } from 'lit';
import { valueWord } from '../../../../engine/diff/words.js';
import { unitIn } from '../../../../engine/explain/titles.js';
import type { Overlay } from '../../../../engine/model/documents.js';
import { revisionNote } from '../../changes/note/revision-note.js';
import { amount, pairs, type Sheet, said, sourceRef, table } from './sheet.js';

export function cover(sheet: Sheet): TemplateResult {
  const { document, ruleset, words, digest } = sheet;
  const { cover: names, statuses, draftMark, withdrawnMark } = words;
  const status = document.status ?? 'draft';
  const { approval, effective } = document;
  const numbers = (ruleset.basis ?? []).map(({ number }) => number).join(words.and);
  const isOverlay = document !== ruleset;
  const mark = status === 'published' ? undefined : status === 'withdrawn' ? withdrawnMark : draftMark;
  return html`<header>
    <p class="standard">${numbers}</p>
    <h1>${said(sheet, document.title) || document.id}</h1>
    ${mark === undefined ? nothing : html`<p class="mark">${mark}</p>`}
    ${pairs([
      [names.number, numbers],
      [names.version, `${document.id} ${document.version}`],
      [names.status, Object.hasOwn(statuses, status) ? statuses[status] : status],
      [names.effective, effective && names.period(effective.from ?? undefined, effective.until ?? undefined)],
      [names.base, isOverlay ? baseName(sheet) : undefined],
      [names.draftedBy, approval?.draftedBy],
      [names.reviewedBy, approval?.reviewedBy],
      [names.approvedBy, approval?.approvedBy],
      [names.date, approval?.date],
      [names.filing, approval?.filing],
    ])}
    <p class="digest"><span>${names.digest}</span> <code>${digest}</code></p>
  </header>`;
}

export function scope(sheet: Sheet): TemplateResult {
  const { document, ruleset, words } = sheet;
  const { basis = [] } = ruleset;
  const texts = [said(sheet, document.text), ...(document === ruleset ? [] : [said(sheet, ruleset.text)])];
  return html`${texts.map((text) => (text === '' ? nothing : html`<p>${text}</p>`))}
    ${
      basis.length === 0
        ? nothing
        : table(
            'basis',
            words.basisHeads,
            basis.map(({ number, title, issued, effective }) => [
              number,
              said(sheet, title),
              issued ?? words.none,
              effective ?? words.none,
            ]),
          )
    }`;
}

/** Of an overlay: each difference from what it stands on, with its reason. */
export function changes(sheet: Sheet): TemplateResult | undefined {
  const { changes: made, language, words } = sheet;
  if (made === undefined) return undefined;
  const items = revisionNote(made.comparison, language).flatMap((group) => group.items);
  const lines = items.map(({ subject, statements, key }) => [
    subject,
    statements.map(({ what, change }) => (change === undefined ? what : `${what} ${change.from} → ${change.to}`.trim())),
    made.reasonOf(key),
  ]);
  return html`<p>${words.changesLead(baseName(sheet))}</p>${table('changes', words.changeHeads, lines)}`;
}

export function terms(sheet: Sheet): TemplateResult | undefined {
  const { ruleset, words, language } = sheet;
  const { facts = [] } = ruleset;
  if (facts.length === 0) return undefined;
  return table(
    'terms',
    words.termHeads,
    facts.map(({ id, title, type, unit, min, max, options, text, source }) => [
      `${said(sheet, title) || id}${sourceRef(sheet, source)}`,
      [[valueWord('type', type, language), unitIn(unit, language)].filter(Boolean).join(words.comma)],
      [
        said(sheet, text),
        min === undefined && max === undefined
          ? undefined
          : words.range(min === undefined ? undefined : amount(min), max === undefined ? undefined : amount(max)),
        options?.map((one) => said(sheet, one.title) || one.id).join(words.and),
      ],
    ]),
  );
}

function baseName(sheet: Sheet): string {
  const { extends: base } = sheet.document as Overlay;
  return `${said(sheet, sheet.ruleset.title)}（${base.id} ${sheet.ruleset.version}）`;
}
