// steelyard resolve RULESET (or --ruleset RULESET): the effective ruleset, and which document set what.
import type { Command } from 'commander';
import { differenceNames } from '../../diff/names.js';
import { valueWords } from '../../diff/value-words.js';
import { problemNames } from '../../explain/in-language.js';
import { digest, type Effective, hasErrors, type Model } from '../../index.js';
import { type Context, printJson, statusFor } from '../context.js';
import { findDocuments, modelFor, NOTHING_NAMED } from '../documents-for.js';
import type { ExitStatus } from '../io.js';
import { textOf } from '../report/names.js';
import { placedLine } from '../report/problem-places.js';
import type { Action } from '../run.js';
import { cutTo, padEnd, widthOf } from '../style.js';
import { oneLine } from '../visible.js';
import { collect } from './command-words.js';

interface Options {
  readonly ruleset?: string;
  readonly overlay?: readonly string[];
  readonly json?: boolean;
  readonly date?: string;
}

export function addResolve(program: Command, context: Context, done: Action): void {
  const { say } = context;
  program
    .command('resolve')
    .description(
      say('显示应用机构补充规则之后的规则集，以及每个值由谁设定', 'show a ruleset with its overlays applied, and who set each value'),
    )
    .argument('[ruleset]', say('规则集 id[@version] 或文件', 'the ruleset, id[@version] or a file'))
    .option('--ruleset <id[@version]|path>', say('规则集，另一种写法', 'the ruleset, as other commands have it'))
    .option(
      '--overlay <id[@version]|path>',
      say('机构补充规则，可重复，按次序应用', 'an overlay; repeat it in the order of application'),
      collect,
    )
    .option(
      '--date <date>',
      say(
        '没有写版本时，选择在该日有效的版本（默认最新）',
        'where no version is given: the version effective on that day (default: the latest)',
      ),
    )
    .option('--json', say('输出 JSON：有效规则集和出处', 'print JSON: the effective ruleset and its provenance'))
    .action((named: string | undefined, options: Options, command: Command) => {
      const ruleset = named ?? options.ruleset;
      if (ruleset === undefined) command.error(say('没有写明规则集。', 'No ruleset is named.'));
      else done(resolve(ruleset, options, context));
    });
}

function resolve(ruleset: string, options: Options, context: Context): ExitStatus {
  const selection = { ruleset, overlays: options.overlay ?? [] };
  const documents = findDocuments(context.library, selection, {
    ...NOTHING_NAMED,
    ...(options.date === undefined ? {} : { date: options.date }),
  });
  const { loaded, problems: faults, isUnreadable } = documents;
  const problems = loaded?.problems ?? faults;
  const effective = loaded?.effective;
  if (options.json === true) {
    const found =
      effective === undefined
        ? null
        : {
            ruleset: effective.ruleset,
            digest: digest(effective.ruleset),
            base: effective.base,
            overlays: effective.overlays,
            setBy: Object.fromEntries(effective.origins),
          };
    printJson(context.io, { effective: found, problems });
  } else {
    if (effective !== undefined) context.io.out(`${effectiveText(effective, loaded?.model, context).map(oneLine).join('\n')}\n`);
    const names = problemNames(modelFor(documents), context.language);
    for (const one of problems)
      if (one.severity !== 'info' || !hasErrors(problems)) context.io.err(`${placedLine(one, documents, undefined, context, names)}\n`);
  }
  return statusFor(problems, isUnreadable);
}

function effectiveText(effective: Effective, model: Model | undefined, { say, style, language, io }: Context): readonly string[] {
  const { ruleset, base, overlays, origins } = effective;
  const names = differenceNames([model], [ruleset], language);
  const rows = [...origins].map(([place, setBy]) => [place, setBy, valueAt(ruleset, place)] as const);
  const width = Math.max(0, ...rows.map(([place]) => widthOf(place)));
  const who = Math.max(0, ...rows.map(([, setBy]) => widthOf(setBy)));
  return [
    style.bold(`${textOf(ruleset.title, language)} ${ruleset.version}`),
    `${say('规则集', 'ruleset')} ${base.id}@${base.version} ${base.digest}`,
    ...overlays.map((overlay) => `${say('机构补充规则', 'overlay')} ${overlay.id}@${overlay.version} ${overlay.digest}`),
    ...(rows.length === 0 ? [] : ['', style.bold(say('由机构补充规则设定', 'Set by overlays'))]),
    ...rows.map(([place, setBy, value]) => {
      const shown = value === undefined ? say('（已删除）', '(removed)') : valueWords(value, place.split('.'), names, language);
      const line = `  ${padEnd(place, width)}  ${padEnd(setBy, who)}  ${shown}`;
      return io.isOutTerminal ? cutTo(line, io.columns) : line;
    }),
  ];
}

/** The value at a place that is dotted by ids; undefined where it is no longer there. */
function valueAt(root: unknown, place: string): unknown {
  let value: unknown = root;
  for (const segment of place.split('.')) {
    if (Array.isArray(value)) value = memberById(value, segment);
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, segment))
      value = (value as Readonly<Record<string, unknown>>)[segment];
    else return undefined;
  }
  return value;
}

/** Clauses are one collection, however nested. */
function memberById(list: readonly unknown[], id: string): unknown {
  for (const member of list) {
    if (member === id) return member;
    if (typeof member !== 'object' || member === null) continue;
    const { id: own, clauses } = member as { readonly id?: unknown; readonly clauses?: unknown };
    if (own === id) return member;
    const below = Array.isArray(clauses) ? memberById(clauses, id) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}
