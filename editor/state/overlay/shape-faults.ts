// What the schema finds in a composed ruleset. Only what an overlay made is looked at: the rest is the ground's, which has its shape.
// So an edit costs what it alters and not what the ruleset is long.
import { isObject, listOf, ownValue } from '../../../engine/compose/same-json.js';
import { fieldsOf, RULESET } from '../../../engine/compose/shape.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';
import { RULESET_SHAPE } from '../../../engine/page/lint.js';
import { checkAs } from '../../../engine/schema/check-with.js';

export interface ShapeFaults {
  readonly problems: readonly Problem[];
  /** The part that was looked at, which the pointers of the problems lead into. */
  readonly part: Ruleset;
}

const NONE: readonly Problem[] = [];

export function shapeFaults(before: Ruleset, composed: Ruleset): ShapeFaults {
  if (before === composed) return { problems: NONE, part: composed };
  const part = alteredPart(before, composed) as unknown as Ruleset;
  return { problems: checkAs('ruleset', RULESET_SHAPE, part, 'ruleset').problems, part };
}

/** The ruleset without the members of collections that are as they were before. */
function alteredPart(before: Ruleset, composed: Ruleset): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(composed).map(([name, value]) => {
      const kind = fieldsOf(RULESET).get(name)?.kind;
      if (kind === 'clauses') return [name, alteredClauses(new Set(clausesIn(before.clauses)), value)];
      return [name, kind === 'members' ? alteredMembers(ownValue(before, name), value) : value];
    }),
  );
}

function alteredMembers(before: unknown, after: unknown): unknown {
  if (before === after) return listOf(after).slice(0, 1);
  if (!Array.isArray(after)) return after;
  const known = new Set(listOf(before));
  const altered = after.filter((one) => !known.has(one));
  return altered.length === 0 ? after.slice(0, 1) : altered;
}

/** Groups stay around what is altered in them; a list that has no altered one keeps its first. */
function alteredClauses(known: ReadonlySet<unknown>, clauses: unknown): unknown {
  if (!Array.isArray(clauses)) return clauses;
  const altered = clauses
    .filter((clause) => !known.has(clause))
    .map((clause: unknown) =>
      isObject(clause) && Array.isArray(clause.clauses) ? { ...clause, clauses: alteredClauses(known, clause.clauses) } : clause,
    );
  return altered.length === 0 ? clauses.slice(0, 1) : altered;
}

function clausesIn(clauses: unknown): readonly unknown[] {
  return listOf(clauses).flatMap((clause) => [clause, ...clausesIn(ownValue(clause, 'clauses'))]);
}
