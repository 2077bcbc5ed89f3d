// Rows on the clipboard, within a document and between documents: clauses as data in a type of our own, beside the table that the grid
// puts there. What is pasted may come from anywhere and is checked against the schema before it is taken.

import type { Ruleset } from '../../../engine/model/documents.js';
import { RULESET_SHAPE } from '../../../engine/page/lint.js';
import { checkAs } from '../../../engine/schema/check-with.js';
import { CLAUSES_FORMAT, type ClauseCopy } from '../../commands/clauses/copy-clauses.js';

/** The copy that a text is; undefined where it is none, or not in the shape of the schema. */
export function readCopy(text: string, ruleset: Ruleset): ClauseCopy | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof found !== 'object' || found === null) return undefined;
  const { format, clauses, sources, from } = found as Partial<Record<keyof ClauseCopy, unknown>>;
  if (format !== CLAUSES_FORMAT || !Array.isArray(clauses)) return undefined;
  const asDocument = { ...blank(ruleset), clauses, ...(sources === undefined ? {} : { sources }) };
  if (checkAs('ruleset', RULESET_SHAPE, asDocument, 'ruleset').problems.length > 0) return undefined;
  return { format, from, clauses, ...(sources === undefined ? {} : { sources }) } as unknown as ClauseCopy;
}

function blank({ format, id, version }: Ruleset): object {
  return { format, id, version, title: id, clauses: [], scoring: {}, grades: [] };
}
