// Reads the files of vectors: what a file says goes for each of its cases, and a case changes documents by JSON Pointer.
import { readdirSync, readFileSync } from 'node:fs';

type Json = Readonly<Record<string, unknown>>;

export interface VectorCase {
  readonly title: string;
  readonly requirements: readonly string[];
  readonly kind: string;
  /** Everything that the case, and the file around it, says. */
  readonly fields: Json;
  readonly expect: Json;
}

export interface VectorFile {
  /** Its path in this folder. */
  readonly name: string;
  readonly title: string;
  readonly feature: string | undefined;
  readonly cases: readonly VectorCase[];
}

/** All vectors, by name of file. */
export function readVectors(folder: URL): readonly VectorFile[] {
  const names = [...namesIn(folder, ''), ...namesIn(folder, 'features/')];
  return names.sort().map((name) => readFile(name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json));
}

function namesIn(folder: URL, under: string): readonly string[] {
  return readdirSync(new URL(under, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => under + name);
}

function readFile(name: string, file: Json): VectorFile {
  const { cases = [{}], ...shared } = file;
  return {
    name,
    title: String(file.title),
    feature: typeof file.feature === 'string' ? file.feature : undefined,
    cases: (cases as readonly Json[]).map((one) => readCase({ ...shared, ...one })),
  };
}

function readCase(merged: Json): VectorCase {
  const fields = { ...merged };
  for (const name of ['ruleset', 'audit', 'document']) {
    const changed = changedDocument(
      merged[name],
      merged[`${name}With`] as Json | undefined,
      merged[`${name}Without`] as string[] | undefined,
    );
    if (changed !== undefined) fields[name] = changed;
  }
  return {
    title: String(merged.title),
    requirements: merged.requirements as readonly string[],
    kind: (merged.kind ?? 'evaluate') as string,
    fields,
    expect: (merged.expect ?? {}) as Json,
  };
}

/** A copy of the document in which the values at these pointers are set, in their order, and then others taken away. */
function changedDocument(document: unknown, set: Json | undefined, without: readonly string[] | undefined): unknown {
  if (set === undefined && without === undefined) return document;
  const holder = { '': structuredClone(document) } as Record<string, unknown>;
  for (const [pointer, value] of Object.entries(set ?? {})) {
    const [owner, key] = ownerAt(holder, pointer);
    owner[key] = structuredClone(value);
  }
  for (const pointer of without ?? []) {
    const [owner, key] = ownerAt(holder, pointer);
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else delete owner[key];
  }
  return holder[''];
}

function ownerAt(holder: Record<string, unknown>, pointer: string): readonly [Record<string, unknown>, string] {
  const keys = pointer.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let owner = holder;
  for (const key of keys) {
    // Objects on the way that are not there yet are made.
    if (owner[key] === undefined) owner[key] = {};
    owner = owner[key] as Record<string, unknown>;
  }
  return [owner, last];
}

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
