// In which file, if any, a problem can be pointed at: the audit, and the documents that were given as files. Those of the library are
// named by what they are.
import { canonicalText } from '../../index.js';
import type { Problem } from '../../model/problem.js';
import { valueAtPointer } from '../../model/value-at.js';
import type { ProblemNames } from '../../text/problems/sentence.js';
import { type Context, problemLine } from '../context.js';
import type { DocumentFile } from '../document-file.js';
import type { Documents } from '../documents-for.js';

/** One line for a problem, at its place. `audit` is undefined where there is none, or where it is not a file. */
export function placedLine(
  one: Problem,
  documents: Documents,
  audit: DocumentFile | undefined,
  context: Context,
  names?: ProblemNames,
): string {
  if (one.document === 'audit') return problemLine(one, audit, context, names);
  const spot = one.document === 'ruleset' ? documents.loaded?.effective?.changeAt?.(one.pointer) : undefined;
  const placed = spot === undefined ? one : { ...one, document: spot.document, pointer: spot.pointer };
  return problemLine(placed, fileOf(placed, documents, context), context, names);
}

function fileOf(one: Problem, documents: Documents, { library }: Context): DocumentFile | undefined {
  const { document, pointer } = one;
  const isGiven = (file: DocumentFile): boolean => library.folder === '' || !file.name.startsWith(library.folder);
  const { ruleset, overlays } = documents;
  if (document === 'overlay' || document.startsWith('overlay:')) {
    const named = overlays.find((file) => isGiven(file) && `overlay:${String(valueAtPointer(file.value, '/id'))}` === document);
    return named ?? overlays.find((file, index) => isGiven(file) && (document === `overlay:${index}` || file.problems.some(isSame(one))));
  }
  if (document !== 'ruleset' || ruleset === undefined || !isGiven(ruleset)) return undefined;
  // Overlays may have moved it: then the file has something else there.
  const effective = documents.loaded?.effective;
  const isThere =
    effective === undefined ||
    overlays.length === 0 ||
    sameJson(valueAtPointer(ruleset.value, pointer), valueAtPointer(effective.ruleset, pointer));
  return isThere ? ruleset : undefined;
}

/** The same finding, under whatever name the document goes. */
function isSame(one: Problem): (other: Problem) => boolean {
  return (other) => other.code === one.code && other.pointer === one.pointer && sameJson(other.params, one.params);
}

function sameJson(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && canonicalText(a) === canonicalText(b);
}
