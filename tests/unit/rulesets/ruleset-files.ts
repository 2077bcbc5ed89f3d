// Reads what lies in rulesets/ for the tests of this folder: every JSON file with its path, text and parsed document.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Audit, Overlay, Ruleset } from '../../../engine/model/documents.js';

/** The folder, with a slash at its end. */
export const RULESETS = fileURLToPath(new URL('../../../rulesets/', import.meta.url));

export interface JsonFile<T> {
  /** Relative to rulesets/, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly document: T;
}

/** One line of a ruleset's scenarios.json: an audit and what is to come of it. */
export interface Scenario {
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly audit: Audit;
  readonly overlays?: readonly { readonly id: string; readonly version: string }[];
  readonly expect: {
    readonly status: string;
    readonly score?: string | null;
    readonly exactScore?: string | null;
    readonly grade?: string | null;
    readonly problems?: readonly string[];
  };
}

function readJson<T>(path: string): JsonFile<T> {
  const text = readFileSync(RULESETS + path, 'utf8');
  return { path, text, document: JSON.parse(text) as T };
}

const paths = readdirSync(RULESETS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .sort();

function filesAt<T>(pattern: RegExp): readonly JsonFile<T>[] {
  return paths.filter((path) => pattern.test(path)).map((path) => readJson<T>(path));
}

export const allJsonPaths: readonly string[] = paths;
export const rulesetFiles = filesAt<Ruleset>(/^[^/]+\/[^/]+\/ruleset\.json$/);
export const overlayFiles = filesAt<Overlay>(/^[^/]+\/overlays\/[^/]+\/[^/]+\.json$/);
export const auditFiles = filesAt<Audit>(/^[^/]+\/[^/]+\/audits\/[^/]+\.audit\.json$/);
export const reportFiles = filesAt<unknown>(/^[^/]+\/[^/]+\/audits\/[^/]+\.report\.json$/);
export const scenarioFiles = filesAt<{ readonly scenarios: readonly Scenario[] }>(/^[^/]+\/[^/]+\/scenarios\.json$/);
