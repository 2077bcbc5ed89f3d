// Who evaluates the blocks: this thread, or worker threads that each have the programs to themselves.
import { Worker } from 'node:worker_threads';
import type { Selection } from '../documents-for.js';
import { type BlockResult, evaluateBlock } from './evaluate-block.js';
import type { Block } from './line-blocks.js';
import type { Programs } from './programs.js';

export interface Evaluators {
  readonly jobs: number;
  evaluate(block: Block): Promise<BlockResult>;
  close(): Promise<void>;
}

/** What a worker is started with. */
export interface WorkerSetting {
  readonly selection: Selection;
  readonly isFull: boolean;
}

export function evaluateHere(programs: Programs, isFull: boolean): Evaluators {
  return { jobs: 1, evaluate: (block) => Promise.resolve(evaluateBlock(block, programs, isFull)), close: () => Promise.resolve() };
}

export function evaluateInWorkers(script: string, jobs: number, setting: WorkerSetting): Evaluators {
  const workers = Array.from({ length: jobs }, () => new BlockWorker(script, setting));
  return {
    jobs,
    evaluate: (block) => {
      const idlest = workers.reduce((best, one) => (one.load < best.load ? one : best));
      return idlest.evaluate(block);
    },
    close: async () => {
      await Promise.all(workers.map((one) => one.close()));
    },
  };
}

interface Waiting {
  readonly resolve: (result: BlockResult) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A small young generation keeps four workers within 300 MB; the old one is a cap that only a document near the size limit comes
 * close to.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/** One worker thread; it answers in the order in which it was asked. */
class BlockWorker {
  private readonly worker: Worker;
  private readonly waiting: Waiting[] = [];

  constructor(script: string, setting: WorkerSetting) {
    this.worker = new Worker(script, { workerData: setting, resourceLimits: LIMITS });
    this.worker.on('message', (result: BlockResult) => this.waiting.shift()?.resolve(result));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('the worker has ended')));
  }

  get load(): number {
    return this.waiting.length;
  }

  evaluate(block: Block): Promise<BlockResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(block, block.kind === 'lines' ? [block.bytes.buffer] : []);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: unknown): void {
    for (const one of this.waiting.splice(0)) one.reject(error);
  }
}
