// The rulesets and overlays that can be named instead of given as files: those of rulesets/index.json, and those that a command
// was given. Finds by id and version, by date, or by path. S-10.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseVersion, compareVersions, type Problem, satisfies, type VersionEntry } from '../index.js';
import { problem } from '../model/problem.js';
import { type DocumentFile, readDocumentFile } from './document-file.js';

export interface Reference {
  readonly id: string;
  readonly version?: string;
}

export interface LibraryEntry extends VersionEntry {
  readonly kind: 'ruleset' | 'overlay';
  /** The file, absolute for what the library holds and as given for what a command was given. */
  readonly path: string;
  readonly file?: DocumentFile;
}

/** What an audit says that decides where a document is named without its version. */
export interface Hints {
  /** The references of the audit: one to the same id decides. */
  readonly references: readonly Reference[];
  /** Else the day; undefined: the latest version. */
  readonly date: string | undefined;
}

/** For commands that have no audit: the latest version. */
export const LATEST: Hints = { references: [], date: undefined };

/** A document, or why there is none. */
export type Found = { readonly file: DocumentFile } | { readonly missing: Problem };

export class Library {
  readonly entries: readonly LibraryEntry[];
  readonly folder: string;
  private readonly read = new Map<string, DocumentFile>();

  private constructor(entries: readonly LibraryEntry[], folder: string) {
    this.entries = entries;
    this.folder = folder;
  }

  /** The library that comes with the program; empty where there is none. */
  static open(folder: string | undefined = findFolder()): Library {
    if (folder === undefined) return new Library([], '');
    const index: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
    const list = (name: string, kind: LibraryEntry['kind']): readonly LibraryEntry[] => {
      const entries = (index as Readonly<Record<string, readonly LibraryEntry[] | undefined>>)[name] ?? [];
      return entries.map((entry) => ({ ...entry, kind, path: join(folder, entry.path) }));
    };
    return new Library([...list('rulesets', 'ruleset'), ...list('overlays', 'overlay')], folder);
  }

  /** The same with more documents, which win over those of the same id and version. */
  with(files: readonly DocumentFile[]): Library {
    const given = files.flatMap((file) => entryOf(file) ?? []);
    const isShadowed = (entry: LibraryEntry): boolean =>
      given.some((one) => one.kind === entry.kind && one.id === entry.id && one.version === entry.version);
    return new Library([...given, ...this.entries.filter((entry) => !isShadowed(entry))], this.folder);
  }

  /** A ruleset by reference; without a version the one for the date. Problems stand at `pointer` of the audit. */
  ruleset({ id, version }: Reference, date: string | undefined): Found {
    const rulesets = this.entries.filter((entry) => entry.kind === 'ruleset');
    if (version === undefined) {
      const { value, problems } = chooseVersion(rulesets, id, date);
      const entry = rulesets.find((one) => one.id === value?.id && one.version === value?.version);
      return entry === undefined ? { missing: problems[0] ?? unknown('ruleset', { id }) } : { file: this.open(entry) };
    }
    const entry = rulesets.find((one) => one.id === id && one.version === version);
    return entry === undefined ? { missing: unknown('ruleset', { id, version }) } : { file: this.open(entry) };
  }

  /** An overlay by reference; without a version the highest published one, else the highest. */
  overlay({ id, version }: Reference): Found {
    const known = this.entries.filter(
      (one) => one.kind === 'overlay' && one.id === id && (version === undefined || one.version === version),
    );
    const entry = highest(known);
    return entry === undefined
      ? { missing: unknown('overlay', version === undefined ? { id } : { id, version }) }
      : { file: this.open(entry) };
  }

  /** The ruleset that an overlay extends: the highest published version in the range, else the highest. */
  base(id: string, range: string): Found {
    const entry = highest(this.entries.filter((one) => one.kind === 'ruleset' && one.id === id && satisfies(one.version, range)));
    return entry === undefined ? { missing: unknown('ruleset', { id, version: range }) } : { file: this.open(entry) };
  }

  /**
   * ID[@VERSION]|PATH, as on the command line. A file of that name wins. Without a version: the one that the audit names for this id,
   * else the one for its date, else the highest published one, or the highest where none is.
   */
  named(kind: LibraryEntry['kind'], text: string, hints: Hints): Found {
    if (/[/\\]|\.json$/.test(text) || existsSync(text)) return { file: readDocumentFile(text, kind) };
    const at = text.indexOf('@');
    const id = at < 0 ? text : text.slice(0, at);
    const version = at < 0 ? hints.references.find((one) => one.id === id && one.version !== undefined)?.version : text.slice(at + 1);
    const reference: Reference = version === undefined ? { id } : { id, version };
    if (kind === 'overlay') return byOption(version === undefined ? this.overlayOn(id, hints.date) : this.overlay(reference));
    if (version !== undefined || hints.date !== undefined) return byOption(this.ruleset(reference, hints.date));
    const entry = highest(this.entries.filter((one) => one.kind === 'ruleset' && one.id === id));
    return entry === undefined ? byOption({ missing: unknown('ruleset', reference) }) : { file: this.open(entry) };
  }

  /** Where no version of an overlay fits the day, the latest says for which days it is meant (S-11). */
  private overlayOn(id: string, date: string | undefined): Found {
    const overlays = this.entries.filter((one) => one.kind === 'overlay');
    const version = date === undefined ? undefined : chooseVersion(overlays, id, date).value?.version;
    return this.overlay(version === undefined ? { id } : { id, version });
  }

  knowsRuleset(id: string): boolean {
    return this.entries.some((one) => one.kind === 'ruleset' && one.id === id);
  }

  private open(entry: LibraryEntry): DocumentFile {
    if (entry.file !== undefined) return entry.file;
    const known = this.read.get(entry.path);
    if (known !== undefined) return known;
    const file = readDocumentFile(entry.path, entry.kind === 'overlay' ? `overlay:${entry.id}` : 'ruleset');
    this.read.set(entry.path, file);
    return file;
  }
}

/** The folder rulesets/ above this module, wherever the build has put it. */
function findFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'rulesets');
    if (existsSync(join(candidate, 'index.json'))) return candidate;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

function highest(entries: readonly LibraryEntry[]): LibraryEntry | undefined {
  const published = entries.filter((entry) => entry.status === 'published');
  return [...(published.length > 0 ? published : entries)].sort((a, b) => compareVersions(b.version, a.version))[0];
}

function unknown(kind: LibraryEntry['kind'], params: Reference): Problem {
  return problem('error', `unknown-${kind}`, 'audit', kind === 'ruleset' ? '/ruleset' : '/overlays', { ...params });
}

/** What an option names and is not there is no fault of the audit. */
function byOption(found: Found): Found {
  if (!('missing' in found)) return found;
  const { code } = found.missing;
  return { missing: { ...found.missing, document: code === 'unknown-overlay' ? 'overlay' : 'ruleset', pointer: '' } };
}

/** A file as an entry, where it is a ruleset or an overlay that says which. */
function entryOf(file: DocumentFile): LibraryEntry | undefined {
  if (file.kind !== 'ruleset' && file.kind !== 'overlay') return undefined;
  const { id, version, status, effective } = file.value as { id?: unknown; version?: unknown; status?: unknown; effective?: unknown };
  if (typeof id !== 'string' || typeof version !== 'string') return undefined;
  return {
    kind: file.kind,
    id,
    version,
    status: isStatus(status) ? status : 'draft',
    ...(typeof effective === 'object' && effective !== null ? { effective } : {}),
    path: file.name,
    file,
  };
}

function isStatus(status: unknown): status is VersionEntry['status'] {
  return status === 'draft' || status === 'review' || status === 'published' || status === 'withdrawn';
}
