// A whole audit on a telephone held in one hand: 390 × 844, by tapping. What is tapped is big enough for a thumb, nothing moves
// sideways, and the bar at the bottom leads from clause to clause.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { BLANK, look, sideways } from './support/audit-page.js';
import { journey, picture } from './support/journey.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const THUMB = 44;

const tooSmall: string[] = [];

/** Taps as a thumb does, and notes what is too small for it. */
async function tap(target: Locator, what: string): Promise<void> {
  const box = await target.boundingBox();
  if (box === null || box.height < THUMB || box.width < THUMB) tooSmall.push(`${what}: ${box?.width} × ${box?.height}`);
  await target.tap();
}

async function start(open: (path: string, opening: object) => Promise<Page>): Promise<Page> {
  tooSmall.length = 0;
  const page = await open(BLANK, PHONE);
  await page.locator('steelyard-evaluator .row.leaf').first().waitFor();
  return page;
}

journey('every clause by the thumb bar, then what is missing, until nothing is open', async ({ open }) => {
  const page = await start(open);
  const element = page.locator('steelyard-evaluator');
  await picture(page, 'phone-blank');
  const next = element.locator('.thumb-bar button.main');
  const all = (await look(page)).open.clauses;
  for (const [index, id] of all.entries()) {
    await tap(next, 'the bar: next unanswered');
    const row = element.locator(`.row.leaf[data-clause="${id}"]`);
    await expect
      .poll(() => row.evaluate((one) => Math.abs(one.getBoundingClientRect().top - 422) < 422), { message: `${id} is in sight` })
      .toBe(true);
    const segment = row.locator('label.segment');
    if ((await segment.count()) > 0) await tap(segment.nth(index % 5 === 4 ? 1 : 0), `${id}: segment`);
    else {
      const fields = row.locator('.control input');
      await tap(fields.nth(0), `${id}: samples`);
      await fields.nth(0).fill('10');
      await tap(fields.nth(1), `${id}: nonconforming`);
      await fields.nth(1).fill('0');
    }
    expect(await sideways(page), id).toBe(0);
    if (index === 3) await picture(page, 'phone-clause');
  }
  expect((await look(page)).open.clauses).toEqual([]);
  expect(await next.isDisabled()).toBe(true);
  expect(await next.textContent()).toContain('全部条款已评');
  expect(tooSmall).toEqual([]);
});

journey('reasons, notes, tools and sections open under the thumb without anything moving sideways', async ({ open }) => {
  const page = await start(open);
  const element = page.locator('steelyard-evaluator');
  const row = element.locator('.row.leaf').first();
  await tap(row.locator('.fold-details'), 'notes');
  const note = element.locator('.unfolded textarea').first();
  await note.waitFor();
  await note.fill('长'.repeat(400));
  await tap(row.locator('.why'), 'why of a clause');
  await tap(element.locator('[part=score] .why'), 'why of the score');
  await tap(element.locator('[part=grade] .why'), 'why of the grade');
  await expect.poll(() => element.locator('[part=why]').count()).toBe(3);
  await tap(element.locator('details.menu summary'), 'tools');
  for (const button of await element.locator('.menu-list button').all()) {
    const box = await button.boundingBox();
    if (box === null || box.height < THUMB) tooSmall.push(`tools: ${await button.textContent()} ${box?.height}`);
  }
  await picture(page, 'phone-tools');
  expect(await sideways(page)).toBe(0);
  expect(tooSmall).toEqual([]);
});

journey('nothing that can be tapped is smaller than a thumb, but for links in a line of text', async ({ open }) => {
  const page = await start(open);
  const small = await page.evaluate((thumb) => {
    const root = document.querySelector('steelyard-evaluator')?.shadowRoot;
    return [...(root?.querySelectorAll('button:not(.link), .standing .link, input, select, textarea, summary') ?? [])].flatMap((one) => {
      const { width, height } = (one.closest('label.segment') ?? one).getBoundingClientRect();
      if (width === 0 || height === 0 || (height >= thumb && width >= thumb)) return [];
      return [`${one.localName} ${one.className} “${(one.textContent ?? '').trim()}” ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, THUMB - 0.5);
  expect([...new Set(small)]).toEqual([]);
});
