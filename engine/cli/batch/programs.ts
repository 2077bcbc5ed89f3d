// The program for each audit of a batch: one for all where the options say so, else by what each audit names. Programs are kept,
// so that a ruleset is loaded once.
import type { Problem, Program } from '../../index.js';
import { type Documents, findDocuments, type Named, NOTHING_NAMED, namedBy, type Selection } from '../documents-for.js';
import type { Library } from '../library.js';

export type ProgramFor =
  | { readonly program: Program }
  | { readonly problems: readonly Problem[]; readonly isUnreadable: boolean; readonly documents: Documents };

/** A batch that names more combinations than this loads some of them again. */
const KEPT = 64;

export class Programs {
  private readonly library: Library;
  private readonly selection: Selection;
  private readonly known = new Map<string, ProgramFor>();
  /** Nothing in an audit can change which documents are used. */
  private readonly isFixed: boolean;
  private fixed: ProgramFor | undefined;

  constructor(library: Library, selection: Selection) {
    this.library = library;
    this.selection = selection;
    const { ruleset, overlays } = selection;
    this.isFixed = ruleset !== undefined && overlays !== undefined && [ruleset, ...overlays].every((one) => /[@/\\]|\.json$/.test(one));
  }

  for(audit: unknown): ProgramFor {
    if (this.isFixed) {
      this.fixed ??= this.find(NOTHING_NAMED);
      return this.fixed;
    }
    const named = namedBy(audit);
    const key = this.keyOf(named);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.find(named);
    const oldest = this.known.size >= KEPT ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(key, found);
    return found;
  }

  private find(named: Named): ProgramFor {
    const documents = findDocuments(this.library, this.selection, named);
    const { loaded, problems, isUnreadable } = documents;
    return loaded?.program === undefined ? { problems, isUnreadable, documents } : { program: loaded.program };
  }

  /** What the choice depends on: the references, and the date where it has to choose a version. */
  private keyOf({ ruleset, overlays, date }: Named): string {
    const isChosen = this.selection.ruleset !== undefined || this.selection.overlays !== undefined || ruleset?.version === undefined;
    const references = [ruleset, ...overlays].map((one) => `${one?.id ?? ''}@${one?.version ?? ''}`);
    return `${references.join(',')}|${isChosen ? (date ?? '') : ''}`;
  }
}
