// steelyard batch: audits as lines of JSON on standard input, one line each on standard output, in the same order. A plain filter in
// constant memory: blocks of lines go to the evaluators, and no more of them are read than can be written.
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { problemNames } from '../../explain/in-language.js';
import type { BlockResult } from '../batch/evaluate-block.js';
import { type Evaluators, evaluateHere, evaluateInWorkers } from '../batch/evaluators.js';
import { LineBlocks } from '../batch/line-blocks.js';
import { Programs } from '../batch/programs.js';
import { type Context, statusFor } from '../context.js';
import { modelFor, type Selection } from '../documents-for.js';
import { DONE, type ExitStatus } from '../io.js';
import { placedLine } from '../report/problem-places.js';
import type { Action } from '../run.js';
import { type SelectionOptions, selectionOf, wholeNumber, withSelection } from './command-words.js';

interface Options extends SelectionOptions {
  readonly jobs: number;
  readonly full?: boolean;
  readonly firstLine: number;
}

const MOST_JOBS = 64;

export function addBatch(program: Command, context: Context, done: Action): void {
  const { say } = context;
  const command = program
    .command('batch')
    .description(
      say(
        '评价标准输入中的许多审核记录（每行一份 JSON），每份输出一行，次序不变；空行不产生输出但计入行号',
        'evaluate many audits from standard input, one JSON document per line; one line of output each, in the same order; blank lines give nothing, but count as lines',
      ),
    );
  withSelection(command, context)
    .option('--jobs <n>', say('并行的线程数', 'threads to work in'), wholeNumber(1, context), Math.min(availableParallelism(), 4))
    .option('--full', say('输出完整的报告', 'print whole reports'))
    .option(
      '--first-line <n>',
      say('第一行的行号，用于分段处理的文件', 'the number of the first line, for a file that is processed in parts'),
      wholeNumber(1, context),
      1,
    )
    .action(async (options: Options) => done(await batch(options, context)));
}

async function batch(options: Options, context: Context): Promise<ExitStatus> {
  const { io } = context;
  const selection = selectionOf(options);
  const programs = new Programs(context.library, selection);
  if (selection.ruleset !== undefined) {
    // Better to say once that nothing can be evaluated than on every line.
    const found = programs.for({});
    if ('problems' in found && found.problems.length > 0) {
      const { problems, documents, isUnreadable } = found;
      const names = problemNames(modelFor(documents), context.language);
      io.err(problems.map((one) => `${placedLine(one, documents, undefined, context, names)}\n`).join(''));
      return statusFor(problems, isUnreadable);
    }
  }
  const evaluators = evaluatorsFor(options, selection, programs, context);
  const tally = new Tally(context);
  try {
    const waiting: Promise<BlockResult>[] = [];
    const writeOldest = async (): Promise<void> => {
      const { bytes, counts } = (await waiting.shift()) as BlockResult;
      if (bytes.length > 0) io.out(bytes);
      tally.add(counts);
      await io.flushed();
    };
    const blocks = new LineBlocks(options.firstLine);
    const send = async (ready: ReturnType<LineBlocks['push']>): Promise<void> => {
      for (const block of ready) {
        waiting.push(evaluators.evaluate(block));
        if (waiting.length > evaluators.jobs * 2) await writeOldest();
      }
    };
    for await (const chunk of io.input) await send(blocks.push(chunk));
    await send(blocks.end());
    while (waiting.length > 0) await writeOldest();
  } finally {
    await evaluators.close();
  }
  tally.finish();
  return DONE;
}

function evaluatorsFor(options: Options, selection: Selection, programs: Programs, { io }: Context): Evaluators {
  const isFull = options.full === true;
  const jobs = Math.min(options.jobs, MOST_JOBS);
  return jobs === 1 || io.batchWorker === undefined
    ? evaluateHere(programs, isFull)
    : evaluateInWorkers(io.batchWorker, jobs, { selection, isFull });
}

/** Counts what the audits came to; shows progress while it goes on, on a terminal. */
class Tally {
  private readonly context: Context;
  private readonly counts = new Map<string, number>();
  private readonly started = Date.now();
  private shown = 0;
  private total = 0;

  constructor(context: Context) {
    this.context = context;
  }

  add(counts: ReadonlyMap<string, number>): void {
    for (const [key, count] of counts) {
      this.counts.set(key, (this.counts.get(key) ?? 0) + count);
      this.total += count;
    }
    const now = Date.now();
    if (!this.context.io.isErrTerminal || now - this.shown < 500) return;
    this.shown = now;
    const rate = Math.round((this.total * 1000) / Math.max(1, now - this.started));
    this.context.streams.err(`\r${this.context.say(`${this.total} 份，每秒 ${rate} 份`, `${this.total} audits, ${rate} per second`)}  `);
  }

  finish(): void {
    const { io, streams, say } = this.context;
    const counts = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
    const total = say(`共 ${this.total} 份`, this.total === 1 ? '1 audit' : `${this.total} audits`);
    if (io.isErrTerminal && this.shown > 0) streams.err('\r\u001b[K');
    io.err(`${[total, ...counts].join(' · ')}\n`);
  }
}
