// A table that no expression uses is checked all the same: it will be used one day. Tables in use are checked where they are used.
import type { Check } from '../check.js';
import { readsOf } from '../reads.js';
import { tableScope } from '../table-scope.js';

export const unusedTables: Check = {
  // Reports what engine/condition/check.ts finds (table-shape, table-type, unknown-variable, …) under its codes.
  codes: [],
  run: ({ model }, report) => {
    const { tables } = readsOf(model);
    const scope = tableScope(model);
    for (const id of model.tables.keys()) {
      if (tables.has(id)) continue;
      for (const { severity, code, pointer, params } of scope.check(id).problems) report(severity, code, pointer, params);
    }
  },
};
