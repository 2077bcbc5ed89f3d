// What the engine says about the work as it stands, worked out off the main thread (editor/worker). Plain data.

import type { Overlay, Report, Ruleset } from '../../engine/model/documents.js';
import type { Problem } from '../../engine/model/problem.js';
import type { Place } from './place.js';
import type { Scenario } from './work.js';

/** What is checked and tried. `ruleset` and `overlays` as the engine's load takes them: for an overlay its base, those before it, it. */
export interface CheckRequest {
  readonly ruleset: Ruleset;
  readonly overlays: readonly Overlay[];
  /** All overlays of the trial, in the order of application (see trial-stack.ts). */
  readonly trialStack: readonly Overlay[];
  /** The same under the version that the draft began with. */
  readonly originStack: readonly Overlay[];
  /** The version that the draft began with, for the comparison of the trial; undefined where it began with nothing. */
  readonly origin: { readonly ruleset: Ruleset; readonly overlays: readonly Overlay[] } | undefined;
  readonly audit: unknown;
  readonly scenarios: readonly Scenario[];
  /** Further overlays of the library that scenarios may name, by "id@version". */
  readonly library: Readonly<Record<string, Overlay>>;
}

export interface FoundProblem {
  readonly problem: Problem;
  /** Where to jump; in the effective ruleset. undefined where the place is in no ruleset (another overlay). */
  readonly place: Place | undefined;
}

/** What views read of a trial's report: the whole of it, with every clause, would be copied to the page at each edit. */
export type TrialReport = BriefReport & Pick<Report, 'conditions' | 'outputs'>;

export interface Trial {
  readonly report: TrialReport;
  /** The same audit under the version that the draft began with. */
  readonly before: BriefReport | undefined;
}

export interface ScenarioResult {
  /** Fields that are not as expected; [] = passed. */
  readonly differences: readonly { readonly field: string; readonly expected: unknown; readonly found: unknown }[];
  /** What it came to, where it could be evaluated. */
  readonly report?: BriefReport;
}

export interface Checks {
  /** Number of the work that they are of (Workpiece.revision). */
  readonly revision: number;
  readonly problems: readonly FoundProblem[];
  /** Nothing is an error: it could be published as far as the rules go. */
  readonly isUsable: boolean;
  readonly trial: Trial | undefined;
  /** In the order of Work.scenarios. */
  readonly scenarios: readonly ScenarioResult[];
  /** How long it took in the worker. */
  readonly milliseconds: number;
}

/** What an audit would come to under other rules than those that are open. */
export interface WhatIf {
  readonly rulesets: readonly Ruleset[];
  readonly overlays: readonly Overlay[];
  readonly audit: unknown;
}

export type BriefReport = Pick<Report, 'status' | 'score' | 'exactScore' | 'grade'>;

export interface Checker {
  /** Only the newest request is answered; an older one resolves to undefined. */
  check(request: CheckRequest, revision: number): Promise<Checks | undefined>;
  /** One report for each ruleset, in their order. */
  whatIf(asked: WhatIf): Promise<readonly BriefReport[] | undefined>;
}
