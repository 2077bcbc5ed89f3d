// Help and wrong use in the user's language; commander itself speaks English only.
import { type Command, type CommanderError, Help } from 'commander';
import type { Context } from './context.js';

const TITLES = new Map([
  ['Usage:', '用法：'],
  ['Arguments:', '参数：'],
  ['Options:', '选项：'],
  ['Commands:', '命令：'],
  ['Global Options:', '全局选项：'],
]);

/** Commander's own words in the text of its help, and the space that it sets after "Usage:". */
const CHINESE_HELP: Partial<Help> = {
  styleTitle: (title) => TITLES.get(title) ?? title,
  commandUsage: (command) => translated(new Help().commandUsage(command)),
  subcommandTerm: (command) => translated(new Help().subcommandTerm(command)),
  optionDescription: (option) => new Help().optionDescription(option).replace(/ \(default: (.*)\)$/, '（默认 $1）'),
  formatHelp(command, helper) {
    return Help.prototype.formatHelp.call(helper, command, helper).replace('用法： ', '用法：');
  },
};

function translated(term: string): string {
  return term.replaceAll('[options]', '[选项]').replaceAll('[command]', '[命令]');
}

/** To be called before subcommands are added: they inherit it. */
export function localiseHelp(program: Command, { language, say }: Context): void {
  program
    .helpOption('-h, --help', say('显示帮助', 'show help'))
    .helpCommand(say('help [命令]', 'help [command]'), say('显示某个命令的帮助', 'show help for a command'))
    .configureHelp({ showGlobalOptions: true, ...(language === 'zh-CN' ? CHINESE_HELP : {}) })
    .addHelpText(
      'after',
      `\n${say(
        '退出状态：0 完成；1 文档有错误或验证不通过；2 用法错误或文件无法读取。',
        'Exit status: 0 done; 1 the document has errors or the verification fails; 2 wrong use or a file that cannot be read.',
      )}`,
    );
}

/** What was wrong with the use, by commander's code; the quoted part of its message is what it is about. */
export function wrongUseSentence(error: CommanderError, { say }: Context): string {
  const about = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return say(`没有选项 ${about}。`, `There is no option ${about}.`);
    case 'commander.unknownCommand':
      return say(`没有命令“${about}”。`, `There is no command “${about}”.`);
    case 'commander.excessArguments':
      return say('参数太多。', 'There are too many arguments.');
    case 'commander.missingArgument':
      return say(`缺少参数 ${about}。`, `The argument ${about} is missing.`);
    case 'commander.optionMissingArgument':
      return say(`选项 ${about} 需要一个值。`, `The option ${about} needs a value.`);
    case 'commander.missingMandatoryOptionValue':
      return say(`缺少选项 ${about}。`, `The option ${about} is missing.`);
    case 'commander.conflictingOption':
      return say(`选项 ${about} 不能与另一选项同用。`, `The option ${about} cannot go with another.`);
    case 'commander.invalidArgument':
      return say(`选项或参数 ${about} 的值不对。`, `The value of ${about} is not allowed. `) + detailOf(error);
    default:
      return error.message;
  }
}

/** What an argument's own parser said, after commander's words. */
function detailOf(error: CommanderError): string {
  return /is invalid\.\s*(.*)$/s.exec(error.message)?.[1] ?? '';
}
