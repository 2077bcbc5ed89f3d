// What the inputs of tables can read: everything, as an output may use any table (S-83). The model keeps no scope; this one is
// made of it, with slots of its own.
import { checkTable } from '../condition/check.js';
import type { TypedTable } from '../condition/types.js';
import type { Model, Reading } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import { slotsOf } from '../model/slots-of.js';

export interface TableScope {
  /** The typed form of a declared table, or why it has none. */
  check(id: string): { readonly value: TypedTable | undefined; readonly problems: readonly Problem[] };
  /** What a path of a typed input reads. */
  reading(path: string): Reading | undefined;
}

export function tableScope(model: Model): TableScope {
  const slots = slotsOf(model);
  const scope = slots.scope('grade');
  return {
    check: (id) => checkTable(id, scope, 'ruleset'),
    reading: (path) => slots.slots.find((slot) => slot.path === path)?.reading,
  };
}
