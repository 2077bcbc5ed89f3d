// Without a network: once it was opened, the studio opens and works, its rare parts too.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { journey } from './support/journey.js';
import { act, cell, downloaded, go, revise, settled, type } from './support/studio.js';

const CLAUSES = '条款与分值';
const POSTS = /5\.1\.1\.1 部门与岗位/;
/** What the built worker keeps. */
const WORKER = readFileSync(fileURLToPath(new URL('../../dist/pages/service-worker.js', import.meta.url)), 'utf8');
const SITE = JSON.parse(/STEELYARD_SITE ?= ?(\{.*?\});/s.exec(WORKER)?.[1] ?? '{}') as { addresses: string[]; later: string[] };
const PATIENT = { timeout: 60_000 };

/** Views whose parts were never fetched before the network went, and what stands in them. */
const VIEWS = [
  ['等级', 'steelyard-view-grades', '五星级'],
  ['条件', 'steelyard-view-conditions', ''],
  ['源码', 'steelyard-view-source', '"format"'],
  ['修订', 'steelyard-view-changes', '5.1.1.1'],
  ['发布', 'steelyard-view-versions', '1.1.0'],
  ['规则文本', 'steelyard-view-print', '部门与岗位'],
] as const;

journey('opens and edits without a network after the first load', async ({ open, site }) => {
  const page = await open('/studio/', {
    serviceWorkers: 'allow',
    isClockRunning: true,
    // Of the browser, where the worker's own requests fail.
    expectedFaults: /ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_ABORTED/,
  });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // What is large is kept when the page has been quiet for a while.
  const kept = (): Promise<number> =>
    page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((one) => one.startsWith('steelyard-site-'));
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    });
  await expect.poll(kept, PATIENT).toBe(SITE.addresses.length + SITE.later.length);
  await site.close();

  await page.reload();
  await revise(page, 'gbt-27922-2011', '1.0.0');
  await type(page, CLAUSES, POSTS, '分值', '3');
  await settled(page);
  await page.reload();
  expect(await (await cell(page, CLAUSES, POSTS, '分值')).locator('.text').textContent()).toBe('3');
  for (const [name, tag, text] of VIEWS) {
    await go(page, name);
    await page.locator(tag).getByText(text).first().waitFor();
  }
  await go(page, '文档库');
  const { text } = await downloaded(page, () => act(page, 'gbt-27922-2011', '1.1.0', '导出文件'));
  expect(text).toContain('"points": 3');
});
