// Two rulesets compared: what differs, the models that name things in either, and the points of each category before and after.
import { diffRulesets } from '../../../../engine/diff/diff.js';
import type { Difference } from '../../../../engine/diff/difference.js';
import { buildModel } from '../../../../engine/model/build-model.js';
import type { Ruleset, Text } from '../../../../engine/model/documents.js';
import type { ClauseNode, Model } from '../../../../engine/model/model.js';
import { add, type Rational, subtract, toReadable, ZERO } from '../../../../engine/number/rational.js';

/** A category (clause at the top) with its points, or the total; decimals as written. undefined where it was not there. */
export interface CategoryPoints {
  readonly number: string | undefined;
  readonly title: Text | undefined;
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** "+2", "-0.5", "0". */
  readonly change: string;
}

export interface Comparison {
  readonly before: Ruleset;
  readonly after: Ruleset;
  readonly differences: readonly Difference[];
  readonly models: { readonly before: Model; readonly after: Model };
  readonly categories: readonly CategoryPoints[];
  readonly total: CategoryPoints;
}

const known = new WeakMap<Ruleset, { readonly before: Ruleset; readonly comparison: Comparison }>();
const models = new WeakMap<Ruleset, Model>();

/** Made once for two documents: the last partner of each is remembered. */
export function compareRulesets(before: Ruleset, after: Ruleset): Comparison {
  const last = known.get(after);
  if (last?.before === before) return last.comparison;
  const both = { before: modelOf(before), after: modelOf(after) };
  const comparison = { before, after, differences: diffRulesets(before, after), models: both, ...sums(both.before, both.after) };
  known.set(after, { before, comparison });
  return comparison;
}

/** Made once for a ruleset. */
export function modelOf(ruleset: Ruleset): Model {
  const found = models.get(ruleset) ?? buildModel(ruleset).model;
  models.set(ruleset, found);
  return found;
}

function sums(before: Model, after: Model): Pick<Comparison, 'categories' | 'total'> {
  const roots = [...after.roots, ...before.roots.filter(({ id }) => !after.roots.some((one) => one.id === id))];
  const rowOf = (node: ClauseNode): CategoryPoints => {
    const [old, now] = [before.roots, after.roots].map((list) => list.find(({ id }) => id === node.id));
    return {
      id: node.id,
      number: node.clause.number,
      title: node.clause.title,
      ...changeOf(old && pointsOf(old), now && pointsOf(now)),
    };
  };
  const totalOf = ({ roots: list }: Model): Rational => list.map(pointsOf).reduce(add, ZERO);
  return {
    categories: roots.map(rowOf),
    total: { id: '', number: undefined, title: undefined, ...changeOf(totalOf(before), totalOf(after)) },
  };
}

function changeOf(old: Rational | undefined, now: Rational | undefined): Pick<CategoryPoints, 'before' | 'after' | 'change'> {
  const change = toReadable(subtract(now ?? ZERO, old ?? ZERO));
  return {
    before: old && toReadable(old),
    after: now && toReadable(now),
    change: change === '0' || change.startsWith('-') ? change : `+${change}`,
  };
}

/** What is below, summed; what a group states about itself counts only where it is scaled. */
function pointsOf(node: ClauseNode): Rational {
  if (node.kind === 'leaf' || node.isScaled) return node.points;
  return node.children.map(pointsOf).reduce(add, ZERO);
}
