// What is wrong with one file, beyond its shape: a ruleset by all checks of meaning, an overlay on its base, an audit under its
// ruleset. The problems come back under the file's own name.
import { canonicalText, checkAudit, evaluate, hasErrors, load, type Model, type Overlay, type Problem, sortProblems } from '../../index.js';
import { problem } from '../../model/problem.js';
import type { DocumentFile } from '../document-file.js';
import { findDocuments, namedBy } from '../documents-for.js';
import type { Library, Reference } from '../library.js';

export interface Validated {
  readonly problems: readonly Problem[];
  /** Of the ruleset that the document is, or is for, as far as it is known: for names. */
  readonly model: Model | undefined;
}

/** `library` also knows the other files of the same command. */
export function validateFile(file: DocumentFile, library: Library): Validated {
  const { name, kind, value, problems } = file;
  // What is read wrongly means something else than what was meant.
  if (hasErrors(problems)) return { problems, model: undefined };
  const found = foundIn(kind, value, library);
  return { problems: sortProblems([...problems, ...found.problems.map((one) => ({ ...one, document: name }))]), model: found.model };
}

function foundIn(kind: DocumentFile['kind'], value: unknown, library: Library): Validated {
  switch (kind) {
    case 'ruleset':
      return load({ ruleset: value });
    case 'overlay':
      return ofOverlay(value as Overlay, library);
    case 'audit':
      return ofAudit(value, library);
    default:
      return nameless([]);
  }
}

function nameless(problems: readonly Problem[]): Validated {
  return { problems, model: undefined };
}

/** Composes the overlay on its base, after the overlays that it asks for; what the base alone has is not its fault. */
function ofOverlay(overlay: Overlay, library: Library): Validated {
  const base = library.base(overlay.extends.id, overlay.extends.version);
  if ('missing' in base) {
    const { id, version } = overlay.extends;
    if (!library.knowsRuleset(id)) return nameless([unchecked('/extends', { id, version }, 'overlay')]);
    return nameless([{ ...base.missing, pointer: '/extends' }]);
  }
  if (hasErrors(base.file.problems)) return nameless([brokenReference('/extends', base.file)]);
  const own = `overlay:${overlay.id}`;
  const earlier = prerequisites(overlay, library);
  const before = load({ ruleset: base.file.value, overlays: earlier });
  const { effective, model, problems } = load({ ruleset: base.file.value, overlays: [...earlier, overlay] });
  const known = new Set(before.problems.map(sameness));
  const found = problems.flatMap((one) => {
    if (one.document === own) return [one];
    // A circle is told at one of its overlays, and is the fault of each.
    if (one.code === 'overlay-cycle' && Array.isArray(one.params.overlays) && one.params.overlays.includes(overlay.id))
      return [{ ...one, pointer: '/after' }];
    if (one.document !== 'ruleset' || known.has(sameness(one))) return [];
    const spot = effective?.changeAt?.(one.pointer);
    if (spot !== undefined && spot.document !== own) return [];
    // Where no single change is behind it (a sum, say), all of them are.
    return [{ ...one, pointer: spot?.pointer ?? '/changes', params: { ...one.params, effective: one.pointer } }];
  });
  return { problems: found, model: model ?? before.model };
}

/** The overlays that must stand earlier, and those that they ask for, in an order that suits them. */
function prerequisites(overlay: Overlay, library: Library): readonly Overlay[] {
  const ordered: Overlay[] = [];
  const seen = new Set([overlay.id]);
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const found = library.overlay({ id });
    if ('missing' in found || hasErrors(found.file.problems) || found.file.kind !== 'overlay') return;
    const other = found.file.value as Overlay;
    for (const earlier of other.after ?? []) visit(earlier);
    ordered.push(other);
  };
  for (const id of overlay.after ?? []) visit(id);
  return ordered;
}

function ofAudit(audit: unknown, library: Library): Validated {
  const named = namedBy(audit);
  if (named.ruleset === undefined) return nameless([problem('warning', 'ruleset-not-named', '', '', { unchecked: 'audit' })]);
  if (!library.knowsRuleset(named.ruleset.id)) return nameless([unchecked('/ruleset', named.ruleset, 'audit')]);
  const documents = findDocuments(library, { ruleset: undefined, overlays: undefined }, named);
  const program = documents.loaded?.program;
  if (program === undefined) {
    const own = documents.problems.filter((one) => one.document === 'audit');
    const file = documents.ruleset ?? documents.overlays[0];
    if (own.length > 0 || file === undefined) return nameless(own);
    return nameless([brokenReference('/ruleset', file, documents.problems)]);
  }
  const { problems } = evaluate(program, checkAudit(audit, 'parsed'));
  // What a rule ran into is about how the audit meets the ruleset: it stands at the audit as a whole.
  const found = problems.flatMap((one) => (one.document === 'audit' ? [one] : one.document === 'ruleset' ? [{ ...one, pointer: '' }] : []));
  return { problems: found, model: program.model };
}

/** A document for a ruleset that is not here may be right; nobody has looked at it, though. */
function unchecked(pointer: string, reference: Reference, kind: 'overlay' | 'audit'): Problem {
  return problem('warning', 'unknown-ruleset', '', pointer, { ...reference, unchecked: kind });
}

function brokenReference(pointer: string, file: DocumentFile, problems: readonly Problem[] = file.problems): Problem {
  return problem('error', 'broken-document', '', pointer, {
    file: file.name,
    errors: problems.filter((one) => one.severity === 'error').length,
  });
}

/** The same finding, wherever overlays have moved it to. */
function sameness({ code, severity, params }: Problem): string {
  return canonicalText([code, severity, params]);
}
