// A report for people at a terminal: what it came to and why not more. Everything else is in the report document (--json).
import { isExactly } from '../../explain/amounts.js';
import { outputText, problemNames, speechOf } from '../../explain/in-language.js';
import { differenceAt, nameAt, quantityAt } from '../../explain/names.js';
import type { Program, Report } from '../../index.js';
import type { Context } from '../context.js';
import type { DocumentFile } from '../document-file.js';
import { modelFor } from '../documents-for.js';
import type { Evaluated } from '../evaluation.js';
import { padEnd, padStart, widthOf } from '../style.js';
import { oneLine } from '../visible.js';
import { explained } from './explained.js';
import { gradeLadder } from './grade-ladder.js';
import { type Names, namesFor } from './names.js';
import { placedLine } from './problem-places.js';
import { readable, shareOf } from './quantity-text.js';
import { auditTypeWord, bindingReason, clauseState, statusWord } from './words.js';

interface View {
  readonly report: Report;
  /** Undefined where nothing could be evaluated. */
  readonly program: Program | undefined;
  readonly names: Names;
  /** What a full bar stands for. */
  readonly fullScore: string | null;
  /** The grades from the worst to the best, on one line. */
  readonly ladder: string;
  readonly context: Context;
}

const BAR = 24;
/** A fraction of more characters says nothing to a reader; it stands in the report document. */
const LONGEST_EXACT = 40;

/** Ends with a line break. */
export function reportText(evaluated: Evaluated, audit: DocumentFile, isExplained: boolean, context: Context): string {
  const { report, program } = evaluated;
  const { scale = 100 } = program?.effective.ruleset.scoring ?? {};
  const fullScore = scale === null ? report.total.available : String(scale);
  const names = namesFor(program, report, context.language);
  const view: View = { report, program, names, fullScore, ladder: gradeLadder(report, program, names, context), context };
  const isValid = report.status !== 'invalid';
  const sections = [
    heading(view, audit.value),
    result(view),
    ...(isValid ? [categories(view), losses(view), conditions(view), evidence(view), adjustments(view), outputs(view), next(view)] : []),
    problems(view, evaluated, audit),
    ...(isExplained && program !== undefined ? [explained(report, program, view.names, context)] : []),
    seals(view),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(oneLine).join('\n'))
    .join('\n\n')}\n`;
}

function heading({ names, context }: View, audit: unknown): readonly string[] {
  const { organisation, id, date, type } = fieldsOf(audit);
  const name = fieldsOf(organisation).name;
  const about = [id, date, typeof type === 'string' ? auditTypeWord(type, context.say) : undefined].filter(
    (part) => typeof part === 'string',
  );
  const title = [name, names.ruleset].filter((part) => typeof part === 'string' && part !== '').join(' · ');
  return [...(title === '' ? [] : [context.style.bold(title)]), ...(about.length > 0 ? [about.join(' · ')] : [])];
}

function result({ report, names, fullScore, ladder, context: { say, style } }: View): readonly string[] {
  const { status, grade, score, exactScore, bounds, binding } = report;
  const paint = status === 'final' ? style.good : status === 'incomplete' ? style.warn : style.bad;
  const title = grade === null ? statusWord(status, say) : names.grade(grade);
  const lines: string[] = [];
  if (score !== null) {
    const exact =
      exactScore === null || isExactly(score, exactScore) || exactScore.length > LONGEST_EXACT
        ? ''
        : say(`（精确值 ${exactScore}）`, ` (exactly ${exactScore})`);
    lines.push(
      `${paint(style.bold(title))}  ${say(`${score} 分`, `${score} points`)}${exact}  ${style.bar(shareOf(exactScore, fullScore), BAR)}`.trimEnd(),
    );
  } else lines.push(paint(style.bold(title)));
  if (status === 'incomplete') {
    const { lowest, highest } = bounds.score;
    lines.push(
      lowest === highest
        ? say(`得分：${readable(lowest)}`, `Points: ${readable(lowest)}`)
        : say(`还可能得到：${readable(lowest)} 至 ${readable(highest)}`, `Still possible: ${readable(lowest)} to ${readable(highest)}`),
    );
    const [worst, best] = [bounds.grade.lowest, bounds.grade.highest].map((one) =>
      one === null ? say('无等级', 'no grade') : names.grade(one),
    );
    lines.push(worst === best ? say(`等级：${worst}`, `Grade: ${worst}`) : say(`等级：${worst}至${best}`, `Grade: ${worst} to ${best}`));
  }
  if (ladder !== '' && status !== 'invalid') lines.push(ladder);
  if (!binding.value && status !== 'invalid') {
    const reasons = binding.because.map((reason) => bindingReason(reason, say));
    lines.push(style.warn(say(`本结果不具约束力：${reasons.join('；')}。`, `Not binding: ${reasons.join('; ')}.`)));
  }
  return lines;
}

function categories({ report, names, context: { say, style } }: View): readonly string[] {
  const results = new Map([...report.groups, ...report.clauses].map((one) => [one.id, one]));
  const rows = names.categories.flatMap((id) => {
    const found = results.get(id);
    if (found === undefined) return [];
    const points = `${readable(found.earned)} / ${readable(found.available)}`;
    return [
      [
        names.clause(id),
        found.state === 'deleted' ? say('删减', 'deleted') : points,
        style.bar(shareOf(found.earned, found.available), BAR),
      ] as const,
    ];
  });
  return titled(say('得分', 'Points'), columns(rows), style);
}

function losses({ report, names, context: { say, style } }: View): readonly string[] {
  const rows = report.clauses
    .filter(({ state, lost }) => state === 'unanswered' || state === 'undetermined' || (state === 'nonconforming' && lost !== '0'))
    .map(({ id, state, earned, available, lost }) => {
      const points = earned === null ? `– / ${readable(available)}` : `${readable(earned)} / ${readable(available)}`;
      return [names.clause(id), points, lost === null ? style.warn(clauseState(state, say)) : `−${readable(lost)}`] as const;
    });
  return titled(say('失分和未定的条款', 'Clauses that lost points or are open'), columns(rows), style);
}

function conditions({ report, names, context: { say, style } }: View): readonly string[] {
  const words = {
    fails: say('不满足', 'fails'),
    undetermined: say('尚不能确定', 'undetermined'),
    waived: say('豁免', 'waived'),
    holds: '',
  };
  const rows = report.conditions
    .filter(({ state, matters }) => state === 'waived' || (state !== 'holds' && matters))
    .map(({ id, state }) => [names.condition(id), state === 'fails' ? style.bad(words[state]) : words[state], ''] as const);
  return titled(say('条件', 'Conditions'), columns(rows), style);
}

function evidence({ report, names, context: { say, style } }: View): readonly string[] {
  const rows = report.evidence
    .filter(({ state }) => state === 'short' || state === 'unrecorded' || state === 'undetermined')
    .map(({ id, state, provided, required }) => {
      const word =
        state === 'short'
          ? say('不足', 'short')
          : state === 'unrecorded'
            ? say('未记录', 'not recorded')
            : say('尚不能确定', 'undetermined');
      return [names.evidence(id), `${provided ?? '–'} / ${required ?? '–'}`, word] as const;
    });
  return titled(say('证据', 'Evidence'), columns(rows), style);
}

function adjustments({ report, names, context: { say, style } }: View): readonly string[] {
  const rows = report.adjustments
    .filter(({ count }) => count > 0)
    .map(({ id, count, counted, points }) => {
      const times =
        counted === count
          ? say(`${count} 次`, `${count} ×`)
          : say(`登记 ${count} 次，计 ${counted} 次`, `${count} recorded, ${counted} counted`);
      return [names.adjustment(id), /^[1-9]|^0\./.test(readable(points)) ? `+${readable(points)}` : readable(points), times] as const;
    });
  return titled(say('加减分', 'Adjustments'), columns(rows), style);
}

function outputs({ report, program, names, context: { say, style, language } }: View): readonly string[] {
  if (program === undefined) return [];
  const rows = Object.entries(report.outputs).map(
    ([id, result]) => [names.output(id), outputText(program.model, id, result, language), ''] as const,
  );
  return titled(say('其他结果', 'Outputs'), leftColumns(rows), style);
}

function next({ report, program, names, context: { say, style, language } }: View): readonly string[] {
  if (report.next === null || program === undefined) return [];
  const { grade, minima, requirements, unanswered, evidence: open } = report.next;
  const speech = speechOf(program.model, language);
  const lines = [
    ...minima.map(({ path, min, missing }) => {
      const [what, least] = [nameAt(speech, path), quantityAt(speech, path, min)];
      if (missing === null) return say(`${what}达到 ${least}`, `${what} of ${least}`);
      const gap = differenceAt(speech, path, missing);
      return say(`${what}达到 ${least}，还差 ${gap}`, `${what} of ${least}: ${gap} missing`);
    }),
    ...requirements.map(
      ({ condition, state }) => `${names.condition(condition)}${state === 'undetermined' ? say('（尚不能确定）', ' (undetermined)') : ''}`,
    ),
    ...(unanswered.length > 0
      ? [
          say(
            `还有 ${unanswered.length} 个条款未答`,
            unanswered.length === 1 ? '1 clause is unanswered' : `${unanswered.length} clauses are unanswered`,
          ),
        ]
      : []),
    ...(open.length > 0
      ? [
          say(
            `还有 ${open.length} 项证据未定`,
            open.length === 1 ? '1 item of evidence is open' : `${open.length} items of evidence are open`,
          ),
        ]
      : []),
  ];
  return titled(
    say(`要达到${names.grade(grade)}，还需要`, `For ${names.grade(grade)} it still needs`),
    lines.map((line) => `  ${line}`),
    style,
  );
}

function problems({ report, context }: View, evaluated: Evaluated, audit: DocumentFile): readonly string[] {
  const names = problemNames(modelFor(evaluated.documents), context.language);
  const inWords = { ...context, library: context.library, isSeverityInWords: true };
  const lines = report.problems.map((one) => `  ${placedLine(one, evaluated.documents, audit, inWords, names)}`);
  return titled(context.say('问题', 'Problems'), lines, context.style);
}

function seals({ report, context: { say, style } }: View): readonly string[] {
  const line = (word: string, one: { id: string | null; version?: string | null; digest: string | null }): readonly string[] =>
    one.digest === null ? [] : [style.dim(`${word} ${one.id ?? ''}${one.version == null ? '' : `@${one.version}`} ${one.digest}`)];
  return [
    ...line(say('规则集', 'ruleset'), report.ruleset),
    ...report.overlays.flatMap((overlay) => line(say('机构补充规则', 'overlay'), overlay)),
    ...line(say('审核记录', 'audit'), report.audit),
  ];
}

function titled(title: string, lines: readonly string[], style: Context['style']): readonly string[] {
  return lines.length === 0 ? [] : [style.bold(title), ...lines];
}

/** Where the second column holds texts: it stands flush left. */
function leftColumns(rows: readonly (readonly [string, string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([name]) => widthOf(name)));
  return rows.map(([name, value]) => `  ${padEnd(name, width)}  ${value}`.trimEnd());
}

/** The second column stands flush right. */
function columns(rows: readonly (readonly [string, string, string])[]): readonly string[] {
  const width = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => widthOf(row[column])));
  const [first, second] = [width(0), width(1)];
  return rows.map(([name, value, rest]) => `  ${padEnd(name, first)}  ${padStart(value, second)}  ${rest}`.trimEnd());
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
