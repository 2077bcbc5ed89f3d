// `npm run example`: a real audit, scored, graded and explained on the command line. Installs what is missing, builds, evaluates
// the first example audit of the first shipped ruleset with its overlays.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command in the project's folder; stops everything with its status if it fails. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error !== undefined) process.stderr.write(`${error.message}\n`);
  if (status !== 0) process.exit(status ?? 2);
}

/** The first example of the first ruleset that the library lists. */
function exampleAudit() {
  const [first] = JSON.parse(readFileSync(join(root, 'rulesets', 'index.json'), 'utf8')).rulesets;
  const folder = join('rulesets', first.path, '..', 'audits');
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.audit.json'));
  return join(folder, names.sort()[0]);
}

if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) run('npm', ['ci', '--no-audit', '--no-fund']);
const example = exampleAudit();
process.stdout.write(`$ steelyard evaluate ${example} --explain\n\n`);
run(process.execPath, [join(root, 'engine', 'cli', 'launch.mjs'), 'evaluate', join(root, example), '--explain', ...process.argv.slice(2)]);
