// The way to Monaco: fetched when a view asks for it first, and once. Its own menus speak the language of that moment until the page
// is loaded again: Monaco reads its words while it is being loaded.
import type { Language } from '../../engine/text/language.js';

export type Monaco = typeof import('./monaco.js');

let loading: Promise<Monaco> | undefined;

export function loadMonaco(language: Language): Promise<Monaco> {
  loading ??= load(language).catch((error: unknown) => {
    // The network may be back at the next try.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(language: Language): Promise<Monaco> {
  if (language === 'zh-CN') await import('monaco-editor/nls/lang/zh-cn.js');
  return import('./monaco.js');
}
