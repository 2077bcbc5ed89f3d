// The page of `npm start`, as it is served: under its policy, and after the network is gone.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, picture, serve } from './support/journey.js';

/** Browsers look for a new worker when they have nothing better to do. */
const PATIENT = { timeout: 60_000 };

/** The first ruleset of the library, by its title in the element. */
function rulesShown(page: Page): Locator {
  return page.locator('steelyard-evaluator').getByText('商品售后服务评价体系').filter({ visible: true }).first();
}

journey('the page shows the first ruleset of the library without a violation of its policy', async ({ open }) => {
  const page = await open('/');
  expect(new URL(page.url()).pathname).toBe('/evaluator/');
  await rulesShown(page).waitFor();
  await picture(page, 'start-page');
});

journey('a violation of the policy is seen by these tests', async ({ open }) => {
  const seen: string[] = [];
  const page = await open('/evaluator/', { expectedFaults: /policy violated|Content Security Policy|Refused|TrustedHTML|TrustedScript/ });
  page.on('console', (message) => seen.push(message.text()));
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
    } catch (error) {
      console.log(String(error));
    }
  });
  await expect.poll(() => seen.join('\n')).toMatch(/policy violated: style-src/);
  expect(seen.join('\n')).toMatch(/policy violated: require-trusted-types-for/);
});

journey('opened once, it opens again when the server is gone', async ({ open, site }) => {
  const page = await open('/evaluator/', {
    serviceWorkers: 'allow',
    expectedFaults: /ERR_CONNECTION_REFUSED|ERR_FAILED/,
    isClockRunning: true,
  });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.close();
  await page.reload();
  await rulesShown(page).waitFor();
});

journey('another build is shown as soon as the server has it, and only the old one is forgotten', async ({ open }) => {
  const folder = mkdtempSync(join(tmpdir(), 'steelyard-site-'));
  cpSync('dist/pages', folder, { recursive: true });
  const site = await serve(folder);
  try {
    const page = await open(`${site.origin}/evaluator/`, { serviceWorkers: 'allow', isClockRunning: true });
    const shown = rulesShown(page);
    await shown.waitFor();
    const cacheNames = (): Promise<string[]> => page.evaluate(() => window.caches.keys().then((names) => names.sort()));
    await page.evaluate(async () => {
      await window.caches.open('of-somebody-else');
      await navigator.serviceWorker.ready;
    });
    const before = await cacheNames();
    rewrite(join(folder, 'evaluator', 'index.html'), /<title>.*<\/title>/, '<title>another build</title>');
    rewrite(join(folder, 'service-worker.js'), /"version":"[^"]*"/, '"version":"another"');
    await page.reload();
    expect(await page.title()).toBe('another build');
    await shown.waitFor();
    const waiting = (): Promise<string | undefined> =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    await expect.poll(waiting, PATIENT).toBe('installed');
    // The new worker takes over when no page is left that began with the old one.
    const context = page.context();
    await page.close();
    const namesLater = async (): Promise<readonly string[]> => {
      const again = await context.newPage();
      await again.goto(`${site.origin}/icon.svg`);
      const names = await again.evaluate(() => window.caches.keys());
      await again.close();
      return names.sort();
    };
    await expect.poll(namesLater, { ...PATIENT, interval: 500 }).toEqual(['of-somebody-else', 'steelyard-site-another']);
    expect(before).toHaveLength(2);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

function rewrite(file: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(pattern);
  writeFileSync(file, text.replace(pattern, replacement));
}
