// What Monaco needs to live in a shadow root: its style sheet there, its announcements beside it, and mouse moves that reach its hover.
import type { Monaco } from './load-monaco.js';
import type { monaco as Api } from './monaco.js';

/** Options of every editor here, the one that compares included. */
export function sharedOptions(box: HTMLElement): Api.editor.IStandaloneEditorConstructionOptions {
  return {
    automaticLayout: true,
    fixedOverflowWidgets: true,
    useShadowDOM: false,
    ariaContainerElement: box,
    // The studio's keys know a text area as somebody typing.
    editContext: false,
    fontSize: 13,
    lineHeight: 20,
    fontFamily: "ui-monospace, 'Cascadia Mono', 'Sarasa Mono SC', 'Noto Sans Mono CJK SC', monospace",
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    wordWrap: 'on',
    tabSize: 2,
    detectIndentation: false,
    foldingMaximumRegions: 50_000,
    wordBasedSuggestions: 'off',
    quickSuggestions: { strings: true, other: true, comments: false },
    renderValidationDecorations: 'on',
    // Full-width punctuation is what Chinese is written with.
    unicodeHighlight: { ambiguousCharacters: false, nonBasicASCII: false },
    padding: { top: 8, bottom: 8 },
  };
}

/** Gives the way back. */
export function useMonacoIn({ monacoSheet }: Monaco, box: HTMLElement): () => void {
  const root = box.getRootNode();
  if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(monacoSheet)) {
    root.adoptedStyleSheets = [monacoSheet, ...root.adoptedStyleSheets];
  }
  // The document's own listeners would see the host under the mouse instead of the text, and hide the hover.
  const keep = (event: MouseEvent): void => {
    if (event.buttons === 0) event.stopPropagation();
  };
  box.addEventListener('mousemove', keep);
  return () => box.removeEventListener('mousemove', keep);
}
