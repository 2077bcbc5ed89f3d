// What expressions of a ruleset may read and use, as the engine has it: types of paths and tables, and the check of an expression that
// is not in the ruleset (yet). Made once per ruleset and phase.
import { checkExpression, checkTable, type Expectation } from '../../../engine/condition/check.js';
import type { Scope, TypedExpression, ValueType } from '../../../engine/condition/types.js';
import { buildModel } from '../../../engine/model/build-model.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Model } from '../../../engine/model/model.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { Phase } from '../../../engine/model/scope.js';
import { slotsOf } from '../../../engine/model/slots-of.js';

/** The document and the pointer that problems of a checked expression begin with. */
export const CHECKED = { document: 'ruleset', pointer: '/expression' } as const;

export interface ExpressionScope {
  readonly model: Model;
  /** The type of a path that may be read here; undefined where it may not, or there is none. */
  typeOf(path: string): ValueType | undefined;
  typeOfTable(id: string): ValueType | undefined;
  /** The typed form, and what is wrong. Pointers begin with CHECKED.pointer; those of tables point into the ruleset. */
  check(
    expression: unknown,
    expectation?: Expectation,
  ): { readonly value: TypedExpression | undefined; readonly problems: readonly Problem[] };
}

const ANYTHING: Expectation = { expect: 'any', allowLiteral: true };
const known = new WeakMap<Ruleset, { readonly model: Model; readonly scopes: Map<Phase, ExpressionScope> }>();

/** The scope of expressions that are evaluated in a phase. */
export function expressionScope(ruleset: Ruleset, phase: Phase): ExpressionScope {
  const found = known.get(ruleset) ?? { model: buildModel(ruleset).model, scopes: new Map<Phase, ExpressionScope>() };
  known.set(ruleset, found);
  const scope = found.scopes.get(phase) ?? makeScope(found.model, slotsOf(found.model).scope(phase));
  found.scopes.set(phase, scope);
  return scope;
}

function makeScope(model: Model, scope: Scope): ExpressionScope {
  return {
    model,
    typeOf: (path) => {
      const variable = scope.variable(path);
      return 'refused' in variable ? undefined : variable.type;
    },
    typeOfTable: (id) => checkTable(id, scope, CHECKED.document).value?.type,
    check: (expression, expectation = ANYTHING) => checkExpression(expression, scope, expectation, CHECKED.document, CHECKED.pointer),
  };
}
