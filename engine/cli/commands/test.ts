// steelyard test [RULESET…]: the scenarios of rulesets, each compared with what it is expected to come to.
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Problem } from '../../index.js';
import { type Context, printJson, problemText } from '../context.js';
import { readDocumentFile } from '../document-file.js';
import { DONE, type ExitStatus, FOUND_ERRORS, WRONG_USE } from '../io.js';
import { LATEST } from '../library.js';
import type { Action } from '../run.js';
import { runScenarios, type ScenarioResult } from '../scenarios/run-scenarios.js';

interface TestedRuleset {
  readonly ruleset: string;
  readonly results: readonly ScenarioResult[];
  readonly problems: readonly Problem[];
}

export function addTest(program: Command, context: Context, done: Action): void {
  const { say } = context;
  program
    .command('test')
    .description(say('运行规则集的情景，与预期结果比较', 'run the scenarios of rulesets and compare them with what is expected'))
    .argument('[ruleset...]', say('规则集 id[@version] 或文件；默认为全部', 'rulesets, id[@version] or files; all of them by default'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((names: readonly string[], options: { json?: boolean }) => done(testAll(names, options.json === true, context)));
}

function testAll(names: readonly string[], isJson: boolean, context: Context): ExitStatus {
  const { library, io, say, style } = context;
  const wanted =
    names.length > 0 ? names : library.entries.filter((one) => one.kind === 'ruleset').map((one) => `${one.id}@${one.version}`);
  const tested = wanted.map((name) => testOne(name, context));
  const results = tested.flatMap((one) => one.results);
  const failed = results.filter((one) => one.differences.length > 0);
  const problems = tested.flatMap((one) => one.problems);
  if (isJson)
    printJson(io, {
      rulesets: tested.map(({ ruleset, results: own }) => ({ ruleset, scenarios: own })),
      passed: results.length - failed.length,
      failed: failed.length,
      problems,
    });
  else {
    for (const { ruleset, results: own, problems: faults } of tested) {
      io.out(`${style.bold(ruleset)}\n`);
      for (const one of faults) io.out(`  ${problemText(one, context)}\n`);
      for (const { name, differences } of own) {
        io.out(`  ${differences.length === 0 ? style.good('✓') : style.bad('✗')} ${context.language === 'en' ? name.en : name.zh}\n`);
        for (const { field, expected, found } of differences)
          io.out(
            `      ${field}: ${say('应为', 'expected')} ${JSON.stringify(expected)}, ${say('实为', 'found')} ${JSON.stringify(found)}\n`,
          );
      }
    }
    io.out(
      say(
        `${results.length - failed.length} 个通过，${failed.length} 个未通过\n`,
        `${results.length - failed.length} passed, ${failed.length} failed\n`,
      ),
    );
  }
  if (problems.some((one) => one.code === 'unreadable-file' || one.code === 'unknown-ruleset')) return WRONG_USE;
  return failed.length > 0 || problems.length > 0 ? FOUND_ERRORS : DONE;
}

function testOne(name: string, { library }: Context): TestedRuleset {
  const found = library.named('ruleset', name, LATEST);
  if ('missing' in found) return { ruleset: name, results: [], problems: [found.missing] };
  const errors = found.file.problems.filter((one) => one.severity === 'error');
  if (errors.length > 0) return { ruleset: name, results: [], problems: errors };
  const path = join(found.file.name, '..', 'scenarios.json');
  const scenarios = readDocumentFile(path, path);
  // A file of scenarios is none of the four documents: only its text is judged here.
  const faults = scenarios.value === undefined ? scenarios.problems : [];
  if (faults.length > 0) return { ruleset: name, results: [], problems: faults };
  return { ruleset: name, ...runScenarios(found.file, scenarios.value, path, library) };
}
