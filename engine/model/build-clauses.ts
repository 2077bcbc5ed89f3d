// The tree of clauses, numbered in the order of the document (S-20, S-22, S-23, S-33). Expressions are typed in a second step,
// because they may name any clause.
import type { TypedExpression } from '../condition/types.js';
import { add, fromDecimal, multiply, ZERO } from '../number/rational.js';
import type { Assess, Clause } from './documents.js';
import type { ClauseNode, GroupNode, LeafNode, Method } from './model.js';
import type { Params } from './problem.js';

type Report = (code: string, pointer: string, params?: Params) => void;
type TypeExpression = (expression: unknown, pointer: string) => TypedExpression | undefined;
/** The nodes while they are being made. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

export interface ClauseTree {
  readonly roots: readonly ClauseNode[];
  readonly nodes: readonly ClauseNode[];
  readonly leaves: readonly LeafNode[];
  readonly groups: readonly GroupNode[];
  readonly clauseById: ReadonlyMap<string, ClauseNode>;
  readonly leavesByTag: ReadonlyMap<string, readonly number[]>;
  /** Gives every `applies` and every rule its typed expression; called once. */
  typeExpressions(type: { readonly applies: TypeExpression; readonly share: TypeExpression }): void;
}

/** Numbers the clauses; a clause that is neither group nor leaf is left out, with a problem. */
export function buildClauses(clauses: readonly Clause[], report: Report): ClauseTree {
  const nodes: Draft<ClauseNode>[] = [];
  const leaves: Draft<LeafNode>[] = [];
  const groups: GroupNode[] = [];
  const clauseById = new Map<string, ClauseNode>();
  const leavesByTag = new Map<string, number[]>();

  const build = (
    clause: Clause,
    pointer: string,
    parent: Draft<GroupNode> | undefined,
    tags: ReadonlySet<string>,
  ): ClauseNode | undefined => {
    if (clauseById.has(clause.id)) report('duplicate-id', `${pointer}/id`, { id: clause.id });
    if ((clause.clauses === undefined) === (clause.assess === undefined)) {
      report('clause-shape', pointer, { id: clause.id });
      return undefined;
    }
    const ownTags = clause.tags === undefined ? tags : new Set([...tags, ...clause.tags]);
    const common = {
      id: clause.id,
      clause,
      pointer,
      index: nodes.length,
      depth: parent === undefined ? 0 : parent.depth + 1,
      parent,
      points: clause.points === undefined ? ZERO : fromDecimal(clause.points),
      isDeletable: clause.deletable === true || parent?.isDeletable === true,
      applies: undefined,
      source: clause.source ?? parent?.source ?? null,
    };
    if (clause.assess !== undefined) {
      const leaf: Draft<LeafNode> = {
        ...common,
        kind: 'leaf',
        leafIndex: leaves.length,
        method: methodModel(clause.assess, clause, pointer, report),
        tags: ownTags,
        isInsideScaled: isInsideScaled(parent),
      };
      nodes.push(leaf);
      leaves.push(leaf);
      if (!clauseById.has(clause.id)) clauseById.set(clause.id, leaf);
      for (const tag of ownTags) {
        const list = leavesByTag.get(tag);
        if (list === undefined) leavesByTag.set(tag, [leaf.leafIndex]);
        else list.push(leaf.leafIndex);
      }
      return leaf;
    }
    const children: ClauseNode[] = [];
    const group: Draft<GroupNode> = {
      ...common,
      kind: 'group',
      groupIndex: groups.length,
      children,
      isScaled: clause.rollUp === 'scaled',
      isPlainSum: clause.rollUp !== 'scaled',
      firstLeaf: leaves.length,
      endLeaf: leaves.length,
    };
    nodes.push(group);
    groups.push(group);
    if (!clauseById.has(clause.id)) clauseById.set(clause.id, group);
    for (const [index, child] of (clause.clauses ?? []).entries()) {
      const node = build(child, `${pointer}/clauses/${index}`, group, ownTags);
      if (node === undefined) continue;
      children.push(node);
      if (node.kind === 'group' && !node.isPlainSum) group.isPlainSum = false;
    }
    group.endLeaf = leaves.length;
    if (clause.points === undefined) {
      if (group.isScaled) report('missing-field', `${pointer}/points`, { field: 'points' });
      group.points = children.reduce((sum, child) => add(sum, child.points), ZERO);
    }
    return group;
  };
  const roots = clauses.flatMap((clause, index) => build(clause, `/clauses/${index}`, undefined, new Set()) ?? []);

  return {
    roots,
    nodes,
    leaves,
    groups,
    clauseById,
    leavesByTag,
    typeExpressions: (type) => {
      for (const node of nodes) {
        if (node.clause.applies !== undefined) node.applies = type.applies(node.clause.applies, `${node.pointer}/applies`);
      }
      for (const leaf of leaves) {
        if (leaf.clause.assess?.method === 'rule') {
          leaf.method = { method: 'rule', share: type.share(leaf.clause.assess.share, `${leaf.pointer}/assess/share`) };
        }
      }
    },
  };
}

function isInsideScaled(parent: GroupNode | undefined): boolean {
  for (let group = parent; group !== undefined; group = group.parent) if (group.isScaled) return true;
  return false;
}

function methodModel(assess: Assess, clause: Clause, pointer: string, report: Report): Method {
  const points = clause.points === undefined ? ZERO : fromDecimal(clause.points);
  switch (assess.method) {
    case 'conformity':
    case 'sampling':
      return { method: assess.method };
    case 'levels': {
      const levels = new Map<string, { id: string; earned: typeof points; share: typeof points | undefined }>();
      for (const [index, level] of assess.levels.entries()) {
        const at = `${pointer}/assess/levels/${index}`;
        if ((level.share === undefined) === (level.points === undefined)) report('level-shape', at, { id: level.id });
        if (levels.has(level.id)) report('duplicate-id', `${at}/id`, { id: level.id });
        const share = level.share === undefined ? undefined : fromDecimal(level.share);
        const earned = share === undefined ? fromDecimal(level.points ?? 0) : multiply(points, share);
        levels.set(level.id, { id: level.id, earned, share });
      }
      return { method: 'levels', levels };
    }
    case 'percentage': {
      const seen = new Set<string>();
      const bands = (assess.bands ?? []).map((band, index) => {
        if (seen.has(band.id)) report('duplicate-id', `${pointer}/assess/bands/${index}/id`, { id: band.id });
        seen.add(band.id);
        return { id: band.id, min: fromDecimal(band.min), max: fromDecimal(band.max) };
      });
      return { method: 'percentage', step: assess.step === undefined ? undefined : fromDecimal(assess.step), bands };
    }
    case 'deductions': {
      const findings = new Map<string, typeof points>();
      for (const [index, finding] of assess.findings.entries()) {
        if (findings.has(finding.id)) report('duplicate-id', `${pointer}/assess/findings/${index}/id`, { id: finding.id });
        findings.set(finding.id, fromDecimal(finding.points));
      }
      const floor = assess.floor === undefined ? ZERO : assess.floor === null ? null : fromDecimal(assess.floor);
      return { method: 'deductions', floor, findings };
    }
    case 'points':
      return { method: 'points', step: assess.step === undefined ? undefined : fromDecimal(assess.step) };
    case 'rule':
      return { method: 'rule', share: undefined };
  }
}
