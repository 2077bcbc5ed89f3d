// steelyard diff A B: what is different between two rulesets, in the scheme's own terms.
import type { Command } from 'commander';
import { differenceText } from '../../diff/in-words.js';
import { differenceNames } from '../../diff/names.js';
import { problemNames } from '../../explain/in-language.js';
import { type Difference, diff } from '../../index.js';
import { type Context, printJson, statusFor } from '../context.js';
import { findDocuments, modelFor, NOTHING_NAMED } from '../documents-for.js';
import type { ExitStatus } from '../io.js';
import { placedLine } from '../report/problem-places.js';
import type { Action } from '../run.js';
import { oneLine } from '../visible.js';
import { collect } from './command-words.js';

interface Options {
  readonly overlay?: readonly string[];
  readonly json?: boolean;
}

export function addDiff(program: Command, context: Context, done: Action): void {
  const { say } = context;
  program
    .command('diff')
    .description(say('比较两个规则集', 'compare two rulesets'))
    .argument('<a>', say('旧的规则集，id[@version] 或文件', 'the old ruleset, id[@version] or a file'))
    .argument('<b>', say('新的规则集，id[@version] 或文件', 'the new ruleset, id[@version] or a file'))
    .option(
      '--overlay <id[@version]|path>',
      say('先对 b 应用的机构补充规则，可重复', 'an overlay to apply to b first; repeat it in order'),
      collect,
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((a: string, b: string, options: Options) => done(printDiff(a, b, options, context)));
}

function printDiff(a: string, b: string, options: Options, context: Context): ExitStatus {
  const { library, io, language, say } = context;
  const before = findDocuments(library, { ruleset: a, overlays: [] }, NOTHING_NAMED);
  const after = findDocuments(library, { ruleset: b, overlays: options.overlay ?? [] }, NOTHING_NAMED);
  const [old, now] = [before.loaded?.effective, after.loaded?.effective];
  const problems = [...before.problems, ...after.problems];
  const status = statusFor(problems, before.isUnreadable || after.isUnreadable);
  if (options.json !== true) {
    for (const documents of [before, after]) {
      const names = problemNames(modelFor(documents), language);
      for (const one of documents.problems) io.err(`${placedLine(one, documents, undefined, context, names)}\n`);
    }
  }
  // A ruleset with errors of meaning can still be compared; one that cannot be read or composed cannot.
  if (old === undefined || now === undefined) {
    if (options.json === true) printJson(io, { differences: null, problems });
    return status;
  }
  const differences: readonly Difference[] = diff(old.ruleset, now.ruleset);
  if (options.json === true) printJson(io, { differences, problems });
  else {
    const names = differenceNames([after.loaded?.model, before.loaded?.model], [now.ruleset, old.ruleset], language);
    for (const one of differences) io.out(`${oneLine(differenceText(one, language, names))}\n`);
    io.err(
      `${differences.length === 0 ? say('没有差别', 'no differences') : say(`${differences.length} 处差别`, differences.length === 1 ? '1 difference' : `${differences.length} differences`)}\n`,
    );
  }
  return status;
}
