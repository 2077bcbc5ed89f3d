// A command line, whole: arguments to exit status. Wrong use is told in the user's language and, with --json, as JSON too.
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { ENGINE_VERSION } from '../index.js';
import { problem } from '../model/problem.js';
import { addBatch } from './commands/batch.js';
import { addDiff } from './commands/diff.js';
import { addDigest } from './commands/digest.js';
import { addEvaluate } from './commands/evaluate.js';
import { addPoints } from './commands/points.js';
import { addResolve } from './commands/resolve.js';
import { addTest } from './commands/test.js';
import { addValidate } from './commands/validate.js';
import { addVerify } from './commands/verify.js';
import { type Context, contextFor, printJson } from './context.js';
import { localiseHelp, wrongUseSentence } from './help.js';
import { DONE, type ExitStatus, type Io, WRONG_USE } from './io.js';
import { languageNamed } from './language.js';

/** Adds a command to the program; its action's result becomes the exit status. */
export type Action = (status: ExitStatus) => void;

export async function runCommandLine(args: readonly string[], io: Io): Promise<ExitStatus> {
  const context = contextFor(args, io);
  let status: ExitStatus = DONE;
  const program = programFor(context, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) return failInside(error, args, context);
    if (error.exitCode === 0) return DONE;
    const sentence = wrongUseSentence(error, context);
    context.io.err(`steelyard: ${sentence}\n${context.say('用 steelyard --help 查看用法。', 'See steelyard --help.')}\n`);
    if (args.includes('--json')) printJson(io, { problems: [problem('error', 'wrong-use', '', '', { reason: sentence })] });
    return WRONG_USE;
  }
}

function programFor(context: Context, done: Action): Command {
  const { io, say } = context;
  const program = new Command('steelyard')
    .description(say('按带版本的规则集评价审核，结果精确、可解释。', 'Evaluate audits against versioned rulesets: exact and explained.'))
    .version(ENGINE_VERSION, '-V, --version', say('显示版本', 'show the version'))
    .option(
      '--lang <language>',
      say('语言：zh-CN 或 en（默认随系统语言）', 'language: zh-CN or en (default: that of the locale)'),
      (text) => {
        if (languageNamed(text) === undefined) throw new InvalidArgumentError(say('应为 zh-CN 或 en。', 'It must be zh-CN or en.'));
        return text;
      },
    )
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined, getOutHelpWidth: () => Math.min(io.columns, 120) })
    .exitOverride();
  localiseHelp(program, context);
  for (const add of [addValidate, addEvaluate, addBatch, addResolve, addDiff, addTest, addDigest, addVerify, addPoints])
    add(program, context, done);
  return program;
}

/** Something that should not happen, whatever the input: told, never hidden. */
function failInside(error: unknown, args: readonly string[], { io, say }: Context): ExitStatus {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(`steelyard: ${say('程序内部错误，请报告', 'internal error, please report it')}: ${reason}\n`);
  if (args.includes('--json')) printJson(io, { problems: [problem('error', 'internal-error', '', '', { reason: String(error) })] });
  return WRONG_USE;
}
