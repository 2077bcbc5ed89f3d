// The lists of the rule text: evidence, tables, outputs, and in the annex the sources with how far they can be trusted.
import { html, nothing, type TemplateResult } from 'lit';
import { checkTable } from '../../../../engine/condition/check.js';
import { valueWord } from '../../../../engine/diff/words.js';
import { clauseTitle, evidenceTitle, titleOf, unitIn } from '../../../../engine/explain/titles.js';
import type { Table } from '../../../../engine/model/documents.js';
import { slotsOf } from '../../../../engine/model/slots-of.js';
import { amount, type Cell, type Sheet, said, sentence, sourceRef, table } from './sheet.js';

type Range = NonNullable<Table['rows'][number]['when'][number]>;

export function evidence(sheet: Sheet): TemplateResult | undefined {
  const { model, words, language } = sheet;
  if (model.evidence.size === 0) return undefined;
  const rows = [...model.evidence.values()].map(({ evidence: one, when }): readonly Cell[] => {
    const { clauses = [], alternatives = [], shortfall = 'warn', maxAgeMonths } = one;
    return [
      [
        `${titleOf(one, language)}${sourceRef(sheet, one.source)}`,
        said(sheet, one.text),
        when === undefined ? undefined : words.askedWhere(sentence(sheet, when, one.when)),
        alternatives.length === 0
          ? undefined
          : words.alternatives(alternatives.map((id) => evidenceTitle(model, id, language)).join(words.and)),
        maxAgeMonths === null || maxAgeMonths === undefined ? undefined : words.maxAge(maxAgeMonths),
      ],
      [quantity(sheet, one), one.per === 'product' ? words.perProduct : undefined],
      clauses.map((id) => clauseTitle(model, id, language)),
      valueWord('shortfall', shortfall, language) ?? shortfall,
    ];
  });
  return table('evidence', words.evidenceHeads, rows);
}

function quantity({ words, language }: Sheet, { quantity: asked, unit }: NonNullable<Sheet['ruleset']['evidence']>[number]): string {
  const { min = 1, max = null } = asked ?? {};
  if (min === null) return words.unstated;
  const counted = unitIn(unit, language) ?? '';
  return `${max === null || max === min ? min : `${min}–${max}`}${counted === '' ? '' : ` ${counted}`}`;
}

export function tables(sheet: Sheet): TemplateResult | undefined {
  const { ruleset } = sheet;
  const all = ruleset.tables ?? [];
  return all.length === 0 ? undefined : html`${all.map((one) => oneTable(sheet, one))}`;
}

function oneTable(sheet: Sheet, one: Table): TemplateResult {
  const { model, words, language } = sheet;
  const typed = checkTable(one.id, slotsOf(model).scope('grade'), 'ruleset').value;
  const inputs = one.inputs.map((input, at) => sentence(sheet, typed?.inputs[at], input));
  const hasNotes = one.rows.some(({ note }) => note !== undefined);
  return html`<h3>${titleOf(one, language)}${sourceRef(sheet, one.source)}</h3><p class="lead">${words.hit[one.hit ?? 'unique']}</p>
    ${table(
      'lookup',
      [...inputs, words.result, ...(hasNotes ? [words.note] : [])],
      one.rows.map(({ when, then, note }) => [
        ...when.map((cell) => cellText(sheet, cell)),
        valueText(sheet, then),
        ...(hasNotes ? [note ?? ''] : []),
      ]),
    )}`;
}

function cellText(sheet: Sheet, cell: Range | null): string {
  const { words } = sheet;
  if (cell === null) return words.any;
  if (cell.in !== undefined) return cell.in.map((one) => valueText(sheet, one)).join(words.and);
  const [min, max] = [cell.min, cell.max].map((end) => (end === undefined ? undefined : valueText(sheet, end)));
  return min !== undefined && min === max ? min : words.range(min, max);
}

function valueText({ words }: Sheet, value: number | string | boolean | null): string {
  if (value === null) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return typeof value === 'number' ? amount(value) : value;
}

export function outputs(sheet: Sheet): TemplateResult | undefined {
  const { model, words, language } = sheet;
  if (model.outputs.length === 0) return undefined;
  return table(
    'outputs',
    words.outputHeads,
    model.outputs.map(({ output, value }) => [
      `${titleOf(output, language)}${sourceRef(sheet, output.source)}`,
      [valueWord('type', output.type, language), unitIn(output.unit, language)].filter(Boolean).join(words.comma),
      [sentence(sheet, value, output.value), said(sheet, output.text)],
    ]),
  );
}

export function sources(sheet: Sheet): TemplateResult | undefined {
  const { document, words, sources: numbers } = sheet;
  const note = document.note ?? '';
  if (numbers.size === 0 && note === '') return undefined;
  // The author's remark speaks of the sources more than of the rules.
  return html`${numbers.size === 0 ? nothing : sourceTable(sheet)}${note === '' ? nothing : html`<p class="small">${words.labelled(words.note, note)}</p>`}`;
}

function sourceTable(sheet: Sheet): TemplateResult {
  const { ruleset, words, sources: numbers } = sheet;
  return table(
    'sources',
    words.sourceHeads,
    Object.entries(ruleset.sources ?? {}).map(([key, { title, url, confidence, note }]) => [
      String(numbers.get(key) ?? ''),
      [said(sheet, title) || key, url],
      [said(sheet, confidence), said(sheet, note)],
    ]),
  );
}
