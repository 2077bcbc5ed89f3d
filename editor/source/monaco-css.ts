// Monaco's style sheets as text: the build gives each of them here instead of to the document (editor/build/monaco-sheet.mjs), and
// monaco.ts makes one sheet of them for shadow roots.

const parts: string[] = [];

export function addCss(css: string): void {
  parts.push(css);
}

/** All of them, in the order in which Monaco asks for them. */
export function monacoCss(): string {
  return parts.join('\n');
}
