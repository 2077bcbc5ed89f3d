// From a ruleset that has passed its schema to the model: defaults, exact numbers, the numbered tree, typed expressions.
// What makes a model impossible or an expression meaningless is a problem here (S-2, S-20, S-33, S-80 to S-84); whether the
// rules make sense together is for engine/lint. The model is given even with problems, so that lint can say more.
import { checkExpression, type Expectation } from '../condition/check.js';
import type { TypedExpression, ValueType } from '../condition/types.js';
import { fromDecimal, ZERO } from '../number/rational.js';
import { buildClauses } from './build-clauses.js';
import type { Fact, Ruleset } from './documents.js';
import type {
  AdjustmentModel,
  ClauseNode,
  ConditionModel,
  EvidenceModel,
  FactModel,
  GradeModel,
  Model,
  OutputModel,
  ScoringModel,
} from './model.js';
import { type Params, type Problem, pointerOf, problem } from './problem.js';
import { type Phase, SlotTable } from './scope.js';

const DOCUMENT = 'ruleset';
const BOOLEAN: Expectation = { expect: 'boolean', allowLiteral: false };

/** The model and what stood in its way. Pointers are into the (effective) ruleset. */
export function buildModel(ruleset: Ruleset): { readonly model: Model; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (code: string, pointer: string, params: Params = {}): void => {
    problems.push(problem('error', code, DOCUMENT, pointer, params));
  };

  const facts = byId(ruleset.facts, '/facts', report, factModel);
  const adjustments = byId(
    ruleset.adjustments,
    '/adjustments',
    report,
    (adjustment, index): AdjustmentModel => ({
      index,
      adjustment,
      points: fromDecimal(adjustment.points),
      limit: adjustment.limit ?? null,
      kinds: idSet(adjustment.kinds, `/adjustments/${index}/kinds`, report),
    }),
  );
  const evidenceIndex = byId(ruleset.evidence, '/evidence', report, (_, index) => index);
  const tables = byId(ruleset.tables, '/tables', report, (table) => table);
  const gradeIndex = byId(ruleset.grades, '/grades', report, (_, index) => index);
  const ungradedId = ruleset.ungraded?.id ?? 'not-certified';
  if (gradeIndex.has(ungradedId)) report('duplicate-id', '/ungraded/id', { id: ungradedId });
  /** The ungraded one stands after the last grade. */
  const capPlace = (id: string) => (id === ungradedId ? ruleset.grades.length : gradeIndex.get(id));
  const conditionIndex = byId(ruleset.conditions, '/conditions', report, (_, index) => index);
  for (const [collection, pointer] of [
    [ruleset.outputs, '/outputs'],
    [ruleset.stages, '/stages'],
  ] as const) {
    idSet(collection, pointer, report);
  }

  // The tree comes twice into being: expressions need its ids, and it needs its expressions.
  const tree = buildClauses(ruleset.clauses, report);
  const table = new SlotTable({
    clauseById: tree.clauseById,
    leaves: tree.leaves,
    leavesByTag: tree.leavesByTag,
    facts,
    adjustments,
    evidenceIndex,
    tables,
    gradeIds: [...gradeIndex.keys(), ungradedId],
  });
  const typed = (expression: unknown, phase: Phase, expectation: Expectation, pointer: string): TypedExpression | undefined => {
    const result = checkExpression(expression, table.scope(phase), expectation, DOCUMENT, pointer);
    problems.push(...result.problems);
    return result.value;
  };
  tree.typeExpressions({
    applies: (expression, pointer) => typed(expression, 'facts', { expect: 'boolean', allowLiteral: true }, pointer),
    share: (expression, pointer) => {
      if (typeof expression === 'number' && !(expression >= 0 && expression <= 1))
        report('share-range', pointer, { share: String(expression) });
      return typed(expression, 'evidence', { expect: 'share', allowLiteral: true }, pointer);
    },
  });

  const evidence = byId(
    ruleset.evidence,
    '/evidence',
    () => {},
    (item, index): EvidenceModel => ({
      index,
      evidence: item,
      pointer: `/evidence/${index}`,
      min: item.quantity?.min ?? 1,
      max: item.quantity?.max ?? null,
      isPerProduct: item.per === 'product',
      maxAgeMonths: item.maxAgeMonths ?? null,
      shortfall: item.shortfall ?? 'warn',
      leaves: linkedLeaves(item.clauses ?? [], tree.clauseById),
      alternatives: (item.alternatives ?? []).flatMap((id) => evidenceIndex.get(id) ?? []).filter((other) => other !== index),
      when:
        item.when === undefined
          ? undefined
          : typed(item.when, 'facts', { expect: 'boolean', allowLiteral: true }, `/evidence/${index}/when`),
    }),
  );
  const conditions = byId(
    ruleset.conditions,
    '/conditions',
    () => {},
    (condition, index): ConditionModel => {
      const effect = condition.otherwise?.effect ?? 'none';
      const pointer = `/conditions/${index}`;
      return {
        index,
        condition,
        pointer,
        holds: typed(condition.holds, effect === 'ineligible' ? 'evidence' : 'findings', BOOLEAN, `${pointer}/holds`),
        effect,
        capIndex: effect === 'cap' ? capPlace(condition.otherwise?.grade ?? '') : undefined,
        isWaivable: condition.waivable ?? false,
      };
    },
  );
  const grades = ruleset.grades.map((grade, index): GradeModel => {
    const pointer = `/grades/${index}`;
    const written: readonly (readonly [string, number, string])[] =
      typeof grade.min === 'number'
        ? [['score', grade.min, `${pointer}/min`]]
        : Object.entries(grade.min).map(([path, min]) => [path, min, pointer + pointerOf('min', path)] as const);
    const minima = written.flatMap(([path, min, at]) => {
      const variable = table.scope('findings').variable(path);
      if ('refused' in variable) report(variable.refused, at, { path });
      else if (variable.type.kind !== 'number') report('expression-type', at, { expected: 'number', found: variable.type.kind, path });
      else return [{ path, pointer: at, slot: variable.slot, min: fromDecimal(min) }];
      return [];
    });
    return { index, grade, pointer, minima, requires: (grade.requires ?? []).flatMap((id) => conditionIndex.get(id) ?? []) };
  });
  const outputs = (ruleset.outputs ?? []).map((output, index): OutputModel => {
    const pointer = `/outputs/${index}`;
    const expect = output.type === 'money' ? 'number' : output.type;
    return { index, output, pointer, value: typed(output.value, 'grade', { expect, allowLiteral: true }, `${pointer}/value`) };
  });

  const model: Model = {
    ruleset,
    scoring: scoringModel(ruleset),
    roots: tree.roots,
    nodes: tree.nodes,
    leaves: tree.leaves,
    groups: tree.groups,
    clauseById: tree.clauseById,
    leavesByTag: tree.leavesByTag,
    facts,
    adjustments,
    evidence,
    conditions,
    tables,
    grades,
    ungradedId,
    outputs,
    slots: table.slots,
  };
  return { model, problems };
}

type Report = (code: string, pointer: string, params?: Params) => void;

function byId<T extends { readonly id: string }, M>(
  members: readonly T[] | undefined,
  pointer: string,
  report: Report,
  build: (member: T, index: number) => M,
): ReadonlyMap<string, M> {
  const map = new Map<string, M>();
  (members ?? []).forEach((member, index) => {
    if (map.has(member.id)) report('duplicate-id', `${pointer}/${index}/id`, { id: member.id });
    else map.set(member.id, build(member, index));
  });
  return map;
}

function idSet(members: readonly { readonly id: string }[] | undefined, pointer: string, report: Report): ReadonlySet<string> {
  return new Set(byId(members, pointer, report, (_, index) => index).keys());
}

function factModel(fact: Fact, index: number): FactModel {
  const min = fact.min === undefined ? undefined : fromDecimal(fact.min);
  const max = fact.max === undefined ? undefined : fromDecimal(fact.max);
  return { index, fact, type: factType(fact), min, max };
}

function factType(fact: Fact): ValueType {
  switch (fact.type) {
    case 'integer':
    case 'decimal':
      return {
        kind: 'number',
        integer: fact.type === 'integer',
        ...(fact.min === undefined ? {} : { min: fromDecimal(fact.min) }),
        ...(fact.max === undefined ? {} : { max: fromDecimal(fact.max) }),
      };
    case 'choice':
      return { kind: 'text', options: (fact.options ?? []).map((option) => option.id) };
    default:
      return { kind: fact.type };
  }
}

function scoringModel(ruleset: Ruleset): ScoringModel {
  const { scoring } = ruleset;
  const orNull = (value: number | null | undefined) => (value === undefined || value === null ? null : fromDecimal(value));
  return {
    scale: scoring.scale === null ? null : fromDecimal(scoring.scale ?? 100),
    base: fromDecimal(scoring.base ?? 0),
    deletion: scoring.deletion ?? 'renormalise',
    deletionAt: scoring.deletionAt ?? 'total',
    deletionLimit: orNull(scoring.deletionLimit),
    reasonForLoss: scoring.reasonForLoss ?? false,
    roundingAt: scoring.rounding?.at ?? 'none',
    roundingMode: scoring.rounding?.mode ?? 'half-up',
    roundingDecimals: scoring.rounding?.decimals ?? 2,
    displayDecimals: scoring.display?.decimals ?? 2,
    displayMode: scoring.display?.mode ?? 'half-up',
    floor: scoring.floor === undefined ? ZERO : orNull(scoring.floor),
    cap: orNull(scoring.cap),
  };
}

function linkedLeaves(ids: readonly string[], clauseById: ReadonlyMap<string, ClauseNode>): readonly number[] {
  const leaves = new Set<number>();
  for (const id of ids) {
    const node = clauseById.get(id);
    if (node?.kind === 'leaf') leaves.add(node.leafIndex);
    else if (node !== undefined) for (let leaf = node.firstLeaf; leaf < node.endLeaf; leaf += 1) leaves.add(leaf);
  }
  return [...leaves].sort((a, b) => a - b);
}
