// Another method for one or many leaves, keeping what the new method can say too.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clausesOf } from './clause-edit.js';
import { assessWith, type MethodName } from './method-defaults.js';
import { setClauses } from './set-clauses.js';

/** Groups have no method and are left alone; false where no leaf would change. */
export function changeMethod(ruleset: Ruleset, ids: readonly string[], method: MethodName): Edit | false {
  const leaves = clausesOf(ruleset, ids).filter(
    (clause): clause is Clause & { assess: NonNullable<Clause['assess']> } => clause.assess !== undefined,
  );
  return setClauses(
    ruleset,
    leaves.map(({ id, assess }) => ({ id, set: { assess: assessWith(method, assess) } })),
  );
}
