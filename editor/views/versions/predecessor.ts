// Which version comes before the open document, and which numbers are in use: from what the draft began with, else from the library.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { PublishState } from '../../commands/versions/publish-checks.js';
import { versionBefore } from '../../commands/versions/suggest-version.js';
import type { Library, LibraryEntry } from '../../state/library.js';
import type { Workpiece } from '../../state/workpiece.js';
import { type Choice, sameDocument } from '../changes/compared-with.js';

export interface Predecessor {
  readonly version: string;
  readonly effective: { readonly from?: string | null; readonly until?: string | null } | undefined;
  /** As the changes tab would compare with it. */
  readonly choice: Choice;
}

/** undefined for a first version. */
export function predecessorOf(workpiece: Workpiece, library: Library): Predecessor | undefined {
  const begun = beginning(workpiece);
  if (begun !== undefined) return { version: begun.version, effective: begun.effective, choice: 'origin' };
  const frozen = sameDocument(workpiece, library).filter(isFrozen);
  const version = versionBefore(
    workpiece.document.version,
    frozen.map((one) => one.version),
  );
  const entry = frozen.find((one) => one.version === version);
  return entry && { version: entry.version, effective: entry.effective, choice: entry.key };
}

/** What checks before publishing look at. */
export function publishStateOf(workpiece: Workpiece, library: Library): PublishState {
  const { work, checks, revision, text } = workpiece;
  return {
    work,
    checks: checks?.revision === revision ? checks : undefined,
    hasText: text !== undefined,
    before: predecessorOf(workpiece, library)?.version,
    taken: takenVersions(workpiece, library),
  };
}

/** Versions of the document that are published or withdrawn. */
export function takenVersions(workpiece: Workpiece, library: Library): readonly string[] {
  return sameDocument(workpiece, library)
    .filter(isFrozen)
    .map(({ version }) => version);
}

export function isFrozen({ status }: Pick<LibraryEntry, 'status'>): boolean {
  return status === 'published' || status === 'withdrawn';
}

/** The document that the draft began with, where it is an earlier version of the same one. */
function beginning({ origin, kind, document }: Workpiece): Ruleset | Overlay | undefined {
  const begun = kind === 'overlay' ? origin?.overlays.find(({ id }) => id === document.id) : origin?.ruleset;
  return begun?.id === document.id ? begun : undefined;
}
