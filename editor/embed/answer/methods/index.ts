// The controls by method: an ordered list, and nothing else.
import type { nothing, TemplateResult } from 'lit';
import type { Method } from '../../../../engine/model/model.js';
import type { MethodControl, Sheet } from '../sheet.js';
import { conformity } from './conformity.js';
import { deductions } from './deductions.js';
import { levels } from './levels.js';
import { percentage } from './percentage.js';
import { points } from './points.js';
import { rule } from './rule.js';
import { sampling } from './sampling.js';

const METHODS: { readonly [M in Method['method']]: MethodControl<M> } = {
  conformity,
  sampling,
  levels,
  percentage,
  points,
  deductions,
  rule,
};

/** The control that the method of a leaf asks for. */
export function methodControl(sheet: Sheet): TemplateResult | typeof nothing {
  const { method } = sheet.leaf;
  // Each control is given the method of its own name; the compiler cannot follow the look-up.
  const control = METHODS[method.method] as MethodControl<Method['method']>;
  return control(sheet, method);
}
