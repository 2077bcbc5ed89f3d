// All that the engine says about a document that is being changed, in one pass: its problems with their places, the trial under it and
// under the version before, the scenarios. Pure; runs in the worker, and in tests where they are.
import type { Effective } from '../../engine/compose/effective.js';
import { lint, RULESET_SHAPE } from '../../engine/page/lint.js';
import { compose, OVERLAY_SHAPE } from '../../engine/page/overlays.js';
import {
  type Audit,
  checkAudit,
  evaluateChecked,
  hasErrors,
  invalidReport,
  type Loaded,
  loadWith,
  type Overlay,
  type Problem,
  type Report,
  type Ruleset,
} from '../../engine/page.js';
import { scenarioDifferences } from '../../engine/scenario/compare.js';
import type { BriefReport, CheckRequest, Checks, FoundProblem, ScenarioResult, Trial, TrialReport, WhatIf } from '../state/checks.js';
import { namedOverlays } from '../state/named-overlays.js';
import { type Place, placeOfPointer } from '../state/place.js';
import { trialAudit } from '../state/trial-audit.js';
import type { Scenario } from '../state/work.js';

const PARTS = { shapes: { ruleset: RULESET_SHAPE, overlay: OVERLAY_SHAPE }, compose, lint };

/** The clock is given: the engine has none, and tests want none. */
export function runChecks(request: CheckRequest, revision: number, now: () => number): Checks {
  const start = now();
  const { ruleset, overlays, trialStack, audit, scenarios } = request;
  const loaded = loadRules(ruleset, overlays);
  const isUsable = loaded.program !== undefined;
  const trial: Trial | undefined =
    audit === undefined
      ? undefined
      : {
          report: trialReport(
            evaluated(isSameList(trialStack, overlays) ? loaded : loadRules(ruleset, trialStack), audit, ruleset, trialStack),
          ),
          before: reportBefore(request),
        };
  return {
    revision,
    problems: loaded.problems.map((one) => found(one, request, loaded.effective)),
    isUsable,
    trial,
    scenarios: runScenarios(request, scenarios),
    milliseconds: now() - start,
  };
}

/** The same rules are asked for again and again (the version before, an overlay's base): made once while they are the same objects. */
const known = new WeakMap<object, readonly { readonly overlays: readonly Overlay[]; readonly loaded: Loaded }[]>();
const MOST_STACKS = 4;

function loadRules(ruleset: Ruleset, overlays: readonly Overlay[]): Loaded {
  const stacks = known.get(ruleset) ?? [];
  const old = stacks.find((one) => isSameList(one.overlays, overlays));
  if (old !== undefined) return old.loaded;
  const loaded = loadWith(PARTS, { ruleset, overlays });
  known.set(ruleset, [{ overlays, loaded }, ...stacks].slice(0, MOST_STACKS));
  return loaded;
}

/** The trial under the version before, which stays the same while somebody edits. */
let before: { readonly of: readonly unknown[]; readonly report: BriefReport } | undefined;

function reportBefore({ origin, originStack, audit }: CheckRequest): BriefReport | undefined {
  if (origin === undefined) return undefined;
  const of = [origin.ruleset, ...originStack, audit];
  if (before === undefined || !isSameList(before.of, of))
    before = { of, report: brief(evaluated(loadRules(origin.ruleset, originStack), audit, origin.ruleset, originStack)) };
  return before.report;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

function evaluated({ program, problems }: Loaded, audit: unknown, ruleset: Ruleset, overlays: readonly Overlay[]): Report {
  const isObject = typeof audit === 'object' && audit !== null && !Array.isArray(audit);
  // What is no audit at all is told so by the evaluation.
  const asked = isObject ? trialAudit(audit as Audit, ruleset, overlays) : ({ format: audit } as unknown as Audit);
  return program === undefined ? invalidReport(problems, { ruleset, overlays, audit: asked }) : evaluateChecked(program, checkAudit(asked));
}

function runScenarios({ ruleset, overlays, library }: CheckRequest, scenarios: readonly Scenario[]): readonly ScenarioResult[] {
  const own = new Map(overlays.map((one) => [one.id, one]));
  const stacks = new Map<string, Loaded>();
  return scenarios.map((scenario) => {
    const named = namedOverlays(scenario);
    const names = named.map(({ id, version }) => `${id}@${version}`);
    // What is open stands in its own place, also where the scenario names an earlier version of it.
    const stack = named.map(({ id }, at) => own.get(id) ?? ownValue(library, names[at] ?? ''));
    // What is open is always part of it, also where the scenario was written without it.
    const missing = overlays.filter((one) => !stack.includes(one));
    const absent = names.filter((_, at) => stack[at] === undefined);
    if (absent.length > 0) return { differences: [{ field: 'overlays', expected: absent, found: null }] };
    const key = names.join(' ');
    const loaded = stacks.get(key) ?? loadWith(PARTS, { ruleset, overlays: [...stack, ...missing] });
    stacks.set(key, loaded);
    if (loaded.program === undefined) return { differences: [{ field: 'problems', expected: [], found: codes(loaded.problems) }] };
    const report = evaluateChecked(loaded.program, checkAudit({ format: 'steelyard/audit@1', ...scenario.audit, ...namesIn(loaded) }));
    return { differences: scenarioDifferences(scenario.expect, report), report: brief(report) };
  });
}

function ownValue<T>(holder: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(holder, name) ? holder[name] : undefined;
}

function namesIn({ effective }: Loaded): Partial<Audit> {
  if (effective === undefined) return {};
  const { base, overlays } = effective;
  return {
    ruleset: { id: base.id, version: base.version },
    ...(overlays.length === 0 ? {} : { overlays: overlays.map(({ id, version }) => ({ id, version })) }),
  };
}

function brief({ status, score, exactScore, grade }: Report): BriefReport {
  return { status, score, exactScore, grade };
}

function trialReport(report: Report): TrialReport {
  const { conditions, outputs } = report;
  return { ...brief(report), conditions, outputs };
}

function codes(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.filter((one) => one.severity === 'error').map((one) => one.code))].sort();
}

function found(problem: Problem, { ruleset, overlays }: CheckRequest, effective: Effective | undefined): FoundProblem {
  return { problem, place: placeOf(problem, effective?.ruleset ?? ruleset, overlays) };
}

/** A problem in an overlay is at what the change is about. */
function placeOf({ document, pointer }: Problem, ruleset: Ruleset, overlays: readonly Overlay[]): Place | undefined {
  if (document === 'ruleset') return placeOfPointer(ruleset, pointer);
  const overlay = overlays.find((one) => `overlay:${one.id}` === document);
  const index = /^\/changes\/(\d+)/.exec(pointer)?.[1];
  const change = index === undefined ? undefined : overlay?.changes[Number(index)];
  if (change === undefined)
    return overlay === undefined ? undefined : { collection: 'overlay', id: overlay.id, field: pointer.slice(1).replaceAll('/', '.') };
  if (change.op === 'add') {
    const id = (change.value as { readonly id?: unknown } | null)?.id;
    return typeof id === 'string' && change.collection !== undefined ? { collection: change.collection, id } : undefined;
  }
  const [collection = '', id = ''] = change.target.split('/');
  return { collection, id, ...(change.op === 'set' && change.field !== undefined ? { field: change.field } : {}) };
}

/** What the audit would come to under each of the rulesets. */
export function runWhatIf({ rulesets, overlays, audit }: WhatIf): readonly BriefReport[] {
  return rulesets.map((ruleset) => brief(evaluated(loadWith(PARTS, { ruleset, overlays }), audit, ruleset, overlays)));
}

/** Whether a document of the library has errors, for its line in the list. */
export function countProblems(ruleset: Ruleset, overlays: readonly Overlay[]): { readonly errors: number; readonly warnings: number } {
  const { problems } = loadWith(PARTS, { ruleset, overlays });
  return {
    errors: problems.filter((one) => one.severity === 'error').length,
    warnings: hasErrors(problems) ? 0 : problems.filter((one) => one.severity === 'warning').length,
  };
}
