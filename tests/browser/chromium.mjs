// The Chrome or Chromium that tests drive: CHROME_PATH where it is set, else one with a usual name or in a usual place of Linux,
// macOS or Windows. As root on Debian it can be installed, with Chinese fonts; elsewhere a person is told what to install.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** What a person can do where no browser is found and none can be installed. */
export const WHAT_TO_INSTALL = `No Chrome or Chromium was found for the browser tests. 没有找到浏览器测试所需的 Chrome 或 Chromium。
  Debian, Ubuntu:  sudo apt-get install ${PACKAGES.join(' ')}
  macOS:           brew install --cask google-chrome
  Windows:         winget install Google.Chrome
  or set CHROME_PATH to the program. 或将 CHROME_PATH 设为浏览器程序的路径。`;

/** Switches for tests; without a sandbox only where Chromium refuses one, which is for root. */
export const CHROMIUM_SWITCHES = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/** @returns {string | undefined} */
export function findChromium() {
  const { CHROME_PATH, PATH = '' } = process.env;
  // Whoever names one means that one.
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') return isProgram(CHROME_PATH) ? CHROME_PATH : undefined;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const named = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  return [...named, ...usualPlaces()].find(isProgram);
}

/** The browser; installs Debian's where this process may. @returns {string | undefined} */
export function findOrInstallChromium() {
  const found = findChromium();
  const needsFonts = found !== undefined && mayInstall() && !hasChineseFonts();
  if ((found !== undefined && !needsFonts) || !mayInstall() || process.env.CHROME_PATH) return found;
  process.stdout.write(`Installing ${PACKAGES.join(' and ')} with apt-get for the browser tests …\n`);
  const isInstalled = apt('update') && apt('install', '--yes', '--no-install-recommends', ...PACKAGES);
  if (!isInstalled) process.stdout.write('apt-get did not succeed.\n');
  return findChromium();
}

function usualPlaces() {
  const { ProgramFiles, 'ProgramFiles(x86)': programFilesX86, LOCALAPPDATA, HOME = '' } = process.env;
  if (process.platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
    return ['/', HOME].flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  if (process.platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    const folders = [ProgramFiles, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib64/chromium-browser/chromium-browser'];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Without them Chinese text is measured and printed as boxes. */
function hasChineseFonts() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['--quiet', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
