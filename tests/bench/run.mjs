// npm run bench: every figure of the project in one run, as ratios, since machines differ. Prints the table that stands in README.
// Needs dist/ (the npm script builds it; the element is built where it is out of date). Figures are medians of several rounds, taken
// side by side.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonLogic from 'json-logic-js';
import { checkAudit, evaluate, evaluateLive, load, summarise } from '../../dist/engine.js';
import { generateAudit, generateRuleset, seeded } from './generate.mjs';
import { pages } from './page.mjs';
import { asJsonLogic, handWritten, throughJsonLogic } from './rivals.mjs';
import { studioPages } from './studio.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const AUDITS = 200;
const ROUNDS = 7;

/** Microseconds per call: the median of rounds in which each contender runs in turn. */
function race(contenders) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const counts = {};
  for (const name of names) {
    const run = contenders[name];
    for (let i = 0; i < 400; i += 1) run(i % AUDITS);
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < 60) for (let i = 0; i < 20; i += 1, calls += 1) run(calls % AUDITS);
    counts[name] = Math.max(20, calls);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const run = contenders[name];
      const start = performance.now();
      for (let i = 0; i < counts[name]; i += 1) run(i % AUDITS);
      times[name].push(((performance.now() - start) * 1000) / counts[name]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, times[name].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]]));
}

function evaluation(size) {
  const ruleset = generateRuleset(size);
  const { program, problems } = load({ ruleset });
  if (program === undefined) throw new Error(JSON.stringify(problems));
  const random = seeded(7);
  const texts = Array.from({ length: AUDITS }, (_, i) => JSON.stringify(generateAudit(ruleset, random, `audit-${i}`)));
  const audits = texts.map((text) => JSON.parse(text));
  const checked = audits.map((audit) => checkAudit(audit, 'parsed'));
  const byHand = handWritten(ruleset);
  const rules = asJsonLogic(ruleset);
  // A figure of things that do not agree would say nothing.
  for (const [index, audit] of audits.entries()) {
    const all = [summarise(program, checked[index]), byHand(audit), throughJsonLogic(jsonLogic, rules, audit)];
    const told = all.map(({ status, grade }) => `${status} ${grade}`);
    if (new Set(told).size !== 1) throw new Error(`audit ${index}: ${told.join(', ')}`);
  }
  const times = race({
    hand: (i) => byHand(audits[i]),
    parse: (i) => JSON.parse(texts[i]),
    summary: (i) => summarise(program, checked[i]),
    checkAndSummary: (i) => summarise(program, audits[i]),
    report: (i) => evaluate(program, checked[i]),
    logic: (i) => throughJsonLogic(jsonLogic, rules, audits[i]),
  });
  const row = (name, time) => ({
    what: `${size} clauses: ${name}`,
    time: `${time.toFixed(1)} µs`,
    ratio: `${(time / times.hand).toFixed(1)} ×`,
  });
  return {
    rows: [
      row('hand-written JavaScript (unchecked doubles)', times.hand),
      row('JSON.parse of the audit', times.parse),
      row('Steelyard, compact result', times.summary),
      row('Steelyard, compact result, shape of the audit checked first', times.checkAndSummary),
      row('Steelyard, full report with every reason and digest', times.report),
      row('json-logic-js', times.logic),
    ],
    checks: [
      { what: `${size} clauses: compact ≤ 15 × hand-written`, value: times.summary / times.hand, holds: times.summary / times.hand <= 15 },
      {
        what: `${size} clauses: json-logic-js ≥ 15 × slower than compact`,
        value: times.logic / times.summary,
        holds: times.logic / times.summary >= 15,
      },
    ],
  };
}

/** What a page does after each answer: the edited audit is made, checked and evaluated; each contender follows its own audit. */
function answering(size) {
  const ruleset = generateRuleset(size);
  const { program } = load({ ruleset });
  const first = generateAudit(ruleset, seeded(7), 'audit-0');
  const leaves = ruleset.clauses.flatMap((group) => group.clauses);
  const answered = (audit, step) => {
    const leaf = leaves[(step * 37) % leaves.length];
    const isGood = Math.floor(step / leaves.length) % 2 === 0;
    const answer =
      leaf.assess.method === 'sampling'
        ? { sampled: 10, nonconforming: isGood ? 0 : 3, note: 'records sampled' }
        : { result: isGood ? 'conforming' : 'nonconforming', note: 'seen on site' };
    return { ...audit, clauses: { ...audit.clauses, [leaf.id]: answer } };
  };
  const following = (evaluated) => {
    let [audit, step, previous] = [first, 0, undefined];
    return () => {
      audit = answered(audit, step++);
      previous = evaluated(checkAudit(audit), previous);
      return previous;
    };
  };
  const live = following((audit, previous) => evaluateLive(program, audit, previous));
  const full = following((audit) => evaluate(program, audit));
  for (let i = 0; i < 3 * leaves.length; i += 1)
    if (JSON.stringify(live().report) !== JSON.stringify(full())) throw new Error(`answer ${i}: the reports differ`);
  const times = race({
    compact: following((audit) => summarise(program, audit)),
    live,
    sealed: following((audit, previous) => {
      const now = evaluateLive(program, audit, previous);
      return now.report.audit.digest === null ? undefined : now;
    }),
    full,
  });
  const row = (name, time) => ({
    what: `one answer changed, ${size} clauses: ${name}`,
    time: `${time.toFixed(0)} µs`,
    ratio: `${(time / times.compact).toFixed(1)} ×`,
  });
  return {
    rows: [
      row('compact result, shape of the audit checked first', times.compact),
      row('live report with every reason, unchanged parts kept', times.live),
      row('the same, and its digest read each time', times.sealed),
      row('full report made anew', times.full),
    ],
    checks: [{ what: `one answer changed, ${size} clauses: live report < 1 ms`, value: times.live / 1000, holds: times.live < 1000 }],
  };
}

function loading() {
  const read = (path) => JSON.parse(readFileSync(join(root, 'rulesets', path), 'utf8'));
  const ruleset = read('gbt-27922-2011/1.0.0/ruleset.json');
  const times = [];
  for (let i = 0; i < 31; i += 1) {
    const start = performance.now();
    const { program } = load({ ruleset });
    times.push(performance.now() - start);
    if (program === undefined) throw new Error('the ruleset does not load');
  }
  const first = times[0];
  const median = times.sort((a, b) => a - b)[15];
  return {
    rows: [
      { what: 'GB/T 27922 ruleset: check, compose, lint, compile', time: `${median.toFixed(1)} ms`, ratio: '' },
      { what: 'the same, first time in the process', time: `${first.toFixed(1)} ms`, ratio: '' },
    ],
    checks: [{ what: 'loading and compiling the GB ruleset ≤ 20 ms', value: median, holds: median <= 20 }],
  };
}

async function batch(lines) {
  const folder = mkdtempSync(join(tmpdir(), 'steelyard-bench-'));
  try {
    const ruleset = generateRuleset(60);
    const rulesetPath = join(folder, 'ruleset.json');
    const auditsPath = join(folder, 'audits.ndjson');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(rulesetPath, JSON.stringify(ruleset));
    const random = seeded(11);
    const distinct = Array.from({ length: 5000 }, (_, i) => JSON.stringify(generateAudit(ruleset, random, `audit-${i}`)));
    const out = createWriteStream(auditsPath);
    for (let i = 0; i < lines; i += 1)
      if (!out.write(`${distinct[i % distinct.length]}\n`)) await new Promise((done) => out.once('drain', done));
    await new Promise((done) => out.end(done));
    const parseOnly = await measure([join(root, 'tests/bench/parse-only.mjs')], auditsPath);
    const rows = [
      {
        what: `${lines.toLocaleString('en')} audits, 60 clauses: JSON.parse alone`,
        time: `${parseOnly.seconds.toFixed(1)} s`,
        ratio: '1.0 ×',
      },
    ];
    const checks = [];
    for (const jobs of [1, 2]) {
      const run = await measure([join(root, 'dist/cli.js'), 'batch', '--ruleset', rulesetPath, '--jobs', String(jobs)], auditsPath);
      const ratio = run.seconds / parseOnly.seconds;
      rows.push({
        what: `batch, compact lines, --jobs ${jobs} (at most ${run.megabytes.toFixed(0)} MB)`,
        time: `${run.seconds.toFixed(1)} s`,
        ratio: `${ratio.toFixed(1)} ×`,
      });
      checks.push({ what: `batch --jobs ${jobs} ≤ 3 × JSON.parse alone`, value: ratio, holds: ratio <= 3 });
      checks.push({ what: `batch --jobs ${jobs} below 300 MB`, value: run.megabytes, holds: run.megabytes < 300 });
    }
    return { rows, checks };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs node on a script with a file as its input; seconds and the most memory (resident, all threads). */
function measure(args, input) {
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn('sh', ['-c', 'exec "$0" "$@" < "$INPUT" > /dev/null 2> /dev/null', process.execPath, ...args], {
      env: { ...process.env, INPUT: input },
    });
    let megabytes = 0;
    const poll = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // The process has ended, or this system has no /proc: then the memory stays 0 and is not judged.
      }
    }, 50);
    child.on('exit', (code) => {
      clearInterval(poll);
      if (code === 0) done({ seconds: (performance.now() - start) / 1000, megabytes });
      else fail(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

const lines = Number(process.argv.find((argument) => argument.startsWith('--lines='))?.slice(8) ?? 1_000_000);
const parts = [
  evaluation(60),
  evaluation(500),
  answering(500),
  loading(),
  ...(lines > 0 ? [await batch(lines)] : []),
  await pages(),
  await studioPages(),
];
console.log('| what | time | against the first of its block |\n|---|---:|---:|');
for (const { rows } of parts) for (const { what, time, ratio } of rows) console.log(`| ${what} | ${time} | ${ratio} |`);
console.log('');
for (const { skipped } of parts) if (skipped !== undefined) console.log(skipped);
for (const { checks } of parts)
  for (const { what, value, holds } of checks)
    console.log(`${holds ? 'met    ' : 'NOT MET'} ${what} (${value < 1 ? value.toFixed(2) : value.toFixed(1)})`);
