// What a document is compared with: the version that it began with, the ruleset under an overlay, or anything of the library. The
// choice is kept for as long as the document is open, and other views may make it.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { compose } from '../../../engine/page/overlays.js';
import { versionBefore } from '../../commands/versions/suggest-version.js';
import type { Library, LibraryEntry } from '../../state/library.js';
import { kindOf } from '../../state/work.js';
import type { Workpiece } from '../../state/workpiece.js';

/** "origin", "base", or the key of an entry of the library. */
export type Choice = string;

export interface Compared {
  /** Effective, where it is an overlay. */
  readonly ruleset: Ruleset;
  /** The document itself, for the difference of texts. */
  readonly document: Ruleset | Overlay;
}

const choices = new WeakMap<Workpiece, Choice>();

/** Compares a document with another from now on. */
export function compareWith(workpiece: Workpiece, choice: Choice): void {
  choices.set(workpiece, choice);
}

/** What was chosen, or else what a reader wants to know first; undefined where there is nothing earlier. */
export function choiceFor(workpiece: Workpiece, library: Library): Choice | undefined {
  const chosen = choices.get(workpiece);
  if (chosen !== undefined) return chosen;
  if (workpiece.origin !== undefined) return 'origin';
  if (workpiece.kind === 'overlay') return 'base';
  const versions = sameDocument(workpiece, library);
  const before = versionBefore(
    workpiece.document.version,
    versions.filter(({ status }) => status === 'published').map(({ version }) => version),
  );
  return versions.find(({ version }) => version === before)?.key;
}

/** Other versions of the same document, as the library lists them. */
export function sameDocument(workpiece: Workpiece, library: Library): readonly LibraryEntry[] {
  const { kind, document, key } = workpiece;
  return library.entries.filter((one) => one.kind === kind && one.id === document.id && one.key !== key && !one.isTextOnly);
}

/** Documents of the same kind with another id. */
export function otherDocuments(workpiece: Workpiece, library: Library): readonly LibraryEntry[] {
  const { kind, document } = workpiece;
  return library.entries.filter((one) => one.kind === kind && one.id !== document.id && !one.isTextOnly);
}

/** undefined where it cannot be read, or its overlays cannot be applied. */
export async function comparedOf(workpiece: Workpiece, library: Library, choice: Choice): Promise<Compared | undefined> {
  if (choice === 'base') {
    const before = workpiece.overlayView?.before;
    return before && { ruleset: before, document: before };
  }
  if (choice === 'origin') {
    const { origin } = workpiece;
    if (origin === undefined) return undefined;
    const ruleset = composed(origin.ruleset, origin.overlays);
    return ruleset && { ruleset, document: origin.overlays.at(-1) ?? origin.ruleset };
  }
  try {
    const { document } = await library.workOf(choice);
    if (kindOf(document) === 'ruleset') return { ruleset: document as Ruleset, document };
    const ground = await library.groundOf(document as Overlay);
    const ruleset = ground && composed(ground.ruleset, [...ground.earlier, document as Overlay]);
    return ruleset && { ruleset, document };
  } catch {
    // It was removed meanwhile, or the store does not answer.
    return undefined;
  }
}

const made = new WeakMap<Ruleset, { readonly overlays: readonly Overlay[]; readonly ruleset: Ruleset | undefined }>();

/** The effective ruleset; the same object for the same documents, so that comparisons are remembered. */
function composed(ruleset: Ruleset, overlays: readonly Overlay[]): Ruleset | undefined {
  if (overlays.length === 0) return ruleset;
  const known = made.get(ruleset);
  if (known?.overlays.length === overlays.length && known.overlays.every((one, at) => one === overlays[at])) return known.ruleset;
  const effective = compose(ruleset, overlays).value?.ruleset;
  made.set(ruleset, { overlays, ruleset: effective });
  return effective;
}
