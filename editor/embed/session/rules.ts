// The rules that the host asks for: found, checked, composed and compiled, or the problems that stand in the way. The last request wins.
import { hasErrors, type Loaded, type Problem } from '../../../engine/page.js';
import { fetchChecks, prepare } from './prepare.js';
import { findRules, type RulesWanted } from './rules-source.js';

const PROPERTIES: readonly (keyof RulesWanted)[] = ['ruleset', 'overlays', 'src', 'integrity', 'overlaySrc', 'overlayIntegrity'];

/** When the checks are fetched though no ruleset has come yet, in milliseconds. */
const FETCH_AHEAD = 50;

export class Rules {
  #loaded: Loaded | undefined;
  #problems: readonly Problem[] = [];
  #coming: AbortController | undefined;
  readonly #wanted: RulesWanted;
  readonly #settled: () => void;

  /** `settled` is called when there is a program, when there are problems, and when nothing is wanted any more. */
  constructor(wanted: RulesWanted, settled: () => void) {
    this.#wanted = wanted;
    this.#settled = settled;
    // After the words, which are seen first. Where it fails, the ruleset's turn to be checked tries again, and says so.
    setTimeout(() => fetchChecks().catch(() => undefined), FETCH_AHEAD);
  }

  /** With a program, or undefined. */
  get ready(): (Loaded & { readonly program: object; readonly model: object; readonly effective: object }) | undefined {
    const { program, model, effective } = this.#loaded ?? {};
    return this.#loaded === undefined || program === undefined || model === undefined || effective === undefined
      ? undefined
      : { ...this.#loaded, program, model, effective };
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get isComing(): boolean {
    return this.#coming !== undefined;
  }

  /** Whether a change of the host's properties asks for other rules. */
  isAskedBy(changed: ReadonlyMap<string, unknown>): boolean {
    return PROPERTIES.some((name) => changed.has(name));
  }

  async load(): Promise<void> {
    this.#coming?.abort();
    const turn = new AbortController();
    this.#coming = turn;
    const found = await this.#find(turn.signal);
    if (turn.signal.aborted) return;
    this.#coming = undefined;
    this.#loaded = found.loaded;
    this.#problems = found.problems;
    this.#settled();
  }

  async #find(signal: AbortSignal): Promise<{ readonly loaded: Loaded | undefined; readonly problems: readonly Problem[] }> {
    try {
      const found = await findRules(this.#wanted, signal);
      if (found === undefined || hasErrors(found.problems)) return { loaded: undefined, problems: found?.problems ?? [] };
      const loaded = await prepare(found);
      return { loaded, problems: [...found.problems, ...loaded.problems] };
    } catch {
      // A part of the element itself could not be fetched.
      const problem: Problem = {
        code: 'fetch-network',
        severity: 'error',
        document: 'ruleset',
        pointer: '',
        params: { url: import.meta.url },
      };
      return { loaded: undefined, problems: [problem] };
    }
  }
}
