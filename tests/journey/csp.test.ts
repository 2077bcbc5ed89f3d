// The element on a portal's page under the strictest policy that it promises to work with, sent as a header: whatever a person does, no
// violation (the journey fails on each).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { answer, answered, clause, evaluator } from './at-work.js';
import { openPortal, type Portal, readmeFiles, STRICT_POLICY } from './readme-portal.js';
import { journey } from './support/journey.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const AUDIT = join(root, 'rulesets/gbt-27922-2011/1.0.0/audits/01-household-appliances-four-star.audit.json');
let portal: Portal;

beforeAll(async () => {
  const page = readmeFiles().get('public/index.html') ?? '';
  portal = await openPortal(
    new Map([
      ['public/english.html', page.replace('zh-CN', 'en').replace(/ storage-key="[^"]*"/, '')],
      ['public/bad.html', page.replace('</body>', '<p style="color: red">x</p></body>')],
    ]),
  );
});

afterAll(() => portal.close());

async function opened(page: Page, count = /已评 0／29/): Promise<void> {
  await answered(evaluator(page), count);
}

async function chooseTool(page: Page, name: string): Promise<void> {
  await evaluator(page)
    .locator('summary', { hasText: /更多操作|More/ })
    .click();
  await evaluator(page).getByRole('button', { name, exact: true }).click();
}

journey('the page is under exactly that policy, and a violation would be seen', async ({ open }) => {
  const answer = await fetch(portal.origin);
  expect(answer.headers.get('content-security-policy')).toBe(STRICT_POLICY);
  const seen: string[] = [];
  const page = await open(`${portal.origin}/portal.css`, { expectedFaults: /policy violated|Content Security Policy/ });
  page.on('console', (message) => seen.push(message.text()));
  await page.goto(`${portal.origin}/bad.html`);
  await expect.poll(() => seen.join('\n')).toMatch(/policy violated: style-src/);
});

journey('answering, notes, search, reasons, undo', async ({ open }) => {
  const page = await open(`${portal.origin}/`);
  await opened(page);
  await answer(evaluator(page), 'department-and-posts', '不符合');
  await opened(page, /已评 1／29/);
  const row = await clause(evaluator(page), 'department-and-posts');
  await row.getByRole('button', { name: /^备注与证据/ }).press('Enter');
  await row.getByRole('textbox').first().fill('<img src=x onerror=alert(1)>');
  await row.getByRole('button', { name: /为什么/ }).press('Enter');
  await row.locator('[part="why"]').first().waitFor();
  for (const name of [/得分$/, /等级$/]) await evaluator(page).getByRole('button', { name }).first().press('Enter');
  await expect.poll(() => evaluator(page).locator('[part="why"]').count()).toBeGreaterThan(2);
  await evaluator(page).getByRole('searchbox').fill('维修');
  await evaluator(page)
    .getByText(/找到 \d+ 条/)
    .first()
    .waitFor();
  await evaluator(page).getByRole('button', { name: '撤销' }).first().click();
});

journey('import, export, and the record in report mode', async ({ open }) => {
  const page = await open(`${portal.origin}/`);
  await opened(page);
  const choosing = page.waitForEvent('filechooser');
  await chooseTool(page, '导入…');
  await (await choosing).setFiles(AUDIT);
  await opened(page, /已评 28／28/);
  await evaluator(page).getByText('宁波澜舟厨房电器有限公司').filter({ visible: true }).first().waitFor();
  const saving = page.waitForEvent('download');
  await chooseTool(page, '导出评价数据');
  const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as { readonly clauses: object };
  expect(saved.clauses).toEqual((JSON.parse(readFileSync(AUDIT, 'utf8')) as { readonly clauses: object }).clauses);
  const savingReport = page.waitForEvent('download');
  await chooseTool(page, '导出报告数据');
  expect(JSON.parse(readFileSync(await (await savingReport).path(), 'utf8'))).toMatchObject({
    format: 'steelyard/report@1',
    status: 'final',
  });
  await evaluator(page).evaluate((element) => element.setAttribute('mode', 'report'));
  await evaluator(page).locator('[part="record"]').getByText('评价依据').first().waitFor();
});

journey('printing', async ({ open }) => {
  const page = await open(`${portal.origin}/`);
  await opened(page);
  // In every frame, also in the one that the record is printed from.
  await page.context().addInitScript(() => {
    window.print = () => {
      (window.top ?? window).document.documentElement.dataset.printed = document.body.innerText.slice(0, 80);
      setTimeout(() => window.dispatchEvent(new Event('afterprint')));
    };
  });
  await page.reload();
  await opened(page);
  await chooseTool(page, '打印记录');
  await expect.poll(() => page.locator('html').getAttribute('data-printed')).toMatch(/评价记录/);
  await expect.poll(() => page.locator('iframe').count()).toBe(0);
});

journey('a ruleset that is refused, and another language', async ({ open }) => {
  const page = await open(`${portal.origin}/english.html`);
  await opened(page, /0 of 29 answered/);
  await evaluator(page).evaluate((element) => element.setAttribute('integrity', `sha256:${'0'.repeat(64)}`));
  await evaluator(page).getByText('The rules cannot be used').waitFor();
});
