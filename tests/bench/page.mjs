// What a person waits for in the element, measured in Chromium with the built element (dist/evaluator.js) and generated forms of 60,
// 500 and 1,000 clauses of every method (or of the sizes named: `node tests/bench/page.mjs 60`). page/in-page.mjs says how painting is timed; the engine's own part is the same work in Node.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { checkAudit, evaluateLive, load } from '../../dist/engine.js';
import { elementPart } from '../../editor/build/element-part.mjs';
import { listen, staticServer } from '../../editor/serve/static-server.mjs';
import { bringUpToDate } from '../../engine/cli/build/dist.mjs';
import { CHROMIUM_SWITCHES, findChromium } from '../browser/chromium.mjs';
import { formAudit, formRuleset } from './page/generate-form.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const IN_PAGE = readFileSync(fileURLToPath(new URL('page/in-page.mjs', import.meta.url)), 'utf8');
const PAGE =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><body><h1>售后服务认证平台</h1><p>填写自评表，查看评分与等级。</p></body></html>';
const SIZES = [60, 500, 1000];
const FRESH_PAGES = 5;
const WINDOW = { width: 1440, height: 900 };

/** Rows and checks as run.mjs prints them; without a browser only a sentence. */
export async function pages(sizes = SIZES) {
  const executablePath = findChromium();
  if (executablePath === undefined)
    return { rows: [], checks: [], skipped: 'No Chromium: what a person waits for in the page was not measured.' };
  await bringUpToDate([elementPart]);
  const server = benchServer(dist);
  const port = await listen(server, 5390);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_SWITCHES });
  try {
    const parts = [];
    for (const size of sizes) parts.push(await measurePage(browser, `http://127.0.0.1:${port}`, size));
    return { rows: parts.flatMap(({ rows }) => rows), checks: parts.flatMap(({ checks }) => checks) };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** The built element, and beside it the page that measures. (Intercepting requests in the browser would slow every one of them.) */
export function benchServer(folder) {
  const files = staticServer(folder, '/');
  const own = new Map([
    ['/bench/', ['text/html; charset=utf-8', PAGE]],
    ['/bench/in-page.mjs', ['text/javascript; charset=utf-8', IN_PAGE]],
  ]);
  return createServer((request, response) => {
    const [type, body] = own.get(request.url) ?? [];
    if (body === undefined) return void files.emit('request', request, response);
    response.writeHead(200, { 'Content-Type': type });
    response.end(body);
  });
}

async function measurePage(browser, origin, size) {
  const ruleset = formRuleset(size);
  const audit = formAudit(ruleset);
  const engine = engineAlone(ruleset, audit);
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN' });
  try {
    const first = [];
    for (let i = 0; i < FRESH_PAGES; i += 1) {
      const { page, run } = await freshPage(context, origin);
      first.push(await run('firstPaint', ruleset, audit));
      if (i === FRESH_PAGES - 1) return told(size, engine, { first, ...(await take(page, run, ruleset, audit, size)) });
      await page.close();
    }
  } finally {
    await context.close();
  }
}

/** With the element defined, and nothing run in it yet: what is compiled only when it is first used counts. */
async function freshPage(context, origin) {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${origin}/bench/`);
  await page.evaluate(async () => {
    await import('/evaluator.js');
    window.bench = await import('/bench/in-page.mjs');
  });
  return { page, run: (name, ...args) => page.evaluate(([name, args]) => window.bench[name](...args), [name, args]) };
}

async function take(page, run, ruleset, audit, size) {
  const again = [];
  for (let i = 0; i < 5; i += 1) again.push(await run('firstPaint', ruleset, audit));
  await run('longFrames');
  const expanded = [await run('fold', true)];
  const { rows, nodes } = await run('counts');
  if (rows !== size) throw new Error(`${rows} rows instead of ${size}`);
  await run('answers', 10);
  await run('longFrames');
  const answers = await run('answers', 60);
  const numbers = await run('numbers', 20);
  const undos = await run('undos', 10);
  const answerFrames = await run('longFrames');
  const searches = [];
  for (const text of ['服', '服务', '服务要', '服务要求', '服务要求 5', '', '1', '1.2', '1.2.3', 'zzz', ''])
    searches.push(await run('search', text));
  const collapsed = [await run('fold', false)];
  expanded.push(await run('fold', true));
  const scrolls = await run('scroll', Math.min(80, Math.ceil(size / 8)));
  const input = await realInput(page, run);
  const otherFrames = await run('longFrames');
  return { again, expanded, collapsed, nodes, answers, numbers, undos, answerFrames, searches, scrolls, input, otherFrames };
}

/** A mouse and a keyboard, as Event Timing sees them. */
async function realInput(page, run) {
  await run('toTable');
  await page.waitForTimeout(300);
  await run('slowEvents');
  for (let i = 0; i < 20; i += 1) {
    const places = await run('clickable');
    const { x, y } = places[(i * 5) % places.length];
    await page.mouse.click(x, y);
    await page.waitForTimeout(60);
  }
  await run('focusSearch');
  await page.keyboard.type('1.2.3', { delay: 60 });
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('Backspace', { delay: 30 });
  return run('slowEvents');
}

/** The engine's part of one answer, without a page: microseconds. */
function engineAlone(ruleset, audit) {
  const { program, problems } = load({ ruleset });
  if (program === undefined) throw new Error(JSON.stringify(problems));
  const leaves = ruleset.clauses
    .flatMap((part) => part.clauses.flatMap((group) => group.clauses))
    .filter(({ assess }) => assess.method === 'conformity');
  let [now, live] = [audit, evaluateLive(program, checkAudit(audit))];
  const times = [];
  for (let i = 0; i < 400; i += 1) {
    const answer = { result: i % 3 === 0 ? 'nonconforming' : 'conforming' };
    const start = performance.now();
    now = { ...now, clauses: { ...now.clauses, [leaves[(i * 7) % leaves.length].id]: answer } };
    live = evaluateLive(program, checkAudit(now), live);
    times.push(performance.now() - start);
  }
  return at(times.slice(200), 0.5);
}

function told(
  size,
  engine,
  { first, again, expanded, collapsed, nodes, answers, numbers, undos, answerFrames, searches, scrolls, input, otherFrames },
) {
  const median = at(answers, 0.5);
  const row = (what, times) => ({
    what: `${size} clauses in a page: ${what}`,
    time: times.length < 3 ? times.map(ms).join(', ') : `${ms(at(times, 0.5))}, 95 % ${ms(at(times, 0.95))}`,
    ratio: `${(at(times, 0.5) / engine).toFixed(1)} ×`,
  });
  const rows = [
    { what: `${size} clauses in a page: the engine's part of an answer, alone`, time: ms(engine), ratio: '1.0 ×' },
    row('one answer → painted', answers),
    row('a number typed → painted', numbers),
    row('an answer undone → painted', undos),
    row('ruleset arrives → first painting, in a fresh page', first),
    row('the same with a second element in that page', again),
    row(`expand all (${nodes} nodes then)`, expanded),
    row('collapse all', collapsed),
    row('search, letter by letter', searches),
    row('scrolling, each frame', scrolls),
    row('real clicks and keys above 16 ms, to the screen (steps of 8 ms)', input.length === 0 ? [0] : input),
  ];
  const frames = [...answerFrames, ...otherFrames];
  rows.push({
    what: `${size} clauses in a page: frames above 50 ms (while answering; at all else)`,
    time: `${list(answerFrames)}; ${list(otherFrames)}`,
    ratio: '',
  });
  const check = (what, value, limit) => ({ what: `${size} clauses in a page: ${what} ≤ ${limit} ms`, value, holds: value <= limit });
  const worst = Math.max(...answers, ...numbers, ...undos, ...expanded, ...collapsed, ...searches, ...scrolls, ...input);
  return {
    rows,
    checks: [
      ...(size <= 500 ? [check('one answer → painted, median', median, 16)] : []),
      ...(size === 60 ? [check('ruleset arrives → first painting in a fresh page, median', at(first, 0.5), 100)] : []),
      ...(size >= 1000 ? [check('slowest interaction', Math.max(worst, ...frames), 100)] : []),
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
  return durations.length === 0 ? 'none' : durations.map((duration) => ms(duration)).join(', ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.slice(2).map(Number);
  const { rows, checks, skipped } = await pages(given.length === 0 ? SIZES : given);
  if (skipped !== undefined) console.log(skipped);
  for (const { what, time, ratio } of rows) console.log(`| ${what} | ${time} | ${ratio} |`);
  for (const { what, value, holds } of checks) console.log(`${holds ? 'met    ' : 'NOT MET'} ${what} (${value.toFixed(1)})`);
}
