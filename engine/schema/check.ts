// Which of the four documents a value is, and whether it has that document's shape. What the shape means is checked later. S-1.
import * as validators from '../../schemas/generated/validators.js';
import { type Problem, problem } from '../model/problem.js';
import { MAX_PROBLEMS } from '../source/limits.js';
import { capProblems } from '../source/parse.js';
import { checkSize } from './bounded-size.js';
import { checkPlainData } from './plain-data.js';
import { schemaProblems } from './schema-problems.js';

export type DocumentKind = 'ruleset' | 'overlay' | 'audit' | 'report';

/** `parsed`: from parseText without problems, so that it is known to be plain and bounded; `host`: from anywhere. */
export type Provenance = 'parsed' | 'host';

const VALIDATORS = new Map<string, { readonly kind: DocumentKind; readonly isValid: validators.Validator }>([
  ['steelyard/ruleset@1', { kind: 'ruleset', isValid: validators.ruleset }],
  ['steelyard/overlay@1', { kind: 'overlay', isValid: validators.overlay }],
  ['steelyard/audit@1', { kind: 'audit', isValid: validators.audit }],
  ['steelyard/report@1', { kind: 'report', isValid: validators.report }],
]);

export const FORMATS: readonly string[] = [...VALIDATORS.keys()];

/** Never throws. `kind` is undefined where the format is missing or unknown, or the value is not plain data. */
export function checkDocument(
  value: unknown,
  document: string,
  provenance: Provenance = 'host',
): { readonly kind: DocumentKind | undefined; readonly problems: readonly Problem[] } {
  const faults = provenance === 'host' ? checkPlainData(value, document) : [];
  if (faults.some((fault) => UNREADABLE.has(fault.code))) return { kind: undefined, problems: capProblems(faults, document) };
  // So many faults that the look at the value was broken off: what follows may be anything.
  if (faults.length > MAX_PROBLEMS) {
    const rest = problem('error', 'not-plain-data', document, '', { found: 'object' });
    return { kind: undefined, problems: [...capProblems(faults, document), rest] };
  }
  const oversize = checkSize(value, document);
  const format = formatOf(value);
  const found = typeof format === 'string' ? VALIDATORS.get(format) : undefined;
  if (found === undefined) {
    const params = { allowed: FORMATS, found: typeof format === 'string' ? format.slice(0, 100) : null };
    return {
      kind: undefined,
      problems: capProblems([...faults, problem('error', 'unknown-format', document, '/format', params)], document),
    };
  }
  if (oversize.length > 0) return { kind: found.kind, problems: capProblems([...faults, ...oversize], document) };
  if (found.isValid(value)) return { kind: found.kind, problems: faults };
  const problems = schemaProblems(found.isValid.errors ?? [], value, document);
  return { kind: found.kind, problems: capProblems([...faults, ...problems], document) };
}

/** After these the value may not be read any further. */
const UNREADABLE = new Set(['not-plain-data', 'too-deep', 'too-many-values']);

/** Whether a value with these problems can be put into canonical form, and so has a digest (S-7). */
export function hasDigest(problems: readonly Problem[]): boolean {
  return !problems.some(({ code }) => UNREADABLE.has(code) || code === 'lone-surrogate');
}

function formatOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, 'format')) return undefined;
  return (value as { readonly format?: unknown }).format;
}
