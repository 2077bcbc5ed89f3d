// A revision of the national scheme from the library to its publication: a score sheet is pasted, a threshold is changed, what arises is
// mended, and the printed rules, the revision note and the exported file say what the page has shown.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { evaluate, load, parse } from '../../engine/index.js';
import { journey, picture } from './support/journey.js';
import { cell, command, downloaded, entry, exported, go, pasteTable, revise, settled, type } from './support/studio.js';

const CLAUSES = '条款与分值';
const ID = 'gbt-27922-2011';
const SCHEME = fileURLToPath(new URL('../../rulesets/gbt-27922-2011/1.0.0/ruleset.json', import.meta.url));

interface Clause {
  readonly number: string;
  readonly title: { readonly 'zh-CN': string };
  readonly points: number;
  readonly clauses?: readonly Clause[];
}

/** The body's official sheet: every leaf with its points, as Excel puts it on the clipboard; some groups with what they declare. */
const SHEET: Readonly<Record<string, string>> = {
  '5.1.1.1': '３',
  '5.1.1.2': '1.5分',
  '5.1.2.1': '(3)',
  '5.1.2.2': '1.5',
  '5.1.6.1': '3',
  '5.1.7.2': '2',
  '5.2.2': '6',
  '5.2.3': '5',
  '5.3.1': '１２',
  '5.3.2': '13',
};

function sheet(): { readonly html: string; readonly text: string } {
  const { clauses } = JSON.parse(readFileSync(SCHEME, 'utf8')) as { clauses: readonly Clause[] };
  const rows: string[][] = [['序号', '条款', '指标', '满分']];
  const walk = (list: readonly Clause[]): void => {
    for (const { number, title, points, clauses: below } of list) {
      if (below === undefined) rows.push([String(rows.length), number, title['zh-CN'], SHEET[number] ?? String(points)]);
      else walk(below);
    }
  };
  walk(clauses);
  const line = (cells: readonly string[]): string => `<tr height=19>${cells.map((text) => `<td class=xl65>${text}</td>`).join('')}</tr>`;
  const head = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"></head>';
  const html = `${head}<body><table border=0><!--StartFragment-->${rows.map(line).join('')}<!--EndFragment--></table></body></html>`;
  return { html, text: rows.map((cells) => cells.join('\t')).join('\n') };
}

/** What the trial at the side says: before and now. */
async function trial(page: Page): Promise<{ readonly before: readonly string[]; readonly now: readonly string[] }> {
  const row = async (name: string): Promise<readonly string[]> =>
    page
      .getByRole('tabpanel')
      .getByRole('row', { name: new RegExp(`^${name}`) })
      .getByRole('cell')
      .allTextContents();
  return { before: await row('修订前'), now: await row('现在') };
}
/** Refused at first, as the drafter approves; then as it should be. */
async function publish(page: Page): Promise<void> {
  await go(page, '发布');
  const view = page.locator('steelyard-view-versions');
  const fill = async (name: string, text: string): Promise<void> => {
    await view.getByRole('textbox', { name, exact: true }).fill(text);
    await page.keyboard.press('Tab');
  };
  await fill('生效日期', '2026-07-01');
  await view.getByRole('button', { name: '把用例日期移到生效日期之后' }).click();
  await fill('编制', '王编制');
  await fill('审核', '李审核');
  await fill('批准', '王编制');
  await fill('批准日期', '2026-06-01');
  await fill('修改说明', '采用机构的正式评分表，提高四星级分数线。');
  await view.getByText('编制人不能批准自己编制的文件。').first().waitFor();
  await acceptScenarios(page);
  await go(page, '修订');
  const reason = page
    .locator('steelyard-view-changes')
    .getByRole('row', { name: /四星级/ })
    .getByRole('textbox');
  await reason.fill('四星级与五星级拉开差距。');
  await page.keyboard.press('Tab');
  await go(page, '发布');
  await view.getByRole('button', { name: '送审', exact: true }).click();
  await view.getByText('还有 1 项未通过，不能发布。').waitFor();
  expect(await view.getByRole('button', { name: '发布…' }).isDisabled()).toBe(true);
  await fill('批准', '赵批准');
  await view.getByText('检查全部通过，可以发布。').waitFor();
  await view.getByRole('button', { name: '发布…' }).click();
  await picture(page, 'studio-revise-publish');
  await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('1.1.0 已发布并冻结。').waitFor();
}

/** What the sheet's points come to is what is expected from now on. */
async function acceptScenarios(page: Page): Promise<void> {
  await go(page, '用例');
  const list = page.getByRole('grid', { name: '用例' });
  await list.getByRole('row').nth(1).locator('[aria-colindex="2"]').click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: '以现在的结果为预期' }).click();
  await page.getByText(/\d+ 个用例全部通过/).waitFor();
}

/** The four-star audit that is shipped with the scheme, on the first day of the new version. */
const AUDIT = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../rulesets/gbt-27922-2011/1.0.0/audits/01-household-appliances-four-star.audit.json', import.meta.url)),
    'utf8',
  ),
) as object;

/** Score and title of the grade. */
function evaluated(text: string, audit: object): readonly [string | null | undefined, string | undefined] {
  const ruleset = parse(text, 'ruleset').value as {
    readonly grades: readonly { readonly id: string; readonly title: { readonly 'zh-CN': string } }[];
  };
  const { program, problems } = load({ ruleset });
  if (program === undefined) throw new Error(JSON.stringify(problems));
  const report = evaluate(program, audit);
  return [report.score, ruleset.grades.find(({ id }) => id === report.grade)?.title['zh-CN']];
}

journey('revises the national scheme from a pasted score sheet to a published 1.1.0', async ({ open }) => {
  const page = await open('/studio/', { isClockRunning: true });
  await revise(page, ID, '1.0.0');
  await settled(page);
  await command(page, '试评');
  await expect.poll(() => trial(page)).toEqual({ before: ['93.27', '四星级'], now: ['93.27', '四星级'] });

  // The sheet: previewed, and nothing taken before it is accepted.
  await page.getByRole('button', { name: /^更多/ }).first().click();
  await page.getByRole('menuitem', { name: '粘贴表格…' }).click();
  const dialog = page.getByRole('dialog', { name: '粘贴评分表' });
  await dialog.getByRole('textbox', { name: '粘贴到这里' }).click();
  await pasteTable(page, sheet());
  await dialog.getByText('31 行 × 4 列').waitFor();
  await dialog.getByText('10 项分值更改', { exact: false }).waitFor();
  await picture(page, 'studio-revise-paste');
  expect(await (await cell(page, CLAUSES, / 5\.2\.2 /, '分值')).locator('.text').textContent()).toBe('5.5');
  await dialog.getByRole('button', { name: '采用' }).click();
  await settled(page);

  // The sheet does not come to what the standard declares: mended by a button, and by one's own hand.
  expect((await trial(page)).now).toEqual(['—', '规则有误，无法评定']);
  await command(page, '问题');
  const panel = page.getByRole('tabpanel');
  await panel.getByText('“5.1 售后服务体系”的分值写的是 40，下级条款合计却是 40.5', { exact: false }).waitFor();
  await panel.getByRole('button', { name: '条款 · 5.1 售后服务体系' }).click();
  await type(page, CLAUSES, / 5\.1\.6\.1 /, '分值', '2.5');
  await panel.getByText('“5.1.6 改进”的分值写的是 9.5，下级条款合计却是 9', { exact: false }).waitFor();
  await panel.getByRole('button', { name: '按合计 9 填写' }).click();
  await panel.getByRole('heading', { name: /^错误/ }).waitFor({ state: 'detached' });
  await settled(page);
  await command(page, '试评');
  await expect.poll(async () => (await trial(page)).now[1]).toBe('四星级');
  const pasted = await trial(page);
  expect(pasted.now[0]).not.toBe('93.27');

  // The threshold: one that is out of order is told, found by its place and mended; then the grade of the trial is another one.
  await go(page, '等级');
  await type(page, '等级', /四星级/, '最低分', '95.5');
  await command(page, '问题');
  await panel
    .getByRole('button', { name: /^等级 · / })
    .first()
    .click();
  await type(page, '等级', /四星级/, '最低分', '94');
  await panel.getByRole('heading', { name: /^错误/ }).waitFor({ state: 'detached' });
  await command(page, '试评');
  await expect.poll(async () => (await trial(page)).now).toEqual([pasted.now[0], '三星级']);
  expect((await trial(page)).before).toEqual(['93.27', '四星级']);
  await picture(page, 'studio-revise-trial');
  const shown = (await trial(page)).now;

  await publish(page);

  // The note, in both languages, and as a file.
  await go(page, '修订');
  const note = page.locator('steelyard-view-changes');
  await note.getByRole('heading', { name: '《GB/T 27922-2011 商品售后服务评价体系》1.1.0 修订说明' }).waitFor();
  for (const text of ['5.2.2 技术支持', '四星级与五星级拉开差距。']) await note.getByText(text, { exact: false }).first().waitFor();
  await picture(page, 'studio-revise-note-zh');
  const chinese = await downloaded(page, () => note.getByRole('button', { name: '导出 Markdown' }).click());
  expect(chinese.text).toContain('采用机构的正式评分表');
  expect(chinese.text).toMatch(/四星级.*90.*94/);
  await command(page, 'English');
  await note.getByText('Four stars', { exact: false }).first().waitFor();
  await picture(page, 'studio-revise-note-en');
  const english = await downloaded(page, () => note.getByRole('button', { name: 'Export Markdown' }).click());
  expect(english.text).toMatch(/Four stars.*90.*94/);
  await page.getByRole('button', { name: '切换到中文' }).click();

  // Frozen: nothing can be typed any more.
  await go(page, '条款');
  await page.getByRole('note').getByText('已发布的版本不再改动', { exact: false }).waitFor();
  await type(page, CLAUSES, / 5\.2\.2 /, '分值', '9');
  expect(await (await cell(page, CLAUSES, / 5\.2\.2 /, '分值')).locator('.text').textContent()).toBe('6');
  await go(page, '规则文本');
  const printed = page.locator('steelyard-view-print');
  await printed.getByText('技术支持').first().waitFor();
  await expect
    .poll(() =>
      printed
        .getByRole('row', { name: /5\.2\.2/ })
        .first()
        .innerText(),
    )
    .toMatch(/\b6\b/);
  await picture(page, 'studio-revise-print');

  const file = await exported(page, ID, '1.1.0');
  await entry(page, ID, '1.0.0').getByText('已被新版本代替').waitFor();
  await entry(page, ID, '1.1.0').getByText('已发布').waitFor();

  // The engine alone comes to what the page has shown.
  const audit = { ...AUDIT, ruleset: { id: ID, version: '1.1.0' }, date: '2026-07-01' };
  expect(evaluated(file, audit)).toEqual(shown);
});
