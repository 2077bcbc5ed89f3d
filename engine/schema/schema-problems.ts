// The errors of the generated validators as problems with codes of our own, so that nothing outside depends on the validator.
// Of the branches of a oneOf only the one that was meant is reported.
import type { SchemaError } from '../../schemas/generated/validators.js';
import { type Params, type Problem, pointerSegment, problem } from '../model/problem.js';
import { valueAtPointer } from '../model/value-at.js';
import { isForbiddenKey } from '../source/limits.js';
import { numberFault } from '../source/number-text.js';
import { nearestField } from './field-names.js';

const METHODS = ['conformity', 'sampling', 'levels', 'percentage', 'deductions', 'points', 'rule'];
/** More than this many errors are not even translated: the list of problems is cut long before. */
const MAX_ERRORS = 2_000;
const OPERATIONS = ['set', 'add', 'remove'];

/** `root` is the checked value, in which the errors' paths lead to what was found; `fieldNames` gives the names that fields may have. */
export function schemaProblems(
  errors: readonly SchemaError[],
  root: unknown,
  document: string,
  fieldNames: () => readonly string[],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (errors.length === 0) return problems;
  const all = errors.slice(0, MAX_ERRORS);
  let names: readonly string[] | undefined;
  const known = (): readonly string[] => {
    names ??= fieldNames();
    return names;
  };
  for (const error of withoutNoise(all, root)) {
    const translated = translate(error, all, root, document, known);
    if (translated !== undefined) problems.push(translated);
  }
  return problems;
}

/**
 * A oneOf reports the errors of all its branches: those that only say "not this branch" are dropped where another says more.
 * A key that is wrong as such reports its own errors at the object first, which are dropped for the one that names the key.
 */
function withoutNoise(errors: readonly SchemaError[], root: unknown): readonly SchemaError[] {
  const alternatives = new Set(errors.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath));
  const isBranchMiss = (error: SchemaError): boolean =>
    alternatives.has(error.instancePath) && ['type', 'enum', 'const'].includes(error.keyword);
  const isAboutKey = (error: SchemaError): boolean =>
    ['pattern', 'maxLength', 'not'].includes(error.keyword) && typeName(valueAtPointer(root, error.instancePath)) === 'object';
  return errors.filter((error) => {
    if (isBranchMiss(error) || isAboutKey(error)) return false;
    if (error.keyword !== 'oneOf') return true;
    const path = error.instancePath;
    return !errors.some(
      (other) => other !== error && !isBranchMiss(other) && (other.instancePath === path || other.instancePath.startsWith(`${path}/`)),
    );
  });
}

function translate(
  error: SchemaError,
  all: readonly SchemaError[],
  root: unknown,
  document: string,
  known: () => readonly string[],
): Problem | undefined {
  const { params, instancePath: pointer } = error;
  const found = (): unknown => brief(valueAtPointer(root, pointer));
  const make = (code: string, details: Params, at = pointer): Problem => problem('error', code, document, at, details);

  switch (error.keyword) {
    case 'additionalProperties': {
      const field = String(params.additionalProperty);
      if (isForbiddenKey(field)) return undefined;
      const didYouMean = nearestField(field, known());
      return make('unknown-field', didYouMean === undefined ? { field } : { field, didYouMean }, `${pointer}/${pointerSegment(field)}`);
    }
    case 'required':
    case 'dependentRequired': {
      const field = String(params.missingProperty);
      return make('missing-field', { field }, `${pointer}/${pointerSegment(field)}`);
    }
    case 'type':
      return make('wrong-type', { expected: [params.type].flat(), found: typeName(valueAtPointer(root, pointer)) });
    case 'enum':
      return make('wrong-value', { allowed: params.allowedValues, found: found() });
    case 'const':
      return make('wrong-value', { allowed: [params.allowedValue], found: found() });
    case 'oneOf': {
      const branch = all.find((other) => other.instancePath === pointer && other.keyword === 'enum');
      return make('wrong-value', { allowed: branch?.params.allowedValues ?? [], found: found() });
    }
    case 'discriminator':
      return discriminated(error, make);
    case 'pattern':
      return make(patternCode(String(params.pattern)), { found: found() });
    case 'not':
      return make('invalid-id', { found: found() });
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return make('out-of-range', { comparison: params.comparison, limit: params.limit, found: found() });
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return make('too-short', { limit: params.limit, unit: unitOf(error.keyword) });
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return make('too-long', { limit: params.limit, unit: unitOf(error.keyword) });
    case 'uniqueItems':
      return make('duplicate-item', { first: params.j, second: params.i }, `${pointer}/${String(params.i)}`);
    case 'propertyNames': {
      const key = String(params.propertyName);
      return make('invalid-id', { found: brief(key) }, `${pointer}/${pointerSegment(key)}`);
    }
    default:
      return make('wrong-value', { allowed: [], found: found() });
  }
}

function discriminated(error: SchemaError, make: (code: string, details: Params, at: string) => Problem): Problem | undefined {
  const tag = String(error.params.tag);
  const value = error.params.tagValue;
  const at = `${error.instancePath}/${tag}`;
  // Absent: `required` says so.
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return make('wrong-type', { expected: ['string'], found: typeName(value) }, at);
  return tag === 'method'
    ? make('unknown-method', { found: value, allowed: METHODS }, at)
    : make('wrong-value', { found: value, allowed: OPERATIONS }, at);
}

/** The schemas have few patterns; each stands for one kind of text. */
function patternCode(pattern: string): string {
  if (pattern.startsWith('^(?:[0-9]{4}-')) return 'invalid-date';
  if (pattern.startsWith('^[a-z0-9]+(-')) return 'invalid-id';
  if (pattern.includes('(0|[1-9][0-9]{0,8})\\.')) return 'invalid-version';
  return 'wrong-format';
}

function unitOf(keyword: string): string {
  return keyword.endsWith('Length') ? 'characters' : keyword.endsWith('Items') ? 'items' : 'fields';
}

export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value small enough to stand in a sentence. */
function brief(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 80 ? `${[...value.slice(0, 80)].slice(0, 60).join('')}…` : value;
  // Problems stand in reports, which are documents themselves: a number that none may hold is told as text.
  if (typeof value === 'number') return Number.isFinite(value) && numberFault(String(value)) === undefined ? value : String(value);
  return typeof value === 'object' && value !== null ? typeName(value) : value;
}
