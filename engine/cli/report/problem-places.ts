// In which file, if any, a problem of a report can be pointed at: the audit, and the documents that were given as files. Those of the
// library are named by what they are.
import { canonicalText } from '../../index.js';
import type { Problem } from '../../model/problem.js';
import type { ProblemNames } from '../../text/problems/sentence.js';
import { type Context, problemLine } from '../context.js';
import type { DocumentFile } from '../document-file.js';
import type { Evaluated } from '../evaluation.js';
import { valueAtPointer } from '../value-at.js';

/** One line for a problem, at its place. */
export function placedLine(one: Problem, evaluated: Evaluated, audit: DocumentFile, context: Context, names: ProblemNames): string {
  if (one.document === 'audit') return problemLine(one, audit, context, names);
  const spot = one.document === 'ruleset' ? evaluated.documents.loaded?.effective?.changeAt?.(one.pointer) : undefined;
  const placed = spot === undefined ? one : { ...one, document: spot.document, pointer: spot.pointer };
  return problemLine(placed, fileOf(placed, evaluated, context), context, names);
}

function fileOf({ document, pointer }: Problem, { documents }: Evaluated, { library }: Context): DocumentFile | undefined {
  const isGiven = (file: DocumentFile): boolean => library.folder === '' || !file.name.startsWith(library.folder);
  if (document.startsWith('overlay:'))
    return documents.overlays.find((file) => isGiven(file) && `overlay:${String(valueAtPointer(file.value, '/id'))}` === document);
  const { ruleset } = documents;
  if (document !== 'ruleset' || ruleset === undefined || !isGiven(ruleset)) return undefined;
  // Overlays may have moved it: then the file has something else there.
  const effective = documents.loaded?.effective;
  const isThere =
    effective === undefined ||
    documents.overlays.length === 0 ||
    sameJson(valueAtPointer(ruleset.value, pointer), valueAtPointer(effective.ruleset, pointer));
  return isThere ? ruleset : undefined;
}

function sameJson(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && canonicalText(a) === canonicalText(b);
}
