// Which ruleset and overlays an audit is evaluated with: those of the options, or those that the audit names. S-10 to S-12.
import { type Loaded, load, type Model, type Problem } from '../index.js';
import { problem } from '../model/problem.js';
import type { DocumentFile } from './document-file.js';
import type { Found, Hints, Library, Reference } from './library.js';

/** The options --ruleset, --overlay and --no-overlays. */
export interface Selection {
  readonly ruleset: string | undefined;
  /** Undefined: those of the audit. */
  readonly overlays: readonly string[] | undefined;
}

export interface Documents {
  readonly ruleset: DocumentFile | undefined;
  readonly overlays: readonly DocumentFile[];
  /** Undefined where a document is missing or cannot be read as one. */
  readonly loaded: Loaded | undefined;
  /** Errors that keep the audit from being evaluated. */
  readonly problems: readonly Problem[];
  /** A file, or what the options name, is not there. */
  readonly isUnreadable: boolean;
}

/** What the audit says about its ruleset, its overlays and its date, as far as it is readable. */
export interface Named {
  readonly ruleset: Reference | undefined;
  readonly overlays: readonly Reference[];
  readonly date: string | undefined;
}

/** For commands without an audit. */
export const NOTHING_NAMED: Named = { ruleset: undefined, overlays: [], date: undefined };

export function namedBy(audit: unknown): Named {
  const fields = recordOf(audit);
  const overlays = Array.isArray(fields.overlays) ? fields.overlays : [];
  return {
    ruleset: referenceOf(fields.ruleset),
    overlays: overlays.flatMap((overlay) => referenceOf(overlay) ?? []),
    date: typeof fields.date === 'string' ? fields.date : undefined,
  };
}

export function findDocuments(library: Library, selection: Selection, named: Named): Documents {
  const ruleset = findRuleset(library, selection, named);
  const overlays =
    selection.overlays === undefined
      ? named.overlays.map((reference, index) => at(library.overlay(reference), `/overlays/${index}`))
      : selection.overlays.map((text) => library.named('overlay', text, hintsOf(named.overlays, named)));
  const all = [ruleset, ...overlays];
  const files = all.flatMap((found) => ('file' in found ? [found.file] : []));
  const faults = [...all.flatMap((found) => ('missing' in found ? [found.missing] : [])), ...files.flatMap((file) => renamed(file))].filter(
    (one) => one.severity === 'error',
  );
  // What was asked for on the command line and is not there is wrong use, as a file that is not there.
  const isAskedFor = (index: number): boolean => (index === 0 ? selection.ruleset !== undefined : selection.overlays !== undefined);
  const isUnreadable = files.some((file) => file.isUnreadable) || all.some((found, index) => 'missing' in found && isAskedFor(index));
  const rulesetFile = 'file' in ruleset ? ruleset.file : undefined;
  const overlayFiles = overlays.flatMap((found) => ('file' in found ? [found.file] : []));
  if (faults.length > 0) return { ruleset: rulesetFile, overlays: overlayFiles, loaded: undefined, problems: faults, isUnreadable };
  const loaded = load({ ruleset: rulesetFile?.value, overlays: overlayFiles.map((file) => file.value) });
  const errors = loaded.problems.filter((one) => one.severity === 'error');
  return { ruleset: rulesetFile, overlays: overlayFiles, loaded, problems: errors, isUnreadable };
}

/** For names: the effective ruleset's, or that of the ruleset alone where the overlays do not compose; undefined without either. */
export function modelFor({ loaded, ruleset }: Documents): Model | undefined {
  if (loaded?.model !== undefined || ruleset?.kind !== 'ruleset') return loaded?.model;
  return load({ ruleset: ruleset.value }).model;
}

function findRuleset(library: Library, selection: Selection, named: Named): Found {
  if (selection.ruleset !== undefined)
    return library.named('ruleset', selection.ruleset, hintsOf(named.ruleset === undefined ? [] : [named.ruleset], named));
  if (named.ruleset === undefined) return { missing: problem('error', 'ruleset-not-named', 'audit', '/ruleset') };
  return library.ruleset(named.ruleset, named.date);
}

function hintsOf(references: readonly Reference[], { date }: Named): Hints {
  return { references, date };
}

/** The problems of a file under the name that reports use for it. */
function renamed(file: DocumentFile): readonly Problem[] {
  if (file.problems.length === 0) return [];
  const id = recordOf(file.value).id;
  const document = file.kind === 'overlay' && typeof id === 'string' ? `overlay:${id}` : undefined;
  return file.problems.map((one) => (document === undefined ? one : { ...one, document }));
}

function at(found: Found, pointer: string): Found {
  return 'missing' in found ? { missing: { ...found.missing, pointer } } : found;
}

function referenceOf(value: unknown): Reference | undefined {
  const { id, version } = recordOf(value);
  if (typeof id !== 'string') return undefined;
  return typeof version === 'string' ? { id, version } : { id };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
