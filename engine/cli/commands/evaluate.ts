// steelyard evaluate AUDIT: one audit, scored, graded and explained.
import type { Command } from 'commander';
import { type Context, printJson } from '../context.js';
import { readDocument } from '../document-file.js';
import { evaluateFile } from '../evaluation.js';
import { DONE, type ExitStatus, FOUND_ERRORS, WRONG_USE } from '../io.js';
import { reportText } from '../report/report-text.js';
import type { Action } from '../run.js';
import { type SelectionOptions, selectionOf, withSelection } from './command-words.js';

interface Options extends SelectionOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
}

export function addEvaluate(program: Command, context: Context, done: Action): void {
  const { say } = context;
  const command = program
    .command('evaluate')
    .description(say('评价一份审核记录', 'evaluate one audit'))
    .argument('<audit>', say('审核记录文件，- 为标准输入', 'the audit, - for standard input'));
  withSelection(command, context)
    .option('--json', say('输出报告文档（JSON）', 'print the report document (JSON)'))
    .option('--explain', say('逐条说明理由', 'say why, clause by clause'))
    .action(async (name: string, options: Options) => done(await evaluateOne(name, options, context)));
}

async function evaluateOne(name: string, options: Options, context: Context): Promise<ExitStatus> {
  const audit = await readDocument(name, context.io, 'audit');
  const evaluated = evaluateFile(audit, selectionOf(options), context.library);
  if (options.json === true) printJson(context.io, evaluated.report);
  else context.io.out(reportText(evaluated, audit, options.explain === true, context));
  if (evaluated.isUnreadable) return WRONG_USE;
  return evaluated.report.status === 'invalid' ? FOUND_ERRORS : DONE;
}
