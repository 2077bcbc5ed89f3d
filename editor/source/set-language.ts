// The language in which fields are explained: of the whole page, as Monaco has it, and changed with the studio's. The words of Monaco's
// own menus are those of the language in which it was loaded.
import type { Language } from '../../engine/text/language.js';
import type { Monaco } from './load-monaco.js';
import { schemasFor } from './schemas.js';

let current: Language | undefined;

export function setSourceLanguage({ jsonDefaults }: Monaco, language: Language): void {
  if (language === current) return;
  current = language;
  jsonDefaults.setModeConfiguration({ ...jsonDefaults.modeConfiguration, diagnostics: false, colors: false });
  // What is wrong is said by the engine, in both languages.
  jsonDefaults.setDiagnosticsOptions({ validate: false, enableSchemaRequest: false, schemas: schemasFor(language) as never });
}
