// An audit under a program while it is being filled in: what can be taken back, and the result of it as it stands. Knows nothing of the
// page.
import {
  type Audit,
  type CheckedAudit,
  checkAudit,
  evaluateLive,
  type LiveReport,
  type Model,
  type Problem,
  type Program,
  type Report,
} from '../../../engine/page.js';
import { type History, record, redo, undo } from '../audit/history.js';
import { keepFaulty } from '../audit/keep-faulty.js';
import type { Edit } from '../desk.js';
import { Lookup } from '../form/lookup.js';

/** With one of these the engine takes nothing of an audit: it is another document, or no plain data. */
const UNUSABLE: ReadonlySet<string> = new Set(['unknown-format', 'wrong-document', 'not-plain-data', 'too-deep', 'too-many-values']);

export class Assessment {
  readonly model: Model;
  readonly #program: Program;
  #history: History;
  #checked: CheckedAudit;
  #live: LiveReport;
  #lookup: Lookup;

  constructor(program: Program, model: Model, history: History) {
    this.model = model;
    this.#program = program;
    this.#history = history;
    this.#checked = checkAudit(history.present);
    this.#live = evaluateLive(program, this.#checked);
    this.#lookup = new Lookup(model, this.findings);
  }

  get history(): History {
    return this.#history;
  }

  /** The audit as it is handed over, with what is faulty in it. */
  get whole(): Audit {
    return this.#history.present;
  }

  /** What of it can be shown and changed. */
  get audit(): Audit {
    return this.#checked.usable;
  }

  /** Edits can be put into it; else they would stand beside what nobody can read. */
  get isEditable(): boolean {
    return !this.#checked.problems.some(({ code }) => UNUSABLE.has(code));
  }

  /** The report but for its seal, which costs a digest of the audit. */
  get findings(): Report {
    return this.#live.findings as Report;
  }

  /** The result as it is now, to be read later. */
  get live(): LiveReport {
    return this.#live;
  }

  get report(): Report {
    return this.#live.report;
  }

  get lookup(): Lookup {
    return this.#lookup;
  }

  get problems(): readonly Problem[] {
    return this.findings.problems;
  }

  /** True where the edit changed something. */
  edit(edit: Edit, now: number): boolean {
    return this.#go(record(this.#history, { ...edit, audit: keepFaulty(this.whole, this.audit, edit.audit) }, now));
  }

  /** The whole audit replaced, which can be taken back. */
  replace(audit: Audit, now: number): boolean {
    return this.#go(record(this.#history, { of: 'audit', audit }, now));
  }

  undo(): boolean {
    return this.#go(undo(this.#history));
  }

  redo(): boolean {
    return this.#go(redo(this.#history));
  }

  #go(history: History): boolean {
    if (history === this.#history) return false;
    this.#history = history;
    this.#checked = checkAudit(history.present);
    this.#live = evaluateLive(this.#program, this.#checked, this.#live);
    this.#lookup = new Lookup(this.model, this.findings);
    return true;
  }
}
