// A model made ready to run: what can be worked out once per ruleset is worked out here, so that an evaluation only walks
// arrays. Expressions become closures over the numbered slots.

import type { Effective } from '../compose/effective.js';
import { compileBoolean, compileDate, compileNumber, compileText } from '../condition/compile.js';
import type { NumberValue, Run } from '../condition/types.js';
import type { DayNumber } from '../date/calendar.js';
import type {
  AdjustmentModel,
  ClauseNode,
  ConditionModel,
  EvidenceModel,
  FactModel,
  GroupNode,
  LeafNode,
  Model,
  OutputModel,
  Reading,
} from '../model/model.js';
import type { Problem } from '../model/problem.js';
import { type Rational, round } from '../number/rational.js';
import { METHODS } from './methods/index.js';
import type { Attainable, MethodRules } from './methods/method-rules.js';

export type BooleanProgram = (run: Run) => boolean | undefined;

export interface LeafProgram {
  readonly leaf: LeafNode;
  readonly rules: MethodRules;
  /** Extremes while it is open, rounded where the ruleset rounds at the clause. */
  readonly attainable: Attainable;
  readonly applies: BooleanProgram | undefined;
  /** For a rule: its share as a condition or as a number. */
  readonly condition: BooleanProgram | undefined;
  readonly share: ((run: Run) => NumberValue) | undefined;
}

export interface GroupProgram {
  readonly group: GroupNode;
  readonly applies: BooleanProgram;
}

export interface EvidenceProgram {
  readonly model: EvidenceModel;
  readonly when: BooleanProgram | undefined;
}

export interface ConditionProgram {
  readonly model: ConditionModel;
  readonly holds: BooleanProgram;
}

export interface OutputProgram {
  readonly model: OutputModel;
  readonly value:
    | { readonly kind: 'number'; readonly run: (run: Run) => NumberValue }
    | { readonly kind: 'boolean'; readonly run: BooleanProgram }
    | { readonly kind: 'date'; readonly run: (run: Run) => DayNumber | undefined }
    | { readonly kind: 'text'; readonly run: (run: Run) => string | undefined };
}

/** A slot that is filled from the clauses, with its number. */
export interface SlotReading {
  readonly slot: number;
  readonly reading: Reading;
}

/** A ruleset with its overlays, ready to evaluate any number of audits. Immutable. */
export interface Program {
  readonly model: Model;
  readonly effective: Effective;
  /** Warnings of loading that a report repeats: those of composition (S-129), not those of lint (S-142). */
  readonly problems: readonly Problem[];
  readonly leaves: readonly LeafProgram[];
  /** The groups that have an `applies`. */
  readonly conditionalGroups: readonly GroupProgram[];
  readonly evidence: readonly EvidenceProgram[];
  readonly conditions: readonly ConditionProgram[];
  readonly facts: readonly FactModel[];
  readonly adjustments: readonly AdjustmentModel[];
  readonly outputs: readonly OutputProgram[];
  /** The slots to fill, by when their source is known. */
  readonly early: readonly SlotReading[];
  readonly ofEvidence: readonly SlotReading[];
  readonly ofFindings: readonly SlotReading[];
  readonly scoreSlot: number | undefined;
  readonly gradeSlot: number | undefined;
  readonly slotCount: number;
  readonly rules: readonly LeafProgram[];
  /** The minima of grades that are minima of the score: no display may cross one (S-68). */
  readonly scoreMinima: readonly Rational[];
  /** The clauses whose points are provisional: a report names those that count. */
  readonly provisional: readonly ClauseNode[];
  /** No group is scaled. */
  readonly isPlainSum: boolean;
  /** The effective periods of the ruleset and the overlays that have one (S-11). */
  readonly effectiveDates: readonly EffectivePeriod[];
}

export interface EffectivePeriod {
  /** id@version of the document. */
  readonly name: string;
  readonly effective: { readonly from?: string | null; readonly until?: string | null };
}

/** Compiles a model without errors; lint and build-model have to have passed. */
export function compileModel(
  model: Model,
  effective: Effective,
  effectiveDates: readonly EffectivePeriod[],
  problems: readonly Problem[],
): Program {
  const slots = model.slots.map((slot, number): SlotReading => ({ slot: number, reading: slot.reading }));
  const from = (...kinds: readonly Reading['from'][]) => slots.filter(({ reading }) => kinds.includes(reading.from));
  const leaves = model.leaves.map((leaf) => compileLeaf(leaf, model));
  return {
    model,
    effective,
    problems,
    leaves,
    conditionalGroups: model.groups.flatMap((group) =>
      group.applies === undefined ? [] : [{ group, applies: compileBoolean(group.applies) }],
    ),
    evidence: [...model.evidence.values()].map((item) => ({
      model: item,
      when: item.when === undefined ? undefined : compileBoolean(item.when),
    })),
    conditions: [...model.conditions.values()].flatMap((condition) =>
      condition.holds === undefined ? [] : [{ model: condition, holds: compileBoolean(condition.holds) }],
    ),
    facts: [...model.facts.values()],
    adjustments: [...model.adjustments.values()],
    outputs: model.outputs.flatMap((output) => compileOutput(output)),
    early: from('fact', 'audit', 'previous'),
    ofEvidence: from('evidence'),
    ofFindings: from('adjustment', 'clause', 'tag'),
    scoreSlot: from('score')[0]?.slot,
    gradeSlot: from('grade')[0]?.slot,
    slotCount: slots.length,
    effectiveDates,
    scoreMinima: model.grades.flatMap((grade) => grade.minima.flatMap(({ path, min }) => (path === 'score' ? [min] : []))),
    provisional: model.nodes.filter(({ clause }) => clause.pointsBasis === 'provisional'),
    isPlainSum: model.groups.every((group) => !group.isScaled),
    rules: leaves.filter((leaf) => leaf.condition !== undefined || leaf.share !== undefined),
  };
}

function compileLeaf(leaf: LeafNode, model: Model): LeafProgram {
  const rules = METHODS[leaf.method.method];
  const share = leaf.method.method === 'rule' ? leaf.method.share : undefined;
  return {
    leaf,
    rules,
    attainable: roundedAtClause(rules.attainable(leaf), model),
    applies: leaf.applies === undefined ? undefined : compileBoolean(leaf.applies),
    condition: share?.type.kind === 'boolean' ? compileBoolean(share) : undefined,
    share: share?.type.kind === 'number' ? compileNumber(share) : undefined,
  };
}

function roundedAtClause(attainable: Attainable, model: Model): Attainable {
  return {
    ...attainable,
    low: attainable.low === null ? null : roundAtClause(attainable.low, model),
    high: roundAtClause(attainable.high, model),
    ...(attainable.partial === undefined
      ? undefined
      : { partial: attainable.partial.map(({ earned, available }) => ({ earned: roundAtClause(earned, model), available })) }),
  };
}

/** A leaf's earned points as they enter the roll-up (S-66). */
export function roundAtClause(earned: Rational, model: Model): Rational {
  const { scoring } = model;
  return scoring.roundingAt === 'clause' ? round(earned, scoring.roundingDecimals, scoring.roundingMode) : earned;
}

function compileOutput(output: OutputModel): readonly OutputProgram[] {
  if (output.value === undefined) return [];
  switch (output.value.type.kind) {
    case 'number':
      return [{ model: output, value: { kind: 'number', run: compileNumber(output.value) } }];
    case 'boolean':
      return [{ model: output, value: { kind: 'boolean', run: compileBoolean(output.value) } }];
    case 'date':
      return [{ model: output, value: { kind: 'date', run: compileDate(output.value) } }];
    case 'text':
      return [{ model: output, value: { kind: 'text', run: compileText(output.value) } }];
  }
}
