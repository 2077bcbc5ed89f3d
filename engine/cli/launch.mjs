// `npm run -s steelyard -- …` in a checkout: builds dist/ when it is not what the sources would give, then hands over to
// dist/cli.js. Says nothing unless the build fails. `--build-only` stops after the build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const work = join(root, 'node_modules', '.cache', 'steelyard');
const lock = join(work, 'lock');

/** Names, sizes and times of everything that the build reads: another text means that dist/ is out of date. */
function fingerprint() {
  const files = ['package-lock.json', 'vite.config.ts'];
  for (const folder of ['engine', 'schemas']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      if (entry.isFile() && /\.(ts|mjs|json)$/.test(entry.name) && !path.includes('generated')) files.push(path.slice(root.length));
    }
  }
  return files
    .sort()
    .map((file) => {
      const { size, mtimeMs } = statSync(join(root, file));
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

function isCurrent(sources) {
  try {
    return readFileSync(join(dist, '.sources'), 'utf8') === sources;
  } catch {
    return false;
  }
}

/** One build at a time; whoever waited finds it done. */
async function buildOnce() {
  mkdirSync(work, { recursive: true });
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    const sources = fingerprint();
    if (!isCurrent(sources)) await build(sources);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** The new dist/ takes the place of the old one whole, so that nobody runs half of each. */
async function build(sources) {
  generate();
  const { build: bundle } = await import('vite');
  const fresh = join(work, `dist-${process.pid}`);
  const old = join(work, `old-${process.pid}`);
  await bundle({ root, logLevel: 'error', build: { outDir: fresh, emptyOutDir: true } });
  writeFileSync(join(fresh, '.sources'), sources);
  if (statSync(dist, { throwIfNoEntry: false }) !== undefined) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}

/** In a process of its own, so that what its tools have to say is heard only where it fails. */
function generate() {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'schemas', 'generate.mjs')], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function takeLock() {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Whether the process that holds the lock is gone. */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    // The lock is there and not yet signed: for a moment that is right.
    const since = statSync(lock, { throwIfNoEntry: false });
    return error.code === 'ENOENT' && since !== undefined && Date.now() - since.mtimeMs > 10_000;
  }
}

async function launch() {
  // npm runs scripts in the project's folder; the user's relative paths are meant from where the user is.
  if (process.env.npm_lifecycle_event === 'steelyard' && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
  if (!isCurrent(fingerprint())) {
    try {
      await buildOnce();
    } catch (error) {
      const hint =
        error.code === 'ERR_MODULE_NOT_FOUND' || /ERR_MODULE_NOT_FOUND/.test(error.message)
          ? '\nRun `npm ci` first. 请先运行 npm ci。'
          : '';
      process.stderr.write(`steelyard: the build failed: ${error.message ?? error}${hint}\n`);
      process.exitCode = 2;
      return;
    }
  }
  if (process.argv.includes('--build-only')) return;
  await import(pathToFileURL(join(dist, 'cli.js')).href);
}

await launch();
