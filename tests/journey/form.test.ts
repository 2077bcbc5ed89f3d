// The element as a part of a form: what the browser lets through, what is sent, and what reset and a disabled fieldset do.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SteelyardEvaluator } from '../../editor/embed/evaluator-element.js';
import { answer, answered, clause, evaluator } from './at-work.js';
import { journey, picture } from './support/journey.js';

const PAGE = '/form/';

async function opened(page: Page): Promise<void> {
  await answered(evaluator(page), /已评 0／29/);
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交 Submit' }).click();
}

/** What the page says would be submitted. */
async function sent(page: Page): Promise<string> {
  return page.locator('#sent').innerText();
}

/** The clause that has the focus inside the element. */
function focusedClause(page: Page): Promise<string | undefined> {
  return evaluator(page).evaluate((element) => {
    const focused = element.shadowRoot?.activeElement;
    return focused?.closest<HTMLElement>('[data-clause]')?.dataset.clause;
  });
}

journey('an audit that is not complete is not submitted: the browser says why, and goes to the first open clause', async ({ open }) => {
  const page = await open(PAGE);
  await opened(page);
  await page.getByLabel('联系人 Contact').fill('顾女士');
  await submit(page);
  await expect.poll(() => focusedClause(page)).toBe('department-and-posts');
  expect(await page.locator('#validity').innerText()).toBe('未完成 · 已评 0／29');
  expect(await sent(page)).toBe('—');
  await picture(page, 'form-refused');
});

journey('a complete audit is submitted under its name, beside the other fields', async ({ open }) => {
  const page = await open(PAGE);
  await opened(page);
  await page.getByLabel('联系人 Contact').fill('顾女士');
  await page.getByRole('button', { name: '填入示例' }).click();
  await expect.poll(() => page.locator('#validity').innerText()).toBe('有效 valid');
  await submit(page);
  const [contact, audit] = (await sent(page)).split('\n');
  expect(contact).toBe('contact = 顾女士');
  expect(audit).toMatch(/^audit = \{"format":"steelyard\/audit@1".*"ruleset":\{"id":"gbt-27922-2011"/);
});

journey('reset takes the audit back together with the fields, and can be undone', async ({ open }) => {
  const page = await open(PAGE);
  await opened(page);
  await answer(evaluator(page), 'department-and-posts', '符合');
  await answered(evaluator(page), /已评 1／29/);
  await page.getByLabel('联系人 Contact').fill('顾女士');
  await page.getByRole('button', { name: '重置 Reset' }).click();
  await opened(page);
  expect(await page.getByLabel('联系人 Contact').inputValue()).toBe('');
  await evaluator(page).getByRole('button', { name: '撤销' }).click();
  await answered(evaluator(page), /已评 1／29/);
});

journey('in a disabled fieldset nothing can be changed, and nothing of it is sent', async ({ open }) => {
  const page = await open(PAGE);
  await opened(page);
  const choices = (await clause(evaluator(page), 'department-and-posts')).getByRole('radio');
  expect(await choices.count()).toBe(2);
  await page.getByLabel('停用 Disable').check();
  await expect.poll(() => choices.count()).toBe(0);
  await submit(page);
  expect(await sent(page)).toBe('');
  await page.getByLabel('停用 Disable').uncheck();
  await expect.poll(() => choices.count()).toBe(2);
});

journey('it is not valid before its rules are there, nor when it is required later', async ({ open }) => {
  const page = await open(PAGE);
  await opened(page);
  const validity = await evaluator(page).evaluate(async (one) => {
    const element = one as SteelyardEvaluator;
    const field = document.createElement('steelyard-evaluator');
    const said: boolean[] = [];
    document.body.append(field);
    await field.updateComplete;
    said.push(field.checkValidity());
    field.required = true;
    await field.updateComplete;
    said.push(field.checkValidity());
    field.ruleset = element.ruleset;
    return said;
  });
  expect(validity).toEqual([true, false]);
});

journey('an audit is sent also where the element came into the form with it', async ({ open }) => {
  const page = await open(PAGE);
  await opened(page);
  const value = await evaluator(page).evaluate((element) => {
    const form = document.createElement('form');
    document.body.append(form);
    form.append(element);
    return new FormData(form).get('audit');
  });
  expect(String(value)).toMatch(/"format":"steelyard\/audit@1"/);
});
