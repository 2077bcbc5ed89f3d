// Component tests: the element's sources, compiled file by file, in a real browser. The counts go to the file named by
// STEELYARD_COUNTS, for the last line of `npm test`; nobody reads them from the output.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_SWITCHES, findChromium, WHAT_TO_INSTALL } from '../browser/chromium.mjs';

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(WHAT_TO_INSTALL);

function countTests(suite) {
  const own = suite.tests.map(({ passed, skipped }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed'));
  return [...own, ...suite.suites.flatMap(countTests)];
}

/** Tests by their outcome, and each file that could not even be loaded as one failure. */
const countsReporter = {
  onTestRunFinished({ sessions }) {
    const outcomes = sessions.flatMap(({ testResults, errors, passed }) => {
      const tests = testResults === undefined ? [] : countTests(testResults);
      const isBroken = !tests.includes('failed') && (errors.length > 0 || !passed);
      return isBroken ? [...tests, 'failed'] : tests;
    });
    const count = (outcome) => outcomes.filter((one) => one === outcome).length;
    const { STEELYARD_COUNTS } = process.env;
    if (STEELYARD_COUNTS !== undefined)
      writeFileSync(STEELYARD_COUNTS, JSON.stringify({ passed: count('passed'), failed: count('failed') }));
  },
};

/** immer asks Node's process whether it is in production. */
const immerForBrowsers = {
  name: 'immer-for-browsers',
  transform: ({ path, body }) =>
    path.endsWith('/immer/dist/immer.mjs') ? { body: body.replaceAll('process.env.NODE_ENV', '"production"') } : undefined,
};

export default {
  rootDir: fileURLToPath(new URL('../../', import.meta.url)),
  files: fileURLToPath(new URL('./**/*.test.ts', import.meta.url)).replaceAll('\\', '/'),
  nodeResolve: { exportConditions: ['production', 'browser'] },
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath, headless: true, args: [...CHROMIUM_SWITCHES] } })],
  plugins: [
    immerForBrowsers,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../../editor/tsconfig.json', import.meta.url)) }),
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countsReporter],
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 240_000,
};
