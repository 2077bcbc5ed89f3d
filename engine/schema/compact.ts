// The same answers as the generated validators give, from the schemas themselves: small enough for a page, where the generated code
// is ten times the size. Takes a compact schema (schemas/generated/compact), gives the errors in the order in which ajv finds them.
// It knows the keywords in KEYWORDS and no others; tests hold it against the generated validators. S-1.
import type { CompactSchema } from '../../schemas/generated/compact/schema.js';
import type { SchemaError } from '../../schemas/generated/validators.js';
import { pointerOf } from '../model/problem.js';
import type { Shape } from './check-with.js';
import { fieldNames } from './field-names.js';

/** Every keyword that is understood. A schema that uses another one is not checked by it: a test fails. */
export const KEYWORDS: readonly string[] = [
  ...['type', 'const', 'enum', 'not', 'oneOf', 'maximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength', 'pattern'],
  ...['maxItems', 'minItems', 'items', 'uniqueItems', 'maxProperties', 'minProperties', 'required', 'propertyNames'],
  ...['additionalProperties', 'properties', 'dependentRequired', 'discriminator'],
];

type Schema = CompactSchema;
type Fields = Readonly<Record<string, unknown>>;

/** The shape that a compact schema describes. */
export function compactShape(schema: Schema): Shape {
  return { errorsOf: (value) => compactErrors(schema, value), fieldNames: () => fieldNames(schema) };
}

/** All errors of a plain value that is at most MAX_DEPTH deep. */
function compactErrors(schema: Schema, value: unknown): readonly SchemaError[] {
  const check = new Check();
  check.visit(schema, value);
  return check.errors;
}

class Check {
  errors: SchemaError[] = [];
  /** The way to the value that is being looked at; made into a pointer only where there is an error. */
  private readonly path: (string | number)[] = [];

  visit(schema: Schema, value: unknown): void {
    const { type } = schema;
    if (type !== undefined && !(typeof type === 'string' ? isOf(type, value) : type.some((one) => isOf(one, value)))) {
      this.add('type', { type });
    }
    this.whatever(schema, value);
    if (typeof value === 'string') this.text(schema, value);
    else if (typeof value === 'number') this.number(schema, value);
    else if (Array.isArray(value)) this.list(schema, value);
    else if (typeof value === 'object' && value !== null) this.object(schema, value as Fields);
  }

  private whatever(schema: Schema, value: unknown): void {
    const { const: only, enum: allowed, not, oneOf } = schema;
    if (only !== undefined && value !== only) this.add('const', { allowedValue: only });
    if (allowed !== undefined && !allowed.includes(value)) this.add('enum', { allowedValues: allowed });
    if (not !== undefined && this.attempt(not, value).length === 0) this.add('not');
    if (oneOf !== undefined && schema.discriminator === undefined) this.oneOf(oneOf, value);
  }

  private oneOf(branches: readonly Schema[], value: unknown): void {
    const found = branches.map((branch) => this.attempt(branch, value));
    if (found.filter(({ length }) => length === 0).length === 1) return;
    for (const errors of found) for (const error of errors) this.errors.push(error);
    this.add('oneOf');
  }

  private number({ maximum, minimum, exclusiveMinimum }: Schema, value: number): void {
    if (maximum !== undefined && value > maximum) this.add('maximum', { comparison: '<=', limit: maximum });
    if (minimum !== undefined && value < minimum) this.add('minimum', { comparison: '>=', limit: minimum });
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
      this.add('exclusiveMinimum', { comparison: '>', limit: exclusiveMinimum });
    }
  }

  /** Lengths in UTF-16 units, as in the generated validators. */
  private text({ maxLength, minLength, pattern }: Schema, value: string): void {
    this.size('Length', value.length, maxLength, minLength);
    if (pattern !== undefined && !pattern.test(value)) this.add('pattern', { pattern: pattern.source });
  }

  private list({ maxItems, minItems, items, uniqueItems }: Schema, value: readonly unknown[]): void {
    this.size('Items', value.length, maxItems, minItems);
    if (items !== undefined) for (let index = 0; index < value.length; index += 1) this.below(items, value[index], index);
    if (uniqueItems === true) this.unique(value);
  }

  private unique(value: readonly unknown[]): void {
    for (let i = value.length - 1; i > 0; i -= 1) {
      for (let j = i - 1; j >= 0; j -= 1) {
        if (isSame(value[i], value[j])) {
          this.add('uniqueItems', { i, j });
          return;
        }
      }
    }
  }

  private object(schema: Schema, value: Fields): void {
    const { properties, additionalProperties: others, propertyNames, maxProperties, minProperties } = schema;
    if (maxProperties !== undefined || minProperties !== undefined) {
      this.size('Properties', Object.keys(value).length, maxProperties, minProperties);
    }
    for (const field of schema.required ?? NONE) {
      if (value[field] === undefined) this.add('required', { missingProperty: field });
    }
    if (propertyNames !== undefined) this.names(propertyNames, value);
    if (others !== undefined) {
      for (const key in value) {
        if (properties !== undefined && Object.hasOwn(properties, key)) continue;
        if (others === false) this.add('additionalProperties', { additionalProperty: key });
        else this.below(others, value[key], key);
      }
    }
    for (const key in properties) {
      const [field, child] = [properties[key], value[key]];
      if (field !== undefined && child !== undefined) this.below(field, child, key);
    }
    for (const key in schema.dependentRequired) {
      for (const field of value[key] === undefined ? NONE : (schema.dependentRequired[key] ?? NONE)) {
        if (value[field] === undefined) this.add('dependentRequired', { missingProperty: field });
      }
    }
    if (schema.discriminator !== undefined) this.discriminated(schema.discriminator, schema.oneOf ?? [], value);
  }

  private names(propertyNames: Schema, value: Fields): void {
    for (const key in value) {
      const before = this.errors.length;
      this.visit(propertyNames, key);
      if (this.errors.length > before) this.add('propertyNames', { propertyName: key });
    }
  }

  private discriminated(tag: string, branches: readonly Schema[], value: Fields): void {
    const tagValue = value[tag];
    const branch = branches.find(({ properties }) => properties?.[tag]?.const === tagValue);
    if (typeof tagValue === 'string' && branch !== undefined) this.visit(branch, value);
    else this.add('discriminator', { tag, tagValue });
  }

  private size(kind: 'Length' | 'Items' | 'Properties', size: number, most: number | undefined, least: number | undefined): void {
    if (most !== undefined && size > most) this.add(`max${kind}`, { limit: most });
    if (least !== undefined && size < least) this.add(`min${kind}`, { limit: least });
  }

  private below(schema: Schema, value: unknown, key: string | number): void {
    this.path.push(key);
    this.visit(schema, value);
    this.path.pop();
  }

  /** The errors under another schema at the same place, kept apart. */
  private attempt(schema: Schema, value: unknown): readonly SchemaError[] {
    const { errors } = this;
    this.errors = [];
    this.visit(schema, value);
    const found = this.errors;
    this.errors = errors;
    return found;
  }

  private add(keyword: string, params: SchemaError['params'] = {}): void {
    this.errors.push({ instancePath: pointerOf(...this.path), keyword, params });
  }
}

const NONE: readonly string[] = [];

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
