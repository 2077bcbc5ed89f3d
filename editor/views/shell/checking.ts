// Keeps the checks of the open document up to date: shortly after each change the newest work goes to the worker, and what it finds
// goes to the workpiece. What is being typed is not waited for longer than a moment.
import type { Audit, Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { BriefReport, Checker, CheckRequest } from '../../state/checks.js';
import { trialStack } from '../../state/trial-stack.js';
import { checksWithoutBase } from '../../state/without-base.js';
import type { Workpiece } from '../../state/workpiece.js';

const QUIET_MILLISECONDS = 30;

/** The audit of the trial, with the overlays that it was made under. */
export interface TrialChoice {
  readonly audit: Audit | undefined;
  readonly overlays: readonly Overlay[];
}

export class Checking extends EventTarget {
  readonly #checker: Checker;
  readonly #workpiece: Workpiece;
  readonly #library: () => Readonly<Record<string, Overlay>>;
  #trial: TrialChoice = { audit: undefined, overlays: [] };
  #originStack: readonly Overlay[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: 'idle' | 'checking' | 'failed' = 'idle';
  #isStopped = false;
  readonly #onChange = (): void => this.ask();

  constructor(checker: Checker, workpiece: Workpiece, library: () => Readonly<Record<string, Overlay>>) {
    super();
    this.#checker = checker;
    this.#workpiece = workpiece;
    this.#library = library;
    workpiece.addEventListener('change', this.#onChange);
    this.ask();
  }

  get state(): 'idle' | 'checking' | 'failed' {
    return this.#state;
  }

  get trial(): TrialChoice {
    return this.#trial;
  }

  setTrial(trial: TrialChoice): void {
    this.#trial = trial;
    // The same list for as long as it is: the worker is not sent it again.
    this.#originStack = originStack(this.#workpiece.origin?.overlays ?? [], trial.overlays);
    this.ask();
  }

  /** Rules that stand instead of those that are open, with the overlays of the trial on them. */
  async whatIf(rulesets: readonly Ruleset[]): Promise<readonly BriefReport[] | undefined> {
    const { audit, overlays } = this.#trial;
    if (audit === undefined) return undefined;
    const own = new Set(this.#request().overlays.map(({ id }) => id));
    // What is open is in the rulesets that are asked about.
    return this.#checker.whatIf({ rulesets, overlays: overlays.filter(({ id }) => !own.has(id)), audit });
  }

  /** Asks anew, after a moment in which further changes join. */
  ask(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), QUIET_MILLISECONDS);
    this.#turn('checking');
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#workpiece.removeEventListener('change', this.#onChange);
  }

  async #check(): Promise<void> {
    const { revision, kind, ground, document, work } = this.#workpiece;
    try {
      const checks =
        kind === 'overlay' && ground === undefined
          ? checksWithoutBase(document as Overlay, work.scenarios, revision)
          : await this.#checker.check(this.#request(), revision);
      if (this.#isStopped || checks === undefined) return;
      this.#workpiece.takeChecks(checks);
      if (checks.revision === this.#workpiece.revision) this.#turn('idle');
    } catch {
      if (!this.#isStopped) this.#turn('failed');
    }
  }

  #request(): CheckRequest {
    const { ground, document, ruleset, kind, origin, work } = this.#workpiece;
    const isOverlay = kind === 'overlay' && ground !== undefined;
    const { audit, overlays } = this.#trial;
    return {
      ruleset: isOverlay ? ground.ruleset : ruleset,
      overlays: isOverlay ? [...ground.earlier, document as Overlay] : [],
      trialStack: trialStack(this.#workpiece, overlays),
      originStack: this.#originStack,
      origin,
      audit,
      scenarios: work.scenarios,
      library: this.#library(),
    };
  }

  #turn(state: 'idle' | 'checking' | 'failed'): void {
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** Those of the audit, with the overlays of the version before in their places. */
function originStack(own: readonly Overlay[], named: readonly Overlay[]): readonly Overlay[] {
  const before = new Map(own.map((one) => [one.id, one]));
  const stack = named.map((one) => before.get(one.id) ?? one);
  return [...stack, ...own.filter((one) => !stack.includes(one))];
}
