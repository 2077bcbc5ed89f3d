// What vite puts in the place of import.meta.env, as far as the pages ask for it.
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
