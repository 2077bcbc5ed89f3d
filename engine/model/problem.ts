// A problem is data: what, how bad, in which document and where. Sentences are made at the edge, in engine/text. S-8.

/** error: nothing may be decided on it; warning: decided, but somebody should look; info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Values that a sentence about a problem may name. Plain JSON. */
export type Params = Readonly<Record<string, unknown>>;

export interface Problem {
  /** Stable, dash-case; engine/text has a sentence for each. */
  readonly code: string;
  readonly severity: Severity;
  /** "ruleset", "overlay:<id>" or "audit"; the command line puts the file's name here. */
  readonly document: string;
  /** JSON Pointer (RFC 6901) into that document; "" is the whole. */
  readonly pointer: string;
  readonly params: Params;
}

/** What a stage of the pipeline gives: a value where there can be one, and what was wrong. */
export interface Result<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

export function problem(severity: Severity, code: string, document: string, pointer: string, params: Params = {}): Problem {
  return { code, severity, document, pointer, params };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((one) => one.severity === 'error');
}

/** By document, pointer and code, in code units: the order does not depend on a locale. S-8. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => byText(a.document, b.document) || byText(a.pointer, b.pointer) || byText(a.code, b.code) || byParams(a, b),
  );
}

/** Two of one kind at one place must not stand in the order of the keys of a document (S-140). */
function byParams(a: Problem, b: Problem): number {
  return byText(JSON.stringify(a.params), JSON.stringify(b.params));
}

/** One segment of a JSON Pointer, escaped. */
export function pointerSegment(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A JSON Pointer of segments. */
export function pointerOf(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${pointerSegment(key)}`).join('');
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
