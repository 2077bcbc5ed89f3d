// A clause is found by its number: two with the same one cannot be told apart. Other numbers that a clause is known by (aliases)
// may meet the number of another clause, as they come from elsewhere; worth knowing when points are matched by number.
import type { Check } from '../check.js';

export const numbers: Check = {
  codes: ['duplicate-number', 'ambiguous-alias'],
  run: ({ model }, report) => {
    const byNumber = new Map<string, string>();
    for (const { id, clause, pointer } of model.nodes) {
      if (clause.number === undefined) continue;
      const other = byNumber.get(clause.number);
      if (other === undefined) byNumber.set(clause.number, id);
      else report('warning', 'duplicate-number', `${pointer}/number`, { id, number: clause.number, other });
    }
    const byAlias = new Map<string, string>();
    for (const { id, clause, pointer } of model.nodes) {
      for (const [place, alias] of (clause.aliases ?? []).entries()) {
        const other = byNumber.get(alias) ?? byAlias.get(alias);
        if (other === undefined) byAlias.set(alias, id);
        else report('info', 'ambiguous-alias', `${pointer}/aliases/${place}`, { id, alias, other });
      }
    }
  },
};
