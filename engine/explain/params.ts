// The parameters of a reason, read with care: a report may come from a file or from a newer engine.
import type { Why } from '../model/documents.js';

export interface Params {
  /** Undefined where it is absent, null or no text. */
  text(name: string): string | undefined;
  count(name: string): number | undefined;
  texts(name: string): readonly string[];
  /** The entries of an object whose values are numbers. */
  counts(name: string): readonly (readonly [string, number])[];
  /** The objects of a list. */
  objects(name: string): readonly Params[];
  truth(name: string): boolean | undefined;
}

export function paramsOf(why: Why): Params {
  return reader(why.params);
}

function reader(object: object): Params {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(object));
  const items = (name: string): readonly unknown[] => {
    const value = values.get(name);
    return Array.isArray(value) ? value : [];
  };
  return {
    text: (name) => ofType(values.get(name), 'string'),
    count: (name) => ofType(values.get(name), 'number'),
    truth: (name) => ofType(values.get(name), 'boolean'),
    texts: (name) => items(name).filter((item): item is string => typeof item === 'string'),
    counts: (name) => {
      const value = values.get(name);
      if (!isObject(value)) return [];
      return Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    },
    objects: (name) => items(name).filter(isObject).map(reader),
  };
}

interface Types {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

function ofType<K extends keyof Types>(value: unknown, type: K): Types[K] | undefined {
  return typeof value === type ? (value as Types[K]) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
