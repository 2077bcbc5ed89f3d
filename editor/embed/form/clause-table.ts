// The table of clauses. What an answer does not touch is not drawn again: each row is guarded by what it shows. Long tables are drawn
// in blocks, those far from the window without their controls.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EvidenceResult } from '../../../engine/model/documents.js';
import type { ClauseNode, GroupNode, LeafNode } from '../../../engine/model/model.js';
import type { Desk } from '../desk.js';
import type { ClauseList } from './clause-list.js';
import { leafRow, lightRow } from './clause-row.js';
import { groupRow } from './group-row.js';
import type { Lookup } from './lookup.js';
import type { Drawn, NearBlocks } from './near-blocks.js';

/** Rows in a block; a table of few blocks is drawn whole. */
const BLOCK_ROWS = 20;

export function clauseTable(desk: Desk, list: ClauseList, lookup: Lookup, near: NearBlocks): TemplateResult {
  const { words } = desk;
  const blocks = blocksOf(list.nodes);
  near.list(blocks.map(({ key }) => key));
  return html`<div class="clauses ${desk.model.nodes.some(({ clause }) => clause.number !== undefined) ? '' : 'unnumbered'}" part="clauses">
    <div class="row columns" aria-hidden="true">
      <div class="no">${words.shell.number}</div>
      <div class="text">${words.shell.clause}</div>
      <div class="points">${words.shell.points}</div>
      <div class="control">${words.shell.answer}</div>
      <div class="earned">${words.shell.earned}</div>
    </div>
    ${repeat(
      blocks,
      ({ key }) => key,
      (block) =>
        html`<div class="block" data-block=${block.key}>${rowsOf(desk, list, lookup, block, near.drawn(block.key, block.rowsBefore))}</div>`,
    )}
  </div>`;
}

function rowsOf(desk: Desk, list: ClauseList, lookup: Lookup, { nodes }: Block, drawn: Drawn): unknown {
  if (drawn === 'not-yet') return nothing;
  const isNear = drawn === 'whole';
  const draw = (): unknown =>
    repeat(
      nodes,
      ({ id }) => id,
      (node) =>
        node.kind === 'group' ? guardedGroup(desk, list, lookup, node) : isNear ? guardedLeaf(desk, lookup, node) : lightRow(desk, node),
    );
  // A far block is guarded as a whole: of it only the groups tell anything that can change. One near by is always looked through, under
  // the same guard, so that its rows stay the same elements.
  const shown: unknown[] = isNear
    ? [{}]
    : [desk.language, ...nodes.flatMap((node) => (node.kind === 'group' ? groupShown(desk, list, lookup, node) : [node]))];
  return guard(shown, draw);
}

function guardedLeaf(desk: Desk, lookup: Lookup, node: LeafNode): unknown {
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
  return guard(groupShown(desk, list, lookup, node), () =>
    groupRow(desk, node, lookup.groups.get(node.id), lookup.progressOf(node), isGroupOpen(desk, list, node)),
  );
}

function isGroupOpen(desk: Desk, list: ClauseList, { id }: GroupNode): boolean {
  return list.isNarrowed || desk.isOpen(`group:${id}`);
}

/** All that a group's row is drawn from. */
function groupShown(desk: Desk, list: ClauseList, lookup: Lookup, node: GroupNode): unknown[] {
  const progress = lookup.progressOf(node);
  const answers = desk.audit.clauses;
  const isWhyOpen = desk.isOpen(`why:group:${node.id}`);
  return [
    node,
    desk.model,
    desk.words,
    desk.isReadonly,
    lookup.groups.get(node.id),
    isGroupOpen(desk, list, node),
    progress.answered,
    progress.asked,
    answers !== undefined && Object.hasOwn(answers, node.id) ? answers[node.id] : undefined,
    lookup.faultKey(node.id),
    isWhyOpen && desk.report,
    isWhyOpen && desk.telling,
  ];
}

interface Block {
  /** Id of its first row. */
  readonly key: string;
  readonly nodes: readonly ClauseNode[];
  /** How many rows stand above it. */
  readonly rowsBefore: number;
}

function blocksOf(nodes: readonly ClauseNode[]): readonly Block[] {
  const blocks: Block[] = [];
  let own: ClauseNode[] = [];
  let hasLeaf = false;
  for (const [rowsBefore, node] of nodes.entries()) {
    // A block begins with a group where it can, so that folding one changes few blocks.
    if (own.length === 0 || own.length >= BLOCK_ROWS || (node.kind === 'group' && hasLeaf)) {
      own = [];
      hasLeaf = false;
      blocks.push({ key: node.id, nodes: own, rowsBefore });
    }
    own.push(node);
    hasLeaf ||= node.kind === 'leaf';
  }
  return blocks;
}
