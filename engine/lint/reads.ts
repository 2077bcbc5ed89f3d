// Which paths and tables the expressions of a ruleset name, as written: also those of an expression that has errors, so that a
// fact is not called unused only because the expression that reads it is not finished.
import type { Model } from '../model/model.js';

export interface Reads {
  /** Paths of var, in expressions, in the inputs of tables, and in grade minima. */
  readonly paths: ReadonlySet<string>;
  /** Ids of the tables that some expression uses, directly or through another table. */
  readonly tables: ReadonlySet<string>;
}

export function readsOf(model: Model): Reads {
  const { ruleset } = model;
  const paths = new Set<string>();
  const tables = new Set<string>();
  const direct = new Collected(paths, tables);
  for (const node of model.nodes) {
    direct.collect(node.clause.applies);
    if (node.clause.assess?.method === 'rule') direct.collect(node.clause.assess.share);
  }
  for (const item of ruleset.evidence ?? []) direct.collect(item.when);
  for (const condition of ruleset.conditions ?? []) direct.collect(condition.holds);
  for (const output of ruleset.outputs ?? []) direct.collect(output.value);
  for (const grade of ruleset.grades) for (const path of typeof grade.min === 'number' ? [] : Object.keys(grade.min)) paths.add(path);

  // A set is iterated in the order of insertion, members added meanwhile included: this follows tables to their tables.
  for (const id of tables) direct.collect(model.tables.get(id)?.inputs);
  const elsewhere = new Collected(paths, new Set());
  for (const table of ruleset.tables ?? []) elsewhere.collect(table.inputs);
  return { paths, tables };
}

class Collected {
  private readonly paths: Set<string>;
  private readonly tables: Set<string>;

  constructor(paths: Set<string>, tables: Set<string>) {
    this.paths = paths;
    this.tables = tables;
  }

  /** Looks through any JSON, without recursion. */
  collect(json: unknown): void {
    const open: unknown[] = [json];
    while (open.length > 0) {
      const value = open.pop();
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, operand] of Object.entries(value)) {
        const only: unknown = Array.isArray(operand) && operand.length === 1 ? operand[0] : operand;
        if (key === 'var' && typeof only === 'string') this.paths.add(only);
        else if (key === 'table' && typeof only === 'string') this.tables.add(only);
        else open.push(operand);
      }
    }
  }
}
