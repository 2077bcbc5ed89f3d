// A whole audit of the national scheme with its overlays by keyboard alone, from the address bar to a final result: no mouse, no
// script. After each key the focus is somewhere in the form, and one can see where.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { BLANK, type Focus, focusOf, look } from './support/audit-page.js';
import { journey, picture } from './support/journey.js';

/** Far more than the form has; a bound against going round for ever. */
const MOST_STOPS = 700;

/** What a field is given; undefined leaves it. */
function wordFor({ id, kind }: Focus): string | undefined {
  if (id === 'field-organisation-name') return '甲电器有限公司';
  if (/^field-facts-/.test(id) && kind !== 'radio') {
    if (kind === 'date') return '2010-05-04';
    return { 'service-management-staff': '12', 'certified-service-managers': '3', headcount: '80', sites: '1' }[id.slice(12)] ?? '95';
  }
  if (/^answer-/.test(id) && kind === 'text') return '10';
  if (/^nonconforming-/.test(id)) return '1';
  if (/^field-evidence-.*-oldest$/.test(id)) return '2026-01-01';
  if (/^field-evidence-.*-(provided|by-.*)$/.test(id)) return '9';
  if (/^field-scope-products-.*-title$/.test(id)) return '洗衣机';
  return undefined;
}

const faults: string[] = [];

async function press(page: Page, key: string): Promise<Focus> {
  await page.keyboard.press(key);
  const focus = await focusOf(page);
  if (!focus.isInside) return focus;
  const where = `${key} → ${focus.kind} ${focus.id} “${focus.label}”`;
  if (focus.ring === '') faults.push(`${where}: nothing shows the focus`);
  if (!focus.isSeen) {
    // Smooth scrolling takes its time.
    await page.waitForTimeout(500);
    if (!(await focusOf(page)).isSeen) faults.push(`${where}: out of sight or covered`);
  }
  return focus;
}

/** The parts of a date stand in the order of the browser's own language. */
async function typeDate(page: Page, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await page.keyboard.type(`${month}${day}${year}`);
  if ((await focusOf(page)).value === date) return;
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(`${year}\t${month}${day}`);
}

journey('a whole audit by keyboard alone, until it is complete', async ({ open }) => {
  faults.length = 0;
  const page = await open(BLANK);
  await page.locator('steelyard-evaluator .row.leaf').first().waitFor();
  expect((await look(page)).open.clauses.length).toBeGreaterThan(20);

  // Once through the form by Tab: every field where it is met.
  let focus = await press(page, 'Tab');
  const met: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (focus.isInside) met.push(focus.id || focus.label);
    else if (met.length > 0) break;
    if (focus.isInside) {
      const word = focus.value === '' ? wordFor(focus) : undefined;
      if (word !== undefined) {
        await (focus.kind === 'date' ? typeDate(page, word) : page.keyboard.type(word));
        expect((await focusOf(page)).id, 'typing keeps the focus').toBe(focus.id);
      } else if (focus.kind === 'radio' && /^field-facts-/.test(focus.id)) {
        // From "not recorded" on to yes, or back to no where yes would refuse the applicant.
        const isBad = /abnormal-listing|residential-premises|permit-required|rush/.test(focus.id);
        const chosen = await press(page, isBad ? 'ArrowLeft' : 'ArrowRight');
        expect(chosen.id, 'choosing keeps the focus').toBe(focus.id);
        expect(chosen.value).not.toBe(focus.value);
      } else if (focus.kind === 'radio' && focus.value === '') {
        // Space chooses the first: conforming.
        const chosen = await press(page, 'Space');
        expect(chosen.id, 'choosing keeps the focus').toBe(focus.id);
        expect(chosen.value, `${focus.id}: something is chosen`).not.toBe('');
      } else if (focus.id === 'add-products' && !met.includes('(product)')) {
        met.push('(product)');
        await press(page, 'Enter');
        await expect.poll(async () => (await focusOf(page)).id, { message: 'a new row takes the focus' }).toMatch(/^field-scope-products/);
        focus = await focusOf(page);
        continue;
      }
    }
    focus = await press(page, 'Tab');
  }
  const after = await look(page);
  expect(after.open.clauses, 'every clause was met by Tab').toEqual([]);
  expect(after.open.evidence).toEqual([]);
  expect(faults).toEqual([]);
  await picture(page, 'keyboard-complete');
  expect(after, 'conditions and facts too').toMatchObject({ status: 'final', open: { undetermined: [] } });
  expect(after.grade).not.toBe(null);
});

journey('the shortcuts: next unanswered, next and previous clause, search, undo', async ({ open }) => {
  faults.length = 0;
  const page = await open(BLANK);
  await page.locator('steelyard-evaluator .row.leaf').first().waitFor();
  let focus = await press(page, 'Tab');
  while (!focus.isInside) focus = await press(page, 'Tab');

  // One clause after the other: Alt+N finds it, an arrow or a number answers it.
  const answered: (string | undefined)[] = [];
  for (let left = (await look(page)).open.clauses; left.length > 0; left = (await look(page)).open.clauses) {
    focus = await press(page, 'Alt+n');
    expect(focus.clause, 'Alt+N goes to what is unanswered').toBe(left[0]);
    answered.push(focus.clause);
    if (focus.kind === 'radio') focus = await press(page, 'Space');
    else {
      await page.keyboard.type('4');
      await press(page, 'Tab');
      await page.keyboard.type('0');
    }
    expect((await focusOf(page)).clause, 'the focus stays in the clause').toBe(left[0]);
  }
  expect(new Set(answered).size).toBe(answered.length);

  focus = await press(page, 'Alt+f');
  expect(focus.id).toBe('search');
  await page.keyboard.type('5.1.1');
  await expect.poll(() => page.locator('steelyard-evaluator .row.leaf').count()).toBeLessThan(8);
  focus = await press(page, 'Tab');
  while (focus.clause === undefined || focus.kind !== 'radio') focus = await press(page, 'Tab');
  const first = focus.clause;
  const second = await press(page, 'Enter');
  expect(second.clause).not.toBe(first);
  expect((await press(page, 'Shift+Enter')).clause).toBe(first);

  const before = await page.evaluate(() => JSON.stringify(document.querySelector('steelyard-evaluator')?.audit));
  await press(page, 'ArrowRight');
  expect(await page.evaluate(() => JSON.stringify(document.querySelector('steelyard-evaluator')?.audit))).not.toBe(before);
  focus = await press(page, 'Control+z');
  expect(focus.clause, 'undoing keeps the place').toBe(first);
  expect(await page.evaluate(() => JSON.stringify(document.querySelector('steelyard-evaluator')?.audit))).toBe(before);
  expect(faults).toEqual([]);
});
