// Everything about an audit that is still open, each with the ways in which it can be finished. S-22, S-37, S-40, S-110, S-111.
import { type Answered, extremes, type Result, readAnswer, readGroupAnswer } from './answers.js';
import { asShare, basicLookup, type Complain, type Lookup, truthOf, valueIn } from './basics.js';
import { readEvidence } from './evidence.js';
import { BOTTOMLESS, ONE, ZERO } from './exact.js';
import { evidenceLookup, type ItemStanding, itemStanding, type Presence } from './open-items.js';
import { type Case, type Leaf, leavesBelow } from './scheme.js';

/** A leaf as the audit leaves it. */
export interface LeafStanding {
  readonly leaf: Leaf;
  /** Whether it is involved, as far as `applies` and deletions say. */
  readonly isInvolved: boolean | undefined;
  /** Its own result, where that is there. */
  readonly result: Result | undefined;
  /** The ways to finish it, if it applies; one where nothing is open. */
  readonly ways: readonly (Result | 'deleted')[];
}

export interface Standing {
  readonly case: Case;
  readonly basics: Lookup;
  readonly leaves: readonly LeafStanding[];
  readonly items: readonly ItemStanding[];
  /** Clauses, leaves and groups alike, whose own `applies` is unknown and decides about something. */
  readonly mayApply: readonly string[];
}

interface ReadLeaf {
  readonly leaf: Leaf;
  readonly isInvolved: boolean | undefined;
  readonly answered: Answered;
}

export function standingOf(of: Case, complain: Complain): Standing {
  const { scheme } = of;
  const basics = basicLookup(of, complain);
  const read = readLeaves(of, basics, complain);
  const recorded = readEvidence(of, basics, complain);
  const itemsWith = (settled: ReadonlyMap<string, Result>) => {
    const presence = new Map(read.map((one) => [one.leaf.id, presenceOf(one, settled)]));
    return recorded.map((one) => itemStanding(one, of, presence));
  };
  const settled = settleRules(read, itemsWith, basics, of, complain);
  const leaves = read.map(({ leaf, isInvolved, answered }) => {
    const result = leaf.assess.method === 'rule' ? settled.get(leaf.id) : answered.kind === 'result' ? answered.result : undefined;
    return leafStanding(leaf, isInvolved, result);
  });
  const mayApply = [...scheme.leaves, ...scheme.groups].flatMap((node) => {
    const { applies } = node.clause;
    if (applies === undefined || truthOf(applies, basics, of) !== undefined) return [];
    const below = new Set(leavesBelow(node).map(({ id }) => id));
    return read.some(({ leaf, isInvolved }) => below.has(leaf.id) && isInvolved !== false) ? [node.id] : [];
  });
  return { case: of, basics, leaves, items: itemsWith(settled), mayApply };
}

function readLeaves(of: Case, basics: Lookup, complain: Complain): readonly ReadLeaf[] {
  const { scheme, audit } = of;
  const clauseIds = new Set([...scheme.leaves, ...scheme.groups].map(({ id }) => id));
  for (const id of Object.keys(audit.clauses ?? {})) if (!clauseIds.has(id)) complain('unknown-clause');
  const answerOf = (id: string) => (Object.hasOwn(audit.clauses ?? {}, id) ? audit.clauses?.[id] : undefined);
  const deletedByGroup = new Set(
    scheme.groups
      .filter((group) => readGroupAnswer(group, answerOf(group.id), complain))
      .flatMap((group) => leavesBelow(group).map(({ id }) => id)),
  );
  return scheme.leaves.map((leaf) => {
    const applies = appliesTo(leaf, basics, of);
    const isOut = deletedByGroup.has(leaf.id) || applies === false;
    // The loss of points needs a reason where points can be lost: not on a leaf that others have deleted.
    const reasonForLoss = scheme.scoring.reasonForLoss && !isOut;
    const answered = readAnswer(leaf, answerOf(leaf.id), { reasonForLoss }, complain);
    return { leaf, answered, isInvolved: isOut || answered.kind === 'deleted' ? false : applies };
  });
}

function appliesTo(leaf: Leaf, basics: Lookup, of: Case): boolean | undefined {
  const values = leaf.line.filter(({ applies }) => applies !== undefined).map(({ applies }) => truthOf(applies, basics, of));
  return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
}

function presenceOf({ leaf, isInvolved, answered }: ReadLeaf, settled: ReadonlyMap<string, Result>): Presence {
  const isSettled = answered.kind === 'result' || settled.has(leaf.id);
  return { isGone: isInvolved === false, mayGo: isInvolved !== true || (!isSettled && leaf.isDeletable) };
}

/**
 * The rule leaves that come to something. One that does not may still be deleted where it is deletable, and with it the evidence
 * that it is linked to may go, which other rules read: so they are settled one after the other, each as if it were itself involved.
 */
function settleRules(
  read: readonly ReadLeaf[],
  itemsWith: (settled: ReadonlyMap<string, Result>) => readonly ItemStanding[],
  basics: Lookup,
  of: Case,
  complain: Complain,
): ReadonlyMap<string, Result> {
  const rules = read.filter(({ leaf, isInvolved }) => leaf.assess.method === 'rule' && isInvolved !== false).map(({ leaf }) => leaf);
  const settled = new Map<string, Result>();
  const shareOfRule = (leaf: Leaf) => {
    const supposed = new Map(settled).set(leaf.id, { earned: ZERO, share: ZERO, counted: ZERO });
    const expression = leaf.assess.method === 'rule' ? leaf.assess.share : undefined;
    return asShare(valueIn(expression, evidenceLookup(basics, itemsWith(supposed)), of));
  };
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (const leaf of rules.filter(({ id }) => !settled.has(id))) {
      const share = shareOfRule(leaf);
      if (share === undefined || isOutside(share)) continue;
      settled.set(leaf.id, { earned: leaf.points.mul(share), share, counted: leaf.points });
      isMore = true;
    }
  }
  for (const leaf of rules) {
    const share = shareOfRule(leaf);
    if (share !== undefined && isOutside(share)) complain('share-range');
  }
  return settled;
}

function isOutside(share: Result['share']): boolean {
  return share.compare(ZERO) < 0 || share.compare(ONE) > 0;
}

function leafStanding(leaf: Leaf, isInvolved: boolean | undefined, result: Result | undefined): LeafStanding {
  if (isInvolved === false) return { leaf, isInvolved, result: undefined, ways: ['deleted'] };
  const results = result === undefined ? extremes(leaf, BOTTOMLESS) : [result];
  const mayGo = result === undefined && leaf.isDeletable;
  return { leaf, isInvolved, result, ways: [...results, ...(mayGo ? ['deleted' as const] : [])] };
}
