// The page's end of the check worker, against a worker that answers when it is told to.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckRequest, Checks } from '../../../../editor/state/checks.js';
import type { WorkerAnswer, WorkerRequest } from '../../../../editor/worker/check-worker.js';
import { WorkerChecker, type WorkerLike } from '../../../../editor/worker/worker-checker.js';
import type { Ruleset } from '../../../../engine/model/documents.js';

type DistributiveOmit<T> = T extends unknown ? Omit<T, 'number'> : never;

class HandWorker implements WorkerLike {
  readonly sent: WorkerRequest[] = [];
  isTerminated = false;
  readonly #listeners: { readonly type: string; readonly listener: (event: Event) => void }[] = [];

  postMessage(message: WorkerRequest): void {
    this.sent.push(structuredClone(message));
  }

  addEventListener(type: 'message' | 'error', listener: (event: Event) => void): void {
    this.#listeners.push({ type, listener });
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(answer: DistributiveOmit<WorkerAnswer>, number = this.sent.at(-1)?.number ?? 0): void {
    this.#tell('message', Object.assign(new Event('message'), { data: { ...answer, number } }));
  }

  die(): void {
    this.#tell('error', new Event('error'));
  }

  #tell(type: string, event: Event): void {
    for (const one of this.#listeners) if (one.type === type) one.listener(event);
  }
}

const ruleset = { id: 'r', version: '1.0.0' } as Ruleset;
const request = (change: Partial<CheckRequest> = {}): CheckRequest => ({
  ruleset,
  overlays: [],
  trialStack: [],
  originStack: [],
  origin: undefined,
  audit: undefined,
  scenarios: [],
  library: {},
  ...change,
});
const checks = (revision: number): Checks => ({
  revision,
  problems: [],
  isUsable: true,
  trial: undefined,
  scenarios: [],
  milliseconds: 1,
});

let workers: HandWorker[];
let checker: WorkerChecker;
const worker = (): HandWorker => workers.at(-1) ?? new HandWorker();

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  checker = new WorkerChecker(() => {
    const made = new HandWorker();
    workers.push(made);
    return made;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the check worker', () => {
  it('gets one request at a time, and of those that wait the newest', async () => {
    const asked = [1, 2, 3].map((revision) => checker.check(request({ ruleset: { ...ruleset } }), revision));
    expect(worker().sent).toHaveLength(1);
    worker().answer({ checks: checks(1) });
    expect(worker().sent).toHaveLength(2);
    worker().answer({ checks: checks(3) });
    expect((await Promise.all(asked)).map((one) => one?.revision)).toEqual([1, undefined, 3]);
    expect(workers).toHaveLength(1);
  });

  it('checks before it counts, whichever was asked first', async () => {
    const first = checker.count(ruleset, []);
    const second = checker.count(ruleset, []);
    const check = checker.check(request(), 1);
    worker().answer({ count: { errors: 1, warnings: 0 } });
    expect(worker().sent.map(({ kind }) => kind)).toEqual(['count', 'check']);
    worker().answer({ checks: checks(1) });
    worker().answer({ count: { errors: 2, warnings: 0 } });
    expect(await first).toEqual({ errors: 1, warnings: 0 });
    expect(await second).toEqual({ errors: 2, warnings: 0 });
    expect((await check)?.revision).toBe(1);
  });

  it('is sent documents once while they stay the same', async () => {
    const audit = { format: 'steelyard/audit@1' };
    const ask = async (next: CheckRequest): Promise<WorkerRequest | undefined> => {
      const asked = checker.check(next, 1);
      const sent = worker().sent.at(-1);
      worker().answer({ checks: checks(1) });
      await asked;
      return sent;
    };
    const first = await ask(request({ audit }));
    expect(first).toMatchObject({ request: { ruleset, audit } });
    const again = await ask(request({ audit, library: {} }));
    expect(again).toMatchObject({ same: expect.arrayContaining(['ruleset', 'audit']), request: { ruleset: undefined, audit: undefined } });
    const changed = { ...ruleset, version: '1.1.0' };
    expect(await ask(request({ audit, ruleset: changed }))).toMatchObject({ same: ['audit'], request: { ruleset: changed } });
  });

  it('is replaced when it dies: the request fails, the next is answered, with everything sent anew', async () => {
    const first = checker.check(request(), 1);
    worker().answer({ checks: checks(1) });
    await first;
    const lost = checker.check(request(), 2);
    const waiting = checker.whatIf({ rulesets: [ruleset], overlays: [], audit: {} });
    workers[0]?.die();
    await expect(lost).rejects.toThrow('failed');
    expect(workers).toHaveLength(2);
    expect(workers[0]?.isTerminated).toBe(true);
    worker().answer({ reports: [] });
    expect(await waiting).toEqual([]);
    const next = checker.check(request(), 3);
    expect(worker().sent.at(-1)).toMatchObject({ request: { ruleset } });
    worker().answer({ checks: checks(3) });
    expect((await next)?.revision).toBe(3);
    // What the dead one says late is of no concern.
    workers[0]?.die();
    expect(workers).toHaveLength(2);
  });

  it('is replaced when it hangs', async () => {
    const lost = checker.check(request(), 1);
    const failed = expect(lost).rejects.toThrow('too long');
    await vi.advanceTimersByTimeAsync(30_000);
    await failed;
    expect(workers[0]?.isTerminated).toBe(true);
    const next = checker.check(request(), 2);
    worker().answer({ checks: checks(2) });
    expect((await next)?.revision).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fails one request, not the worker, where the check itself does', async () => {
    const asked = checker.check(request(), 1);
    worker().answer({ failure: 'a defect' });
    await expect(asked).rejects.toThrow('a defect');
    const next = checker.check(request({ ruleset: { ...ruleset } }), 2);
    worker().answer({ checks: checks(2) });
    expect((await next)?.revision).toBe(2);
    expect(workers).toHaveLength(1);
  });

  it('says so where there can be none', async () => {
    const none = new WorkerChecker(() => {
      throw new Error('blocked by a policy');
    });
    await expect(none.check(request(), 1)).rejects.toThrow('blocked');
    await expect(none.check(request(), 2)).rejects.toThrow('blocked');
  });
});
