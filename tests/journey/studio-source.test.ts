// Source in the studio: break the JSON and recover, completion and hovering in two languages, markers, what is selected. Nothing that is
// half-typed reaches the rules.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, picture } from './support/journey.js';

/** A draft of the next version of the scheme, open in Source. */
async function openSource(page: Page): Promise<void> {
  const studio = page.locator('steelyard-studio');
  await studio.getByText('GB/T 27922-2011', { exact: false }).first().dblclick();
  await studio.locator('steelyard-view-outline').waitFor();
  await studio.locator('.strip button').first().click();
  await studio.locator('dialog[open] button.main').click();
  await studio.locator('.strip').waitFor({ state: 'detached' });
  await toSource(page);
}

async function toSource(page: Page, text = '"format"'): Promise<void> {
  await page
    .locator('steelyard-studio .rail')
    .getByRole('button', { name: /源码|Source/ })
    .click();
  await line(page, text).waitFor();
}

function line(page: Page, text: string): Locator {
  return page.locator('steelyard-view-source .view-line').filter({ hasText: text }).first();
}

function state(page: Page): Locator {
  return page.locator('steelyard-view-source .state');
}

/** Puts the caret at the end of a line. */
async function caretAfter(page: Page, text: string): Promise<void> {
  await line(page, text).click();
  await page.keyboard.press('End');
}

/** Without its commas: of how the document is kept. */
async function textInView(page: Page): Promise<string> {
  const lines = await page.locator('steelyard-view-source .view-line').allTextContents();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

journey('breaks the JSON, is told where, and recovers; nothing half-typed reaches the rules', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await openSource(page);
  expect(await state(page).textContent()).toContain('文本与规则一致');

  await caretAfter(page, '"version"');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await state(page).filter({ hasText: '文本有 1 处错误，尚未进入规则' }).waitFor();
  expect(await page.locator('steelyard-view-source .squiggly-error').count()).toBeGreaterThan(0);
  await picture(page, 'studio-source-wrong-zh');

  // The rules are as they were, and the text waits.
  await page.locator('steelyard-studio .rail').getByRole('button', { name: '条款' }).click();
  await page.locator('steelyard-view-outline').waitFor();
  await page.locator('steelyard-studio .rail').getByRole('button', { name: '源码' }).click();
  await state(page).filter({ hasText: '文本有 1 处错误' }).waitFor();
  expect(await textInView(page)).toContain('"version": "1.1.0\n');

  await page.locator('steelyard-view-source .jump').click();
  await page.keyboard.press('Control+z');
  await state(page).filter({ hasText: '文本与规则一致' }).waitFor();
  expect(await textInView(page)).toContain('"version": "1.1.0",\n');
});

journey('takes text that is right as one step of the history, and undoes it from the bar too', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await openSource(page);
  await caretAfter(page, '"version"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('3');
  await state(page).filter({ hasText: '文本与规则一致' }).waitFor();
  const undo = page.locator('steelyard-studio button[title*="源码编辑"]').first();
  await undo.waitFor();
  await undo.click();
  await line(page, '"version": "1.1.0"').waitFor();
});

journey('discards text that is wrong, and the rules stand there again', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await openSource(page);
  await caretAfter(page, '"format"');
  await page.keyboard.type('nonsense');
  await state(page).filter({ hasText: '尚未进入规则' }).waitFor();
  await page.locator('steelyard-view-source .discard').click();
  await state(page).filter({ hasText: '文本与规则一致' }).waitFor();
  expect(await textInView(page)).not.toContain('nonsense');
});

for (const { language, word, field, same } of [
  { language: 'zh-CN', word: '版本号', field: '编制、审核、批准', same: '文本与规则一致' },
  { language: 'en', word: 'major.minor.patch', field: 'filing number', same: 'agree' },
]) {
  journey(`explains a field under the mouse and completes fields: ${language}`, async ({ open }) => {
    const page = await open(`/studio/?lang=${language}`, { isClockRunning: true });
    await openSource(page);
    expect(await state(page).textContent()).toContain(same);
    await line(page, '"version"').hover({ position: { x: 40, y: 8 } });
    await line(page, '"version"').hover({ position: { x: 46, y: 9 } });
    await page.locator('steelyard-view-source .monaco-hover').filter({ hasText: word }).waitFor();
    await page.locator('steelyard-view-source .state').hover();

    await caretAfter(page, '"version"');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    const list = page.locator('steelyard-view-source .suggest-widget');
    const approval = list.locator('.monaco-list-row').filter({ hasText: 'approval' });
    await approval.waitFor();
    await page.locator('steelyard-view-source .suggest-details').filter({ hasText: field }).waitFor();
    await picture(page, `studio-source-completion-${language}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
  });
}

journey('marks what the engine says of the document, and explains it', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await openSource(page);
  await page.locator('steelyard-view-source .squiggly-warning, steelyard-view-source .squiggly-info').first().waitFor();
  await picture(page, 'studio-source-zh');
});

journey('follows what is selected in the outline, and selects there what the caret stands in', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await openSource(page);
  await page.locator('steelyard-studio .rail').getByRole('button', { name: '条款' }).click();
  const row = page.locator('steelyard-view-outline').getByText('部门与岗位', { exact: false }).first();
  await row.click({ force: true });
  await toSource(page, '"department-and-posts"');
  await line(page, '组织架构').click();
  await page.locator('steelyard-studio .rail').getByRole('button', { name: '条款' }).click();
  await page.locator('steelyard-view-outline').locator('[aria-selected=true]').filter({ hasText: '组织架构' }).first().waitFor();
});
