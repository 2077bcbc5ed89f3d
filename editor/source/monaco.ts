// Monaco as the studio uses it, reached through load-monaco.ts only: the editor with all features, JSON, workers of its own, and its
// style sheet for shadow roots. Language of its menus, theme and schemas are of the whole page: nobody else sets them.
import * as monaco from 'monaco-editor/editor.js';
import 'monaco-editor/features/register.all.js';
import editorWorker from 'monaco-editor/editor/editor.worker.js?worker&url';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices.js';
import jsonWorker from 'monaco-editor/languages/features/json/json.worker.js?worker&url';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register.js';
import { IStorageService } from 'monaco-editor/platform/storage/common/storage.js';
import { monacoCss } from './monaco-css.js';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown };
}

const page = globalThis as unknown as { trustedTypes?: Policies; MonacoEnvironment?: { getWorker(id: string, label: string): Worker } };

const workers = [editorWorker, jsonWorker];
const policy = page.trustedTypes?.createPolicy('steelyard-monaco', {
  createScriptURL: (given) => {
    if (workers.includes(given)) return given;
    throw new TypeError(`not Monaco's worker: ${given}`);
  },
});

page.MonacoEnvironment = {
  getWorker: (_id, name) => {
    const address = name === 'json' ? jsonWorker : editorWorker;
    return new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module', name });
  },
};

// What completion offers is explained at once: the names of fields are English, and their words stand in the explanation.
StandaloneServices.get(IStorageService).store('expandSuggestionDocs', true, 0, 0);

/** For the shadow root of each editor. */
export const monacoSheet = new CSSStyleSheet();
const css = monacoCss();
monacoSheet.replaceSync(css);
registerIcons(css);

/** Browsers ignore a font that is declared in a shadow root: the icons' is registered with the document. */
function registerIcons(text: string): void {
  const face = /@font-face\s*\{[^}]*\}/.exec(text)?.[0] ?? '';
  const address = /url\((["']?)(.*?)\1\)/.exec(face)?.[2];
  if (address !== undefined) document.fonts.add(new FontFace('codicon', `url("${address}")`));
}

export { jsonDefaults, monaco };
