// What lit touches as soon as it is loaded, where there is no browser: the build puts these in the place of the two globals, so that
// a server that renders pages may import the element. Nothing becomes global. In a browser they are the globals themselves.

/** A class to extend. */
export const HTMLElement: typeof globalThis.HTMLElement = globalThis.HTMLElement ?? (class {} as typeof globalThis.HTMLElement);

/** Enough for lit to be loaded; nothing is ever rendered with it. */
export const document: Document = globalThis.document ?? ({ createTreeWalker: () => undefined } as unknown as Document);
