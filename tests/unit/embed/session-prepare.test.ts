// The page's way from documents to a program gives what the engine's own gives, whatever the documents are.
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../editor/embed/session/prepare.js';
import { evaluate, type Loaded, load } from '../../../engine/index.js';
import { checkAudit, evaluateChecked, invalidReport } from '../../../engine/page.js';
import { mutateValue } from '../../fuzz/mutate.js';
import { random } from '../../fuzz/random.js';
import { ofFormat } from '../../fuzz/real-documents.js';

type Input = Parameters<typeof prepare>[0];

/** What can be compared of what was loaded; the programs' closures are compared by what they make of audits. */
function told({ program, effective, model, problems }: Loaded): unknown {
  return {
    problems,
    isReady: program !== undefined,
    effective: effective && { ...effective, setBy: effective.setBy('scoring.scale'), changeAt: effective.changeAt?.('/clauses/0') },
    ids: model?.nodes.map(({ id }) => id),
  };
}

async function expectSame(input: Input, what: string): Promise<Loaded> {
  const prepared = await prepare(input);
  const loaded = load(input);
  expect(told(prepared), what).toEqual(told(loaded));
  for (const { value, path } of ofFormat('audit')) {
    if (loaded.program === undefined || prepared.program === undefined) break;
    const report = evaluateChecked(prepared.program, checkAudit(value));
    expect(JSON.stringify(report), `${what} with ${path}`).toBe(JSON.stringify(evaluate(loaded.program, value)));
  }
  return loaded;
}

const rulesets = ofFormat('ruleset');
const baseOf = (id: string | undefined): unknown => rulesets.find(({ value }) => value.id === id)?.value;

describe('prepare', () => {
  it('gives what load gives for every shipped ruleset', async () => {
    for (const { value, path } of rulesets) expect((await expectSame({ ruleset: value }, path)).program, path).toBeDefined();
  });

  it('gives what load gives for every shipped overlay, and for stacks of two', async () => {
    const overlays = ofFormat('overlay');
    for (const { value, path } of overlays) {
      const ruleset = baseOf(value.extends?.id);
      await expectSame({ ruleset, overlays: [value] }, path);
      for (const other of overlays) await expectSame({ ruleset, overlays: [other.value, value] }, `${other.path} then ${path}`);
    }
  });

  it.each<[string, Input]>([
    ['nothing', { ruleset: undefined }],
    ['a text', { ruleset: 'steelyard/ruleset@1' }],
    ['a ruleset of nothing', { ruleset: { format: 'steelyard/ruleset@1' } }],
    ['an audit for a ruleset', { ruleset: { format: 'steelyard/audit@1', id: 5 } }],
    ['a report for a ruleset', { ruleset: { format: 'steelyard/report@1' } }],
    ['an overlay for a ruleset', { ruleset: ofFormat('overlay')[0].value }],
    ['a ruleset for an overlay', { ruleset: rulesets[0].value, overlays: [rulesets[0].value] }],
    ['no overlay where one should be', { ruleset: rulesets[0].value, overlays: [null] }],
    ['a cycle', { ruleset: cycle() }],
  ])('gives what load gives for %s', async (what, input) => {
    const { program, problems } = await expectSame(input, what);
    expect(program).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(invalidReport(problems, input))).toContain('"status":"invalid"');
  });

  it.each(['ruleset', 'overlay'] as const)('gives what load gives for damaged ones of kind %s', async (kind) => {
    for (let run = 0; run < 120; run += 1) {
      const dice = random(0x9a9e + run * 7);
      const document = dice.pick(ofFormat(kind));
      const value = mutateValue(document.value, dice);
      const input = kind === 'ruleset' ? { ruleset: value } : { ruleset: baseOf(document.value.extends?.id), overlays: [value] };
      await expectSame(input, `${document.path} run ${run}`);
    }
  });

  it('says what is wrong where an audit of another kind is given, as the engine does', async () => {
    const [{ value }] = rulesets;
    const { program } = await prepare({ ruleset: value });
    if (program === undefined) throw new Error('the ruleset does not load');
    for (const audit of [
      value,
      { format: 'steelyard/report@1' },
      null,
      5,
      { format: 'steelyard/audit@1', date: 'soon', clauses: { x: 1 } },
    ]) {
      expect(evaluateChecked(program, checkAudit(audit))).toEqual(evaluate(program, audit));
    }
  });
});

function cycle(): unknown {
  const value: Record<string, unknown> = { format: 'steelyard/ruleset@1' };
  value.title = value;
  return value;
}
