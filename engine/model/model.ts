// The ruleset as the engine works on it: defaults filled in (S-9), decimals made exact, the tree numbered in the order of the
// document, references resolved, expressions typed. Built by build-model.ts; read by lint, compile and explain.
import type { TypedExpression, ValueType } from '../condition/types.js';
import type { Rational, RoundingMode } from '../number/rational.js';
import type { Adjustment, Clause, Condition, Evidence, Fact, Grade, Output, Ruleset, Table } from './documents.js';

export interface ScoringModel {
  readonly scale: Rational | null;
  readonly base: Rational;
  readonly deletion: 'renormalise' | 'forfeit' | 'keep';
  readonly deletionAt: 'total' | 'group';
  readonly deletionLimit: Rational | null;
  readonly reasonForLoss: boolean;
  readonly roundingAt: 'none' | 'clause' | 'score';
  readonly roundingMode: RoundingMode;
  readonly roundingDecimals: number;
  readonly displayDecimals: number;
  readonly displayMode: RoundingMode;
  readonly floor: Rational | null;
  readonly cap: Rational | null;
}

interface NodeCommon {
  readonly id: string;
  readonly clause: Clause;
  /** JSON Pointer of the clause in the ruleset. */
  readonly pointer: string;
  /** Place in the order of the document, groups and leaves alike. */
  readonly index: number;
  readonly depth: number;
  readonly parent: GroupNode | undefined;
  readonly points: Rational;
  /** It or an ancestor says deletable: true. */
  readonly isDeletable: boolean;
  /** Its own `applies`. */
  readonly applies: TypedExpression | undefined;
  /** Key of the source that it rests on: its own or the nearest above. */
  readonly source: string | null;
}

export interface LeafNode extends NodeCommon {
  readonly kind: 'leaf';
  readonly leafIndex: number;
  readonly method: Method;
  /** Its own and inherited tags. */
  readonly tags: ReadonlySet<string>;
  /** Whether some ancestor is a scaled group: deletions inside it count on neither side (S-44). */
  readonly isInsideScaled: boolean;
}

export interface GroupNode extends NodeCommon {
  readonly kind: 'group';
  readonly groupIndex: number;
  readonly children: readonly ClauseNode[];
  readonly isScaled: boolean;
  /** Neither it nor any group below is scaled: it comes to the sum of its leaves. */
  readonly isPlainSum: boolean;
  /** Its leaves are those with firstLeaf ≤ leafIndex < endLeaf. */
  readonly firstLeaf: number;
  readonly endLeaf: number;
}

export type ClauseNode = LeafNode | GroupNode;

export interface LevelModel {
  readonly id: string;
  readonly earned: Rational;
  /** The share that the level names; undefined for a level in points. */
  readonly share: Rational | undefined;
}

export interface BandModel {
  readonly id: string;
  readonly min: Rational;
  readonly max: Rational;
}

export type Method =
  | { readonly method: 'conformity' }
  | { readonly method: 'sampling' }
  | { readonly method: 'levels'; readonly levels: ReadonlyMap<string, LevelModel> }
  | { readonly method: 'percentage'; readonly step: Rational | undefined; readonly bands: readonly BandModel[] }
  | { readonly method: 'deductions'; readonly floor: Rational | null; readonly findings: ReadonlyMap<string, Rational> }
  | { readonly method: 'points'; readonly step: Rational | undefined }
  | { readonly method: 'rule'; readonly share: TypedExpression | undefined };

export interface FactModel {
  readonly index: number;
  readonly fact: Fact;
  readonly type: ValueType;
  readonly min: Rational | undefined;
  readonly max: Rational | undefined;
}

export interface AdjustmentModel {
  readonly index: number;
  readonly adjustment: Adjustment;
  readonly points: Rational;
  readonly limit: number | null;
  readonly kinds: ReadonlySet<string>;
}

export interface EvidenceModel {
  readonly index: number;
  readonly evidence: Evidence;
  readonly pointer: string;
  readonly min: number;
  readonly max: number | null;
  readonly isPerProduct: boolean;
  readonly maxAgeMonths: number | null;
  readonly shortfall: 'warn' | 'incomplete' | 'nonconforming';
  /** Leaves linked directly or through a group, by leafIndex. */
  readonly leaves: readonly number[];
  /** Indexes of the alternatives in the ruleset's evidence. */
  readonly alternatives: readonly number[];
  readonly when: TypedExpression | undefined;
}

export interface ConditionModel {
  readonly index: number;
  readonly condition: Condition;
  readonly pointer: string;
  readonly holds: TypedExpression | undefined;
  readonly effect: 'ineligible' | 'fail' | 'cap' | 'none';
  /** For a cap: the place of its grade in `grades`; their number for the ungraded one. */
  readonly capIndex: number | undefined;
  readonly isWaivable: boolean;
}

export interface MinimumModel {
  /** "score" or another path of S-82. */
  readonly path: string;
  readonly pointer: string;
  readonly slot: number;
  readonly min: Rational;
}

export interface GradeModel {
  readonly index: number;
  readonly grade: Grade;
  readonly pointer: string;
  readonly minima: readonly MinimumModel[];
  /** Indexes of the required conditions. */
  readonly requires: readonly number[];
}

export interface OutputModel {
  readonly index: number;
  readonly output: Output;
  readonly pointer: string;
  readonly value: TypedExpression | undefined;
}

/** Countable and measurable things of a clause or a tag that expressions read (S-94). */
export type ClauseField = 'points' | 'earned' | 'share' | 'conforming' | 'nonconforming' | 'notApplicable' | { readonly level: string };

/** What a slot holds, and so how it is filled. */
export type Reading =
  | { readonly from: 'fact'; readonly index: number }
  | { readonly from: 'audit'; readonly field: 'type' | 'date' }
  | { readonly from: 'previous'; readonly field: 'exists' | 'grade' | 'date' }
  | { readonly from: 'evidence'; readonly index: number; readonly field: 'provided' | 'required' | 'short' }
  | { readonly from: 'adjustment'; readonly index: number }
  | { readonly from: 'clause'; readonly node: ClauseNode; readonly field: ClauseField }
  | { readonly from: 'tag'; readonly tag: string; readonly leaves: readonly number[]; readonly field: ClauseField }
  | { readonly from: 'score' }
  | { readonly from: 'grade' };

/** One numbered slot: a path that some expression reads. */
export interface Slot {
  readonly path: string;
  readonly type: ValueType;
  readonly reading: Reading;
}

export interface Model {
  readonly ruleset: Ruleset;
  readonly scoring: ScoringModel;
  readonly roots: readonly ClauseNode[];
  /** Every clause in the order of the document. */
  readonly nodes: readonly ClauseNode[];
  readonly leaves: readonly LeafNode[];
  readonly groups: readonly GroupNode[];
  readonly clauseById: ReadonlyMap<string, ClauseNode>;
  readonly leavesByTag: ReadonlyMap<string, readonly number[]>;
  readonly facts: ReadonlyMap<string, FactModel>;
  readonly adjustments: ReadonlyMap<string, AdjustmentModel>;
  readonly evidence: ReadonlyMap<string, EvidenceModel>;
  readonly conditions: ReadonlyMap<string, ConditionModel>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Best first. */
  readonly grades: readonly GradeModel[];
  readonly ungradedId: string;
  readonly outputs: readonly OutputModel[];
  readonly slots: readonly Slot[];
}
