// steelyard verify REPORT AUDIT: derives a stored report again, by three ways, and says whether it holds.
import type { Command } from 'commander';
import type { Problem } from '../../index.js';
import { valueAtPointer } from '../../model/value-at.js';
import { type Context, printJson, problemLine, problemText, statusFor } from '../context.js';
import { type DocumentFile, readDocument } from '../document-file.js';
import { DONE, type ExitStatus, FOUND_ERRORS, WRONG_USE } from '../io.js';
import { placedLine } from '../report/problem-places.js';
import type { Action } from '../run.js';
import { type Verification, verifyReport } from '../verify/verify-report.js';
import { oneLine } from '../visible.js';
import { type SelectionOptions, selectionOf, withSelection } from './command-words.js';

interface Options extends SelectionOptions {
  readonly json?: boolean;
}

export function addVerify(program: Command, context: Context, done: Action): void {
  const { say } = context;
  const command = program
    .command('verify')
    .description(
      say(
        '重新推导一份报告（引擎、参照求值器、json-logic-js），说明它是否成立、依据哪些摘要',
        'derive a report again (by the engine, the reference walker and json-logic-js) and say whether it holds, and against which digests',
      ),
    )
    .argument('<report>', say('报告文件', 'the report'))
    .argument('<audit>', say('审核记录文件', 'the audit'));
  withSelection(command, context)
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (report: string, audit: string, options: Options) => done(await verify(report, audit, options, context)));
}

async function verify(reportName: string, auditName: string, options: Options, context: Context): Promise<ExitStatus> {
  const { io, library } = context;
  const report = await readDocument(reportName, io, reportName);
  const audit = await readDocument(auditName, io, 'audit');
  const verification = verifyReport(report, audit, selectionOf(options), library);
  const { isUnreadable, documents: _, ...result } = verification;
  if (options.json === true) printJson(io, result);
  else io.out(`${verificationLines(verification, report, audit, context).map(oneLine).join('\n')}\n`);
  if (isUnreadable) return WRONG_USE;
  if (verification.problems.length > 0) return statusFor(verification.problems);
  return verification.holds ? DONE : FOUND_ERRORS;
}

function verificationLines(verification: Verification, report: DocumentFile, audit: DocumentFile, context: Context): readonly string[] {
  const { say, style } = context;
  const { holds, digests, differences, hasMoreDifferences, expressions, steps, problems } = verification;
  if (problems.length > 0)
    return [
      ...problems.map((one) => placedProblem(one, verification, report, audit, context)),
      style.bad(say('无法重新推导。', 'It cannot be derived again.')),
    ];
  const words = { ruleset: say('规则集', 'ruleset'), overlay: say('机构补充规则', 'overlay'), audit: say('审核记录', 'audit') };
  const count = (by: 'byReference' | 'byDoubles', verdict: string): number => expressions.filter((one) => one[by] === verdict).length;
  return [
    ...otherAuditLine(verification, report, audit, context),
    holds ? style.good(say('报告成立。', 'The report holds.')) : style.bad(say('报告不成立。', 'The report does not hold.')),
    ...digests.map(({ document, id, version, stored, used }) => {
      const name = `${words[document]} ${id ?? ''}${version === null ? '' : `@${version}`}`;
      return stored === used
        ? `  ${name} ${stored}`
        : style.bad(
            say(`  ${name} 摘要不同：报告为 ${stored}，所用为 ${used}`, `  ${name}: other digests: ${stored} in the report, ${used} used`),
          );
    }),
    say(
      `引擎重新推导：${differences.length === 0 ? '完全一致' : hasMoreDifferences ? `超过 ${differences.length} 处不同，以下是前 ${differences.length} 处` : `${differences.length} 处不同`}`,
      `By the engine: ${differences.length === 0 ? 'the same in everything' : differencesCounted(differences.length, hasMoreDifferences)}`,
    ),
    ...differences.map(({ pointer, stored, derived }) => style.bad(`  ${pointer}: ${short(stored)} → ${short(derived)}`)),
    say(
      `得分与等级的演算：${steps.length === 0 ? '一致' : '不同'}`,
      `Arithmetic of score and grade: ${steps.length === 0 ? 'the same' : 'different'}`,
    ),
    ...steps.map(({ step, stored, replayed }) => style.bad(`  ${step}: ${stored} → ${replayed}`)),
    say(
      `表达式 ${expressions.length} 个。参照求值器：${count('byReference', 'agrees')} 个一致，${count('byReference', 'differs')} 个不同，${count('byReference', 'open')} 个未知。json-logic-js：${count('byDoubles', 'agrees')} 个一致，${count('byDoubles', 'rounding')} 个属双精度舍入，${count('byDoubles', 'differs')} 个不同，${count('byDoubles', 'open')} 个未比较。`,
      `${expressions.length} ${expressions.length === 1 ? 'expression' : 'expressions'}. Reference walker: ${count('byReference', 'agrees')} agree, ${count('byReference', 'differs')} differ, ${count('byReference', 'open')} not known. json-logic-js: ${count('byDoubles', 'agrees')} agree, ${count('byDoubles', 'rounding')} rounding of doubles, ${count('byDoubles', 'differs')} differ, ${count('byDoubles', 'open')} not compared.`,
    ),
    ...expressions
      .filter(({ byReference, byDoubles }) => byReference === 'differs' || byDoubles === 'differs' || byDoubles === 'rounding')
      .map(({ place, claimed, reference, doubles, byDoubles, byReference }) => {
        const line = `  ${place}: ${say('报告', 'report')} ${short(claimed)}, ${say('参照', 'reference')} ${short(reference)}, json-logic-js ${short(doubles)}`;
        return byReference !== 'differs' && byDoubles === 'rounding'
          ? style.warn(`${line} (${say('双精度舍入', 'rounding of doubles')})`)
          : style.bad(line);
      }),
  ];
}

function differencesCounted(count: number, hasMore: boolean): string {
  if (hasMore) return `more than ${count} differences; the first ${count}`;
  return `${count} ${count === 1 ? 'difference' : 'differences'}`;
}

/** A report of another audit cannot hold: that explains all the rest. */
function otherAuditLine(
  { otherAudit, digests }: Verification,
  report: DocumentFile,
  audit: DocumentFile,
  { say, style }: Context,
): readonly string[] {
  if (otherAudit === null) return [];
  const [of, given] = [valueAtPointer(report.value, '/audit/id'), valueAtPointer(audit.value, '/id')].map((id) => String(id ?? '–'));
  if (otherAudit === 'text') {
    if (digests.every(({ document, stored }) => document !== 'audit' || stored === null)) return [];
    return [
      style.bad(say(`审核记录“${given}”在报告作出之后被改动过。`, `The audit “${given}” is not as it was when the report was made.`)),
    ];
  }
  return [
    style.bad(
      say(
        `这是另一份审核记录的报告：报告属于“${of}”，给出的是“${given}”。`,
        `This is the report of another audit: of “${of}”, not of “${given}”.`,
      ),
    ),
  ];
}

function placedProblem(one: Problem, { documents }: Verification, report: DocumentFile, audit: DocumentFile, context: Context): string {
  if (one.document === report.name) return problemLine(one, report, context);
  if (one.document === audit.name || one.document === 'audit') return problemLine(one, audit, context);
  return documents === undefined ? problemText(one, context) : placedLine(one, documents, audit, context);
}

function short(value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
