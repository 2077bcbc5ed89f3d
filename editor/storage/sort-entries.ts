// The library's order: rulesets with their versions, the newest first, each followed by the overlays on it; what is superseded is
// marked. Pure: takes entries in any order.
import { compareVersions, satisfies } from '../../engine/version/version.js';
import type { LibraryEntry } from '../state/library.js';

/** The entry that stands for a document where several would do: published before others, the highest version, what is shipped. */
export function best(candidates: readonly LibraryEntry[]): LibraryEntry | undefined {
  const sound = candidates.filter(({ isTextOnly }) => !isTextOnly);
  const published = sound.filter(({ status }) => status === 'published');
  return [...(published.length > 0 ? published : sound)].sort(
    (a, b) => compareVersions(b.version, a.version) || rank(a) - rank(b) || (b.changedAt ?? 0) - (a.changedAt ?? 0),
  )[0];
}

/** The ruleset that an overlay stands on. */
export function baseOf(entries: readonly LibraryEntry[], on: { readonly id: string; readonly version: string }): LibraryEntry | undefined {
  return best(entries.filter(({ kind, id, version }) => kind === 'ruleset' && id === on.id && satisfies(version, on.version)));
}

export function sortEntries(given: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const entries = given.map((entry) => ({ ...entry, isSuperseded: isSuperseded(entry, given) }));
  const rulesets = entries.filter(({ kind }) => kind === 'ruleset');
  const overlays = entries.filter(({ kind }) => kind === 'overlay');
  const places = new Map<string, number>();
  for (const { id } of [...rulesets].sort(byOrigin)) if (!places.has(id)) places.set(id, places.size);
  const under = new Map<string | undefined, LibraryEntry[]>();
  for (const overlay of overlays) {
    const base = overlay.extends === undefined ? undefined : baseOf(rulesets, overlay.extends)?.key;
    under.set(base, [...(under.get(base) ?? []), overlay]);
  }
  const sorted = [...rulesets].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0) || newestFirst(a, b));
  return [...sorted.flatMap((one) => [one, ...inOrder(under.get(one.key))]), ...inOrder(under.get(undefined))];
}

/** Overlays keep the order in which the index lists them; versions of one stand together. */
function inOrder(overlays: readonly LibraryEntry[] = []): readonly LibraryEntry[] {
  const places = new Map<string, number>();
  for (const { id } of [...overlays].sort(byOrigin)) if (!places.has(id)) places.set(id, places.size);
  return [...overlays].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0) || newestFirst(a, b));
}

function isSuperseded(entry: LibraryEntry, all: readonly LibraryEntry[]): boolean {
  if (entry.status !== 'published') return false;
  return all.some(
    ({ kind, id, status, version }) =>
      kind === entry.kind && id === entry.id && status === 'published' && compareVersions(version, entry.version) > 0,
  );
}

/** What is shipped in its own order, then the rest by id: the order of rows does not jump while one works. */
function byOrigin(a: LibraryEntry, b: LibraryEntry): number {
  if (a.source === 'shipped' || b.source === 'shipped') return rank(a) - rank(b);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function newestFirst(a: LibraryEntry, b: LibraryEntry): number {
  return compareVersions(b.version, a.version) || rank(a) - rank(b) || (b.changedAt ?? 0) - (a.changedAt ?? 0);
}

function rank({ source }: LibraryEntry): number {
  return source === 'shipped' ? 0 : 1;
}
