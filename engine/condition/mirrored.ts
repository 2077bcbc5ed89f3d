// The comparison that says the same with its sides exchanged: 3 < x is x > 3. For sentences, which begin with the variable.
import type { ComparisonOperator } from './types.js';

export const MIRRORED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};
