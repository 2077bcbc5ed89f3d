// steelyard digest FILE: the seal of a document, S-7.
import type { Command } from 'commander';
import { digest } from '../../index.js';
import { type Context, printJson, problemLine, statusFor } from '../context.js';
import { readDocument } from '../document-file.js';
import { DONE, type ExitStatus } from '../io.js';
import type { Action } from '../run.js';

export function addDigest(program: Command, context: Context, done: Action): void {
  const { say } = context;
  program
    .command('digest')
    .description(say('计算文档的摘要（不含 status）', 'print the digest of a document (its status left out)'))
    .argument('<file>', say('文件，- 为标准输入', 'the file, - for standard input'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (name: string, options: { json?: boolean }) => done(await printDigest(name, options.json === true, context)));
}

/** Only what loses something in reading has no digest; a document of the wrong shape has one. */
async function printDigest(name: string, isJson: boolean, context: Context): Promise<ExitStatus> {
  const file = await readDocument(name, context.io);
  const problems = file.value === undefined ? file.problems : file.problems.filter((one) => LOSES.has(one.code));
  if (problems.length > 0) {
    if (isJson) printJson(context.io, { file: name, digest: null, problems });
    else context.io.out(problems.map((one) => `${problemLine(one, file, context)}\n`).join(''));
    return statusFor(problems, file.isUnreadable);
  }
  if (isJson) printJson(context.io, { file: name, digest: digest(file.value), problems: [] });
  else context.io.out(`${digest(file.value)}  ${name}\n`);
  return DONE;
}

const LOSES = new Set(['duplicate-key', 'forbidden-key', 'number-precision', 'number-range', 'lone-surrogate', 'too-many-problems']);
