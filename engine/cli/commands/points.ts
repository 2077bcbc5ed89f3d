// steelyard points SHEET.csv: the way from provisional points to a body's official ones, as an overlay.
import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { problemNames } from '../../explain/in-language.js';
import { hasErrors, load, type Problem, problemSentence, type Ruleset } from '../../index.js';
import { problem } from '../../model/problem.js';
import { MAX_BYTES } from '../../source/limits.js';
import type { ProblemNames } from '../../text/problems/sentence.js';
import { type Context, printJson, problemText, statusFor } from '../context.js';
import { type Documents, findDocuments, NOTHING_NAMED } from '../documents-for.js';
import { DONE, type ExitStatus, readBounded, WRONG_USE, writeWhole } from '../io.js';
import type { Say } from '../language.js';
import { type Naming, type PointsOverlay, pointsOverlay } from '../points/points-overlay.js';
import { type SheetRow, sheetRows } from '../points/sheet.js';
import { decodeSheet, readRows } from '../points/table.js';
import { placedLine } from '../report/problem-places.js';
import type { Action } from '../run.js';
import { oneLine } from '../visible.js';

interface Options {
  readonly ruleset: string;
  readonly id?: string;
  readonly overlayVersion: string;
  readonly basis: Naming['basis'];
  readonly reason?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export function addPoints(program: Command, context: Context, done: Action): void {
  const { say } = context;
  program
    .command('points')
    .description(
      say(
        '把正式评分表（条款号或名称、分值）转成替换暂定分值的机构补充规则',
        'turn an official score sheet (number or title, points) into an overlay that replaces provisional points',
      ),
    )
    .argument('<sheet.csv>', say('评分表：CSV，逗号、分号或制表符分隔', 'the sheet: CSV with commas, semicolons or tabs'))
    .requiredOption('--ruleset <id[@version]|path>', say('规则集', 'the ruleset'))
    .option('--id <id>', say('机构补充规则的标识（默认 <规则集>-points）', 'id of the overlay (default: <ruleset>-points)'))
    .option('--overlay-version <version>', say('机构补充规则的版本', 'version of the overlay'), '1.0.0')
    .option(
      '--basis <basis>',
      say('新分值的依据：body（机构）或 normative（标准）', 'basis of the new points: body or normative'),
      basisNamed(say),
      'body',
    )
    .option('--reason <text>', say('修改理由', 'reason of the changes'))
    .option('--out <file>', say('写入文件（有错误时不写）', 'write to a file (not where there are errors)'))
    .option('--force', say('覆盖已有文件', 'overwrite an existing file'))
    .option('--json', say('输出 JSON：机构补充规则和问题', 'print JSON: the overlay and the problems'))
    .addHelpText('after', () => `\n${draftNote(say)}`)
    .action((name: string, options: Options) => done(printPoints(name, options, context)));
}

function basisNamed(say: Say): (text: string) => Naming['basis'] {
  return (text) => {
    if (text !== 'body' && text !== 'normative')
      throw new InvalidArgumentError(say('应为 body 或 normative。', 'It must be body or normative.'));
    return text;
  };
}

function draftNote(say: Say): string {
  return say(
    '生成的机构补充规则是草稿：核对无误后，把其中的 status 由 "draft" 改为 "published"；在此之前，据此得出的报告不具约束力。',
    'The overlay is a draft: when it has been checked, change its status from "draft" to "published". Until then reports made with it are not binding.',
  );
}

function printPoints(name: string, options: Options, context: Context): ExitStatus {
  const { io, say } = context;
  const documents = findDocuments(context.library, { ruleset: options.ruleset, overlays: [] }, NOTHING_NAMED);
  const value = documents.loaded?.effective?.ruleset as Ruleset | undefined;
  const rows = readSheet(name);
  // Errors of meaning are no reason to stop: it may be the points that are wrong.
  if (value === undefined || 'code' in rows) {
    return fail(value === undefined ? documents : undefined, 'code' in rows ? [rows] : [], options, context);
  }
  const result = pointsOverlay(value, rows, namingFor(name, value, options, context), name);
  if (options.json === true) printJson(io, result);
  else {
    const names = problemNames(load({ ruleset: value }).model, context.language);
    for (const one of result.problems) io.err(`${sheetLine(one, context, names)}\n`);
  }
  const count = result.overlay.changes.length / 2;
  io.err(`${say(`替换了 ${count} 个条款的分值。`, `The points of ${count} ${count === 1 ? 'clause' : 'clauses'} were replaced.`)}\n`);
  const status = write(result, options, context);
  if (status === DONE) io.err(`${draftNote(say)}\n`);
  return status;
}

function readSheet(name: string): readonly SheetRow[] | Problem {
  const content = readBounded(name, MAX_BYTES);
  if ('unreadable' in content) return problem('error', 'unreadable-file', name, '', { reason: content.unreadable });
  if ('tooLarge' in content) return problem('error', 'too-large', name, '', { limit: MAX_BYTES, found: content.tooLarge });
  const text = decodeSheet(content.bytes);
  if (text === undefined) return problem('error', 'sheet-encoding', name, '');
  const rows = sheetRows(readRows(text));
  return rows.length === 0 ? problem('error', 'sheet-empty', name, '') : rows;
}

function namingFor(sheet: string, ruleset: Ruleset, options: Options, { say }: Context): Naming {
  return {
    id: options.id ?? `${ruleset.id}-points`,
    version: options.overlayVersion,
    title: { 'zh-CN': '正式评分表的分值', en: 'Points of the official score sheet' },
    basis: options.basis,
    reason: options.reason ?? say(`据正式评分表 ${fileName(sheet)}`, `From the official score sheet ${fileName(sheet)}`),
  };
}

function write({ overlay, problems }: PointsOverlay, options: Options, context: Context): ExitStatus {
  const { io, say } = context;
  const text = `${JSON.stringify(overlay, null, 2)}\n`;
  if (options.out === undefined) {
    if (options.json !== true && overlay.changes.length > 0) io.out(new TextEncoder().encode(text));
    return statusFor(problems);
  }
  if (hasErrors(problems)) {
    io.err(`${say(`有错误，没有写入 ${options.out}。`, `There are errors; ${options.out} was not written.`)}\n`);
    return statusFor(problems);
  }
  if (existsSync(options.out) && options.force !== true) {
    io.err(
      `${say(`${options.out} 已存在，未覆盖。要覆盖请加 --force。`, `${options.out} exists and was not overwritten. Add --force to overwrite it.`)}\n`,
    );
    return WRONG_USE;
  }
  const failed = writeWhole(options.out, text);
  if (failed === undefined) return DONE;
  io.err(`${problemText(problem('error', 'unwritable-file', options.out, '', { reason: failed.unwritable }), context)}\n`);
  return WRONG_USE;
}

/** `documents` where it is the ruleset that cannot be used, `faults` of the sheet. */
function fail(documents: Documents | undefined, faults: readonly Problem[], options: Options, context: Context): ExitStatus {
  const problems = [...(documents?.problems ?? []), ...faults];
  if (options.json === true) printJson(context.io, { overlay: null, problems });
  else {
    for (const one of documents === undefined ? [] : documents.problems)
      context.io.err(`${placedLine(one, documents as Documents, undefined, context)}\n`);
    for (const one of faults) context.io.err(`${problemText(one, context)}\n`);
  }
  return statusFor(problems, documents?.isUnreadable);
}

/** sheet:line severity code sentence */
function sheetLine(one: Problem, { language }: Context, names: ProblemNames): string {
  const place = typeof one.params.line === 'number' ? `${one.document}:${one.params.line}` : one.document;
  return `${place} ${one.severity} ${one.code} ${oneLine(problemSentence(one, language, names))}`;
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
