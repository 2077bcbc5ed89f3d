// With a scale the score is a share of the points; where no clause has any, no audit can ever have a score (S-47).
import type { ClauseNode } from '../../model/model.js';
import { sign } from '../../number/rational.js';
import type { Check } from '../check.js';

export const nothingToScore: Check = {
  codes: ['nothing-to-score'],
  run: ({ model }, report) => {
    if (model.scoring.scale !== null && !model.roots.some(hasPoints)) report('error', 'nothing-to-score', '/clauses');
  },
};

/** S-44: a scaled group counts its points only where its children have some. */
function hasPoints(node: ClauseNode): boolean {
  if (node.kind === 'leaf') return sign(node.points) > 0;
  return (!node.isScaled || sign(node.points) > 0) && node.children.some(hasPoints);
}
