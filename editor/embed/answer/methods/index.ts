// The controls by method: an ordered list, and nothing else.
import { nothing, type TemplateResult } from 'lit';
import type { Assess } from '../../../../engine/page.js';
import type { MethodControl, Sheet } from '../sheet.js';
import { conformity } from './conformity.js';
import { deductions } from './deductions.js';
import { levels } from './levels.js';
import { percentage } from './percentage.js';
import { points } from './points.js';
import { rule } from './rule.js';
import { sampling } from './sampling.js';

const METHODS: { readonly [M in Assess['method']]: MethodControl<M> } = {
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
  const { assess } = sheet.leaf.clause;
  if (assess === undefined) return nothing;
  // Each control is given what its own method asks for; the compiler cannot follow the look-up.
  const control = METHODS[assess.method] as MethodControl<Assess['method']>;
  return control(sheet, assess);
}
