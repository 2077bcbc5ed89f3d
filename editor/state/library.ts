// What the library knows of every document, and what can be done with them as wholes. Carried out over editor/storage and the rulesets
// that are shipped with the site; views see this interface only.
import type { Audit, Overlay, Ruleset, Text } from '../../engine/model/documents.js';
import type { LibraryFiles } from './library-files.js';
import type { Ground } from './overlay/overlay-edits.js';
import type { DocumentKind, Scenario, Work } from './work.js';

/** shipped: with the site, read-only. own: made here. imported: from a file or a folder. */
export type EntrySource = 'shipped' | 'own' | 'imported';

export interface LibraryEntry {
  /** Names the stored document for as long as it is there; not the document's id. */
  readonly key: string;
  readonly kind: DocumentKind;
  readonly id: string;
  readonly version: string;
  /** draft | review | published | withdrawn. */
  readonly status: string;
  readonly title: Text | undefined;
  readonly source: EntrySource;
  readonly effective: { readonly from?: string | null; readonly until?: string | null } | undefined;
  /** Of what is published or withdrawn; a draft's would change at every touch. */
  readonly digest: string | undefined;
  /** Of an overlay. */
  readonly extends: { readonly id: string; readonly version: string } | undefined;
  /** Key of the document that it began with. */
  readonly origin: string | undefined;
  /** Milliseconds since 1970; undefined for what is shipped. */
  readonly changedAt: number | undefined;
  /** It cannot be read as a document: only its text is kept, to be mended in Source. */
  readonly isTextOnly: boolean;
  /** Numbers of errors and warnings, where it has been checked. */
  readonly problems: { readonly errors: number; readonly warnings: number } | undefined;
  /** A newer published version of the same id is in force or coming. */
  readonly isSuperseded: boolean;
}

/** An example audit for trials. */
export interface ExampleAudit {
  readonly key: string;
  readonly title: Text;
  readonly ruleset: { readonly id: string; readonly version: string };
  readonly overlays: readonly { readonly id: string; readonly version: string }[];
}

export interface Library extends EventTarget {
  /** Sorted: rulesets with their versions, newest first, each followed by its overlays. */
  readonly entries: readonly LibraryEntry[];
  readonly examples: readonly ExampleAudit[];
  /** Storage is blocked or full: what is made here is lost with the page unless it is exported. undefined: all is well. */
  readonly trouble: 'blocked' | 'full' | undefined;
  entry(key: string): LibraryEntry | undefined;
  /** The work of an entry as it is stored (not as an open workpiece may have it). */
  workOf(key: string): Promise<Work>;
  /** Published or not, by id and version; the shipped one where there are two. */
  find(kind: DocumentKind, id: string, version?: string): LibraryEntry | undefined;
  /** The ruleset that an overlay stands on, with the overlays before it; undefined where the base is not in the library. */
  groundOf(overlay: Overlay): Promise<Ground | undefined>;
  audit(example: string): Promise<Audit>;
  scenariosOf(key: string): Promise<readonly Scenario[]>;
  /** A new draft; gives its key. */
  create(
    document: Ruleset | Overlay,
    from?: { readonly origin?: string; readonly scenarios?: readonly Scenario[]; readonly source?: EntrySource },
  ): Promise<string>;
  /** What could not be read as a document, as a draft of text; gives its key. */
  keepText(text: string, name: string): Promise<string>;
  /** Own and imported ones only; what is published is never removed. Can be taken back for a day. */
  remove(key: string): Promise<void>;
  restore(key: string): Promise<void>;
  /** What a check of the whole document found, for the list. */
  takeProblems(key: string, problems: NonNullable<LibraryEntry['problems']>): Promise<void>;
  /** Documents as files, bundles and folders. */
  readonly files: LibraryFiles;
  /** Freezes an own draft as published: refused where a published one of that id and version is there. */
  publish(key: string, work: Work): Promise<void>;
  setStatus(key: string, status: 'draft' | 'review' | 'published' | 'withdrawn'): Promise<void>;
}
