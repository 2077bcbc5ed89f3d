// The browser is killed in the middle of the work: what was shown as done is there when it is started again, and can be undone.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { CHROMIUM_SWITCHES, findChromium, WHAT_TO_INSTALL } from '../browser/chromium.mjs';
import { journey } from './support/journey.js';
import { cell, revise, steps, type } from './support/studio.js';

const CLAUSES = '条款与分值';
const POSTS = /5\.1\.1\.1 部门与岗位/;
const BRANCHES = /5\.1\.1\.2 服务网点/;
/** A hand on the switch. Shorter than what the whole work is written after: the journal has to have it. */
const HAND_MS = 400;

interface Running {
  readonly page: Page;
  /** As if the power went. */
  kill(): Promise<void>;
}

/** A browser with a profile that stays, all of whose processes can be killed. */
async function start(profile: string): Promise<Running> {
  const executable = findChromium();
  if (executable === undefined) throw new Error(WHAT_TO_INSTALL);
  const switches = [...CHROMIUM_SWITCHES, '--headless=new', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executable, [...switches, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context = await browser.newContext()] = browser.contexts();
  const page = await context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  return { page, kill: () => kill(child) };
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('no output of the browser');
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the browser ended before it listened');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  // The group: the browser with all of its processes.
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

async function points(page: Page, row: RegExp): Promise<string> {
  return (await (await cell(page, CLAUSES, row, '分值')).locator('.text').textContent()) ?? '';
}

journey('an edit that was shown survives the killing of the browser, and can be undone', async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'steelyard-profile-'));
  let running = await start(profile);
  try {
    await running.page.goto(`${site.origin}/studio/`);
    await revise(running.page, 'gbt-27922-2011', '1.0.0');
    await type(running.page, CLAUSES, POSTS, '分值', '3');
    await type(running.page, CLAUSES, BRANCHES, '分值', '1.5');
    await expect.poll(() => points(running.page, BRANCHES), { interval: 5 }).toBe('1.5');
    const address = running.page.url();
    await wait(HAND_MS);
    await running.kill();

    running = await start(profile);
    await running.page.goto(address);
    expect(await points(running.page, POSTS)).toBe('3');
    expect(await points(running.page, BRANCHES)).toBe('1.5');
    expect(await steps(running.page)).toEqual({ position: 2, count: 2 });
    await running.page.keyboard.press('Control+z');
    await expect.poll(() => points(running.page, BRANCHES)).toBe('2');
    await running.page.keyboard.press('Control+z');
    await expect.poll(() => points(running.page, POSTS)).toBe('2.5');
    // Undone is undone, whatever happens next.
    await wait(HAND_MS);
    await running.kill();
    running = await start(profile);
    await running.page.goto(address);
    expect(await points(running.page, POSTS)).toBe('2.5');
    expect(await steps(running.page)).toEqual({ position: 0, count: 2 });
  } finally {
    await running.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
