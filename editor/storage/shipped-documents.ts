// What is shipped with the site: rulesets/index.json, examples.json, and what they list, fetched below one address and kept. Read-only.
import type { Audit, Overlay, Ruleset, Text } from '../../engine/model/documents.js';
import type { ExampleAudit, LibraryEntry } from '../state/library.js';
import { type Scenario, type Work, workOf } from '../state/work.js';

type Reference = { readonly id: string; readonly version: string };

interface IndexEntry extends Reference {
  readonly status: string;
  readonly title?: Text;
  readonly effective?: LibraryEntry['effective'];
  readonly extends?: Reference;
  readonly digest?: string;
  readonly path: string;
}

interface Example {
  readonly ruleset: Reference;
  readonly path: string;
  readonly id: string;
  readonly organisation?: string;
  readonly title?: Text;
  readonly overlays: readonly Reference[];
}

export class ShippedDocuments {
  readonly #base: URL;
  readonly #fetch: typeof fetch;
  readonly #fetched = new Map<string, Promise<unknown>>();
  readonly #paths = new Map<string, string>();
  entries: readonly LibraryEntry[] = [];
  examples: readonly ExampleAudit[] = [];

  /** `base`: the address of rulesets/, with a slash at the end. */
  constructor(base: URL, fetcher: typeof fetch = (input, init) => fetch(input, init)) {
    this.#base = base;
    this.#fetch = fetcher;
  }

  /** Reads both listings. Rejects where they cannot be had; what is own is there nevertheless. */
  async load(): Promise<void> {
    const [index, examples] = await Promise.all([this.#at('index.json'), this.#at('examples.json').catch(() => [])]);
    const { rulesets = [], overlays = [] } = index as { rulesets?: readonly IndexEntry[]; overlays?: readonly IndexEntry[] };
    this.entries = [...rulesets.map((one) => this.#entry('ruleset', one)), ...overlays.map((one) => this.#entry('overlay', one))];
    this.examples = (examples as readonly Example[]).map(({ path, title, organisation, id, ruleset, overlays: named }) => ({
      key: path,
      title: title ?? organisation ?? id,
      ruleset,
      overlays: named,
    }));
  }

  has(key: string): boolean {
    return this.#paths.has(key);
  }

  async workOf(key: string): Promise<Work> {
    const path = this.#paths.get(key);
    if (path === undefined) throw new Error(`not shipped: ${key}`);
    const [document, scenarios] = await Promise.all([this.#at(path), this.scenariosOf(key)]);
    return workOf(document as Ruleset | Overlay, scenarios);
  }

  /** scenarios.json beside a ruleset; [] where there is none. */
  async scenariosOf(key: string): Promise<readonly Scenario[]> {
    const path = this.#paths.get(key);
    if (path === undefined || !path.endsWith('/ruleset.json')) return [];
    const found = await this.#at(path.replace(/ruleset\.json$/, 'scenarios.json')).catch(() => undefined);
    return (found as { readonly scenarios?: readonly Scenario[] } | undefined)?.scenarios ?? [];
  }

  async audit(example: string): Promise<Audit> {
    if (!this.examples.some(({ key }) => key === example)) throw new Error(`no such example: ${example}`);
    return (await this.#at(example)) as Audit;
  }

  #entry(kind: LibraryEntry['kind'], entry: IndexEntry): LibraryEntry {
    const { id, version, status, title, effective, digest, extends: base, path } = entry;
    const key = `shipped:${kind}:${id}@${version}`;
    this.#paths.set(key, path);
    return {
      ...{ key, kind, id, version, status, title, effective, digest, extends: base },
      source: 'shipped',
      origin: undefined,
      changedAt: undefined,
      isTextOnly: false,
      problems: undefined,
      isSuperseded: false,
    };
  }

  /** Fetched once; the next call tries again where it failed. */
  #at(path: string): Promise<unknown> {
    const known = this.#fetched.get(path);
    if (known !== undefined) return known;
    const coming = this.#fetch(new URL(path, this.#base)).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
    this.#fetched.set(path, coming);
    coming.catch(() => this.#fetched.delete(path));
    return coming;
  }
}
