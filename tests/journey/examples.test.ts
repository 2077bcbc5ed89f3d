// Each example page does what it says, under the policy of the site; the journey fails on a violation, an error or a failed request.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SteelyardEvaluator } from '../../editor/embed/evaluator-element.js';
import { answer, answered, clause, evaluator } from './at-work.js';
import { STRICT_POLICY } from './readme-portal.js';
import { journey, picture } from './support/journey.js';

journey('the list leads to every example, each with its source to copy', async ({ open }) => {
  const page = await open('/examples/');
  await picture(page, 'examples');
  const addresses = await page.locator('main a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses).toHaveLength(9);
  for (const address of addresses) {
    await page.goto(new URL(address, page.url()).href);
    // A page that is left while it loads has failed requests.
    await page.locator('steelyard-evaluator').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.locator('footer summary').click();
    await expect.poll(() => page.locator('footer pre').count()).toBeGreaterThan(1);
    expect(await page.locator('footer pre').first().innerText(), address).toMatch(/steelyard-evaluator|id="app"/);
  }
});

journey('plain: rules from addresses with digests, events beside it, and what was typed after a reload', async ({ open }) => {
  const page = await open('/plain/');
  await answered(evaluator(page), /已评 0／29/);
  expect(await page.locator('#result').innerText()).toBe('incomplete 未评 open 29');
  await answer(evaluator(page), 'department-and-posts', '符合');
  await expect.poll(() => page.locator('#events').innerText()).toBe('steelyard-change: clause department-and-posts (1)');
  // The overlays are there: one of them has a fee to say.
  await evaluator(page).getByText('结果数据').filter({ visible: true }).first().waitFor();
  await evaluator(page).getByText('已保存在本机').waitFor();
  await page.reload();
  await answered(evaluator(page), /已评 1／29/);
});

/** Loads the page again and counts what moves on its own, as the browser does. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { value: 0 };
    Object.assign(window, { shifts: counted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) counted.value += (entry as PerformanceEntry & { readonly value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.waitForLoadState('networkidle');
  await page.reload({ waitUntil: 'networkidle' });
}

function shifts(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { readonly shifts: { readonly value: number } }).shifts.value);
}

/** Two paintings later, what has moved is counted. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

journey('before-upgrade: properties set on the bare tag are taken over, and nothing moves', async ({ open }) => {
  const page = await open('/before-upgrade/');
  await countShifts(page);
  const ruleset = (): Promise<boolean> =>
    page.locator('steelyard-evaluator').evaluate((one) => (one as SteelyardEvaluator).ruleset !== undefined);
  await expect.poll(ruleset).toBe(true);
  expect(await page.evaluate(() => customElements.get('steelyard-evaluator') === undefined)).toBe(true);
  const line = page.getByText('这一行在元素下方');
  const before = await line.boundingBox();
  // Movements within half a second of a press are forgiven; those of the module come by script.
  await page.evaluate(() => document.getElementById('load')?.click());
  await answered(evaluator(page), /已评 26／26/);
  await evaluator(page).getByText('南通绮禾家纺').first().waitFor();
  await painted(page);
  expect(await line.boundingBox()).toEqual(before);
  expect(await shifts(page)).toBeLessThan(0.02);
});

journey(
  'a page that keeps the height of the window free does not move while the element, its rules and its words arrive',
  async ({ open }) => {
    const page = await open('/before-upgrade/');
    await countShifts(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      // As in the README: without a height of its own.
      sheet.replaceSync('steelyard-evaluator { display: block; block-size: auto; min-block-size: 100svh; --steelyard-min-height: 100svh }');
      document.adoptedStyleSheets = [sheet];
      document.querySelector('steelyard-evaluator')?.removeAttribute('fill');
    });
    await painted(page);
    const start = await shifts(page);
    await page.evaluate(() => document.getElementById('load')?.click());
    await answered(evaluator(page), /已评 26／26/);
    await painted(page);
    expect((await shifts(page)) - start).toBeLessThan(0.02);
  },
);

journey('without a place kept for it, the same page does move: the count can fail', async ({ open }) => {
  const page = await open('/before-upgrade/');
  await countShifts(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('steelyard-evaluator:not(:defined) { display: inline; block-size: auto }');
    document.adoptedStyleSheets = [sheet];
  });
  await painted(page);
  const start = await shifts(page);
  await page.evaluate(() => document.getElementById('load')?.click());
  await answered(evaluator(page), /已评 26／26/);
  await painted(page);
  expect((await shifts(page)) - start).toBeGreaterThan(0.02);
});

journey('theme: colours, corners and fonts of the page, and the layout for one hand in a narrow column', async ({ open }) => {
  const page = await open('/theme/');
  const [wide, narrow] = [page.locator('.brand:not(.narrow)'), page.locator('.brand.narrow')];
  await answered(wide, /已评 0／29/);
  await answered(narrow, /已评 0／29/);
  const look = await wide.locator('[part="header"]').evaluate((head) => {
    const { backgroundColor, color, borderBlockEndColor, fontFamily } = getComputedStyle(head);
    return { backgroundColor, color, borderBlockEndColor, fontFamily };
  });
  expect(look).toEqual({
    backgroundColor: 'rgb(42, 33, 28)',
    color: 'rgb(243, 233, 226)',
    borderBlockEndColor: 'rgb(240, 163, 94)',
    fontFamily: expect.stringContaining('Songti SC'),
  });
  expect(await wide.locator('[part="thumb-bar"]').isVisible()).toBe(false);
  expect(await narrow.locator('[part="thumb-bar"]').isVisible()).toBe(true);
  const button = await narrow.locator('[part="thumb-bar"] button').first().boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(44);
  await picture(page, 'theme');
});

journey('react: properties in, events out, the answer handed back, a method by the ref', async ({ open }) => {
  await worksInFramework(await open('/react/'));
});

journey('vue: the same, under a policy that knows the name that Vue asks for', async ({ open }) => {
  const page = await open('/examples/');
  await page.waitForLoadState('networkidle');
  // The site's own policy names only lit-html; what a portal with Vue sends is in the README.
  const policy = STRICT_POLICY.replace('lit-html', 'lit-html vue');
  await page.route('**/vue/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/<link rel="icon"[^>]*>/, '');
    await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(new URL('/vue/', page.url()).href);
  await worksInFramework(page);
});

async function worksInFramework(page: Page): Promise<void> {
  await answered(evaluator(page), /已评 0／29/);
  await page.locator('output').getByText('incomplete 未评 open 29').waitFor();
  await answer(evaluator(page), 'department-and-posts', '不符合');
  await answered(evaluator(page), /已评 1／29/);
  await page.locator('output').getByText('incomplete 未评 open 28').waitFor();
  // What came back is the same audit: it can still be undone.
  await evaluator(page).getByRole('button', { name: '撤销' }).first().click();
  await answered(evaluator(page), /已评 0／29/);
  await page.getByRole('button', { name: '到“维修”' }).click();
  const focused = (): Promise<string | undefined> =>
    evaluator(page).evaluate((one) => one.shadowRoot?.activeElement?.closest<HTMLElement>('[data-clause]')?.dataset.clause);
  await expect.poll(focused).toBe('repair');
  await page.getByLabel('只读 Read-only').check();
  await expect.poll(() => evaluator(page).getByRole('radio').count()).toBe(0);
}

journey('report: the record of a finished audit, printed by a button of the page', async ({ open }) => {
  const page = await open('/report/');
  await evaluator(page).locator('[part="record"]').getByText('宁波澜舟厨房电器有限公司').first().waitFor();
  await page.context().addInitScript(() => {
    window.print = () => {
      (window.top ?? window).document.documentElement.dataset.printed = document.body.innerText.slice(0, 80);
      setTimeout(() => window.dispatchEvent(new Event('afterprint')));
    };
  });
  await page.reload();
  await evaluator(page).locator('[part="record"]').getByText('宁波澜舟厨房电器有限公司').first().waitFor();
  await page.getByRole('button', { name: '打印记录' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-printed')).toMatch(/评价记录/);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载报告数据' }).click();
  expect((await saving).suggestedFilename()).toBe('report.json');
});

journey('refused: every refusal is said in words, and what was filled in is kept', async ({ open }) => {
  const page = await open('/refused/');
  const digest = evaluator(page, '#digest');
  await digest.getByText('取得的文档与页面给出的摘要不符').waitFor();
  await digest.getByText('sha256:30ee557f', { exact: false }).first().waitFor();
  const version = evaluator(page, '#version');
  await version.getByText('gbt-27922-2011@2.0.0', { exact: false }).first().waitFor();
  await answered(version, /已评 26／26/);
  const errors = evaluator(page, '#errors');
  await errors.getByText('已填写的内容完整保留').waitFor();
  const codes = async (): Promise<string> => (await errors.locator('[part="problems"] li').allInnerTexts()).join('\n');
  await expect.poll(codes).toMatch(/ruleset\/title/);
  // Sentences, not codes with their parameters.
  await expect.poll(codes).not.toMatch(/wrong-type|\{/);
  await evaluator(page, '#address').getByText('is a web page, not a JSON document').waitFor();
  await version.getByRole('button', { name: '转用当前规则版本' }).click();
  await expect.poll(() => version.evaluate((one) => JSON.stringify((one as SteelyardEvaluator).audit))).toContain('"version":"1.0.0"');
  await (await clause(version, 'department-and-posts')).waitFor();
  await picture(page, 'refused', true);
});
