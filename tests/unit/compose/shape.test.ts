// The shape that composing and comparing go by says the same as the schema.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Field, fieldsOf, isCollection, memberField, RULESET } from '../../../engine/compose/shape.js';

type Schema = { readonly [key: string]: unknown };

const read = (name: string): Schema => JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const definitions = { ruleset: definitionsOf(read('ruleset')), common: definitionsOf(read('common')) };

function definitionsOf(document: Schema): ReadonlyMap<string, Schema> {
  return new Map(Object.entries(document.$defs as Readonly<Record<string, Schema>>));
}

function definition(name: string): Schema {
  const found = definitions.ruleset.get(name) ?? definitions.common.get(name);
  if (found === undefined) throw new Error(`the schemas define no ${name}`);
  return found;
}

function resolve(schema: Schema): Schema {
  const ref = schema.$ref;
  if (typeof ref !== 'string') return schema;
  return resolve(definition(ref.split('#/$defs/')[1] ?? ''));
}

/** Everything that the schema and the shape could differ in, as lines. */
function describeSchema(at: string, schema: Schema, required: readonly string[], seen: readonly Schema[]): string[] {
  const properties = Object.entries(schema.properties as Readonly<Record<string, Schema>>);
  return properties.flatMap(([key, raw]) => {
    const value = resolve(raw);
    const flags = `${required.includes(key) ? ' required' : ''}${isNullable(value) ? ' nullable' : ''}`;
    const here = `${at}.${key}`;
    const kind = kindOf(key, raw, value);
    const below = seen.includes(value) || kind === 'text' ? [] : parts(kind, value).flatMap((part) => walk(here, part, [...seen, value]));
    return [`${here} ${kind}${flags}`, ...below];
  });
}

function walk(at: string, schema: Schema, seen: readonly Schema[]): string[] {
  return describeSchema(at, schema, (schema.required as readonly string[] | undefined) ?? [], seen);
}

function parts(kind: string, value: Schema): readonly Schema[] {
  if (kind === 'object') return value.oneOf === undefined ? [value] : [];
  if (kind === 'keyed') return [resolve(value.additionalProperties as Schema)];
  return kind === 'members' ? [resolve(value.items as Schema)] : [];
}

function kindOf(key: string, raw: Schema, value: Schema): string {
  if (key === 'id') return 'id';
  if (key === 'clauses' && isMembers(value)) return 'clauses';
  if (key === 'min' && [value.type].flat().includes('object')) return 'minima';
  if (String(raw.$ref).endsWith('/Text')) return 'text';
  if (String(raw.$ref).endsWith('/Expression')) return 'expression';
  if (value.type === 'array') {
    if (isMembers(value)) return 'members';
    return resolve(value.items as Schema).type === 'string' ? 'set' : 'list';
  }
  if (value.oneOf !== undefined) return 'object';
  if (value.type === 'object') return value.properties === undefined ? 'keyed' : 'object';
  return 'plain';
}

const isMembers = (value: Schema): boolean => 'id' in ((resolve((value.items ?? {}) as Schema).properties as object | undefined) ?? {});
const isNullable = (value: Schema): boolean => [value.type].flat().includes('null');

function describeShape(at: string, field: Field, seen: readonly Field[]): string[] {
  return [...fieldsOf(field)].flatMap(([key, value]) => {
    const here = `${at}.${key}`;
    const flags = `${value.required === true ? ' required' : ''}${value.nullable === true ? ' nullable' : ''}`;
    const below = isCollection(value) ? memberField(value) : value;
    const isLeaf = value.kind === 'text' || value.kind === 'clauses' || seen.includes(value);
    return [`${here} ${value.kind}${flags}`, ...(isLeaf || key === 'assess' ? [] : describeShape(here, below, [...seen, value]))];
  });
}

/** The methods of a leaf together, each field as its method has it; only the method itself is required of all. */
function describeAssess(): string[] {
  const methods = definition('Assess').oneOf as readonly Schema[];
  const lines = methods.flatMap((method) => describeSchema('', resolve(method), [], [])).map((line) => line.replace(/^\./, 'assess.'));
  return [...new Set(lines)].map((line) => (line === 'assess.method plain' ? `${line} required` : line));
}

describe('the shape of a ruleset', () => {
  it('has the fields of the schema, in its order, of the same kinds', () => {
    const shape = describeShape('ruleset', RULESET, []);
    expect(shape).toEqual(walk('ruleset', read('ruleset'), []));
  });

  it('has those of a clause', () => {
    const clauses = fieldsOf(RULESET).get('clauses') as Field;
    const shape = describeShape('clause', memberField(clauses), []);
    const schema = walk('clause', definition('Clause'), []);
    expect(shape).toEqual(schema);
  });

  it('has those of every method of a leaf', () => {
    const clauses = fieldsOf(RULESET).get('clauses') as Field;
    const assess = fieldsOf(memberField(clauses)).get('assess') as Field;
    expect(describeShape('assess', assess, [])).toEqual(describeAssess());
  });
});
