// The tables after the clauses: facts, special deductions and bonus, evidence needed and had, conditions with their waivers.
import { html, nothing } from 'lit';
import { adjustmentTitle, clauseTitle, conditionTitle, evidenceTitle, titleOf, unitIn } from '../../../engine/page.js';
import { type Block, joined, pairs, section, table } from './blocks.js';
import type { Sheet } from './record-input.js';
import { remarksOf, signatureOf } from './remarks.js';

export function facts({ model, audit, words, language }: Sheet): Block {
  const { facts: given = {} } = audit;
  const list = [...model.facts.values()].map(({ fact }): [string, string] => {
    const value = Object.hasOwn(given, fact.id) ? given[fact.id] : undefined;
    const name = titleOf(fact, language);
    if (value === undefined) return [name, words.notGiven];
    if (typeof value === 'boolean') return [name, value ? words.yes : words.no];
    const unit = unitIn(fact.unit, language) ?? '';
    const text = titleOf(fact.options?.find(({ id }) => id === value) ?? { id: String(value) }, language);
    return [name, text + (/^(?![%％‰°℃]|$)/.test(unit) ? ' ' : '') + unit];
  });
  return list.length === 0 ? nothing : section(words.headings.facts, pairs('facts', list));
}

export function specialItems(sheet: Sheet): Block {
  const { model, report, audit, words, language, reasons } = sheet;
  if (report.adjustments.length === 0) return nothing;
  const rows = (audit.adjustments ?? []).map((item) => {
    const { id, kind, clause, corrected } = item;
    const adjustment = model.adjustments.get(id)?.adjustment;
    return [
      [
        adjustmentTitle(model, id, language),
        kind && titleOf(adjustment?.kinds?.find((one) => one.id === kind) ?? { id: kind }, language),
        clause && clauseTitle(model, clause, language),
      ],
      [...remarksOf(sheet, item), corrected || !adjustment?.needsCorrection ? undefined : words.toCorrect, signatureOf(item)],
    ];
  });
  return section(
    words.headings.special,
    html`${rows.length === 0 ? nothing : table('special', words.specialHeads, rows)}${report.adjustments.map(
      ({ id }) => html`<p class="record-note">${words.labelled(adjustmentTitle(model, id, language), reasons.adjustment(id))}</p>`,
    )}`,
  );
}

export function evidence(sheet: Sheet): Block {
  const { model, report, audit, words, language, reasons } = sheet;
  const { heads, states, form: formLabel, oldest: oldestLabel } = words.evidence;
  const { evidence: given = {} } = audit;
  const rows = report.evidence.map(({ id, state, required, provided }) => {
    const item = model.evidence.get(id)?.evidence;
    const { form, oldest, note, references: evidence } = (Object.hasOwn(given, id) ? given[id] : undefined) ?? {};
    const count = (number: number | null): string => (number === null ? '—' : `${number} ${unitIn(item?.unit, language) ?? ''}`);
    return [
      evidenceTitle(model, id, language),
      count(required),
      count(provided),
      [
        state === 'enough' ? states.enough : words.labelled(states[state], reasons.evidence(id)),
        ...remarksOf(sheet, { ...(note && { note }), ...(evidence && { evidence }) }),
        joined(
          [form && form !== item?.form ? words.labelled(formLabel, form) : '', oldest && words.labelled(oldestLabel, oldest)],
          words.comma,
        ),
      ],
    ];
  });
  return rows.length === 0 ? nothing : section(words.headings.evidence, table('evidence', heads, rows));
}

export function conditions({ model, report, audit, words, language, reasons }: Sheet): Block {
  const { heads, states, waivedAt } = words.conditions;
  const rows = report.conditions.map(({ id, state }) => {
    const at = state === 'waived' ? audit.waivers?.find(({ condition }) => condition === id)?.at : undefined;
    return [conditionTitle(model, id, language), states[state], [reasons.condition(id), at && words.labelled(waivedAt, at)]];
  });
  return rows.length === 0 ? nothing : section(words.headings.conditions, table('conditions', heads, rows));
}
