// The studio as a person has it: opening documents by their names, going to a view, cells of the grids, keys, what the page says.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

export const NATIONAL = 'GB/T 27922-2011 商品售后服务评价体系';

/** A document's row in the library. */
export function entry(page: Page, id: string, version: string): Locator {
  return page
    .locator('steelyard-view-library')
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: id, exact: true }) })
    .filter({ has: page.getByRole('cell', { name: version, exact: true }) });
}

/** A line of the menu of a document's actions. */
export async function act(page: Page, id: string, version: string, action: string | RegExp): Promise<void> {
  await entry(page, id, version)
    .getByRole('button', { name: /的操作$|^Actions of/ })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** Makes a draft of the next version in the library and waits for its outline. */
export async function revise(page: Page, id: string, version: string): Promise<void> {
  await act(page, id, version, /^修订/);
  await page.getByRole('dialog').getByRole('button', { name: '建立' }).click();
  await page.getByRole('treegrid', { name: '条款与分值' }).waitFor();
}

/** By the name on the rail: 条款, 等级, 发布. */
export async function go(page: Page, view: string): Promise<void> {
  await page
    .locator('.rail')
    .getByRole('button', { name: new RegExp(`^${view}`) })
    .click();
  await page.locator('.rail').locator('[aria-current=page]').filter({ hasText: view }).waitFor();
}

export function grid(page: Page, label: string): Locator {
  return page.getByRole('grid', { name: label }).or(page.getByRole('treegrid', { name: label }));
}

/** The cell of a row, which is found by what its head says (「5.1.1.1 部门与岗位」), in a column of the grid. */
export async function cell(page: Page, label: string, row: string | RegExp, column: string): Promise<Locator> {
  const within = grid(page, label);
  const head = within.getByRole('columnheader', { name: new RegExp(`^${column}(?: |$)`) });
  const index = await head.getAttribute('aria-colindex');
  return within
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .locator(`[aria-colindex="${index}"]`);
}

/** Clicks a cell, types over it and confirms. */
export async function type(page: Page, label: string, row: string | RegExp, column: string, text: string): Promise<void> {
  await (await cell(page, label, row, column)).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the status line says once the document is kept and checked. */
export async function settled(page: Page): Promise<void> {
  const line = page.locator('footer');
  await line.getByText('已保存', { exact: true }).waitFor();
  await page.waitForFunction(() => {
    const studio = document.querySelector('steelyard-studio') as { studio?: { checking?: { state: string } } } | null;
    return studio?.studio?.checking?.state === 'idle';
  });
}

/** 「第 3/5 步」. */
export async function steps(page: Page): Promise<{ readonly position: number; readonly count: number }> {
  const text =
    (await page
      .locator('footer')
      .getByText(/^第 \d+\/\d+ 步$/)
      .textContent()) ?? '';
  const [position = 0, count = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return { position, count };
}

/** The text of the file that an action hands out. */
export async function downloaded(page: Page, action: () => Promise<unknown>): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), action()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** The document as the library exports it. */
export async function exported(page: Page, id: string, version: string): Promise<string> {
  await go(page, '文档库');
  const { text } = await downloaded(page, () => act(page, id, version, '导出文件'));
  return text;
}

/** Chooses a command of the palette by typing. */
export async function command(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Pastes into what has the focus, as Excel and Word put a table on the clipboard. */
export async function pasteTable(page: Page, { html, text }: { readonly html: string; readonly text: string }): Promise<void> {
  await page.evaluate(
    ([markup, plain]) => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement != null) at = at.shadowRoot.activeElement;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', markup);
      clipboardData.setData('text/plain', plain);
      at?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
    },
    [html, text] as const,
  );
}
