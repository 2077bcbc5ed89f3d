// What the rows of the form look up in a report, made once for each report.
import {
  type ClauseResult,
  type EvidenceResult,
  type Findings,
  type GroupNode,
  type GroupResult,
  type LeafNode,
  type Model,
  type Problem,
  type Progress,
  type ProgressOf,
  progressOf,
} from '../../../engine/page.js';

const NOTHING: Progress = { asked: 0, answered: 0 };
const NONE: readonly EvidenceResult[] = [];
const linked = new WeakMap<Model, ReadonlyMap<number, readonly string[]>>();

export class Lookup {
  readonly clauses: ReadonlyMap<string, ClauseResult>;
  readonly groups: ReadonlyMap<string, GroupResult>;
  readonly #evidence: ReadonlyMap<string, EvidenceResult>;
  readonly #faults: ReadonlyMap<string, string>;
  readonly #model: Model;
  readonly #progress: ProgressOf;

  constructor(model: Model, report: Findings) {
    this.#model = model;
    this.clauses = new Map(report.clauses.map((one) => [one.id, one]));
    this.groups = new Map(report.groups.map((one) => [one.id, one]));
    this.#evidence = new Map(report.evidence.map((one) => [one.id, one]));
    this.#faults = faultsByClause(report.problems);
    this.#progress = progressOf(model, report);
  }

  /** The evidence that is linked to a clause and asked for. */
  evidenceOf(leaf: LeafNode): readonly EvidenceResult[] {
    const ids = linksOf(this.#model).get(leaf.leafIndex);
    if (ids === undefined) return NONE;
    return ids.flatMap((id) => {
      const result = this.#evidence.get(id);
      return result === undefined || result.state === 'not-asked' ? [] : [result];
    });
  }

  /** Changes when the problems at a clause change; undefined where there are none. */
  faultKey(id: string): string | undefined {
    return this.#faults.get(id);
  }

  get faulty(): ReadonlySet<string> {
    return new Set(this.#faults.keys());
  }

  progressOf({ id }: GroupNode): Progress {
    return this.#progress.groups.get(id) ?? NOTHING;
  }

  /** Of the clauses that ask for an answer. */
  get progress(): Progress {
    return this.#progress.all;
  }

  /** How many wait for an answer. */
  get open(): number {
    return this.progress.asked - this.progress.answered;
  }
}

function linksOf(model: Model): ReadonlyMap<number, readonly string[]> {
  const found = linked.get(model);
  if (found !== undefined) return found;
  const links = new Map<number, string[]>();
  for (const { evidence, leaves } of model.evidence.values()) {
    // Evidence for the whole of a scheme stands in its own section only: beside every clause it would say nothing.
    if (leaves.length > model.leaves.length / 2) continue;
    for (const leaf of leaves) links.set(leaf, [...(links.get(leaf) ?? []), evidence.id]);
  }
  linked.set(model, links);
  return links;
}

function faultsByClause(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const { document, pointer, code, params } of problems) {
    const id = document === 'audit' ? /^\/clauses\/([^/]+)/.exec(pointer)?.[1] : undefined;
    if (id !== undefined) faults.set(id, `${faults.get(id) ?? ''}\n${code}${JSON.stringify(params)}`);
  }
  return faults;
}
