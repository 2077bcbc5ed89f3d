// What the rows of the form look up in a report, made once for each report.
import type { ClauseResult, EvidenceResult, GroupResult, Report } from '../../../engine/model/documents.js';
import type { GroupNode, LeafNode, Model } from '../../../engine/model/model.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { Progress } from './group-row.js';

const NONE: readonly EvidenceResult[] = [];
const linked = new WeakMap<Model, ReadonlyMap<number, readonly string[]>>();

export class Lookup {
  readonly clauses: ReadonlyMap<string, ClauseResult>;
  readonly groups: ReadonlyMap<string, GroupResult>;
  readonly #evidence: ReadonlyMap<string, EvidenceResult>;
  readonly #faults: ReadonlyMap<string, string>;
  readonly #model: Model;

  constructor(model: Model, report: Report) {
    this.#model = model;
    this.clauses = new Map(report.clauses.map((one) => [one.id, one]));
    this.groups = new Map(report.groups.map((one) => [one.id, one]));
    this.#evidence = new Map(report.evidence.map((one) => [one.id, one]));
    this.#faults = faultsByClause(report.problems);
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

  progressOf({ firstLeaf, endLeaf }: GroupNode): Progress {
    const leaves = this.#model.leaves.slice(firstLeaf, endLeaf);
    const done = leaves.filter(({ id }) => isSettled(this.clauses.get(id))).length;
    return { done, all: leaves.length };
  }

  get progress(): Progress {
    return { done: [...this.clauses.values()].filter(isSettled).length, all: this.#model.leaves.length };
  }
}

function isSettled(result: ClauseResult | undefined): boolean {
  return result !== undefined && result.state !== 'unanswered' && result.state !== 'undetermined';
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
