// Nothing typed is lost: a page that dies in the middle, a server that is gone, two windows with one draft.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BLANK } from './support/audit-page.js';
import { journey, picture } from './support/journey.js';

const OPENING = { isClockRunning: true };

function element(page: Page) {
  return page.locator('steelyard-evaluator');
}

/** A segment of a clause: 0 is conforming. */
function segment(page: Page, clause: string, place: number) {
  return element(page).locator(`.row.leaf[data-clause="${clause}"] label.segment`).nth(place);
}

function resultOf(page: Page, clause: string): Promise<string | undefined> {
  return page.evaluate(
    (id) =>
      (document.querySelector('steelyard-evaluator')?.audit as { clauses?: Record<string, { result?: string }> })?.clauses?.[id]?.result,
    clause,
  );
}

async function saved(page: Page): Promise<void> {
  await element(page).getByText('已保存在本机').waitFor();
}

journey('a page that dies in the middle: what was typed is there when it is opened again', async ({ open }) => {
  const page = await open(BLANK, OPENING);
  await segment(page, 'funding', 0).click();
  await element(page).locator('#field-organisation-name').fill('甲电器有限公司');
  await saved(page);
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(page.url());
  await expect.poll(() => resultOf(again, 'funding')).toBe('conforming');
  expect(await element(again).locator('.scheme').textContent()).toContain('甲电器有限公司');
  await saved(again);
});

journey('reloaded in the very moment of an answer, the answer is not lost', async ({ open }) => {
  const page = await open(BLANK, OPENING);
  await segment(page, 'funding', 0).click();
  await segment(page, 'internal-support', 1).click();
  await page.reload();
  await expect.poll(() => resultOf(page, 'internal-support')).toBe('nonconforming');
  expect(await resultOf(page, 'funding')).toBe('conforming');
});

journey('a draft is there when the server is gone, and can be worked on', async ({ open, site }) => {
  const page = await open(BLANK, { ...OPENING, serviceWorkers: 'allow', expectedFaults: /ERR_CONNECTION_REFUSED|ERR_FAILED/ });
  await segment(page, 'funding', 0).click();
  await saved(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.close();
  await page.reload();
  await expect.poll(() => resultOf(page, 'funding')).toBe('conforming');
  await segment(page, 'internal-support', 0).click();
  // What is fetched only on demand is there too: notes, reasons, the other language, the record.
  await element(page).locator('.row.leaf[data-clause=funding] .fold-details').click();
  await element(page).locator('.unfolded textarea').first().fill('没有网络');
  await element(page).locator('[part=score] .why').click();
  await expect.poll(() => element(page).locator('[part=why]').textContent()).toMatch(/\p{Script=Han}{4}/u);
  await page.locator('#language').click();
  await expect.poll(() => element(page).locator('.scheme').textContent()).toContain('Audit');
  await page.locator('select[name=mode]').selectOption('report');
  await element(page).locator('[part=record]').waitFor();
  await page.locator('select[name=mode]').selectOption('audit');
  await page.reload();
  await expect.poll(() => resultOf(page, 'internal-support')).toBe('conforming');
});

for (const [button, kept] of [
  ['保留我的', 'nonconforming'],
  ['采用另一份', 'conforming'],
] as const) {
  journey(`two windows with one draft, one of them away: asked, “${button}” is obeyed in both`, async ({ open }) => {
    const one = await open(BLANK, OPENING);
    await segment(one, 'internal-support', 0).click();
    await saved(one);
    const other = await one.context().newPage();
    await other.goto(one.url());
    await expect.poll(() => resultOf(other, 'internal-support')).toBe('conforming');
    // The other window hears nothing of what the first one does next: as a tab that was asleep.
    await one.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {};
    });
    await segment(one, 'funding', 0).click();
    await one.waitForTimeout(1500);
    await segment(other, 'funding', 1).click();
    const notice = element(other).locator('.notice', { hasText: '另一个窗口' });
    await notice.waitFor();
    await picture(other, 'two-windows');
    await notice.getByRole('button', { name: button }).click();
    await expect.poll(() => notice.count()).toBe(0);
    expect(await resultOf(other, 'funding')).toBe(kept);
    await expect.poll(() => resultOf(one, 'funding'), { message: 'the other window follows' }).toBe(kept);
    await other.reload();
    await expect.poll(() => resultOf(other, 'funding')).toBe(kept);
  });
}
