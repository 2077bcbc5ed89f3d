// Indicators and points: a table for each category with number, title and text, method in words, points and whether it may be deleted;
// subtotals by category and the total.
import { html, nothing, type TemplateResult } from 'lit';
import { valueWord } from '../../../../engine/diff/words.js';
import { hundredths, readable } from '../../../../engine/explain/amounts.js';
import { titleOf, unitIn } from '../../../../engine/explain/titles.js';
import type { ClauseNode, GroupNode, LeafNode } from '../../../../engine/model/model.js';
import { add, fromDecimal, ZERO } from '../../../../engine/number/rational.js';
import { amount, paragraphs, type Sheet, said, sentence, sourceRef } from './sheet.js';

export function clauseTables(sheet: Sheet): TemplateResult {
  const { model, words } = sheet;
  const total = model.roots.map(({ points }) => points).reduce(add, ZERO);
  const isProvisional = model.nodes.some(({ clause }) => clause.pointsBasis === 'provisional');
  return html`${model.roots.map((root) => categoryTable(sheet, root))}
    <p class="total"><span>${words.total}</span> <b>${words.points(readable(total))}</b></p>
    ${isProvisional ? html`<p class="small">${words.provisional}</p>` : nothing}`;
}

function categoryTable(sheet: Sheet, root: ClauseNode): TemplateResult {
  const { words, language } = sheet;
  const name = [root.clause.number, titleOf(root.clause, language)].filter(Boolean).join(' ');
  const nodes = root.kind === 'group' ? below(root) : [root];
  return html`<h3>${name}${sourceRef(sheet, root.clause.source)}</h3>
    ${root.kind === 'group' && said(sheet, root.clause.text) !== '' ? html`<p class="lead">${said(sheet, root.clause.text)}</p>` : nothing}
    <table class="clauses"><thead><tr>${words.clauseHeads.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
      <tbody>${nodes.map((node) => row(sheet, node))}
        <tr class="group"><td></td><th scope="row" colspan="2">${words.subtotal(name)}</th><td>${points(root)}</td><td></td></tr></tbody></table>`;
}

function below(group: GroupNode): readonly ClauseNode[] {
  return group.children.flatMap((child) => (child.kind === 'group' ? [child, ...below(child)] : [child]));
}

function row(sheet: Sheet, node: ClauseNode): TemplateResult {
  const { words, language } = sheet;
  const { clause } = node;
  const isGroup = node.kind === 'group';
  const text = said(sheet, clause.text);
  const applies =
    clause.applies === undefined ? undefined : words.labelled(words.appliesWhere, sentence(sheet, node.applies, clause.applies));
  return html`<tr class=${isGroup ? 'group' : text.length > 600 ? 'long' : ''}>
    <td>${clause.number ?? ''}</td>
    <th scope="row">${paragraphs([html`<b>${titleOf(clause, language)}</b>${sourceRef(sheet, clause.source)}`, text, applies])}</th>
    <td>${paragraphs(isGroup ? [node.isScaled ? words.scaled : ''] : methodOf(sheet, node))}</td>
    <td>${points(node)}</td>
    <td>${node.isDeletable ? words.deletable : words.none}</td>
  </tr>`;
}

function points({ points: value, clause }: ClauseNode): string {
  return `${readable(value)}${clause.pointsBasis === 'provisional' ? '*' : ''}`;
}

function methodOf(sheet: Sheet, node: LeafNode): readonly string[] {
  const { words, language } = sheet;
  const { assess } = node.clause;
  if (assess === undefined) return [];
  const name = valueWord('method', assess.method, language) ?? assess.method;
  switch (assess.method) {
    case 'conformity':
      return [name];
    case 'sampling': {
      const unit = unitIn(assess.unit, language);
      return [name, ...(unit === undefined ? [] : [words.unitOf(unit)])];
    }
    case 'levels':
      return [
        name,
        ...assess.levels.map((one) => {
          const value = one.share === undefined ? words.points(amount(one.points ?? 0)) : words.share(percent(one.share));
          return words.labelled(titleOf(one, language), value);
        }),
      ];
    case 'percentage':
      return [
        name,
        ...(assess.step === undefined ? [] : [words.stepOf(`${amount(assess.step)}%`)]),
        ...(assess.bands ?? []).map((one) => words.labelled(titleOf(one, language), `${amount(one.min)}%–${amount(one.max)}%`)),
      ];
    case 'deductions':
      return [
        name,
        ...assess.findings.map((one) => words.labelled(titleOf(one, language), words.points(amount(one.points)))),
        assess.floor === null ? words.unlimitedFloor : words.floorOf(amount(assess.floor ?? 0)),
      ];
    case 'points':
      return [name, ...(assess.step === undefined ? [] : [words.stepOf(words.points(amount(assess.step)))])];
    case 'rule':
      return [words.ruleIs(sentence(sheet, node.method.method === 'rule' ? node.method.share : undefined, assess.share))];
  }
}

function percent(share: number): string {
  return hundredths(fromDecimal(share).toString());
}
