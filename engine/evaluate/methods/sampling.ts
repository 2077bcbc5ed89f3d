// sampling: k of n samples nonconforming, the points in proportion (S-32).
import { fromInteger, fromRatio, multiply, ONE, ZERO } from '../../number/rational.js';
import { answerFields, fromNothingToAll, type MethodRules } from './method-rules.js';

export const sampling: MethodRules = {
  ...answerFields('sampled', 'nonconforming'),
  attainable: (leaf) => fromNothingToAll(leaf, ZERO, ONE),
  read: (leaf, answer, report) => {
    const { sampled, nonconforming } = answer;
    if (sampled !== undefined && nonconforming !== undefined && nonconforming > sampled) {
      report('samples-range', 'nonconforming', { sampled, nonconforming });
      return undefined;
    }
    if (sampled === undefined || nonconforming === undefined) return undefined;
    const share = nonconforming === 0 ? ONE : nonconforming === sampled ? ZERO : fromRatio(sampled - nonconforming, sampled);
    return {
      earned: share === ONE ? leaf.points : multiply(leaf.points, share === ZERO ? fromInteger(0) : share),
      available: leaf.points,
      shareOfNothing: share,
    };
  },
};
