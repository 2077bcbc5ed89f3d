// rule: computed from facts and evidence; takes no answer but a deletion and remarks (S-37). The share itself is evaluated in
// leaves.ts, where the slots are.
import { ONE, ZERO } from '../../number/rational.js';
import { answerFields, fromNothingToAll, type MethodRules } from './method-rules.js';

export const rule: MethodRules = {
  ...answerFields(),
  attainable: (leaf) => fromNothingToAll(leaf, ZERO, ONE),
  read: () => undefined,
};
