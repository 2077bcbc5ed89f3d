// What vite makes of an import with this ending: the address of the module, bundled as a worker.
declare module '*?worker&url' {
  const address: string;
  export default address;
}

// Of Monaco's inside, which it has no types for: where its widgets keep what they are asked to remember.
declare module 'monaco-editor/platform/storage/common/storage.js' {
  export const IStorageService: unique symbol;
}
declare module 'monaco-editor/editor/standalone/browser/standaloneServices.js' {
  export const StandaloneServices: { get(service: unknown): { store(key: string, value: boolean, scope: number, target: number): void } };
}
