// `npm start [-- --no-open] [--port N]`: from a fresh clone to the studio in a browser. Installs what is missing, builds what is
// out of date, serves dist/pages on this machine and says where.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bringUpToDate, dist, root } from '../../engine/cli/build/dist.mjs';
import { elementPart } from '../build/element-part.mjs';
import { pagesPart } from '../build/pages-part.mjs';
import { studioPart } from '../build/studio-part.mjs';
import { openBrowser } from './open-browser.mjs';
import { HOST, listen, staticServer } from './static-server.mjs';

const HOME = '/studio/';
const FIRST_PORT = 5173;

const { values, isHelp } = options();
if (isHelp) {
  process.stdout.write('npm start -- [--no-open] [--port N]\n');
  process.exit(0);
}
if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) install();
try {
  await bringUpToDate([elementPart, studioPart, pagesPart]);
} catch (error) {
  fail(`构建失败 The build failed: ${error.message ?? error}`);
}

const server = staticServer(join(dist, 'pages'), HOME);
try {
  const port = await listen(server, values.port ?? FIRST_PORT, values.port !== undefined);
  const address = `http://${HOST}:${port}${HOME}`;
  process.stdout.write(`\n  规衡 Steelyard  ${address}\n\n  按 Ctrl+C 停止。 Ctrl+C stops it.\n`);
  if (!values['no-open']) openBrowser(address);
} catch (error) {
  fail(
    error.code === 'EADDRINUSE'
      ? `端口 ${values.port} 已被占用。 Port ${values.port} is in use; leave out --port for a free one.`
      : `无法启动服务 The server could not start: ${error.message}`,
  );
}

function options() {
  try {
    const { values: given } = parseArgs({
      options: { 'no-open': { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean' } },
    });
    const port = given.port === undefined ? undefined : Number(given.port);
    if (port !== undefined && !(/^\d+$/.test(given.port) && port <= 65_535)) throw new Error(`--port ${given.port}`);
    return { values: { ...given, port }, isHelp: given.help === true };
  } catch (error) {
    return fail(`${error.message}\nnpm start -- [--no-open] [--port N]`);
  }
}

function install() {
  process.stdout.write('正在安装依赖… Installing what is missing…\n');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`npm ci: ${error?.message ?? status}`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
