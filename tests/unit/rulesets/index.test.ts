// The index says what lies in rulesets/, and a published file never changes: its digest stands in an append-only ledger,
// which is compared with the file and, where there is a git history, with every line that was ever committed. S-7.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { overlayFiles, RULESETS, rulesetFiles } from './ruleset-files.js';

interface Entry {
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly title: unknown;
  readonly effective?: unknown;
  readonly extends?: unknown;
  readonly digest: string;
  readonly path: string;
}

const index = JSON.parse(readFileSync(`${RULESETS}index.json`, 'utf8')) as {
  readonly rulesets: readonly Entry[];
  readonly overlays: readonly Entry[];
};
const ledger = readFileSync(`${RULESETS}sealed.txt`, 'utf8').split('\n').filter(Boolean);

/** Written apart from the engine's own, so that the two check each other. */
function digestOf(document: object): string {
  const { status: _, ...sealed } = document as { readonly status?: string };
  return `sha256:${createHash('sha256')
    .update(canonicalize(sealed) ?? '')
    .digest('hex')}`;
}

/** Every line that a commit ever added to the ledger; none where git or its history is missing. */
function committedLines(): readonly string[] {
  try {
    const log = execFileSync('git', ['log', '--format=', '-p', '--unified=0', '--', 'sealed.txt'], {
      cwd: RULESETS,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return [...new Set(log.split('\n').flatMap((line) => /^\+([a-z0-9].*@.*)$/.exec(line)?.[1] ?? []))];
  } catch {
    return [];
  }
}

describe('rulesets/index.json', () => {
  it('lists each ruleset as its file says', () => {
    const expected = rulesetFiles.map(({ path, document }) => ({
      id: document.id,
      version: document.version,
      status: document.status ?? 'draft',
      title: document.title,
      effective: document.effective,
      digest: digestOf(document),
      path,
    }));
    expect(byPath(index.rulesets)).toEqual(byPath(expected));
  });

  it('lists each overlay as its file says', () => {
    const expected = overlayFiles.map(({ path, document }) => ({
      id: document.id,
      version: document.version,
      status: document.status ?? 'draft',
      title: document.title,
      extends: document.extends,
      digest: digestOf(document),
      path,
    }));
    expect(byPath(index.overlays)).toEqual(byPath(expected));
  });

  it('finds each file where its id and version say', () => {
    for (const { path, document } of rulesetFiles) expect(path).toBe(`${document.id}/${document.version}/ruleset.json`);
    for (const { path, document } of overlayFiles) {
      expect(path).toBe(`${document.extends.id}/overlays/${document.id}/${document.version}.json`);
    }
  });
});

describe('rulesets/sealed.txt', () => {
  const sealed = [...index.rulesets, ...index.overlays].filter(({ status }) => status === 'published' || status === 'withdrawn');

  it('holds the digest of every published or withdrawn file: a change needs a new version', () => {
    const missing = sealed.map(({ id, version, digest }) => `${id}@${version} ${digest}`).filter((line) => !ledger.includes(line));
    expect(missing).toEqual([]);
  });

  it('names each version once, and none that is not there', () => {
    const names = ledger.map((line) => line.split(' ')[0]);
    expect(names).toEqual([...new Set(names)]);
    const present = sealed.map(({ id, version }) => `${id}@${version}`);
    expect(names.filter((name) => name === undefined || !present.includes(name))).toEqual([]);
  });

  it('still has every line that was ever committed', () => {
    expect(committedLines().filter((line) => !ledger.includes(line))).toEqual([]);
  });
});

function byPath(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
}
