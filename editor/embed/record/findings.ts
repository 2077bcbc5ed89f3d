// The tables after the clauses: facts, special deductions and bonus, evidence needed and had, conditions with their waivers.

import { html, nothing } from 'lit';
import { clauseTitle, titleOf, unitIn } from '../../../engine/page.js';
import { type Block, pairs, section, table } from './blocks.js';
import { listOf, memberOf, textOf } from './reading.js';
import type { Sheet } from './record-input.js';
import { correctionOf, remarksOf, signatureOf } from './remarks.js';

export function facts({ model, audit, words, language }: Sheet): Block {
  if (model.facts.size === 0) return nothing;
  const factText = (value: unknown, unit: string | undefined, options: readonly { readonly id: string }[]): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    const text = textOf(value);
    if (text === '') return words.notGiven;
    return (
      titleOf(options.find(({ id }) => id === text) ?? { id: text }, language) +
      (unit === undefined ? '' : `${/^[%％‰°℃]/.test(unit) ? '' : ' '}${unit}`)
    );
  };
  const list = [...model.facts.values()].map(
    ({ fact }) =>
      [titleOf(fact, language), factText(memberOf(audit.facts, fact.id), unitIn(fact.unit, language), fact.options ?? [])] as const,
  );
  return section(words.headings.facts, pairs(list, 'facts'));
}

export function specialItems(sheet: Sheet): Block {
  const { model, report, audit, words, language, reasons } = sheet;
  if (report.adjustments.length === 0) return nothing;
  const rows = listOf(audit.adjustments).map((item) => {
    const id = textOf(memberOf(item, 'id'));
    const adjustment = model.adjustments.get(id)?.adjustment ?? { id };
    const kind = textOf(memberOf(item, 'kind'));
    const kinds = 'kinds' in adjustment ? (adjustment.kinds ?? []) : [];
    const clause = textOf(memberOf(item, 'clause'));
    const isOpen = 'needsCorrection' in adjustment && adjustment.needsCorrection === true;
    return [
      [
        titleOf(adjustment, language),
        kind === '' ? '' : titleOf(kinds.find((one) => one.id === kind) ?? { id: kind }, language),
        clause === '' ? '' : clauseTitle(model, clause, language),
      ],
      [...remarksOf(sheet, item), signatureOf(item), correctionOf(sheet, item) ?? (isOpen ? words.toCorrect : '')],
    ];
  });
  const say = words.special;
  return section(
    words.headings.special,
    html`${rows.length === 0 ? nothing : table('special', [say.item, say.found], rows)}
      ${report.adjustments.map(({ id }) => {
        const adjustment = model.adjustments.get(id)?.adjustment ?? { id };
        return html`<p class="note">${words.labelled(titleOf(adjustment, language), reasons.adjustment(id))}</p>`;
      })}`,
  );
}

export function evidence(sheet: Sheet): Block {
  const { model, report, audit, words, language, reasons } = sheet;
  if (report.evidence.length === 0) return nothing;
  const say = words.evidence;
  const rows = report.evidence.map(({ id, state, required, provided }) => {
    const item = model.evidence.get(id)?.evidence;
    const unit = unitIn(item?.unit, language) ?? '';
    const count = (number: number | null): string => (number === null ? '—' : `${number} ${unit}`);
    const record = memberOf(audit.evidence, id);
    const [oldest, form] = [textOf(memberOf(record, 'oldest')), textOf(memberOf(record, 'form'))];
    return [
      titleOf(item ?? { id }, language),
      count(required),
      count(provided),
      [
        state === 'enough' ? say.states.enough : words.labelled(say.states[state], reasons.evidence(id)),
        ...remarksOf(sheet, record, 'references'),
        [form === '' || form === item?.form ? '' : words.labelled(say.form, form), oldest === '' ? '' : words.labelled(say.oldest, oldest)]
          .filter((one) => one !== '')
          .join(words.comma),
      ],
    ];
  });
  return section(words.headings.evidence, table('evidence', [say.item, say.needed, say.had, say.state], rows));
}

export function conditions({ model, report, audit, words, language, reasons }: Sheet): Block {
  if (report.conditions.length === 0) return nothing;
  const say = words.conditions;
  const waivers = new Map(listOf(audit.waivers).map((waiver) => [textOf(memberOf(waiver, 'condition')), textOf(memberOf(waiver, 'at'))]));
  const rows = report.conditions.map(({ id, state }) => {
    const waivedAt = state === 'waived' ? (waivers.get(id) ?? '') : '';
    const { condition } = model.conditions.get(id) ?? { condition: { id } };
    const why = [reasons.condition(id), waivedAt === '' ? '' : words.labelled(say.waivedAt, waivedAt)];
    return [titleOf(condition, language), say.states[state], why];
  });
  return section(words.headings.conditions, table('conditions', [say.item, say.state, say.why], rows));
}
