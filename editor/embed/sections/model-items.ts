// Names for the members of a model that the sections take.
import type { Model } from '../../../engine/page.js';

export type AdjustmentModel = Member<Model['adjustments']>;
export type ConditionModel = Member<Model['conditions']>;
export type OutputModel = Model['outputs'][number];

type Member<T> = T extends ReadonlyMap<string, infer U> ? U : never;
