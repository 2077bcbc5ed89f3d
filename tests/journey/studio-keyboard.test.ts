// The whole of a small revision without a pointer: from the library to points that are mended and undone, in both languages.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './support/journey.js';
import { cell, command, settled, steps } from './support/studio.js';

const CLAUSES = '条款与分值';

async function text(page: Page, row: RegExp, column: string): Promise<string> {
  return (await (await cell(page, CLAUSES, row, column)).locator('.text').textContent()) ?? '';
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The head of the row in which the focus is. */
function focusedRow(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement != null) at = at.shadowRoot.activeElement;
    return at?.closest('[role=row]')?.querySelector('[role=rowheader]')?.textContent ?? '';
  });
}

/** Goes on with Tab until something with this name has the focus, as somebody does who sees where it is. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    const focused = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement != null) at = at.shadowRoot.activeElement;
      return at === null ? '' : `${at.getAttribute('aria-label') ?? ''} ${at.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
    });
    if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${name}`);
}

journey('revises, edits, fills down, mends and undoes without a pointer', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await page.getByText('gbt-27922-2011', { exact: true }).waitFor();

  // The library: find it, open it.
  await press(page, '/');
  await page.keyboard.type('售后服务评价体系');
  await press(page, 'ArrowDown', 'Enter');
  await page.getByRole('note').waitFor();
  await command(page, '建立修订草稿');
  await page.getByRole('dialog').getByRole('textbox', { name: '版本号' }).waitFor();
  await press(page, 'Enter');
  await page.getByRole('note').waitFor({ state: 'detached' });
  await settled(page);

  // The grid: the points of the first two leaves, by the palette to the first of them.
  await command(page, '5.1.1.1');
  await expect.poll(() => focusedRow(page)).toContain('5.1.1.1');
  await press(page, 'Tab', 'Tab');
  await page.keyboard.type('3');
  await press(page, 'Enter');
  expect(await text(page, /5\.1\.1\.1 /, '分值')).toBe('3');
  // Fill down, over what is below.
  await press(page, 'ArrowUp', 'Shift+ArrowDown', 'Control+d');
  await expect.poll(() => text(page, /5\.1\.1\.2 /, '分值')).toBe('3');
  await settled(page);

  // The problem: from the list to the cell, and back to the button that mends it.
  await press(page, 'Control+Shift+m');
  await page.getByRole('button', { name: '条款 · 5.1.1 组织架构' }).waitFor();
  await tabTo(page, /^条款 · 5\.1\.1 组织架构/);
  await press(page, 'Enter');
  await expect.poll(() => focusedRow(page)).toContain('5.1.1 组织架构');
  await command(page, '问题');
  await tabTo(page, /^按合计 6 填写/);
  await press(page, 'Enter');
  await expect.poll(() => text(page, /5\.1\.1 组织架构/, '分值')).toBe('6');

  // All of it undone, and one done again.
  for (const [position, value] of [
    [2, '4.5'],
    [1, '4.5'],
    [0, '4.5'],
  ] as const) {
    await press(page, 'Control+z');
    await expect.poll(() => steps(page)).toEqual({ position, count: 3 });
    expect(await text(page, /5\.1\.1 组织架构/, '分值')).toBe(value);
  }
  expect(await text(page, /5\.1\.1\.1 /, '分值')).toBe('2.5');
  await press(page, 'Control+y');
  await expect.poll(() => text(page, /5\.1\.1\.1 /, '分值')).toBe('3');

  // The other language, at once, and the grades by the palette.
  await command(page, 'English');
  await page.getByRole('treegrid', { name: 'Clauses and points' }).waitFor();
  await command(page, 'Grades');
  await page.getByRole('grid', { name: 'Grades' }).waitFor();
});
