// The table of clauses. What an answer does not touch is not drawn again: each row is guarded by what it shows. Long tables are drawn
// in blocks, those far from the window without their controls.
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EvidenceResult, GroupResult } from '../../../engine/model/documents.js';
import type { ClauseNode, GroupNode } from '../../../engine/model/model.js';
import type { Desk } from '../desk.js';
import type { ClauseList } from './clause-list.js';
import { leafRow, lightRow } from './clause-row.js';
import { groupRow } from './group-row.js';
import type { Lookup } from './lookup.js';
import type { NearBlocks } from './near-blocks.js';

/** Rows in a block; a table of few blocks is drawn whole. */
const BLOCK_ROWS = 20;

export function clauseTable(desk: Desk, list: ClauseList, lookup: Lookup, near: NearBlocks): TemplateResult {
  const { words } = desk;
  return html`<div class="clauses ${desk.model.nodes.some(({ clause }) => clause.number !== undefined) ? '' : 'unnumbered'}" part="clauses">
    <div class="row columns" aria-hidden="true">
      <div class="no">${words.shell.number}</div>
      <div class="text">${words.shell.clause}</div>
      <div class="points">${words.shell.points}</div>
      <div class="control">${words.shell.answer}</div>
      <div class="earned">${words.shell.earned}</div>
    </div>
    ${repeat(
      blocksOf(list.nodes),
      (block) => block[0]?.id,
      (block, place) => {
        const key = block[0]?.id ?? '';
        const isNear = near.isNear(key, place);
        return html`<div class="block" data-block=${key}>${repeat(
          block,
          ({ id }) => id,
          (node) => rowOf(desk, list, lookup, node, isNear),
        )}</div>`;
      },
    )}
  </div>`;
}

function rowOf(desk: Desk, list: ClauseList, lookup: Lookup, node: ClauseNode, isNear: boolean): unknown {
  if (node.kind === 'group') return guardedGroup(desk, list, lookup, node);
  if (!isNear) return guard([node, desk.language, false], () => lightRow(desk, node));
  const { audit, report, telling, words, isReadonly, model, person } = desk;
  const evidence: readonly EvidenceResult[] = lookup.evidenceOf(node);
  const answers = audit.clauses;
  const answer = answers !== undefined && Object.hasOwn(answers, node.id) ? answers[node.id] : undefined;
  const isWhyOpen = desk.isOpen(`why:clause:${node.id}`);
  const shown = [
    node,
    model,
    words,
    isReadonly,
    person,
    answer,
    lookup.clauses.get(node.id),
    desk.isOpen(`details:${node.id}`),
    isWhyOpen && report,
    isWhyOpen && telling,
    lookup.faultKey(node.id),
    ...evidence,
  ];
  return guard(shown, () => leafRow(desk, node, lookup.clauses.get(node.id), evidence));
}

function guardedGroup(desk: Desk, list: ClauseList, lookup: Lookup, node: GroupNode): unknown {
  const result: GroupResult | undefined = lookup.groups.get(node.id);
  const isOpen = list.isNarrowed || desk.isOpen(`group:${node.id}`);
  const progress = lookup.progressOf(node);
  const answers = desk.audit.clauses;
  const isWhyOpen = desk.isOpen(`why:group:${node.id}`);
  const shown = [
    node,
    desk.model,
    desk.words,
    desk.isReadonly,
    result,
    isOpen,
    progress.answered,
    progress.asked,
    answers !== undefined && Object.hasOwn(answers, node.id) ? answers[node.id] : undefined,
    lookup.faultKey(node.id),
    isWhyOpen && desk.report,
    isWhyOpen && desk.telling,
  ];
  return guard(shown, () => groupRow(desk, node, result, progress, isOpen));
}

function blocksOf(nodes: readonly ClauseNode[]): readonly (readonly ClauseNode[])[] {
  const blocks: ClauseNode[][] = [];
  let block: ClauseNode[] = [];
  for (const node of nodes) {
    // A block begins with a group where it can, so that folding one changes few blocks.
    if (block.length >= BLOCK_ROWS || (node.kind === 'group' && block.some(({ kind }: ClauseNode) => kind === 'leaf'))) {
      blocks.push(block);
      block = [];
    }
    block.push(node);
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}
