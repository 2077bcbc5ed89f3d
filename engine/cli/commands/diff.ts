// steelyard diff A B: what is different between two rulesets, in the scheme's own terms.
import type { Command } from 'commander';
import { type Difference, diff } from '../../index.js';
import { type Context, printJson, problemText, statusFor } from '../context.js';
import { differenceNames } from '../difference-names.js';
import { differenceText } from '../difference-text.js';
import { findDocuments, NOTHING_NAMED } from '../documents-for.js';
import { DONE, type ExitStatus } from '../io.js';
import type { Action } from '../run.js';
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
  // A ruleset with errors of meaning can still be compared; one that cannot be read or composed cannot.
  if (old === undefined || now === undefined) {
    const problems = [...(old === undefined ? before.problems : []), ...(now === undefined ? after.problems : [])];
    if (options.json === true) printJson(io, { differences: null, problems });
    else for (const one of problems) io.err(`${problemText(one, context)}\n`);
    return statusFor(problems, before.isUnreadable || after.isUnreadable);
  }
  const differences: readonly Difference[] = diff(old.ruleset, now.ruleset);
  if (options.json === true) printJson(io, { differences, problems: [] });
  else {
    const names = differenceNames([after.loaded?.model, before.loaded?.model], [now.ruleset, old.ruleset], language);
    for (const one of differences) io.out(`${differenceText(one, language, names)}\n`);
    io.err(
      `${differences.length === 0 ? say('没有差别', 'no differences') : say(`${differences.length} 处差别`, differences.length === 1 ? '1 difference' : `${differences.length} differences`)}\n`,
    );
  }
  return DONE;
}
