// Keeps the comparison of the open document with a chosen one up to date for a view: at once where another document is chosen, after a
// quiet moment where the rules change, so that typing never waits for it.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Library } from '../../state/library.js';
import type { Workpiece } from '../../state/workpiece.js';
import { type Choice, type Compared, comparedOf } from './compared-with.js';
import { type Comparison, compareRulesets } from './note/comparison.js';

export interface Ready {
  readonly comparison: Comparison;
  readonly compared: Compared;
}

export type ComparingState = 'working' | 'nothing' | 'not-found' | Ready;

/** What a comparison is of. */
interface Of {
  readonly workpiece: Workpiece;
  readonly ruleset: unknown;
  readonly choice: Choice | undefined;
}

const QUIET_MILLISECONDS = 150;

export class Comparing implements ReactiveController {
  state: ComparingState = 'working';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the comparison is of, or is being made of. */
  #of: Of | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#of = undefined;
  }

  /** Called at each update. True where another document or another choice is followed from now on. */
  follow(workpiece: Workpiece, library: Library, choice: Choice | undefined): boolean {
    const { ruleset } = workpiece;
    const last = this.#of;
    if (last?.workpiece === workpiece && last.ruleset === ruleset && last.choice === choice) return false;
    const of: Of = { workpiece, ruleset, choice };
    this.#of = of;
    clearTimeout(this.#timer);
    if (last?.workpiece === workpiece && last.choice === choice) {
      this.#timer = setTimeout(() => void this.#compare(of, library), QUIET_MILLISECONDS);
      return false;
    }
    this.state = choice === undefined ? 'nothing' : 'working';
    if (choice !== undefined) void this.#compare(of, library);
    return true;
  }

  async #compare(of: Of, library: Library): Promise<void> {
    const compared = of.choice === undefined ? undefined : await comparedOf(of.workpiece, library, of.choice);
    // Something else is being compared by now.
    if (this.#of !== of) return;
    this.state =
      compared === undefined
        ? of.choice === undefined
          ? 'nothing'
          : 'not-found'
        : { comparison: compareRulesets(compared.ruleset, of.workpiece.ruleset), compared };
    this.#host.requestUpdate();
  }
}
