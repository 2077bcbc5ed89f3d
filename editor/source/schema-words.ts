// The schemas as Source offers them: every field with its word in the chosen language, the fixed values with theirs, so that completion
// and hovering speak to whoever does not know the English names. The meaning of a schema is not touched.
import { fieldWord, valueWord } from '../../engine/diff/words.js';
import type { Language } from '../../engine/text/language.js';
import { schemaFieldWord, schemaSentenceZh } from '../text/studio/source-schema.js';

type Json = Readonly<Record<string, unknown>>;

/** Definitions by where they stand: the same name means another thing in another collection, or inside another field. */
const STANDS: ReadonlyMap<string, string> = new Map([
  ['Approval', '.approval'],
  ['Effective', '.effective'],
  ['Conformity', 'clauses.assess'],
  ['Sampling', 'clauses.assess'],
  ['Levels', 'clauses.assess'],
  ['Level', 'clauses.assess.levels'],
  ['Percentage', 'clauses.assess'],
  ['Band', 'clauses.assess.bands'],
  ['Deductions', 'clauses.assess'],
  ['Finding', 'clauses.assess.findings'],
  ['Points', 'clauses.assess'],
  ['Rule', 'clauses.assess'],
  ['Otherwise', 'conditions.otherwise'],
  ['Clause', 'clauses'],
  ['Evidence', 'evidence'],
  ['Fact', 'facts'],
  ['Grade', 'grades'],
  ['Condition', 'conditions'],
  ['Adjustment', 'adjustments'],
  ['Table', 'tables'],
  ['Output', 'outputs'],
  ['Stage', 'stages'],
  ['Scoring', 'scoring'],
  ['Source', 'sources'],
  ['OverlayPolicy', 'overlayPolicy'],
]);

export interface SchemaFile {
  /** "ruleset", "overlay", "common". */
  readonly name: string;
  readonly schema: Json;
}

/** A schema with words; `others` are those that it may refer to, itself among them. */
export function schemaInWords({ name, schema }: SchemaFile, others: readonly SchemaFile[], language: Language): Json {
  const definitions = Object.entries((schema.$defs ?? {}) as Json).map(([definition, body]) => [
    definition,
    withWords(body, { file: name, definition, names: (STANDS.get(definition) ?? '').split('.'), others, language }),
  ]);
  const { $defs: _, ...top } = schema;
  const whole = withWords(top, { file: name, definition: '', names: [''], others, language }) as Json;
  return { ...whole, $defs: Object.fromEntries(definitions) };
}

interface Place {
  readonly file: string;
  readonly definition: string;
  /** The collection, then the fields on the way. */
  readonly names: readonly string[];
  readonly others: readonly SchemaFile[];
  readonly language: Language;
}

function withWords(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((one) => withWords(one, place));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.entries(value).map(([key, one]) => [key, key === 'properties' ? fields(one as Json, place) : withWords(one, place)]);
  const schema = Object.fromEntries(copy) as Json;
  const sentence = place.language === 'zh-CN' && isDefinition(value, place) ? schemaSentenceZh(place.file, place.definition) : undefined;
  return sentence === undefined ? schema : { ...schema, description: sentence };
}

function isDefinition(value: object, { file, definition, others }: Place): boolean {
  const schema = others.find(({ name }) => name === file)?.schema;
  return (schema?.$defs as Json | undefined)?.[definition] === value;
}

function fields(properties: Json, place: Place): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, body]) => {
      const names = [...place.names, name];
      const schema = withWords(body, { ...place, names }) as Json;
      const word = wordOf(place, names);
      const sentence = schema.description ?? sentenceOf(schema.$ref, place);
      const said = [word === name ? undefined : word, sentence].filter(Boolean).map(escaped).join('\n\n');
      // Monaco's service overwrites a description with that of what is referred to, but not this one.
      const described = said === '' ? schema : { ...schema, markdownDescription: said };
      return [name, withValueWords(name, described, place.language)];
    }),
  );
}

function wordOf({ file, definition, language }: Place, names: readonly string[]): string {
  const [collection = '', ...rest] = names;
  const own = schemaFieldWord(file, definition, rest.join('.'), language);
  const word = own ?? fieldWord(collection, rest, language);
  return word === rest.join('.') ? (names.at(-1) ?? '') : word;
}

function escaped(text: unknown): string {
  return String(text).replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}

/** A field's own words hide those of what it refers to: both are said. */
function sentenceOf(reference: unknown, { file, others, language }: Place): unknown {
  const [, other, definition = ''] =
    /^(?:(\w+)\.schema\.json)?#\/\$defs\/(\w+)$/.exec(typeof reference === 'string' ? reference : '') ?? [];
  const from = other ?? file;
  const zh = language === 'zh-CN' ? schemaSentenceZh(from, definition) : undefined;
  const schema = others.find(({ name }) => name === from)?.schema;
  return zh ?? ((schema?.$defs as Json | undefined)?.[definition] as Json | undefined)?.description;
}

function withValueWords(name: string, schema: Json, language: Language): Json {
  const values = schema.enum;
  if (!Array.isArray(values) || !values.every((one) => typeof one === 'string')) return schema;
  const words = values.map((one: string) => valueWord(name, one, language) ?? '');
  return words.every((one) => one === '') ? schema : { ...schema, enumDescriptions: words };
}
