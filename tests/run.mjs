// `npm test`: everything that has to hold, in a fresh clone and with nothing else. Installs what is missing, generates, checks
// types and style, runs the tests, builds, tries what was built in a browser and on the command line. With names of steps only
// those: `node tests/run.mjs types component`. The last line says `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallChromium, WHAT_TO_INSTALL } from './browser/chromium.mjs';

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

/** Runs tests that write their counts to a file: `read` takes them from there. */
function counted(run, read) {
  const failedBefore = counts.failed;
  const folder = mkdtempSync(join(tmpdir(), 'steelyard-'));
  const report = join(folder, 'report.json');
  const isDone = run(report);
  const isCounted = existsSync(report);
  if (isCounted) read(report);
  rmSync(folder, { recursive: true, force: true });
  // Failed tests are counted one by one; what else may have gone wrong is this step's own failure.
  return isCounted && (isDone || counts.failed > failedBefore);
}

function vitest(...args) {
  const run = (report) => tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args);
  return counted(run, countTests);
}

/** The element's tests in a browser, which count themselves. */
function componentTests() {
  const config = join('tests', 'component', 'web-test-runner.config.mjs');
  const run = (report) => {
    const env = { ...process.env, STEELYARD_COUNTS: report };
    return succeeds(process.execPath, [join(modules, '@web/test-runner/dist/bin.js'), '--config', config], { env });
  };
  return counted(run, (report) => {
    const { passed, failed } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += passed;
    counts.failed += failed;
  });
}

/** Folders with a project of their own: what the code may touch differs. */
const PROJECTS = ['engine', '.', 'editor', 'editor/offline', 'tests', 'tests/component'];

function types() {
  return PROJECTS.map((folder) => tool('typescript/bin/tsc', '-p', join(folder, 'tsconfig.json'))).every(Boolean);
}

/** The browser for all that follows: looked for, or installed, once. */
function browser() {
  const found = findOrInstallChromium();
  if (found === undefined) process.stdout.write(`${WHAT_TO_INSTALL}\n`);
  else process.env.CHROME_PATH = found;
  return found !== undefined;
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

const builtTests = join('tests', 'built.config.ts');
const STEPS = [
  { name: 'types', run: types },
  { name: 'style', run: () => tool('@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'unit', run: () => vitest() },
  { name: 'build', run: () => node(join('editor', 'build', 'build.mjs')) },
  { name: 'package', run: () => vitest('--config', builtTests, '--project', 'package') },
  { name: 'browser', run: browser },
  { name: 'component', needs: 'browser', run: componentTests },
  { name: 'journeys', needs: 'browser', run: () => vitest('--config', builtTests, '--project', 'journeys') },
  { name: 'command line', run: smoke },
];

const wanted = process.argv.slice(2);
const chosen = STEPS.filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name) || STEPS.some((one) => one.needs === name && wanted.includes(one.name)),
);
if (wanted.some((name) => !STEPS.some((one) => one.name === name))) {
  process.stderr.write(`steps: ${STEPS.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}

const isInstalled = existsSync(join(modules, '.package-lock.json'));
if (!isInstalled && !step('install', () => succeeds('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' })))
  finish();
step('generate', () => node(join('schemas', 'generate.mjs')));
const failed = new Set();
for (const { name, needs, run } of chosen) {
  // What cannot be tried has not passed.
  const isDone = step(name, failed.has(needs) ? () => false : run);
  if (!isDone) failed.add(name);
}
finish();
