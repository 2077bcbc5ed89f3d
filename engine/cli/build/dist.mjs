// Keeps dist/ what the sources would give: takes parts (what one tool makes of which sources), builds those that are out of date
// and puts the new dist/ in the place of the old one whole, so that nobody runs half of each. One build at a time.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} sources files and folders of the project, or names under them to leave out with a leading `!`
 * @property {readonly string[]} outputs what it makes, by names in dist/
 * @property {(fresh: string) => void | Promise<void>} build makes the outputs in the folder `fresh`, where the parts before it are
 */

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const dist = join(root, 'dist');
const work = join(root, 'node_modules', '.cache', 'steelyard');
const lock = join(work, 'lock');
const SOURCE = /\.(ts|tsx|mjs|json|html|css|svg|webmanifest)$/;

/** Whether dist/ holds what the sources of these parts would give. @param {readonly Part[]} parts */
export function areCurrent(parts) {
  return parts.every((part) => isCurrent(part, fingerprint(part)));
}

/** Builds what is out of date; whoever waited for another build finds it done. @param {readonly Part[]} parts */
export async function bringUpToDate(parts) {
  if (areCurrent(parts)) return;
  mkdirSync(work, { recursive: true });
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 50));
  try {
    const stale = parts.map((part) => ({ part, sources: fingerprint(part) })).filter(({ part, sources }) => !isCurrent(part, sources));
    if (stale.length > 0) await replace(stale);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

async function replace(stale) {
  const fresh = join(work, `dist-${process.pid}`);
  const old = join(work, `old-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    const gone = new Set(stale.flatMap(({ part }) => [...part.outputs, stampOf(part)]));
    for (const name of existing(dist)) if (!gone.has(name)) cpSync(join(dist, name), join(fresh, name), { recursive: true });
    for (const { part, sources } of stale) {
      await part.build(fresh);
      writeFileSync(join(fresh, stampOf(part)), sources);
    }
    if (statSync(dist, { throwIfNoEntry: false }) !== undefined) renameSync(dist, old);
    renameSync(fresh, dist);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Names, sizes and times of everything that the build of a part reads. */
function fingerprint({ sources }) {
  const left = sources.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
  const isLeft = (path) => left.some((name) => path === name || path.startsWith(`${name}/`));
  return sources
    .filter((name) => !name.startsWith('!'))
    .flatMap((name) => filesOf(name))
    .filter((path) => !isLeft(path))
    .sort()
    .map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

function filesOf(name) {
  const found = statSync(join(root, name), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [name];
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length)
        .replaceAll('\\', '/'),
    );
}

function stampOf({ name }) {
  return `.${name}.sources`;
}

function isCurrent(part, sources) {
  try {
    return readFileSync(join(dist, stampOf(part)), 'utf8') === sources;
  } catch {
    return false;
  }
}

function existing(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
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
