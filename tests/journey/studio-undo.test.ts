// Fifty edits in several views, undone and done again one by one: what is exported is byte for byte what it was.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './support/journey.js';
import { cell, exported, go, revise, settled, steps, type } from './support/studio.js';

const CLAUSES = '条款与分值';
const COUNT = 50;
const ID = 'gbt-27922-2011';

/** Rows that are new in a view, with what is typed into them: a step each for the row and for its name. */
const ADDED = [
  ['证据', ['营业执照', '服务承诺', '投诉记录']],
  ['等级', ['试行级']],
  ['加减分', ['表扬']],
  ['事实', ['网点数', '用户数']],
  ['输出', ['认证费']],
  ['阶段', ['回访']],
] as const;

/** Cells that are typed over, one step each: view, grid, row, column, text. */
const TYPED = [
  ['证据', '清单', /服务承诺/, '最少', '3'],
  ['证据', '清单', /服务承诺/, '单位', '份'],
  ['证据', '清单', /营业执照/, '英文名称', 'Business licence'],
  ['等级', '等级', /五星级/, '最低分', '94'],
  ['等级', '等级', /四星级/, '英文名称', 'Four star'],
  ['加减分', '特别扣分与加分', /特别加分/, '每项分值', '0.5'],
  ['加减分', '特别扣分与加分', /特别加分/, '最多项数', '3'],
  ['事实', '事实', /服务管理人员总数/, '最大值', '5000'],
  ['阶段', '阶段', /文件审查/, '名称', '文件评审'],
] as const;

async function inTheOutline(page: Page): Promise<void> {
  for (const [row, texts] of [
    [/ 5\.1\.1\.1 /, ['3', '1.5', '2']],
    [/ 5\.1\.2\.1 /, ['2', '3.5']],
    [/ 5\.1\.3\.1 /, ['2', '1.5']],
  ] as const)
    for (const text of texts) await type(page, CLAUSES, row, '分值', text);
  await type(page, CLAUSES, / 5\.1\.1\.1 /, '条款', '部门、岗位');
  await type(page, CLAUSES, / 5\.1\.1\.2 /, '标签', 'network');
  await (await cell(page, CLAUSES, / 5\.1\.1\.2 /, '可删减')).click();
  // Over several rows at once.
  await (await cell(page, CLAUSES, / 5\.1\.3\.1 /, '分值')).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  // Rows: one is moved, one put in and named, one taken out, and the numbers follow.
  await (await cell(page, CLAUSES, / 5\.1\.3\.2 /, '条款')).click();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('备件');
  await page.keyboard.press('Enter');
  await (await cell(page, CLAUSES, / 5\.1\.6\.1 /, '条款')).click();
  await page.keyboard.press('Control+-');
  await page.locator('steelyard-view-outline').getByRole('button', { name: '重新编号' }).click();
}

async function inOtherViews(page: Page): Promise<void> {
  for (const [view, names] of ADDED) {
    await go(page, view);
    for (const name of names) {
      await page
        .getByRole('main')
        .getByRole('button', { name: /新增一行/ })
        .first()
        .click();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
  }
  for (const [view, label, row, column, text] of TYPED) {
    await go(page, view);
    await type(page, label, row, column, text);
  }
}

journey('fifty edits in several views are undone to the byte, and done again to the byte', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await revise(page, ID, '1.0.0');
  const first = await exported(page, ID, '1.1.0');
  await go(page, '条款');
  await inTheOutline(page);
  await inOtherViews(page);
  // The rest of the fifty: points that go up and down.
  await go(page, '条款');
  const { count: made } = await steps(page);
  // By turns: what is typed into one cell at once is one step.
  for (let count = made; count < COUNT; count += 1)
    await type(page, CLAUSES, count % 2 === 0 ? / 5\.1\.1\.2 / : / 5\.1\.2\.1 /, '分值', `1.${count}`);
  expect(await steps(page)).toEqual({ position: COUNT, count: COUNT });
  await settled(page);
  const last = await exported(page, ID, '1.1.0');
  expect(last).not.toBe(first);

  // In the grid as well as in the library: the keys are the page's.
  await go(page, '条款');
  for (let count = 0; count < COUNT; count += 1) await page.keyboard.press('Control+z');
  expect(await steps(page)).toEqual({ position: 0, count: COUNT });
  expect(await exported(page, ID, '1.1.0')).toBe(first);

  await go(page, '条款');
  for (let count = 0; count < COUNT; count += 1) await page.keyboard.press('Control+Shift+z');
  expect(await steps(page)).toEqual({ position: COUNT, count: COUNT });
  expect(await exported(page, ID, '1.1.0')).toBe(last);
});
