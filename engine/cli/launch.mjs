// `npm run -s steelyard -- …` in a checkout: builds the command line in dist/ when it is not what the sources would give, then
// hands over to dist/cli.js. Says nothing unless the build fails. `--build-only` stops after the build.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bringUpToDate, dist } from './build/dist.mjs';
import { nodePart } from './build/node-part.mjs';

async function launch() {
  // npm runs scripts in the project's folder; the user's relative paths are meant from where the user is.
  if (process.env.npm_lifecycle_event === 'steelyard' && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
  try {
    await bringUpToDate([nodePart]);
  } catch (error) {
    const isNotInstalled = error.code === 'ERR_MODULE_NOT_FOUND' || /ERR_MODULE_NOT_FOUND/.test(error.message);
    const hint = isNotInstalled ? '\nRun `npm ci` first. 请先运行 npm ci。' : '';
    process.stderr.write(`steelyard: the build failed: ${error.message ?? error}${hint}\n`);
    process.exitCode = 2;
    return;
  }
  if (process.argv.includes('--build-only')) return;
  await import(pathToFileURL(join(dist, 'cli.js')).href);
}

await launch();
