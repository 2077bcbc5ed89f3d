// The options that several commands share.
import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.js';
import type { Selection } from '../documents-for.js';

export interface SelectionOptions {
  readonly ruleset?: string;
  /** False for --no-overlays. */
  readonly overlays?: boolean;
  readonly overlay?: readonly string[];
}

/** --ruleset, --overlay and --no-overlays. */
export function withSelection(command: Command, { say }: Context): Command {
  return command
    .option('--ruleset <id[@version]|path>', say('规则集（默认用审核记录所写的）', 'the ruleset (default: the one that the audit names)'))
    .option(
      '--overlay <id[@version]|path>',
      say(
        '机构补充规则，可重复，按次序应用；代替审核记录所写的',
        'an overlay; repeat it in the order of application; replaces those that the audit names',
      ),
      collect,
    )
    .option('--no-overlays', say('不用任何机构补充规则', 'use no overlays'));
}

export function selectionOf(options: SelectionOptions): Selection {
  return { ruleset: options.ruleset, overlays: options.overlays === false ? [] : options.overlay };
}

export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** A whole number from `least` on. */
export function wholeNumber(least: number, { say }: Context): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && Number.isSafeInteger(value)))
      throw new InvalidArgumentError(say(`应为不小于 ${least} 的整数。`, `It must be a whole number from ${least} on.`));
    return value;
  };
}
