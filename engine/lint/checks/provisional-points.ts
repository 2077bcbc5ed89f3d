// How many clauses have points that are not the scheme's own yet: no report that rests on them is binding (S-77).
import type { Check } from '../check.js';

export const provisionalPoints: Check = {
  codes: ['provisional-points'],
  run: ({ model }, report) => {
    const ids = model.nodes.filter(({ clause }) => clause.pointsBasis === 'provisional').map(({ id }) => id);
    if (ids.length > 0) report('warning', 'provisional-points', '/clauses', { count: ids.length, ids });
  },
};
