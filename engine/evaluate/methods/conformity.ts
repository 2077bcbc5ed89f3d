// conformity: conforming earns the points, nonconforming nothing (S-31).
import { ONE, ZERO } from '../../number/rational.js';
import { answerFields, fromNothingToAll, type MethodRules } from './method-rules.js';

export const conformity: MethodRules = {
  ...answerFields('result'),
  attainable: (leaf) => fromNothingToAll(leaf, ZERO, ONE),
  read: (leaf, answer) => {
    if (answer.result === undefined) return undefined;
    const conforms = answer.result === 'conforming';
    return { earned: conforms ? leaf.points : ZERO, available: leaf.points, shareOfNothing: conforms ? ONE : ZERO };
  },
};
