// The record of an audit on paper and on the screen, as Chromium lays it out: nothing cut off, heads on each page, the marks and the
// page's number in the margins, and no text that does anything but stand there.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { example, FOUR_STAR, fiveHundred, hostile, numbersOf, ruleset, unfinished } from './record-cases.js';
import type { RecordCase } from './record-page.js';
import { pageTexts, paperSizes } from './record-pdf.js';
import { journey } from './support/journey.js';

const ORIGIN = 'http://record.test/';
/** The strictest policy under which the element is to work. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const HEADS = '编号指标分值评价结果与记录得分失分';

let script = '';
const opened: Page[] = [];
const faults: string[] = [];

beforeAll(async () => {
  const entry = fileURLToPath(new URL('record-page.ts', import.meta.url));
  const lib = { entry, formats: ['iife' as const], name: 'recordPage' };
  const built = await build({ configFile: false, logLevel: 'error', publicDir: false, build: { write: false, target: 'es2022', lib } });
  const [output] = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  script = output?.output[0].code ?? '';
});

afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
  expect(faults.splice(0)).toEqual([]);
});

/** A page under the strict policy that has the record's tools; what is wrong with it fails the test. */
async function pageWith(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 673, height: 986 }, ...options });
  const page = await context.newPage();
  opened.push(page);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(`violated: ${violatedDirective}`));
  });
  await page.route(`${ORIGIN}**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body: '<!doctype html><html lang="zh"><title>portal</title><body><p>portal</p><script src="record.js"></script></body></html>',
        }),
  );
  await page.goto(ORIGIN);
  return page;
}

interface Printed {
  readonly page: Page;
  readonly pdf: Buffer;
  readonly texts: readonly string[];
}

async function printed(browser: Browser, one: RecordCase): Promise<Printed> {
  const page = await pageWith(browser);
  await page.evaluate((given) => window.recordTools.show(given), one);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return { page, pdf, texts: pageTexts(pdf) };
}

/** What sticks out of the text's width on paper. */
async function tooWide(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll('.record, .record *')];
    const isOut = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5 || element.scrollWidth > element.clientWidth + 1;
    };
    return all
      .filter((element) => getComputedStyle(element).display !== 'inline' && isOut(element))
      .map((one) => one.outerHTML.slice(0, 200));
  });
  await page.emulateMedia({ media: null });
  return found;
}

function missing(texts: readonly string[], said: readonly string[]): readonly string[] {
  const whole = texts.join('');
  return said.filter((one) => !whole.includes(one));
}

/** Each number is looked for after the one before it. */
function missingInOrder(text: string, numbers: readonly string[]): readonly string[] {
  let from = 0;
  return numbers.filter((number) => {
    const at = text.indexOf(number, from);
    if (at >= 0) from = at + number.length;
    return at < 0;
  });
}

describe('the record on paper', () => {
  journey('is A4, says on each page what it is and which page, and leaves no clause out', async ({ browser }) => {
    const { pdf, texts } = await printed(browser, example(FOUR_STAR));
    expect(new Set(paperSizes(pdf))).toEqual(new Set(['594.95996 841.91998']));
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(texts.length).toBeLessThanOrEqual(8);
    texts.forEach((text, index) => {
      expect(text).toMatch(new RegExp(`第${index + 1}页共${texts.length}页`));
      expect(text).toContain('无约束力');
      expect(text).toContain('gbt-27922-2011@1.0.0、eligibility@1.0.0');
      expect(text).toContain('宁波澜舟厨房电器有限公司');
    });
    const whole = texts.join('');
    expect(missingInOrder(whole.slice(whole.indexOf(HEADS)), numbersOf(ruleset.clauses))).toEqual([]);
    for (const said of [
      '93.27分',
      '四星级',
      'sha256:30ee557f6c2e3b44',
      '已整改:2026-03-24',
      '删减,其分值5.5分',
      '审核员周砚秋',
      '还差1.7319',
    ]) {
      expect(whole).toContain(said);
    }
  });

  journey('repeats the heads of the clauses on each page, and never signs on a page of its own', async ({ browser }) => {
    for (const one of [example(FOUR_STAR), example('03-bedding-three-deletions-three-star'), fiveHundred()]) {
      const { texts } = await printed(browser, one);
      const first = texts.findIndex((text) => text.includes(HEADS));
      const last = texts.findIndex((text) => text.includes('合计(涉及分值)'));
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeGreaterThan(first);
      for (const text of texts.slice(first, last + 1)) expect(text).toContain(HEADS);
      const [before = ''] = (texts.at(-1) ?? '').split('签署');
      expect(texts.at(-1)).toContain('签署职责姓名签字日期');
      // Beyond what stands in the margins.
      expect(before.replace(/^.*?1\.0\.0(、等7份)?/, '').length).toBeGreaterThan(15);
    }
  });

  journey('takes the end of the text along to the page of the signatures, wherever they fall', async ({ browser }) => {
    const page = await pageWith(browser);
    const alone: number[] = [];
    for (let lines = 2; lines <= 50; lines += 3) {
      // Without what comes between the note and the signatures.
      const one = fiveHundred(1, Array.from({ length: lines }, (_, index) => `第${index}行`).join('\n'));
      await page.evaluate((given) => window.recordTools.show(given), one);
      const [before = '', after] = (pageTexts(await page.pdf({ preferCSSPageSize: true })).at(-1) ?? '').split('签署');
      if (after === undefined || !before.endsWith(`第${lines - 1}行`)) alone.push(lines);
    }
    expect(alone).toEqual([]);
  });

  journey('takes 500 clauses on about 26 pages', async ({ browser }) => {
    const big = fiveHundred();
    const { page, texts } = await printed(browser, big);
    expect(texts.length).toBeGreaterThan(18);
    expect(texts.length).toBeLessThan(34);
    expect(missingInOrder(texts.join(''), numbersOf(big.ruleset.clauses))).toEqual([]);
    expect(missing(texts, ['不涉及41'])).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });

  journey('names the waiver: why, by whom, when', async ({ browser }) => {
    const { texts } = await printed(browser, example('06-lifts-five-star-waived'));
    expect(missing(texts, ['已豁免(技术委员会', '豁免日期:2026-06-25'])).toEqual([]);
  });

  journey('says on each page that it is not finished', async ({ browser }) => {
    const { texts, page } = await printed(browser, example(FOUR_STAR, unfinished));
    for (const text of texts) expect(text).toContain('未完成、无约束力');
    expect(missing(texts, ['未评价', '得分最低69.1940...分,最高94.0617...分'])).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });

  journey('is as complete in English', async ({ browser }) => {
    const { texts, page } = await printed(browser, { ...example(FOUR_STAR), language: 'en' });
    texts.forEach((text, index) => {
      expect(text).toContain(`Page${index + 1}of${texts.length}`);
      expect(text).toContain('Notbinding');
    });
    expect(missing(texts, ['Fourstars', 'Customerrelations', 'Signatures'])).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });

  journey('shows hostile text as text, whole and inside the page', async ({ browser }) => {
    const { page, pdf, texts } = await printed(browser, example(FOUR_STAR, hostile));
    expect(await tooWide(page)).toEqual([]);
    expect(new Set(paperSizes(pdf))).toEqual(new Set(['594.95996 841.91998']));
    expect(await page.locator('script, img, [style], .record b:text-is("B")').count()).toBe(0);
    const whole = texts.join('');
    expect(missing(texts, ['<script>alert(1)</script>', '<b>B</b>', '<imgsrc=xonerror=alert(2)>'])).toEqual([]);
    expect(whole.match(/很/g)).toHaveLength(3_300);
    expect(whole.match(/A/g)?.length).toBeGreaterThanOrEqual(20_000);
  });
});

describe('printing from a page', () => {
  journey('prints the record alone, under a strict policy, and leaves nothing behind', async ({ browser }) => {
    const page = await pageWith(browser);
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) {
          for (const node of addedNodes) {
            const frame = node instanceof Element ? node.shadowRoot?.querySelector('iframe') : null;
            const view = frame?.contentWindow;
            if (!frame || !view) continue;
            const { left, right } = frame.getBoundingClientRect();
            const isSeen = right > 0 && left < innerWidth;
            view.print = () => {
              const { title, documentElement, body } = view.document;
              seen.push({
                title,
                language: documentElement.lang,
                isSeen,
                isFramed: body.children.length,
                hidden: frame.getAttribute('aria-hidden'),
              });
              view.dispatchEvent(new Event('afterprint'));
            };
          }
        }
      }).observe(document.body, { childList: true });
    });
    await page.evaluate((given) => window.recordTools.print(given), example(FOUR_STAR));
    expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual([
      {
        title: '宁波澜舟厨房电器有限公司（虚构） GB-T 27922-2011 商品售后服务评价体系 评价记录 2026-03-10',
        language: 'zh-CN',
        isSeen: false,
        isFramed: 1,
        hidden: 'true',
      },
    ]);
    expect(
      await page.evaluate(() => [document.title, document.querySelectorAll('body > div').length, document.adoptedStyleSheets.length]),
    ).toEqual(['portal', 0, 0]);
  });
});

describe('the record on the screen', () => {
  journey('fits a phone, black on white also in the dark', async ({ browser }) => {
    const page = await pageWith(browser, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await page.evaluate((given) => window.recordTools.embed(given), example(FOUR_STAR, hostile));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const record = page.locator('.record');
    expect(await record.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor])).toEqual([
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
    ]);
    expect(await record.getByRole('table').count()).toBeGreaterThan(4);
    expect(await record.getByRole('rowheader', { name: '维修', exact: true }).count()).toBe(1);
  });
});
