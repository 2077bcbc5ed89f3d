// What vite puts in the place of import.meta.env and import.meta.glob, as far as the pages ask for them.
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
  /** Files as text, each fetched when it is asked for. */
  glob(
    patterns: readonly string[],
    options: { readonly query: '?raw'; readonly import: 'default' },
  ): Readonly<Record<string, () => Promise<string>>>;
}
