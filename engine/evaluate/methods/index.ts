// The clause methods of format@1.
import type { Method } from '../../model/model.js';
import { conformity } from './conformity.js';
import { deductions } from './deductions.js';
import { levels } from './levels.js';
import type { MethodRules } from './method-rules.js';
import { percentage } from './percentage.js';
import { points } from './points.js';
import { rule } from './rule.js';
import { sampling } from './sampling.js';

export const METHODS: Readonly<Record<Method['method'], MethodRules>> = {
  conformity,
  sampling,
  levels,
  percentage,
  deductions,
  points,
  rule,
};
