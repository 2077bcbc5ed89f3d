// What the studio loads, heard at the server: until the library is shown, and until a document is open with its default panels, the
// check worker included. Monaco is none of it. The issue asks for 200 kB of gzip at first; the table says what is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { HOST, listen, staticServer } from '../../editor/serve/static-server.mjs';
import { CHROMIUM_SWITCHES, findChromium, WHAT_TO_INSTALL } from '../browser/chromium.mjs';
import { type Loaded, loadedBy } from './loaded.js';
import { type Ceiling, ceilingTable, moduleTable, total } from './table.js';

const pages = fileURLToPath(new URL('../../dist/pages', import.meta.url));
const ASKED = 200_000;
const LIMITS = { library: 145_000, document: 280_000 };

interface Heard {
  readonly library: readonly string[];
  readonly document: readonly string[];
}

/** Addresses that the studio asked for, documents of rules left out. */
async function heard(language: 'zh-CN' | 'en'): Promise<Heard> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(WHAT_TO_INSTALL);
  const server = staticServer(pages, '/studio/');
  const asked = new Set<string>();
  server.on('request', ({ url = '' }) => {
    const [path = ''] = url.split('?');
    if (/\.(js|css|ttf|svg)$/.test(path)) asked.add(path);
  });
  const port = await listen(server, 0);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_SWITCHES] });
  try {
    const context = await browser.newContext({ locale: language, serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`http://${HOST}:${port}/studio/?lang=${language}`);
    const title = page.locator('steelyard-studio').getByText('GB/T 27922-2011', { exact: false }).first();
    await title.waitFor();
    await page.waitForLoadState('networkidle');
    const library = [...asked];
    await title.dblclick();
    await page.locator('steelyard-studio steelyard-view-outline').waitFor();
    await page.locator('steelyard-studio steelyard-evaluator').waitFor();
    await page.waitForLoadState('networkidle');
    return { library, document: [...asked] };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function sized(paths: readonly string[]): readonly Loaded[] {
  return paths.map((name) => {
    const content = readFileSync(join(pages, name));
    return { name, isAtOnce: true, bytes: content.byteLength, gzipBytes: gzipSync(content, { level: 9 }).byteLength };
  });
}

it.each(['zh-CN', 'en'] as const)('stays below its ceilings in %s, without Monaco', async (language) => {
  const { library, document } = await heard(language);
  const ceilings: readonly Ceiling[] = [
    { title: 'until the library is shown', modules: sized(library), limit: LIMITS.library },
    { title: 'until a document is open', modules: sized(document), limit: LIMITS.document },
  ];
  console.log([moduleTable(`studio, ${language}`, sized(document)), ceilingTable(ceilings, ASKED)].join('\n'));
  expect(document.some((path) => path.includes('check-worker'))).toBe(true);
  expect(document.filter((path) => path.includes('monaco'))).toEqual([]);
  for (const { modules, limit } of ceilings) expect(total(modules), ceilingTable(ceilings, ASKED)).toBeLessThanOrEqual(limit);
});

/** Only lit-html asks for a policy of this name, and only the engine has this constant of SHA-256. */
it.each(['createPolicy(`lit-html`', '428a2f98'])('brings its code once: %s', (mark) => {
  const folder = join(pages, 'studio', 'assets');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(texts.filter((name) => readFileSync(join(folder, name), 'utf8').includes(mark))).toHaveLength(1);
});

it('lets the worker alone listen for what the page sends it', () => {
  const folder = join(pages, 'studio', 'assets');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const listening = texts.filter((name) => /\.onmessage=/.test(readFileSync(join(folder, name), 'utf8')));
  expect(listening.map((name) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(['check-worker']);
});

it('gives the worker nothing that is of the page', () => {
  const folder = join(pages, 'studio', 'assets');
  const worker = readdirSync(folder).find((name) => name.startsWith('check-worker-'));
  const modules = loadedBy(folder, worker ?? '').filter(({ isAtOnce }) => isAtOnce);
  expect(modules.length).toBeLessThanOrEqual(4);
  const isOfPage = (name: string): boolean => /lit-html|customElements|\bHTMLElement\b/.test(readFileSync(join(folder, name), 'utf8'));
  expect(modules.map(({ name }) => name).filter(isOfPage)).toEqual([]);
});
