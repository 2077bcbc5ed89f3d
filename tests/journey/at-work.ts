// What a person does in the element, by keyboard, for journeys that are about the page around it.
import type { Locator, Page } from 'playwright-core';
import type {} from '../../editor/embed/define.js';

/** The only element of a page, or the one that a selector names. */
export function evaluator(page: Page, selector = 'steelyard-evaluator'): Locator {
  return page.locator(selector);
}

/** Waits until a ruleset's clauses are counted: nobody has answered yet, or so many. */
export async function answered(element: Locator, count: RegExp): Promise<void> {
  await element.getByText(count).filter({ visible: true }).first().waitFor();
}

/** One clause on the screen, whatever hid it. */
export async function clause(element: Locator, id: string): Promise<Locator> {
  await element.evaluate((one, wanted) => (one as HTMLElementTagNameMap['steelyard-evaluator']).focusClause(wanted), id);
  return element.locator(`[data-clause="${id}"]`);
}

/** Chooses by the name of the choice, as a person reads it. */
export async function answer(element: Locator, id: string, name: string): Promise<void> {
  const row = await clause(element, id);
  await row.getByRole('radio', { name, exact: true }).press('Space');
}
