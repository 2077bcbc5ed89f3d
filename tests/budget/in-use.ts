// Opens the built element in Chromium on a page of its own, as a portal would serve it, and notes each module that the browser loads:
// before the form can be used, and in an ordinary use of it. Takes the overlays and the language of the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Route } from 'playwright-core';
import { CHROMIUM_SWITCHES, findChromium, WHAT_TO_INSTALL } from '../browser/chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ORIGIN = 'https://portal.example';
const RULES = '/rulesets/gbt-27922-2011';

/** Not needed to fill in the form: held back until an answer was given without them. */
const SECOND = /\/(?:page-reasons|page-(?:zh|en)|embed-problems-\w+|embed-painted-after)\.js$/;

export interface Use {
  readonly language: 'zh-CN' | 'en';
  /** By id. */
  readonly overlays: readonly string[];
}

/** Names of modules below dist/, with `/`. */
export interface Loading {
  readonly beforeUse: readonly string[];
  readonly inAll: readonly string[];
}

/** Opens the page, answers the first clause, and looks why the score is what it is. */
export async function use({ language, overlays }: Use): Promise<Loading> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(WHAT_TO_INSTALL);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_SWITCHES] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const names: string[] = [];
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: pageOf(language, overlays) });
      if (SECOND.test(pathname)) await released;
      if (pathname.startsWith('/dist/')) names.push(pathname.slice('/dist/'.length));
      return serve(route, pathname);
    });
    await page.goto(ORIGIN);
    const control = page.locator('steelyard-evaluator .row.leaf .control :is(input, button)').first();
    await control.click();
    await page.locator('steelyard-evaluator .row.leaf button.clear').first().waitFor();
    const beforeUse = [...names];
    release();
    await page.locator('steelyard-evaluator [part=score] button').click();
    await page.locator('steelyard-evaluator [part=why] p').first().waitFor();
    await page.waitForLoadState('networkidle');
    return { beforeUse, inAll: names };
  } finally {
    await browser.close();
  }
}

function pageOf(language: string, overlays: readonly string[]): string {
  const addresses = overlays.map((id) => `${RULES}/overlays/${id}/1.0.0.json`).join(' ');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Portal</title>
    <script type="module" src="/dist/evaluator.js"></script>
    <steelyard-evaluator src="${RULES}/1.0.0/ruleset.json" overlay-src="${addresses}"></steelyard-evaluator>`;
}

function serve(route: Route, pathname: string): Promise<void> {
  const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
  return route.fulfill({ contentType, body: readFileSync(join(root, pathname), 'utf8') });
}
