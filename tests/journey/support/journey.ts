// A journey: a test that opens built pages in Chromium as a person would. Gives `open`, which serves dist/pages, fixes the clock and
// the language and watches each page; a violation of its security policy, an error on its console or a failed request fails the test.
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { HOST, listen, staticServer } from '../../../editor/serve/static-server.mjs';
import { CHROMIUM_SWITCHES, findChromium, WHAT_TO_INSTALL } from '../../browser/chromium.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pictures = join(root, 'tests', 'journey', 'pictures');

/** When journeys take place. */
export const NOW = new Date('2026-03-02T09:00:00+08:00');

export interface Site {
  /** Such as `http://127.0.0.1:49152`. */
  readonly origin: string;
  /** As if the network were gone, or the server switched off. */
  close(): Promise<void>;
}

export interface Opening extends BrowserContextOptions {
  /** Faults that belong to the journey: a pattern that they match. */
  readonly expectedFaults?: RegExp;
  /** Time passes, as it does not otherwise. */
  readonly isClockRunning?: boolean;
}

export interface Journeys {
  readonly browser: Browser;
  readonly site: Site;
  /** Opens an address, by its path on the site or whole, in a context of its own. */
  readonly open: (path: string, opening?: Opening) => Promise<Page>;
}

/** Serves a folder of the built project on a free port. */
export async function serve(folder = join(root, 'dist', 'pages')): Promise<Site> {
  const server: Server = staticServer(folder, '/evaluator/');
  const port = await listen(server, 0);
  return {
    origin: `http://${HOST}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Notes everything that a page should not do. */
function watch(page: Page, note: (fault: string) => void): void {
  page.on('console', (message) => {
    // A page that is an image alone has the browser look for an icon of its own accord.
    const isBrowsersOwn = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isBrowsersOwn) note(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('requestfailed', (request) => note(`request: ${request.url()} ${request.failure()?.errorText}`));
}

/** A violation is reported by an event also where the console would stay silent. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sample}`);
  });
}

export const journey = base.extend<Journeys>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are wanted
    async ({}, use) => {
      const executablePath = findChromium();
      if (executablePath === undefined) throw new Error(WHAT_TO_INSTALL);
      const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_SWITCHES] });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  site: async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.close();
  },
  open: async ({ browser, site }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (path, { expectedFaults, isClockRunning = false, ...options } = {}) => {
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: { width: 1440, height: 900 },
        serviceWorkers: 'block',
        ...options,
      });
      contexts.push(context);
      // Further windows of the same person are watched too.
      context.on('page', (one) =>
        watch(one, (fault) => {
          if (expectedFaults === undefined || !expectedFaults.test(fault)) faults.push(fault);
        }),
      );
      await context.addInitScript(reportViolations);
      const page = await context.newPage();
      if (!isClockRunning) await page.clock.setFixedTime(NOW);
      await page.goto(new URL(path, site.origin).href);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults).toEqual([]);
  },
});

/** A picture to look at, in tests/journey/pictures (not kept in git). */
export async function picture(page: Page, name: string, isWholePage = false): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: isWholePage, animations: 'disabled' });
}
