// The schemas of documents for Monaco's JSON service, by the names of the models that they are for.

import type { Language } from '../../engine/text/language.js';
import common from '../../schemas/common.schema.json';
import overlay from '../../schemas/overlay.schema.json';
import ruleset from '../../schemas/ruleset.schema.json';
import { type SchemaFile, schemaInWords } from './schema-words.js';

const FILES: readonly SchemaFile[] = [
  { name: 'common', schema: common },
  { name: 'overlay', schema: overlay },
  { name: 'ruleset', schema: ruleset },
];

export interface MonacoSchema {
  readonly uri: string;
  readonly fileMatch: string[];
  readonly schema: unknown;
}

/** For models named `…/ruleset.json` and `…/overlay.json`. */
export function schemasFor(language: Language): MonacoSchema[] {
  return FILES.map((file) => ({
    uri: String(file.schema.$id),
    fileMatch: file.name === 'common' ? [] : [`${file.name}.json`],
    schema: schemaInWords(file, FILES, language),
  }));
}
