// The studio's page: the frame over the library that stands beside it.
import { startStudio } from '../../views/shell/start-studio.js';
import type { StudioApp } from '../../views/shell/studio-app.js';
import { keepOffline } from '../keep-offline.js';

const LANGUAGE = 'steelyard-language';

const app = document.querySelector<StudioApp>('steelyard-studio');
if (app !== null) {
  const search = new URLSearchParams(location.search);
  if (search.get('mode') === 'values') app.mode = 'values';
  const asked = search.get('lang') ?? stored();
  const studio = await startStudio(app, new URL('../rulesets/', document.baseURI), asked?.startsWith('en') === true ? 'en' : 'zh-CN');
  studio.addEventListener('change', () => store(studio.language));
}
if (import.meta.env.PROD) await keepOffline('all');

function stored(): string | null {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return null;
  }
}

function store(language: string): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // A browser that keeps nothing: the language holds for this page.
  }
}
