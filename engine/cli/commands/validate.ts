// steelyard validate FILE…: what is wrong with documents of any kind, with the place of each problem.
import type { Command } from 'commander';
import { problemNames } from '../../explain/in-language.js';
import { hasErrors, type Problem } from '../../index.js';
import { type Context, placeIn, printJson, problemLine, statusFor } from '../context.js';
import { type DocumentFile, readDocument } from '../document-file.js';
import type { ExitStatus } from '../io.js';
import type { Action } from '../run.js';
import { validateFile } from '../validation/validate-file.js';

export function addValidate(program: Command, context: Context, done: Action): void {
  const { say } = context;
  program
    .command('validate')
    .description(say('检查规则集、机构补充规则、审核记录或报告', 'check rulesets, overlays, audits or reports'))
    .argument(
      '<file...>',
      say(
        '文件，- 为标准输入；互相引用时先在这些文件中查找',
        'files, - for standard input; what they refer to is looked up among them first',
      ),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (names: readonly string[], options: { json?: boolean }) => done(await validate(names, options.json === true, context)));
}

async function validate(names: readonly string[], isJson: boolean, context: Context): Promise<ExitStatus> {
  const files: DocumentFile[] = [];
  for (const name of names) files.push(await readDocument(name, context.io));
  const library = context.library.with(files.filter((file) => !hasErrors(file.problems)));
  const found = files.map((file) => ({ file, ...validateFile(file, library) }));
  const all = found.flatMap(({ problems }) => problems);
  if (isJson) printJson(context.io, { problems: all });
  else {
    for (const { file, problems, model } of found) {
      const names = problemNames(model, context.language);
      context.io.out(
        byPlace(problems, file)
          .map((one) => `${problemLine(one, file, context, names)}\n`)
          .join(''),
      );
    }
    context.io.err(`${summary(files.length, all, context)}\n`);
  }
  return statusFor(
    all,
    files.some((file) => file.isUnreadable),
  );
}

/** In the order of the text, as editors and compilers list them. */
function byPlace(problems: readonly Problem[], file: DocumentFile): readonly Problem[] {
  const placed = problems.map((one) => {
    const [column = 0, line = 0] = placeIn(file, one).split(':').reverse().map(Number);
    return { one, line, column };
  });
  return placed.sort((a, b) => a.line - b.line || a.column - b.column).map(({ one }) => one);
}

function summary(files: number, problems: readonly Problem[], { say }: Context): string {
  const count = (severity: Problem['severity']): number => problems.filter((one) => one.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  return say(
    `${files} 个文件：${errors} 个错误，${warnings} 个警告，${infos} 个提示`,
    `${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
  );
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
