// The page's end of the check worker: one request at a time, the newest of those that wait. A worker that dies or hangs is replaced, and
// the request fails with a reason instead of never ending.
import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import type { BriefReport, Checker, CheckRequest, Checks, WhatIf } from '../state/checks.js';
import type { WorkerAnswer, WorkerRequest } from './check-worker.js';
import { KEPT_FIELDS, type KeptField } from './kept-fields.js';

/** As the browser's Worker. */
export interface WorkerLike {
  postMessage(message: WorkerRequest): void;
  addEventListener(type: 'message' | 'error', listener: (event: Event) => void): void;
  terminate(): void;
}

interface Waiting {
  readonly send: (number: number) => WorkerRequest;
  settle(answer: WorkerAnswer | undefined, error?: Error): void;
  readonly kind: WorkerRequest['kind'];
}

type Sendable =
  | { readonly kind: 'what-if'; readonly asked: WhatIf }
  | { readonly kind: 'check'; readonly request: CheckRequest; readonly revision: number }
  | { readonly kind: 'count'; readonly ruleset: Ruleset; readonly overlays: readonly Overlay[] };

/** After this a request counts as hung: a maximal hostile document may take seconds. */
const LONGEST_MILLISECONDS = 30_000;

export class WorkerChecker implements Checker {
  readonly #create: () => WorkerLike;
  #worker: WorkerLike | undefined;
  #running: { readonly number: number; readonly waiting: Waiting; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  #queue: Waiting[] = [];
  #number = 0;
  /** What the worker has of the last request: large documents that did not change are not sent again. */
  #sent: Partial<Record<KeptField, unknown>> = {};

  constructor(create: () => WorkerLike) {
    this.#create = create;
  }

  async check(request: CheckRequest, revision: number): Promise<Checks | undefined> {
    for (const old of this.#queue.filter((one) => one.kind === 'check')) old.settle(undefined);
    this.#queue = this.#queue.filter((one) => one.kind !== 'check');
    const answer = await this.#ask({ kind: 'check', request, revision }, true);
    return answer !== undefined && 'checks' in answer ? answer.checks : undefined;
  }

  async whatIf(asked: WhatIf): Promise<readonly BriefReport[] | undefined> {
    for (const old of this.#queue.filter((one) => one.kind === 'what-if')) old.settle(undefined);
    this.#queue = this.#queue.filter((one) => one.kind !== 'what-if');
    const answer = await this.#ask({ kind: 'what-if', asked }, false);
    return answer !== undefined && 'reports' in answer ? answer.reports : undefined;
  }

  /** Numbers of problems of a document of the library; waits for checks of what is open. */
  async count(ruleset: Ruleset, overlays: readonly Overlay[]): Promise<{ readonly errors: number; readonly warnings: number } | undefined> {
    const answer = await this.#ask({ kind: 'count', ruleset, overlays }, false);
    return answer !== undefined && 'count' in answer ? answer.count : undefined;
  }

  #ask(asked: Sendable, isFirst: boolean): Promise<WorkerAnswer | undefined> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        kind: asked.kind,
        send: (number) => ({ ...asked, number }),
        settle: (answer, error) => (error === undefined ? resolve(answer) : reject(error)),
      };
      if (isFirst) this.#queue.unshift(waiting);
      else this.#queue.push(waiting);
      this.#next();
    });
  }

  #next(): void {
    if (this.#running !== undefined) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    this.#number += 1;
    const number = this.#number;
    const timer = setTimeout(() => this.#fail(new Error('the check took too long')), LONGEST_MILLISECONDS);
    this.#running = { number, waiting, timer };
    try {
      const worker = this.#started();
      worker.postMessage(this.#lightened(waiting.send(number)));
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #lightened(asked: WorkerRequest): WorkerRequest {
    if (asked.kind !== 'check') return asked;
    const { request } = asked;
    const same = KEPT_FIELDS.filter((field) => request[field] !== undefined && this.#sent[field] === request[field]);
    this.#sent = Object.fromEntries(KEPT_FIELDS.map((field) => [field, request[field]]));
    return same.length === 0
      ? asked
      : { ...asked, request: { ...request, ...Object.fromEntries(same.map((field) => [field, undefined])) } as CheckRequest, same };
  }

  #started(): WorkerLike {
    if (this.#worker === undefined) {
      const worker = this.#create();
      worker.addEventListener('message', (event) => this.#take((event as Event & { readonly data: WorkerAnswer }).data));
      worker.addEventListener('error', () => worker === this.#worker && this.#fail(new Error('the check worker failed')));
      this.#worker = worker;
    }
    return this.#worker;
  }

  #take(answer: WorkerAnswer): void {
    const running = this.#running;
    if (running === undefined || running.number !== answer.number) return;
    clearTimeout(running.timer);
    this.#running = undefined;
    if ('failure' in answer) running.waiting.settle(undefined, new Error(answer.failure));
    else running.waiting.settle(answer);
    this.#next();
  }

  #fail(error: Error): void {
    const running = this.#running;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#sent = {};
    this.#running = undefined;
    if (running !== undefined) {
      clearTimeout(running.timer);
      running.waiting.settle(undefined, error);
    }
    this.#next();
  }
}
