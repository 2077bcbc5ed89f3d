// The documents as they are written: types made from the JSON Schemas, so that the two cannot drift apart.
// Everything is read-only here; nothing in the engine changes a document that it was given.
import type * as generated from '../../schemas/generated/types.js';

type DeepReadonly<T> = unknown extends T ? T : T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Ruleset = DeepReadonly<generated.Ruleset>;
export type Overlay = DeepReadonly<generated.Overlay>;
export type Audit = DeepReadonly<generated.Audit>;
export type Report = DeepReadonly<generated.Report>;

export type Text = DeepReadonly<generated.Text>;
export type Fact = DeepReadonly<generated.Fact>;
export type Clause = DeepReadonly<generated.Clause>;
export type Assess = DeepReadonly<generated.Assess>;
export type Scoring = DeepReadonly<generated.Scoring>;
export type Adjustment = DeepReadonly<generated.Adjustment>;
export type Evidence = DeepReadonly<generated.Evidence>;
export type Condition = DeepReadonly<generated.Condition>;
export type Grade = DeepReadonly<generated.Grade>;
export type Table = DeepReadonly<generated.Table>;
export type Cell = DeepReadonly<generated.Cell>;
export type Scalar = generated.Scalar;
export type Output = DeepReadonly<generated.Output>;
export type Change = DeepReadonly<generated.Change>;
export type Answer = DeepReadonly<generated.Answer>;
export type EvidenceRecord = DeepReadonly<generated.EvidenceRecord>;
export type AdjustmentRecord = DeepReadonly<generated.AdjustmentRecord>;
export type Waiver = DeepReadonly<generated.Waiver>;
export type DocumentReference = DeepReadonly<generated.DocumentReference>;
export type Why = DeepReadonly<generated.Why>;
export type Origin = DeepReadonly<generated.Origin>;
export type ClauseResult = DeepReadonly<generated.ClauseResult>;
export type GroupResult = DeepReadonly<generated.GroupResult>;
export type ConditionResult = DeepReadonly<generated.ConditionResult>;
export type EvidenceResult = DeepReadonly<generated.EvidenceResult>;
export type AdjustmentResult = DeepReadonly<generated.AdjustmentResult>;
export type OutputResult = DeepReadonly<generated.OutputResult>;
export type Next = DeepReadonly<generated.Next>;
export type Bounds = DeepReadonly<generated.Bounds>;

/** An expression as written; engine/condition gives it a type and a meaning. */
export type Expression = unknown;
