// What the editor's folders may import, and what the element may not do under a portal's policy: read from the sources.
import { describe, expect, it } from 'vitest';
import { cycles, filesThatNameSchemes, type Import, importsOf, longFiles, sources, textOf } from './sources.js';

const editor = sources('editor', /\.tsx?$/);
const imports = editor.flatMap(importsOf);
/** What travels inside the element. */
const PARTS = ['editor/embed/', 'editor/ui/', 'editor/theme/', 'editor/text/'];
/** What stands in those folders for the studio alone. */
const NOT_OF_ELEMENT = ['editor/ui/grid/', 'editor/text/studio/'];
const ofElement = editor.filter(
  (file) => PARTS.some((part) => file.startsWith(part)) && !NOT_OF_ELEMENT.some((part) => file.startsWith(part)),
);
const STUDIO = [
  'editor/state/',
  'editor/commands/',
  'editor/storage/',
  'editor/worker/',
  'editor/source/',
  'editor/views/',
  ...NOT_OF_ELEMENT,
];
const ofStudio = editor.filter((file) => STUDIO.some((part) => file.startsWith(part)));

/** Folders and packages by the folder that may import them; the folder itself is always allowed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'editor/embed/': ['engine/', 'editor/ui/', 'editor/theme/', 'editor/text/', 'lit'],
  'editor/ui/': ['engine/', 'editor/theme/', 'editor/text/', 'lit'],
  'editor/theme/': ['lit'],
  'editor/text/': ['engine/', 'lit'],
  // The studio: state at the bottom, views on top; only editor/source touches Monaco, only editor/storage the database.
  'editor/state/': ['engine/', 'immer'],
  'editor/commands/': ['engine/', 'editor/state/', 'immer'],
  'editor/storage/': ['engine/', 'editor/state/', 'idb'],
  'editor/worker/': ['engine/', 'editor/state/'],
  'editor/source/': [
    'engine/',
    'editor/state/',
    'editor/text/',
    'editor/theme/',
    'editor/ui/',
    'schemas/',
    'lit',
    'monaco-editor',
    'jsonc-parser',
  ],
  'editor/views/': [
    'engine/',
    'editor/state/',
    'editor/commands/',
    'editor/storage/',
    'editor/worker/',
    'editor/source/',
    'editor/embed/',
    'editor/ui/',
    'editor/text/',
    'editor/theme/',
    'lit',
    'immer',
  ],
};

/** Single files and folders that may import one thing more. */
const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly isTypeOnly: boolean }[] = [
  { from: 'editor/embed/storage/', to: 'idb', isTypeOnly: false },
  { from: 'editor/embed/react.ts', to: 'react', isTypeOnly: true },
  { from: 'editor/embed/vue.ts', to: 'vue', isTypeOnly: true },
  // The facade that views get has templates in its questions.
  { from: 'editor/state/studio.ts', to: 'lit', isTypeOnly: true },
  // Words say for which parts they are.
  { from: 'editor/text/studio/', to: 'editor/state/', isTypeOnly: true },
  { from: 'editor/text/', to: 'editor/ui/', isTypeOnly: true },
  { from: 'editor/text/embed/', to: 'editor/embed/', isTypeOnly: true },
];

function isWithin(to: string, place: string): boolean {
  return place.endsWith('/') ? to.startsWith(place) : to === place || to.startsWith(`${place}/`);
}

function isForeign({ from, to, isType }: Import): boolean {
  const folder = Object.keys(ALLOWED).find((name) => from.startsWith(name));
  if (folder === undefined || to.startsWith(folder)) return false;
  if (to.startsWith('engine/cli/')) return true;
  const exception = EXCEPTIONS.find((one) => from.startsWith(one.from) && isWithin(to, one.to));
  if (exception !== undefined) return exception.isTypeOnly && !isType;
  return !(ALLOWED[folder] ?? []).some((place) => isWithin(to, place));
}

describe('the editor', () => {
  it('is found', () => {
    expect(ofElement.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('imports in one direction: the element from the engine, its own folders and lit', () => {
    expect(imports.filter(isForeign).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('never reaches outside its folders by a computed import', () => {
    expect(ofElement.filter((file) => /(?:await|return|[=>(,:?])\s*import\(\s*[^'\s]/.test(textOf(file)))).toEqual([]);
  });

  it('has no cycles at run time', () => {
    expect(cycles(editor, imports)).toEqual([]);
  });

  it('knows no scheme: no id of a shipped ruleset stands in code', () => {
    // Example pages give the element documents by their addresses, as a portal does: an address decides nothing about a scheme.
    const isExample = (file: string): boolean => /^editor\/pages\/(?!evaluator\/)[^/]+\//.test(file);
    const code = sources('editor', /\.(tsx?|mjs|html|css)$/).filter((file) => !isExample(file));
    expect(code.length).toBeGreaterThan(100);
    expect(filesThatNameSchemes(code)).toEqual([]);
  });

  it('keeps each file to one thing: none above 400 lines', () => {
    expect(longFiles(sources('editor', /\.(tsx?|mjs)$/))).toEqual([]);
  });
});

const banned: Readonly<Record<string, RegExp>> = {
  'text taken as markup':
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeMathML|srcdoc|setHTMLUnsafe)\b|document\.write/,
  'text taken as code': /\beval\(|new Function\(|set(?:Timeout|Interval)\(\s*['"`]|javascript:/,
  'style attributes': /\sstyle=|\bstyleMap\b|setAttribute\(\s*'style'/,
  'handlers in attributes': /\son[a-z]+="(?!\$)/,
};

describe('the element', () => {
  for (const [what, pattern] of Object.entries(banned)) {
    it(`has no ${what}`, () => {
      expect(ofElement.filter((file) => pattern.test(withoutComments(textOf(file))))).toEqual([]);
    });
  }

  it('has no elements of its own', () => {
    expect(ofElement.filter((file) => /customElements\.define|@customElement/.test(withoutComments(textOf(file))))).toEqual([]);
  });

  it('brings nothing of the studio with it', () => {
    const foreign = imports.filter(({ from, to }) => ofElement.includes(from) && STUDIO.some((part) => to.startsWith(part)));
    expect(foreign.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('is defined in one place', () => {
    expect(ofElement.filter((file) => /\.define\(/.test(textOf(file)))).toEqual(['editor/embed/define.ts']);
  });
});

describe('the studio', () => {
  for (const [what, pattern] of Object.entries(banned)) {
    it(`has no ${what}`, () => {
      expect(ofStudio.filter((file) => pattern.test(withoutComments(textOf(file))))).toEqual([]);
    });
  }

  it('defines its elements in define.ts, one beside each', () => {
    const defining = ofStudio.filter((file) => /customElements\.define\(/.test(textOf(file)));
    expect(defining.filter((file) => !file.endsWith('/define.ts'))).toEqual([]);
  });
});

/** Comments may say what code may not do. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$|^\s*\*.*$|\s\/\/ .*$/gm, '');
}
