// Which clauses the form shows, in order: the tree, less what is folded away, filtered out by state or stage, or not asked for.
import type { Answer, Audit, ClauseResult } from '../../../engine/model/documents.js';
import type { ClauseNode, GroupNode, LeafNode, Model } from '../../../engine/model/model.js';
import { findClauses } from './clause-search.js';

export type ClauseFilter = 'all' | 'open' | 'nonconforming' | 'noted' | 'faulty';

export interface ListQuestion {
  readonly search: string;
  readonly filter: ClauseFilter;
  /** Id of a stage; '' for all. */
  readonly stage: string;
  /** Id of a clause that stays whatever its answer: somebody is working in it. */
  readonly kept: string | undefined;
  readonly isOpen: (group: GroupNode) => boolean;
}

export interface ClauseList {
  readonly nodes: readonly ClauseNode[];
  /** How many leaves the question leaves, folded ones included. */
  readonly count: number;
  /** The question hides something: groups are then shown open. */
  readonly isNarrowed: boolean;
}

export function listClauses(
  model: Model,
  audit: Audit,
  results: ReadonlyMap<string, ClauseResult>,
  faulty: ReadonlySet<string>,
  question: ListQuestion,
): ClauseList {
  const isNarrowed = question.search.trim() !== '' || question.filter !== 'all' || question.stage !== '';
  const found = question.search.trim() === '' ? undefined : findClauses(model, question.search);
  const nodes: ClauseNode[] = [];
  let count = 0;
  // Where no clause has a stage, a stage says nothing about clauses.
  const isStaged = question.stage !== '' && model.leaves.some((leaf) => stageOf(leaf) !== undefined);
  const passes = (leaf: LeafNode): boolean =>
    (leaf.id === question.kept || passesFilter(leaf, question.filter, audit, results, faulty)) &&
    (!isStaged || stageOf(leaf) === question.stage);
  /** Adds a node with what is left of it; true where something is. */
  const add = (node: ClauseNode, isFound: boolean, isShown: boolean): boolean => {
    const isOwn = isFound || found === undefined || found.has(node);
    if (node.kind === 'leaf') {
      if (!isOwn || !passes(node)) return false;
      count += 1;
      if (isShown) nodes.push(node);
      return true;
    }
    const place = nodes.length;
    if (isShown) nodes.push(node);
    const showsChildren = isShown && (isNarrowed || question.isOpen(node));
    const left = node.children.map((child) => add(child, isOwn && found !== undefined, showsChildren)).some(Boolean);
    if (!left) nodes.length = place;
    return left;
  };
  for (const root of model.roots) add(root, false, true);
  return { nodes, count, isNarrowed };
}

/** The leaves that wait for an assessor, in order. */
export function openLeaves(model: Model, results: ReadonlyMap<string, ClauseResult>): readonly LeafNode[] {
  return model.leaves.filter(({ id }) => results.get(id)?.state === 'unanswered');
}

/** Its own stage or that of the nearest group above. */
export function stageOf(node: ClauseNode): string | undefined {
  for (let at: ClauseNode | undefined = node; at !== undefined; at = at.parent) if (at.clause.stage !== undefined) return at.clause.stage;
  return undefined;
}

function passesFilter(
  leaf: LeafNode,
  filter: ClauseFilter,
  audit: Audit,
  results: ReadonlyMap<string, ClauseResult>,
  faulty: ReadonlySet<string>,
): boolean {
  if (filter === 'all') return true;
  if (filter === 'faulty') return faulty.has(leaf.id);
  const state = results.get(leaf.id)?.state;
  if (filter === 'open') return state === 'unanswered' || state === 'undetermined';
  if (filter === 'nonconforming') return state === 'nonconforming';
  const answers = audit.clauses ?? {};
  const answer = Object.hasOwn(answers, leaf.id) ? answers[leaf.id] : undefined;
  return isNoted(answer);
}

/** Whether something was written beside the finding. */
export function isNoted(answer: Answer | undefined): boolean {
  const { note, reason, corrected, evidence = [] } = answer ?? {};
  return note !== undefined || reason !== undefined || corrected !== undefined || evidence.length > 0;
}
