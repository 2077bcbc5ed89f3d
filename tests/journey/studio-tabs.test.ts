// Two windows on one draft: the one that is idle follows; where both change it at once the reader is asked, and neither is lost.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './support/journey.js';
import { cell, entry, go, revise, settled, steps, type } from './support/studio.js';

const CLAUSES = '条款与分值';
const POSTS = /5\.1\.1\.1 部门与岗位/;
const BRANCHES = /5\.1\.1\.2 服务网点/;

async function points(page: Page, row: RegExp): Promise<string> {
  return (await (await cell(page, CLAUSES, row, '分值')).locator('.text').textContent()) ?? '';
}

/** A second window of the same person, on the same draft. */
async function secondWindow(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await (await cell(other, CLAUSES, POSTS, '分值')).waitFor();
  return other;
}

journey('the idle window follows what the other one does, and undoes it too', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await revise(page, 'gbt-27922-2011', '1.0.0');
  const other = await secondWindow(page);
  await type(page, CLAUSES, POSTS, '分值', '3');
  await expect.poll(() => points(other, POSTS)).toBe('3');
  await type(other, CLAUSES, BRANCHES, '分值', '1.5');
  await expect.poll(() => points(page, BRANCHES)).toBe('1.5');
  expect(await steps(page)).toEqual({ position: 2, count: 2 });
  // The history is one: what was done there is undone here.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => points(other, POSTS)).toBe('2.5');
  expect(await points(other, BRANCHES)).toBe('2');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

/** The window is busy until it is told to go on: what others do reaches it later than what was typed into it. */
function keepBusy(page: Page): Promise<void> {
  return page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 10_000;
      while (performance.now() < end && !document.cookie.includes('go=on'));
    });
  });
}

/** Both windows change the draft before the other one knows of the first. */
async function compete(page: Page, other: Page): Promise<void> {
  await (await cell(other, CLAUSES, BRANCHES, '分值')).click();
  await other.keyboard.type('7');
  await (await cell(page, CLAUSES, POSTS, '分值')).click();
  await page.keyboard.type('3');
  await keepBusy(other);
  await page.keyboard.press('Enter');
  await page.locator('footer').getByText('第 1/1 步').waitFor();
  await page.locator('footer').getByText('已保存', { exact: true }).waitFor();
  const typed = other.keyboard.press('Enter');
  // The key is on its way.
  await page.waitForTimeout(200);
  await page.context().addCookies([{ name: 'go', value: 'on', url: page.url() }]);
  await typed;
  await other.getByRole('dialog').getByText('这份草稿也在另一个窗口中改动过').waitFor();
}

journey('asks where both changed it; mine kept as a draft of its own has all that was typed', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await revise(page, 'gbt-27922-2011', '1.0.0');
  const other = await secondWindow(page);
  await compete(page, other);
  expect(await points(page, POSTS)).toBe('3');
  await other.getByRole('button', { name: '把我的另存为草稿' }).click();
  await expect.poll(() => points(other, POSTS)).toBe('3');
  expect(await points(other, BRANCHES)).toBe('2');
  await other.getByRole('button', { name: '打开它' }).click();
  await expect.poll(() => points(other, BRANCHES)).toBe('7');
  expect(await points(other, POSTS)).toBe('2.5');
  await settled(other);
  await go(other, '文档库');
  expect(await entry(other, 'gbt-27922-2011', '1.1.0').count()).toBe(2);
});

journey('asks where both changed it; the other window’s version can be taken instead', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await revise(page, 'gbt-27922-2011', '1.0.0');
  const other = await secondWindow(page);
  await compete(page, other);
  await other.getByRole('button', { name: '改用另一个窗口的内容' }).click();
  await expect.poll(() => points(other, POSTS)).toBe('3');
  expect(await points(other, BRANCHES)).toBe('2');
  // From here on they follow each other again.
  await type(other, CLAUSES, BRANCHES, '分值', '1');
  await expect.poll(() => points(page, BRANCHES)).toBe('1');
});
