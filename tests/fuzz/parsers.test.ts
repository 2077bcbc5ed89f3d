// The four parsers under seeded damage to real documents: never an exception, never a hang, and problems that are well formed, have
// a place in the text and a sentence in both languages.
import { describe, expect, it } from 'vitest';
import { check, evaluate, type Language, load, type Problem, parse, problemSentence, summarise } from '../../engine/index.js';
import { mutateText, mutateValue } from './mutate.js';
import { random } from './random.js';
import { ofFormat, type RealDocument } from './real-documents.js';

const KINDS = ['ruleset', 'overlay', 'audit', 'report'] as const;
const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
/** A document takes milliseconds; a tenth of a minute for one is a hang on any machine. */
const HANG_MS = 6_000;
const TIMEOUT = 180_000;

/** Fails with the seed, so that a finding can be tried again. */
function expectSound(problems: readonly Problem[], seed: string): void {
  expect(problems.length, seed).toBeLessThanOrEqual(2_000);
  for (const one of problems) {
    if (!/^[a-z]+(-[a-z0-9]+)*$/.test(one.code)) expect.fail(`${seed}: code ${one.code}`);
    if (!['error', 'warning', 'info'].includes(one.severity)) expect.fail(`${seed}: severity ${one.severity}`);
    if (one.pointer !== '' && !one.pointer.startsWith('/')) expect.fail(`${seed}: pointer ${one.pointer}`);
    // Plain data: it goes into reports and through workers.
    if (JSON.stringify(JSON.parse(JSON.stringify(one.params))) !== JSON.stringify(one.params))
      expect.fail(`${seed}: params of ${one.code}`);
    for (const language of LANGUAGES) {
      const sentence = problemSentence(one, language);
      if (sentence.length === 0 || sentence.startsWith(one.code)) expect.fail(`${seed}: no sentence for ${one.code} in ${language}`);
    }
  }
}

function withinTime(seed: string, run: () => void): void {
  const started = performance.now();
  try {
    run();
  } catch (error) {
    throw new Error(`${seed}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const took = performance.now() - started;
  if (took > HANG_MS) expect.fail(`${seed} took ${Math.round(took)} ms`);
}

describe.each(KINDS)('damaged text of a %s', (kind) => {
  it('is parsed and checked, whatever it has become', { timeout: TIMEOUT }, () => {
    const documents = ofFormat(kind);
    let parsedCount = 0;
    for (let run = 0; run < 1_500; run += 1) {
      const dice = random(0xf0 + run * 31 + KINDS.indexOf(kind));
      const document = dice.pick(documents);
      const seed = `${document.path} run ${run}`;
      withinTime(seed, () => {
        const text = mutateText(document.text, dice);
        const { value, problems, locate } = parse(text, 'document');
        expectSound(problems, seed);
        if (value === undefined) {
          expect(problems.length, seed).toBeGreaterThan(0);
          return;
        }
        parsedCount += 1;
        const checked = check(value, 'document', problems.length === 0 ? 'parsed' : 'host');
        expectSound(checked.problems, seed);
        const lines = text.split(/\r\n?|\n/).length;
        for (const { pointer } of checked.problems) expect(locate(pointer).line, seed).toBeLessThanOrEqual(lines);
      });
    }
    // Damage that always made nonsense of the text would test one branch only.
    expect(parsedCount).toBeGreaterThan(100);
  });

  it('agrees with JSON.parse about what is JSON', () => {
    const documents = ofFormat(kind);
    for (let run = 0; run < 500; run += 1) {
      const dice = random(0x1234 + run);
      const text = mutateText(dice.pick(documents).text.slice(0, 3_000), dice);
      const isJson = isParsable(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
      expect(parse(text, 'document').value !== undefined, `run ${run}`).toBe(isJson);
    }
  });
});

describe('damaged values', () => {
  const rulesets = ofFormat('ruleset');

  it.each(['ruleset', 'overlay'] as const)('of a %s are loaded or refused', { timeout: TIMEOUT }, (kind) => {
    for (let run = 0; run < 400; run += 1) {
      const dice = random(0xbeef + run * 7);
      const document = dice.pick(ofFormat(kind));
      const seed = `${document.path} run ${run}`;
      withinTime(seed, () => {
        const value = mutateValue(document.value, dice);
        const base = rulesets.find((one) => one.value.id === document.value.extends?.id) ?? rulesets[0];
        const { problems, program } = kind === 'ruleset' ? load({ ruleset: value }) : load({ ruleset: base.value, overlays: [value] });
        expectSound(problems, seed);
        if (program === undefined)
          expect(
            problems.some((one) => one.severity === 'error'),
            seed,
          ).toBe(true);
        else expect(() => summarise(program, { format: 'steelyard/audit@1' })).not.toThrow();
      });
    }
  });

  it('of an audit are evaluated or refused, to a report that has the shape of one', { timeout: TIMEOUT }, () => {
    const programs = new Map(rulesets.map(({ value }) => [value.id, load({ ruleset: value }).program]));
    for (let run = 0; run < 600; run += 1) {
      const dice = random(0xa0d17 + run * 13);
      const document: RealDocument = dice.pick(ofFormat('audit'));
      const seed = `${document.path} run ${run}`;
      const program = programs.get(document.value.ruleset?.id);
      if (program === undefined) throw new Error(`${seed}: its ruleset does not load`);
      withinTime(seed, () => {
        const audit = mutateValue(document.value, dice);
        const report = evaluate(program, audit);
        expectSound(report.problems, seed);
        expect(check(JSON.parse(JSON.stringify(report)), 'report').problems, seed).toEqual([]);
        const { status, score, exactScore, grade } = report;
        expect(summarise(program, audit), seed).toMatchObject({ status, score, exactScore, grade });
      });
    }
  });
});

function isParsable(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
