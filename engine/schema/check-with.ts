// Which of the four documents a value is, and whether it has that document's shape, by whichever validators there are: the generated
// ones (check.ts) or the compact ones of a page (compact.ts). What the shape means is checked later. S-1.
import type { SchemaError } from '../../schemas/generated/validators.js';
import { type Problem, problem } from '../model/problem.js';
import { capProblems, MAX_PROBLEMS } from '../source/limits.js';
import { checkSize } from './bounded-size.js';
import { checkPlainData } from './plain-data.js';
import { schemaProblems } from './schema-problems.js';

export type DocumentKind = 'ruleset' | 'overlay' | 'audit' | 'report';

/** `parsed`: from parseText without problems, so that it is known to be plain and bounded; `host`: from anywhere. */
export type Provenance = 'parsed' | 'host';

/** The shape of one kind of document. */
export interface Shape {
  /** What is wrong in a plain value; nothing where it is right. */
  errorsOf(value: unknown): readonly SchemaError[];
  /** The names that its fields may have, to suggest one for an unknown name. */
  fieldNames(): readonly string[];
}

/** The shapes that are known; a document of another kind is named and not looked into. */
export type Shapes = Readonly<Partial<Record<DocumentKind, Shape>>>;

export interface Checked {
  /** Undefined where the format is missing or unknown, or the value is not plain data. */
  readonly kind: DocumentKind | undefined;
  readonly problems: readonly Problem[];
}

const KINDS: ReadonlyMap<unknown, DocumentKind> = new Map<unknown, DocumentKind>([
  ['steelyard/ruleset@1', 'ruleset'],
  ['steelyard/overlay@1', 'overlay'],
  ['steelyard/audit@1', 'audit'],
  ['steelyard/report@1', 'report'],
]);

/** Never throws. */
export function checkWith(shapes: Shapes, value: unknown, document: string, provenance: Provenance = 'host'): Checked {
  const faults = provenance === 'host' ? checkPlainData(value, document) : [];
  if (!isReadable(faults)) return { kind: undefined, problems: capProblems(faults, document) };
  // So many faults that the look at the value was broken off: what follows may be anything.
  if (faults.length > MAX_PROBLEMS) {
    const rest = problem('error', 'not-plain-data', document, '', { found: 'object' });
    return { kind: undefined, problems: [...capProblems(faults, document), rest] };
  }
  const oversize = checkSize(value, document);
  const format = formatOf(value);
  const kind = KINDS.get(format);
  if (kind === undefined) {
    const params = { allowed: [...KINDS.keys()], found: typeof format === 'string' ? format.slice(0, 100) : null };
    return {
      kind,
      problems: capProblems([...faults, problem('error', 'unknown-format', document, '/format', params)], document),
    };
  }
  const found = oversize.length > 0 ? oversize : problemsOfShape(shapes[kind], value, document);
  return { kind, problems: found.length === 0 ? faults : capProblems([...faults, ...found], document) };
}

/** Checks a value that is to be of one kind. One of another kind is that problem alone: its own shape matters to nobody here. */
export function checkAs(kind: DocumentKind, shape: Shape, value: unknown, document: string, provenance: Provenance = 'host'): Checked {
  const checked = checkWith({ [kind]: shape }, value, document, provenance);
  if (checked.kind === kind || checked.kind === undefined) return checked;
  const wrong = problem('error', 'wrong-document', document, '/format', { expected: kind, found: checked.kind });
  return { kind: checked.kind, problems: [...checked.problems, wrong] };
}

/** Whether a value with these problems can be put into canonical form, and so has a digest (S-7). */
export function hasDigest(problems: readonly Problem[]): boolean {
  return isReadable(problems) && !problems.some(({ code }) => code === 'lone-surrogate');
}

/** The same question about a value from anywhere that nobody has checked. */
export function isDigestible(value: unknown): boolean {
  return hasDigest(checkWith({}, value, '').problems);
}

/** After these the value may not be read any further. */
const UNREADABLE = new Set(['not-plain-data', 'too-deep', 'too-many-values']);

function isReadable(problems: readonly Problem[]): boolean {
  return !problems.some(({ code }) => UNREADABLE.has(code));
}

function problemsOfShape(shape: Shape | undefined, value: unknown, document: string): readonly Problem[] {
  return shape === undefined ? [] : schemaProblems(shape.errorsOf(value), value, document, shape.fieldNames);
}

function formatOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, 'format')) return undefined;
  return (value as { readonly format?: unknown }).format;
}
