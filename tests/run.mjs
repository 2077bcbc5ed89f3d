// `npm test`: everything that has to hold, in a fresh clone and with nothing else. Installs what is missing, generates, checks
// types and style, runs the tests, builds, and tries the built command line. The last line says `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const modules = join(root, 'node_modules');
const counts = { passed: 0, failed: 0 };

/** Runs a program in the project's folder, its output shown; true where it succeeded. */
function succeeds(command, args, options = {}) {
  // Logs are read without colours, and by programs.
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, ...options });
  if (error !== undefined) process.stderr.write(`${error.message}\n`);
  return status === 0;
}

function node(...args) {
  return succeeds(process.execPath, args);
}

/** The command of an installed package, run by this Node. */
function tool(name, ...args) {
  return node(join(modules, name), ...args);
}

/** A step counts as one check; the rest is not tried where nothing would come of it. */
function step(title, run) {
  process.stdout.write(`\n— ${title}\n`);
  const isDone = run();
  counts[isDone ? 'passed' : 'failed'] += 1;
  if (!isDone) process.stdout.write(`✗ ${title}\n`);
  return isDone;
}

function finish() {
  process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
  process.exit(counts.failed === 0 ? 0 : 1);
}

/** Counts the tests, and each file that could not even be loaded. */
function countTests(report) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  const isUnloaded = (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
  counts.failed += testResults.filter(isUnloaded).length;
}

function runTests() {
  const failedBefore = counts.failed;
  const folder = mkdtempSync(join(tmpdir(), 'steelyard-'));
  const report = join(folder, 'report.json');
  const isDone = tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const isCounted = existsSync(report);
  if (isCounted) countTests(report);
  rmSync(folder, { recursive: true, force: true });
  // Failed tests are counted one by one above; what else may have gone wrong is this step's own failure.
  return isCounted && (isDone || counts.failed > failedBefore);
}

/** The built command line on the shipped documents. */
function smoke() {
  const launcher = join('engine', 'cli', 'launch.mjs');
  const { rulesets, overlays } = JSON.parse(readFileSync(join(root, 'rulesets', 'index.json'), 'utf8'));
  const files = [...rulesets, ...overlays].map(({ path }) => join('rulesets', path));
  return [['validate', ...files], ['test']].every((args) =>
    succeeds(process.execPath, [launcher, ...args], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
}

if (
  !existsSync(join(modules, '.package-lock.json')) &&
  !step('install', () => succeeds('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' }))
)
  finish();
step('generate', () => node(join('schemas', 'generate.mjs')));
step('types', () => ['engine/tsconfig.json', 'tsconfig.json'].map((project) => tool('typescript/bin/tsc', '-p', project)).every(Boolean));
step('style', () => tool('@biomejs/biome/bin/biome', 'check', '.'));
step('build', () => node(join('engine', 'cli', 'launch.mjs'), '--build-only'));
step('tests', runTests);
step('command line', smoke);
finish();
