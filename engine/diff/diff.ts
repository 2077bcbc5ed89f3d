// What is different between two rulesets, in the scheme's own terms and keyed by id: the same thing is found again wherever it moved
// and whatever its number became. Every difference counts but that of status, which may move on without a new version (S-7).
import { type Edit, editsBetween } from '../compose/edits.js';
import { isObject, isSameJson, ownValue } from '../compose/same-json.js';
import { fieldsOf, RULESET } from '../compose/shape.js';
import type { Ruleset } from '../model/documents.js';
import { differencesFor } from './classify.js';
import { clauseEdits, type Move } from './clause-tree.js';
import type { Difference } from './difference.js';
import { labelsOf } from './labels.js';

/**
 * All differences, in the order of the schema, then of the document; none exactly where the two are the same canonical JSON but for
 * status. Takes documents in the shape of the schema; on others it is still complete, only less well said.
 */
export function diffRulesets(before: Ruleset, after: Ruleset): readonly Difference[] {
  const labels = labelsOf(before, after);
  return topLevelFields(before, after).flatMap((name) =>
    editsOf(name, ownValue(before, name), ownValue(after, name)).flatMap((edit) => differencesFor(edit, labels)),
  );
}

function topLevelFields(before: unknown, after: unknown): readonly string[] {
  const known = [...fieldsOf(RULESET).keys()].filter((name) => name !== 'status');
  const others = [before, after].flatMap((one) => (isObject(one) ? Object.keys(one) : []));
  return [...known, ...[...new Set(others)].filter((name) => name !== 'status' && !known.includes(name)).sort()];
}

function editsOf(name: string, before: unknown, after: unknown): readonly (Edit | Move)[] {
  const field = fieldsOf(RULESET).get(name) ?? { kind: 'plain' };
  if (field.kind !== 'clauses' || isSameJson(before, after)) return editsBetween(field, before, after, [name]);
  const edits = clauseEdits(before, after);
  return edits.length > 0 ? edits : [{ kind: 'value', place: [name], before, after }];
}
