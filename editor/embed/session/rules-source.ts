// Where the rules come from: the documents that the host set as properties, or the addresses that it named. Fetching and its problems
// are loaded only where there is something to fetch.
import type { Problem } from '../../../engine/page.js';

export interface RulesWanted {
  readonly ruleset: unknown;
  readonly overlays: readonly unknown[] | undefined;
  readonly src: string | undefined;
  readonly integrity: string | undefined;
  /** Separated by spaces, in the order of application. */
  readonly overlaySrc: string | undefined;
  readonly overlayIntegrity: string | undefined;
}

export interface RulesFound {
  readonly ruleset: unknown;
  readonly overlays: readonly unknown[];
  readonly problems: readonly Problem[];
}

interface Part {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Undefined where nothing is wanted. Never rejects for what a server does; only where a part of the element cannot be fetched. */
export async function findRules(wanted: RulesWanted, signal: AbortSignal): Promise<RulesFound | undefined> {
  const addresses = wordsOf(wanted.overlaySrc);
  const digests = wordsOf(wanted.overlayIntegrity);
  if (wanted.ruleset === undefined && wanted.src === undefined) return undefined;
  const isFetched = wanted.ruleset === undefined || (wanted.overlays === undefined && addresses.length > 0);
  if (!isFetched) return { ruleset: wanted.ruleset, overlays: wanted.overlays ?? [], problems: [] };
  const { fetchDocument } = await import('../fetch/fetch-document.js');
  const get = (url: string, integrity: string | undefined, name: string): Promise<Part> =>
    fetchDocument(url, { integrity, signal, document: name });
  const [first, ...stack] = await Promise.all([
    wanted.ruleset === undefined ? get(wanted.src ?? '', wanted.integrity, 'ruleset') : { value: wanted.ruleset, problems: [] },
    ...(wanted.overlays === undefined ? addresses.map((url, index) => get(url, digests[index], `overlay:${index}`)) : []),
  ]);
  return {
    ruleset: first.value,
    overlays: wanted.overlays ?? stack.map(({ value }) => value),
    problems: [...first.problems, ...stack.flatMap(({ problems }) => problems)],
  };
}

function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
