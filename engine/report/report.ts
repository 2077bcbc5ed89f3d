// The report of an evaluation: a plain document in the order of the schema, the same bytes for the same input (S-140).
import type { DocumentSeal } from '../compose/effective.js';
import { gradeId } from '../evaluate/decide.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { countedOccurrences } from '../evaluate/score.js';
import { DELETED, type State } from '../evaluate/state.js';
import type { AdjustmentResult, EvidenceResult, Report } from '../model/documents.js';
import { type Problem, sortProblems } from '../model/problem.js';
import { fromInteger, multiply } from '../number/rational.js';
import { ENGINE_VERSION } from '../version/engine-version.js';
import { isGroupDeleted } from './clause-results.js';
import { clausesAgain } from './clauses-again.js';
import { conditionResult } from './condition-results.js';
import { decisionWhy, totalOf } from './decision-why.js';
import { nextGrade } from './next.js';
import { originOf } from './origin.js';
import { outputResult } from './output-results.js';
import { displayScore, quantity } from './quantities.js';
import { findingsTakenOver } from './taken-over.js';

const ENGINE = { name: 'steelyard', version: ENGINE_VERSION } as const;

/** What identifies the audit in a report. */
export interface AuditSeal {
  readonly id: string | null;
  /** Null for what is not plain JSON. */
  readonly digest: string | null;
}

/** What a report says, but for what identifies the audit and the engine. */
export type Findings = Omit<Report, 'audit' | 'engine'>;

/** An evaluation under the same program before this one, with what was reported of it. */
export interface FormerFindings {
  readonly state: State;
  readonly findings: Findings;
}

/** Writes what was found; parts that say what they said before are the former ones. */
export function buildFindings(evaluation: Evaluation, former?: FormerFindings): Findings {
  const { state, score, decision, status, grade } = evaluation;
  const { program } = state;
  const { effective } = program;
  const before = former?.findings;
  // Outputs first: evaluating them may add problems.
  const outputs = Object.fromEntries(program.outputs.map((output) => [output.model.output.id, outputResult(state, output)]));
  const shown = shownScore(evaluation);
  const provisional = provisionalIds(state);
  const { clauses, groups } = clausesAgain(state, former);
  const findings: Findings = {
    format: 'steelyard/report@1',
    status,
    ...shown,
    grade,
    binding: bindingOf(state, provisional.length > 0),
    bounds: {
      score: score.isPossible
        ? { lowest: quantity(score.low.final), highest: quantity(score.high.final) }
        : { lowest: null, highest: null },
      grade: { lowest: gradeId(state, decision.lowest), highest: gradeId(state, decision.highest) },
      decided: decision.isDecided,
    },
    clauses,
    groups,
    conditions: program.conditions.map((condition) => conditionResult(state, condition.model)),
    evidence: state.evidence.map((item) => evidenceResult(state, item)),
    adjustments: program.adjustments.map(({ index }) => adjustmentResult(state, index)),
    total: totalOf(evaluation),
    decision: decisionWhy(evaluation),
    outputs,
    next: nextGrade(evaluation),
    problems: [...sortProblems(distinct([...program.problems, ...state.problems]))],
    provisional,
    ruleset: sealOf(effective.base),
    overlays: effective.overlays.map(sealOf),
  };
  return before === undefined ? findings : findingsTakenOver(before, findings);
}

/** The findings as the document that they are part of. */
export function sealFindings(findings: Findings, audit: AuditSeal): Report {
  return { ...findings, audit: { id: audit.id, version: null, digest: audit.digest }, engine: ENGINE };
}

/** score and exactScore (S-70, S-71). */
export function shownScore({ state, score, status }: Evaluation): { readonly score: string | null; readonly exactScore: string | null } {
  const exact = score.isDetermined && status !== 'invalid' ? score.high.final : null;
  if (exact === null) return { score: null, exactScore: null };
  const { model, scoreMinima } = state.program;
  return { score: displayScore(exact, model.scoring, scoreMinima), exactScore: exact.toString() };
}

/** A report for what never came to an evaluation: the documents have errors. */
export function emptyReport(
  problems: readonly Problem[],
  ruleset: Report['ruleset'],
  overlays: Report['overlays'],
  audit: AuditSeal,
): Report {
  return {
    format: 'steelyard/report@1',
    status: 'invalid',
    score: null,
    exactScore: null,
    grade: null,
    binding: { value: false, because: [] },
    bounds: { score: { lowest: null, highest: null }, grade: { lowest: null, highest: null }, decided: false },
    clauses: [],
    groups: [],
    conditions: [],
    evidence: [],
    adjustments: [],
    total: { available: null, earned: null, scored: null, adjusted: null, limited: null, why: { code: 'not-evaluated', params: {} } },
    decision: { code: 'decision-invalid', params: { errors: problems.filter((one) => one.severity === 'error').length } },
    outputs: {},
    next: null,
    problems: [...sortProblems(distinct(problems))],
    provisional: [],
    ruleset,
    overlays,
    audit: { id: audit.id, version: null, digest: audit.digest },
    engine: ENGINE,
  };
}

/** The same problem twice says nothing more: an expression that is used in several places reports it once. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  const seen = new Set<string>();
  return problems.filter((one) => {
    const key = `${one.document}\n${one.pointer}\n${one.code}\n${JSON.stringify(one.params)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function bindingOf(state: State, isProvisional: boolean): Report['binding'] {
  const { effective } = state.program;
  const isDraft = [effective.base, ...effective.overlays].some(({ status }) => status === 'draft' || status === 'review');
  const because = [
    ...(isProvisional ? (['provisional'] as const) : []),
    ...(isDraft ? (['draft'] as const) : []),
    ...(state.audit.type === 'self-assessment' ? (['self-assessment'] as const) : []),
    ...(effective.unproven ? (['overlay-unproven'] as const) : []),
  ];
  return { value: because.length === 0, because: [...because] };
}

function provisionalIds(state: State): string[] {
  return state.program.provisional.flatMap((node) => {
    const isDeleted = node.kind === 'leaf' ? state.presence[node.leafIndex] === DELETED : isGroupDeleted(state, node);
    return isDeleted ? [] : [node.id];
  });
}

function evidenceResult(state: State, item: State['evidence'][number]): EvidenceResult {
  const { model, state: found } = item;
  return {
    id: model.evidence.id,
    state: found,
    required: item.required ?? null,
    provided: item.provided ?? null,
    short: item.short ?? null,
    shortfall: model.shortfall,
    why: {
      code: `evidence-${found}`,
      params: {
        required: item.required ?? null,
        provided: item.provided ?? null,
        short: item.short ?? null,
        perProduct: model.isPerProduct,
        shortfall: model.shortfall,
      },
    },
    source: originOf(state, 'evidence', model.evidence.id, model.evidence.source),
  };
}

function adjustmentResult(state: State, index: number): AdjustmentResult {
  const model = state.program.adjustments[index];
  const count = state.adjustmentCounts[index] ?? 0;
  const counted = countedOccurrences(state, index);
  const each = model?.points ?? fromInteger(0);
  const points = multiply(each, fromInteger(counted)).toString();
  const id = model?.adjustment.id ?? '';
  return {
    id,
    count,
    counted,
    points,
    why: {
      code: count === 0 ? 'adjustment-none' : 'adjustment-counted',
      params: { count, counted, each: each.toString(), points, limit: model?.limit ?? null },
    },
    source: originOf(state, 'adjustments', id, model?.adjustment.source),
  };
}

function sealOf(seal: DocumentSeal): Report['ruleset'] {
  return { id: seal.id, version: seal.version, digest: seal.digest };
}
