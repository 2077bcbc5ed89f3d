// A body's own rules on the national scheme, from nothing to published, and then carried over to a new version of the scheme that has
// changed the same threshold.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, picture } from './support/journey.js';
import { act, cell, entry, exported, go, settled, type } from './support/studio.js';

const BASE = 'gbt-27922-2011';
const OWN = 'gbt-27922-2011-own';
const SCHEME = fileURLToPath(new URL('../../rulesets/gbt-27922-2011/1.0.0/ruleset.json', import.meta.url));

interface Change {
  readonly reason?: unknown;
  readonly [field: string]: unknown;
}

interface Own {
  readonly version: string;
  readonly extends: { readonly id: string; readonly version: string };
  readonly changes: readonly Change[];
}

/** The scheme's next version as somebody else has published it: four stars from 93. */
function nextBase(): string {
  const scheme = JSON.parse(readFileSync(SCHEME, 'utf8')) as { version: string; grades: { id: string; min: unknown }[] };
  scheme.version = '1.1.0';
  for (const grade of scheme.grades) if (grade.id === 'four-star') grade.min = 93;
  return JSON.stringify({ ...scheme, effective: { from: '2026-07-01' } });
}

async function addEvidence(page: Page): Promise<void> {
  await go(page, '证据');
  await page
    .getByRole('main')
    .getByRole('button', { name: /新增一行/ })
    .first()
    .click();
  await page.keyboard.type('服务网点清单');
  await page.keyboard.press('Enter');
  await type(page, '清单', /服务网点清单/, '最少', '3');
}

/** Built of what is offered: no less than five people. */
async function addCondition(page: Page): Promise<void> {
  await go(page, '条件');
  const view = page.locator('steelyard-view-conditions');
  await view.getByRole('button', { name: '添加条件' }).first().click();
  await view.getByRole('button', { name: '请选择…' }).click();
  await page.keyboard.type('服务管理人员');
  await page.keyboard.press('Enter');
  await view.getByRole('combobox', { name: '比较方式' }).selectOption({ label: '≥ 不低于' });
  await view.getByRole('textbox', { name: '第 2 项' }).fill('5');
  await page.keyboard.press('Tab');
  await view.getByText('服务管理人员总数不低于 5', { exact: false }).first().waitFor();
}

/** Looser is refused while it is typed; stricter is taken. */
async function tighten(page: Page): Promise<void> {
  await go(page, '等级');
  const four = await cell(page, '等级', /四星级/, '最低分');
  await four.click();
  await page.keyboard.type('85');
  await page.keyboard.press('Enter');
  await page.getByText('机构只能从严', { exact: false }).first().waitFor();
  await picture(page, 'studio-overlay-refused');
  await page.keyboard.press('Escape');
  expect(await four.locator('.text').textContent()).toBe('90');
  await type(page, '等级', /四星级/, '最低分', '92');
  expect(await four.locator('.text').textContent()).toBe('92');
}

async function giveReasons(page: Page): Promise<void> {
  await go(page, '机构规则');
  const reasons = page.locator('steelyard-view-overlay').getByRole('textbox', { name: /^理由/ });
  const count = await reasons.count();
  expect(count).toBeGreaterThanOrEqual(3);
  for (let at = 0; at < count; at += 1) {
    await reasons.nth(at).fill(`本机构的要求之${at + 1}`);
    await page.keyboard.press('Tab');
  }
  await page
    .locator('steelyard-view-overlay')
    .getByRole('status')
    .filter({ hasText: /^\D*\d+ 项修改$/ })
    .waitFor();
  await picture(page, 'studio-overlay-reasons');
}

async function publish(page: Page): Promise<void> {
  await go(page, '发布');
  const view: Locator = page.locator('steelyard-view-versions');
  for (const [name, text] of [
    ['生效日期', '2026-03-01'],
    ['编制', '王编制'],
    ['审核', '李审核'],
    ['批准', '赵批准'],
    ['批准日期', '2026-02-01'],
    ['修改说明', '首次发布本机构的补充规则。'],
  ] as const) {
    await view.getByRole('textbox', { name, exact: true }).fill(text);
    await page.keyboard.press('Tab');
  }
  await view.getByRole('button', { name: '送审', exact: true }).click();
  await view.getByText('检查全部通过，可以发布。').waitFor();
  await view.getByRole('button', { name: '发布…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('1.0.0 已发布并冻结。').waitFor();
}

journey('a body’s rules from nothing to published, carried over to the next version with one conflict', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await act(page, BASE, '1.0.0', /^建立补充规则/);
  await page.getByRole('dialog').getByRole('button', { name: '建立' }).click();
  await page.locator('steelyard-view-overlay').waitFor();
  await addEvidence(page);
  await addCondition(page);
  await tighten(page);
  await giveReasons(page);
  await settled(page);
  await publish(page);
  const own = JSON.parse(await exported(page, OWN, '1.0.0')) as Own;

  // The scheme has a new version.
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: '导入文件' }).click()]);
  await chooser.setFiles({ name: 'ruleset.json', mimeType: 'application/json', buffer: Buffer.from(nextBase()) });
  // A single file is opened at once.
  await page.getByRole('banner').getByText('1.1.0').waitFor();
  await go(page, '文档库');
  await entry(page, OWN, '1.0.0').getByRole('button').first().click();
  await go(page, '机构规则');
  await page.getByRole('button', { name: '沿用到新版 1.1.0…' }).click();
  const carry = page.locator('steelyard-carry-over');
  await carry.getByRole('heading', { name: '由 1.0.0 沿用到 1.1.0' }).waitFor();
  await carry.getByRole('row', { name: /四星级/ }).waitFor();
  await picture(page, 'studio-overlay-carry');
  // The one conflict is shown with its three values; the answer is stricter than both.
  const row = carry.getByRole('row', { name: /四星级/ });
  for (const value of ['90', '93', '92']) expect(await row.innerText()).toContain(value);
  await carry.getByText('还有 1 项没有决定', { exact: false }).waitFor();
  await row.getByRole('radio', { name: '另定' }).check();
  await row.getByRole('textbox').fill('94');
  await page.keyboard.press('Tab');
  await carry.getByText('全部已决定。', { exact: false }).waitFor();
  await carry.getByRole('button', { name: /^生成草案/ }).click();
  await page.getByRole('banner').getByText('草稿', { exact: true }).waitFor();

  // The result stands on the new version, is checked, and has all that there was, with its reasons.
  await settled(page);
  await page
    .locator('footer')
    .getByRole('button', { name: /^0 个错误|^没有问题/ })
    .waitFor();
  const version = (await page.getByRole('banner').locator('.number').first().textContent()) ?? '';
  const carried = JSON.parse(await exported(page, OWN, version)) as Own;
  expect(carried.extends).toEqual({ ...own.extends, version: '^1.1.0' });
  const onFour = { op: 'set', target: 'grades/four-star', field: 'min.score' };
  expect(own.changes).toHaveLength(3);
  expect(own.changes[2]).toEqual({ ...onFour, from: 90, to: 92, reason: '本机构的要求之3' });
  expect(carried.changes).toEqual([...own.changes.slice(0, 2), { ...onFour, from: 93, to: 94, reason: '本机构的要求之3' }]);
  // What was published stays as it was.
  expect(JSON.parse(await exported(page, OWN, '1.0.0'))).toEqual(own);
});
