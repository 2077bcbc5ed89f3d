// The built command line as people run it: the launcher, worker threads, pipes that close early.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder } from './command-line.js';
import { AUDIT, RULESET } from './small-documents.js';

const files = folder();
const ruleset = files.write('ruleset.json', RULESET);
const TIMEOUT = 120_000;

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Stops reading standard output after the first bytes where `closeEarly` is set. */
function launch(args: readonly string[], input = '', closeEarly = false): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['engine/cli/launch.mjs', ...args], { env: { ...process.env, LANG: 'C', LC_ALL: '' } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += data;
      if (closeEarly) child.stdout.destroy();
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    // Whoever does not read all of its input closes the pipe, which is no fault.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const repair = { sampled: 12, nonconforming: index % 13 };
    return index % 11 === 5 ? '{bad}' : JSON.stringify({ ...AUDIT, id: `audit-${index}`, clauses: { ...AUDIT.clauses, repair } });
  }).join('\n');
}

describe('the built command line', () => {
  it('is built once when two start at the same time, and says nothing about it', { timeout: TIMEOUT }, async () => {
    rmSync('dist/.node.sources', { force: true });
    const runs = await Promise.all([launch(['--version']), launch(['--version'])]);
    for (const { status, out, err } of runs) {
      expect([status, err]).toEqual([0, '']);
      expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
    }
  });

  it('gives the same bytes from one thread as from three', { timeout: TIMEOUT }, async () => {
    const input = lines(4_000);
    const [one, three] = [
      await launch(['batch', '--ruleset', ruleset, '--no-overlays', '--jobs', '1'], input),
      await launch(['batch', '--ruleset', ruleset, '--no-overlays', '--jobs', '3'], input),
    ];
    expect(one.status).toBe(0);
    expect(one.out.split('\n')).toHaveLength(4_001);
    expect(three).toEqual(one);
  });

  it('ends quietly when nobody reads on', { timeout: TIMEOUT }, async () => {
    const { status, err } = await launch(['batch', '--ruleset', ruleset, '--no-overlays', '--jobs', '2'], lines(20_000), true);
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('leaves with the exit status of the command', { timeout: TIMEOUT }, async () => {
    expect((await launch(['validate', '-'], '')).status).toBe(1);
    expect((await launch(['validate'])).status).toBe(2);
  });
});
