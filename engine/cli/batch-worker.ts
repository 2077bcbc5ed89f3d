// The entry of dist/batch-worker.js: evaluates the blocks that the main thread sends and sends the results back.
import { parentPort, workerData } from 'node:worker_threads';
import { evaluateBlock } from './batch/evaluate-block.js';
import type { WorkerSetting } from './batch/evaluators.js';
import type { Block } from './batch/line-blocks.js';
import { Programs } from './batch/programs.js';
import { Library } from './library.js';

const { selection, isFull } = workerData as WorkerSetting;
const programs = new Programs(Library.open(), selection);
parentPort?.on('message', (block: Block) => {
  const result = evaluateBlock(block, programs, isFull);
  parentPort?.postMessage(result, [result.bytes.buffer]);
});
