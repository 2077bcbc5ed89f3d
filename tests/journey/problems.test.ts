// What goes wrong with rules and audits is said in the element, in words, with what to do; what was filled in is kept.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BLANK } from './support/audit-page.js';
import { journey, picture } from './support/journey.js';

const RULESET = '/rulesets/gbt-27922-2011/1.0.0/ruleset.json';
const FAULTS = /404|ERR_|Failed to load resource/;

interface Source {
  readonly src?: string;
  readonly integrity?: string;
  readonly ruleset?: unknown;
}

/** Answers one clause, then lets the element take its rules from elsewhere. */
async function withRules(page: Page, { src, integrity, ruleset }: Source): Promise<void> {
  const element = page.locator('steelyard-evaluator');
  await element.locator('.row.leaf label.segment').first().click();
  await page.evaluate(
    ([address, digest, value]) => {
      const one = document.querySelector('steelyard-evaluator');
      if (one === null) return;
      Object.assign(one, { ruleset: value ?? undefined, overlays: undefined, src: address ?? undefined, integrity: digest ?? undefined });
    },
    [src ?? null, integrity ?? null, ruleset ?? null] as const,
  );
}

async function kept(page: Page): Promise<unknown> {
  return page.evaluate(() => (document.querySelector('steelyard-evaluator')?.audit as { clauses?: object } | undefined)?.clauses);
}

for (const [what, source, words] of [
  ['an address without a document', { src: '/no-such.json' }, /该地址没有文档.*404/],
  ['a page in place of JSON', { src: '/evaluator/index.html' }, /是网页，不是 JSON/],
  ['another document than the page names', { src: RULESET, integrity: `sha256:${'0'.repeat(64)}` }, /与页面给出的摘要不符.*sha256:0000/],
  ['a digest that cannot be read', { src: RULESET, integrity: 'md5-x' }, /无法识别/],
  ['a picture', { src: '/icon.svg' }, /是网页|不是文本/],
  ['an overlay in place of a ruleset', { src: '/rulesets/gbt-27922-2011/overlays/eligibility/1.0.0.json' }, /\p{Script=Han}{6}/u],
  ['a server that is gone', { src: 'http://127.0.0.1:9/x.json' }, /取不到|连接失败|CORS/],
  ['an address that is none', { src: 'http://[' }, /地址.*不正确/],
  [
    'a ruleset with errors',
    { ruleset: { format: 'steelyard/ruleset@1', id: 'x', version: '1.0.0', title: 'x', clauses: [], scoring: {}, grades: 7 } },
    /\p{Script=Han}{4}/u,
  ],
] as const) {
  journey(`${what}: said in words, tried again, what was filled in is kept`, async ({ open }) => {
    const expectedFaults = /127\.0\.0\.1:9/.test(JSON.stringify(source)) ? /./ : FAULTS;
    const page = await open(BLANK, { expectedFaults });
    const element = page.locator('steelyard-evaluator');
    await withRules(page, source);
    const failed = element.locator('.failed');
    await failed.waitFor();
    await expect.poll(() => failed.locator('li').first().textContent()).toMatch(words);
    expect(await failed.textContent()).toContain('已填写的内容完整保留');
    expect(Object.keys((await kept(page)) as object)).toHaveLength(1);

    const download = page.waitForEvent('download');
    await failed.getByRole('button', { name: '导出已填写的内容' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.audit\.json$/);

    await page.evaluate(
      (address) =>
        Object.assign(document.querySelector('steelyard-evaluator') as object, { ruleset: undefined, src: address, integrity: undefined }),
      RULESET,
    );
    await element.locator('.row.leaf').first().waitFor();
    expect(Object.keys((await kept(page)) as object)).toHaveLength(1);
  });
}

journey('a server that comes back: the button tries again', async ({ open }) => {
  const page = await open(BLANK, { expectedFaults: FAULTS });
  const element = page.locator('steelyard-evaluator');
  await page.route('**/later.json', (route) => route.fulfill({ status: 503, body: 'no' }), { times: 1 });
  await withRules(page, { src: '/later.json' });
  await element.locator('.failed').waitFor();
  expect(await element.locator('.failed li').first().textContent()).toMatch(/服务器出错，请稍后重试.*503/);
  await picture(page, 'problem-503');
  await page.route('**/later.json', async (route) =>
    route.fulfill({ response: await route.fetch({ url: new URL(RULESET, page.url()).href }) }),
  );
  await element.getByRole('button', { name: '重试' }).click();
  await element.locator('.row.leaf').first().waitFor();
});

journey('an audit for another version: said, carried over by a button, everything kept, and taken back', async ({ open }) => {
  const page = await open(BLANK);
  const element = page.locator('steelyard-evaluator');
  await element.locator('.row.leaf').first().waitFor();
  await page.evaluate(() => {
    const one = document.querySelector('steelyard-evaluator');
    if (one !== null)
      one.audit = {
        format: 'steelyard/audit@1',
        ruleset: { id: 'gbt-27922-2011', version: '0.9.0' },
        date: '2026-03-01',
        clauses: { funding: { result: 'conforming' }, 'of-before': { result: 'conforming', note: '旧条款' } },
      };
  });
  const notice = element.locator('.notice.warn');
  await notice.waitFor();
  expect(await notice.textContent()).toMatch(/gbt-27922-2011@0\.9\.0.*gbt-27922-2011@1\.0\.0/);
  await notice.getByRole('button', { name: '转用当前规则版本' }).click();
  await expect.poll(() => notice.count()).toBe(0);
  const audit = (): Promise<{ ruleset?: { version: string }; overlays?: unknown[] }> =>
    page.evaluate(() => document.querySelector('steelyard-evaluator')?.audit as object);
  expect((await audit()).ruleset?.version).toBe('1.0.0');
  expect((await audit()).overlays).toHaveLength(6);
  expect(await kept(page)).toEqual({ funding: { result: 'conforming' }, 'of-before': { result: 'conforming', note: '旧条款' } });
  await element.getByRole('button', { name: '撤销' }).click();
  expect((await audit()).ruleset?.version).toBe('0.9.0');
  await notice.waitFor();
});
