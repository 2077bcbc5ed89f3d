// What a clerk waits for in the built studio, measured in Chromium with a generated scheme of 60, 500 and 1,000 clauses of every method
// (or of the sizes named: `node tests/bench/studio.mjs 60`), open as a draft with a trial beside it and ten scenarios, and as an overlay
// with a hundred changes. page/studio-in-page.mjs says how painting is timed. `--pages=<folder>`: another build than dist/pages.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { elementPart } from '../../editor/build/element-part.mjs';
import { pagesPart } from '../../editor/build/pages-part.mjs';
import { studioPart } from '../../editor/build/studio-part.mjs';
import { listen, staticServer } from '../../editor/serve/static-server.mjs';
import { bringUpToDate } from '../../engine/cli/build/dist.mjs';
import { CHROMIUM_SWITCHES, findChromium } from '../browser/chromium.mjs';
import { draftOf, overlayOn, shippedFiles } from './page/studio-files.mjs';

const dist = fileURLToPath(new URL('../../dist/pages', import.meta.url));
const IN_PAGE = readFileSync(fileURLToPath(new URL('page/studio-in-page.mjs', import.meta.url)), 'utf8');
const SIZES = [60, 500, 1000];
const VIEWS = ['evidence', 'grades', 'conditions', 'scoring', 'scenarios', 'changes', 'versions', 'print', 'outline'];
const FRESH_PAGES = 5;
const WINDOW = { width: 1440, height: 900 };

/** Rows and checks as run.mjs prints them; without a browser only a sentence. */
export async function studioPages(sizes = SIZES, folder = undefined) {
  const executablePath = findChromium();
  if (executablePath === undefined)
    return { rows: [], checks: [], skipped: 'No Chromium: what a clerk waits for in the studio was not measured.' };
  if (folder === undefined) await bringUpToDate([elementPart, studioPart, pagesPart]);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_SWITCHES });
  try {
    const parts = [];
    for (const size of sizes) parts.push(await measureStudio(browser, size, folder ?? dist));
    return { rows: parts.flatMap(({ rows }) => rows), checks: parts.flatMap(({ checks }) => checks) };
  } finally {
    await browser.close();
  }
}

/** The built site with the generated scheme in the place of the rulesets, and beside it the module that measures. */
export function studioServer(folder, size) {
  const files = staticServer(folder, '/studio/');
  const own = new Map([['/bench/in-page.mjs', ['text/javascript; charset=utf-8', IN_PAGE]]]);
  for (const [address, content] of shippedFiles(size))
    own.set(`/rulesets/${address}`, ['application/json; charset=utf-8', JSON.stringify(content)]);
  return createServer((request, response) => {
    const [type, body] = own.get(request.url) ?? [];
    if (body === undefined) return void files.emit('request', request, response);
    response.writeHead(200, { 'Content-Type': type });
    response.end(body);
  });
}

async function measureStudio(browser, size, folder) {
  const server = studioServer(folder, size);
  const origin = `http://127.0.0.1:${await listen(server, 5400)}`;
  try {
    const first = [];
    for (let i = 0; i < FRESH_PAGES; i += 1) first.push(await firstLoad(browser, origin));
    const { context, page, run } = await studioPage(browser, origin);
    const found = { first, ...(await take(page, run, size)) };
    await context.close();
    return told(size, found);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** With nothing in the cache: from the address to the library's rows. */
async function firstLoad(browser, origin) {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const library = document.querySelector('steelyard-studio')?.shadowRoot?.querySelector('steelyard-view-library');
      if (library?.shadowRoot?.querySelector('tr[data-key]') == null) return void requestAnimationFrame(look);
      setTimeout(() => {
        window.libraryThere = performance.now();
      });
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${origin}/studio/`);
  await page.waitForFunction(() => window.libraryThere !== undefined);
  const there = await page.evaluate(() => window.libraryThere);
  await context.close();
  return there;
}

/** The studio with its library, in a context of its own. */
export async function studioPage(browser, origin) {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${origin}/studio/`);
  await page.waitForFunction(() => document.querySelector('steelyard-studio')?.studio !== undefined);
  await page.evaluate(async () => {
    window.bench = await import('/bench/in-page.mjs');
  });
  return { context, page, run: (name, ...args) => page.evaluate(([name, args]) => window.bench[name](...args), [name, args]) };
}

async function take(page, run, size) {
  const { document, scenarios } = draftOf(size);
  const key = await run('create', document, { origin: `shipped:ruleset:${document.id}@1.0.0`, scenarios });
  await page.waitForTimeout(500);
  const opened = [await run('open', key, size)];
  await run('settled');
  await run('edits', 5);
  await run('settled');
  await run('longTasks');
  const edits = await run('edits', 30);
  await run('settled');
  const editTasks = await run('longTasks');
  const undos = await run('undos', 10);
  const typing = await typeQuickly(page, run);
  await run('setPanel', 'problems');
  await run('settled');
  await run('longTasks');
  const besideProblems = await run('edits', 15);
  const problemTasks = await run('longTasks');
  const typingBesideProblems = await typeQuickly(page, run);
  await run('setPanel', 'trial');
  await run('settled');
  const [views, again] = [{}, {}];
  for (const id of VIEWS) views[id] = await run('show', id);
  for (const id of VIEWS) again[id] = await run('show', id);
  const source = await run('showSource');
  await run('show', 'outline');
  const sourceAgain = await run('showSource');
  await run('close');
  const overlay = await run('create', overlayOn(size), { origin: `shipped:ruleset:${document.id}@1.0.0` });
  opened.push(await run('open', overlay, size));
  await run('settled');
  await run('edits', 3);
  await run('longTasks');
  const ofOverlay = await run('edits', 20);
  const overlayTasks = await run('longTasks');
  const overlayUndos = await run('undos', 5);
  const overlayTyping = await typeQuickly(page, run);
  return {
    ...{ opened, edits, editTasks, undos, typing, besideProblems, problemTasks, typingBesideProblems, views, again, source, sourceAgain },
    ...{ ofOverlay, overlayTasks, overlayUndos, overlayTyping },
  };
}

/** Twenty edits with real keys, one key each 40 ms: what was slow meanwhile and in the second after. */
async function typeQuickly(page, run) {
  await run('settled');
  await run('focusRow', 2);
  // The element of the trial takes up its rules some time after the last edit.
  await page.waitForTimeout(3000);
  await run('longTasks');
  await run('slowEvents');
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press(String(2 + (i % 7)));
    await page.waitForTimeout(40);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(40);
  }
  const tasks = await run('longTasks');
  const events = await run('slowEvents');
  await page.waitForTimeout(4000);
  const after = await run('longTasks');
  await run('slowEvents');
  return { tasks, events, after };
}

function told(size, found) {
  const median = at(found.edits.times, 0.5);
  const row = (what, times) => ({
    what: `${size} clauses in the studio: ${what}`,
    time: times.length < 3 ? times.map(ms).join(', ') : `${ms(at(times, 0.5))}, 95 % ${ms(at(times, 0.95))}`,
    ratio: `${(at(times, 0.5) / median).toFixed(1)} ×`,
  });
  const text = (what, time) => ({ what: `${size} clauses in the studio: ${what}`, time, ratio: '' });
  const all = (list) => list.map((one) => one.all);
  const above = (times) =>
    `${times.filter((time) => time > 16.7).length} and ${times.filter((time) => time > 50).length} of ${times.length}`;
  const typed = ({ tasks, events, after }) => `${ms(Math.max(0, ...tasks))}; ${ms(Math.max(0, ...events))}; ${ms(Math.max(0, ...after))}`;
  const switched = (views) =>
    Object.entries(views)
      .map(([id, time]) => `${id} ${time.toFixed(0)}`)
      .join(', ');
  const { edits, besideProblems, ofOverlay } = found;
  const rows = [
    row('points typed, Enter → painted, trial beside', edits.times),
    row('the same with the problems beside', besideProblems.times),
    row('the same in an overlay', ofOverlay.times),
    text(
      'edits above 16.7 and 50 ms (trial; problems; overlay)',
      [edits, besideProblems, ofOverlay].map(({ times }) => above(times)).join('; '),
    ),
    row('undo → painted', found.undos),
    row('undo in an overlay → painted', found.overlayUndos),
    row('an edit → problems and trial there', all(edits.checks)),
    row(
      'of that in the worker',
      edits.checks.map(({ worker }) => worker),
    ),
    row('an edit of the overlay → problems and trial there', all(ofOverlay.checks)),
    text(
      'longest tasks around edits one by one (trial; problems; overlay)',
      [found.editTasks, found.problemTasks, found.overlayTasks].map(list).join('; '),
    ),
    text('20 edits typed quickly, trial beside: longest task; slowest key; longest task after', typed(found.typing)),
    text('the same, problems beside', typed(found.typingBesideProblems)),
    text('the same in an overlay', typed(found.overlayTyping)),
    row('the address → the library, nothing cached', found.first),
    row(
      'the draft → its rows; the overlay → its rows',
      found.opened.map(({ toRows }) => toRows),
    ),
    row(
      'the draft → its trial; the overlay → its trial',
      found.opened.map(({ toTrial }) => toTrial),
    ),
    text('another view, first time (ms)', switched(found.views)),
    text('another view, again (ms)', switched(found.again)),
    row('Source → its text, first time; again', [found.source, found.sourceAgain]),
  ];
  const check = (what, value, limit) => ({ what: `${size} clauses in the studio: ${what} ≤ ${limit} ms`, value, holds: value <= limit });
  return {
    rows,
    checks: [
      check('an edit → painted, median', median, 16.7),
      check('an edit in an overlay → painted, median', at(ofOverlay.times, 0.5), 16.7),
      check('an edit → problems and trial, median', at(all(edits.checks), 0.5), 200),
      check('an edit in an overlay → problems and trial, median', at(all(ofOverlay.checks), 0.5), 200),
      check('Source → its text', found.source, 3000),
    ],
  };
}

function at(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function ms(time) {
  return `${time.toFixed(time < 1 ? 2 : 1)} ms`;
}

function list(durations) {
  if (durations.length === 0) return 'none above 50 ms';
  return `${durations.length} above 50 ms, longest ${ms(Math.max(...durations))}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0);
  const folder = process.argv.find((one) => one.startsWith('--pages='))?.slice(8);
  const { rows, checks, skipped } = await studioPages(given.length === 0 ? SIZES : given, folder);
  if (skipped !== undefined) console.log(skipped);
  for (const { what, time, ratio } of rows) console.log(`| ${what} | ${time} | ${ratio} |`);
  for (const { what, value, holds } of checks) console.log(`${holds ? 'met    ' : 'NOT MET'} ${what} (${value.toFixed(1)})`);
}
