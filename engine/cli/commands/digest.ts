// steelyard digest FILE…: the seals of documents, S-7.
import type { Command } from 'commander';
import { digest, type Problem } from '../../index.js';
import { type Context, printJson, problemLine, statusFor } from '../context.js';
import { readDocument } from '../document-file.js';
import { DONE, type ExitStatus, FOUND_ERRORS, WRONG_USE } from '../io.js';
import type { Action } from '../run.js';

export function addDigest(program: Command, context: Context, done: Action): void {
  const { say } = context;
  program
    .command('digest')
    .description(say('计算文档的摘要（不含 status）', 'print the digest of documents (their status left out)'))
    .argument('<file...>', say('文件，- 为标准输入', 'files, - for standard input'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (names: readonly string[], options: { json?: boolean }) =>
      done(await printDigests(names, options.json === true, context)),
    );
}

interface Digested {
  readonly file: string;
  readonly digest: string | null;
  readonly problems: readonly Problem[];
}

/** The bare digest of one file, so that a script can take it as it is; of several, a line each with its file. */
async function printDigests(names: readonly string[], isJson: boolean, context: Context): Promise<ExitStatus> {
  const digested: Digested[] = [];
  const statuses: ExitStatus[] = [];
  for (const name of names) {
    const file = await readDocument(name, context.io);
    // Only what loses something in reading has no digest; a document of the wrong shape has one.
    const problems = file.value === undefined ? file.problems : file.problems.filter((one) => LOSES.has(one.code));
    const found = problems.length > 0 ? null : digest(file.value);
    digested.push({ file: name, digest: found, problems });
    statuses.push(statusFor(problems, file.isUnreadable));
    if (isJson) continue;
    if (found !== null) context.io.out(names.length === 1 ? `${found}\n` : `${found}  ${name}\n`);
    context.io.err(problems.map((one) => `${problemLine(one, file, context)}\n`).join(''));
  }
  if (isJson) printJson(context.io, digested.length === 1 ? digested[0] : { files: digested });
  return statuses.includes(WRONG_USE) ? WRONG_USE : statuses.includes(FOUND_ERRORS) ? FOUND_ERRORS : DONE;
}

const LOSES = new Set(['duplicate-key', 'forbidden-key', 'number-precision', 'number-range', 'lone-surrogate', 'too-many-problems']);
