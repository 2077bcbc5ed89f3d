// The library that the page shows: rulesets, overlays and example audits, as rulesets/index.json and examples.json list them.

export type Language = 'zh-CN' | 'en';
type Text = string | Partial<Readonly<Record<Language, string>>>;

export interface Entry {
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly title: Text;
  readonly path: string;
  readonly extends?: { readonly id: string };
}

export interface Example {
  readonly ruleset: { readonly id: string; readonly version: string };
  readonly path: string;
  readonly id: string;
  readonly organisation?: string;
  readonly title?: Text;
  readonly type?: string;
  readonly overlays: readonly { readonly id: string }[];
}

export interface Library {
  readonly rulesets: readonly Entry[];
  readonly overlays: readonly Entry[];
  readonly examples: readonly Example[];
}

/** The pages stand one folder below the library. */
const LIBRARY = new URL('../rulesets/', document.baseURI);
const fetched = new Map<string, Promise<unknown>>();

/** Fetched once; the next call tries again where it failed. */
export function documentAt(path: string): Promise<unknown> {
  const found = fetched.get(path);
  if (found !== undefined) return found;
  const coming = fetch(new URL(path, LIBRARY)).then((response) => {
    if (!response.ok) throw new Error(path);
    return response.json() as Promise<unknown>;
  });
  fetched.set(path, coming);
  coming.catch(() => fetched.delete(path));
  return coming;
}

export async function openLibrary(): Promise<Library> {
  const [index, examples] = await Promise.all([documentAt('index.json'), documentAt('examples.json')]);
  return { ...(index as Omit<Library, 'examples'>), examples: examples as readonly Example[] };
}

export function textIn(text: Text | undefined, language: Language): string | undefined {
  return typeof text === 'string' ? text : (text?.[language] ?? text?.[language === 'en' ? 'zh-CN' : 'en']);
}
