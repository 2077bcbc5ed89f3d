// The worker's end: takes the newest request, answers it with plain data. What comes in while one is worked on waits; older ones that
// wait are dropped by the page (worker-checker.ts), which sends only one at a time.

import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import type { BriefReport, CheckRequest, Checks, WhatIf } from '../state/checks.js';
import type { KeptField } from './kept-fields.js';
import { countProblems, runChecks, runWhatIf } from './run-checks.js';

export type WorkerRequest =
  | {
      readonly kind: 'check';
      readonly request: CheckRequest;
      readonly revision: number;
      readonly number: number;
      /** Fields that are those of the last check, and were not sent again. */
      readonly same?: readonly KeptField[];
    }
  | { readonly kind: 'what-if'; readonly asked: WhatIf; readonly number: number }
  | { readonly kind: 'count'; readonly ruleset: Ruleset; readonly overlays: readonly Overlay[]; readonly number: number };

export type WorkerAnswer =
  | { readonly number: number; readonly checks: Checks }
  | { readonly number: number; readonly count: { readonly errors: number; readonly warnings: number } }
  | { readonly number: number; readonly reports: readonly BriefReport[] }
  /** Never expected: a defect, said so that the page does not wait for ever. */
  | { readonly number: number; readonly failure: string };

const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
  postMessage(answer: WorkerAnswer): void;
};

let last: Partial<CheckRequest> = {};

/** The request with what was kept of the last one. */
function whole(request: CheckRequest, same: readonly KeptField[]): CheckRequest {
  const full = { ...request, ...Object.fromEntries(same.map((field) => [field, last[field]])) } as CheckRequest;
  last = full;
  return full;
}

scope.onmessage = ({ data }) => scope.postMessage(answerTo(data));

function answerTo(asked: WorkerRequest): WorkerAnswer {
  const { number } = asked;
  try {
    switch (asked.kind) {
      case 'check':
        return { number, checks: runChecks(whole(asked.request, asked.same ?? []), asked.revision, () => performance.now()) };
      case 'what-if':
        return { number, reports: runWhatIf(asked.asked) };
      case 'count':
        return { number, count: countProblems(asked.ruleset, asked.overlays) };
    }
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}
