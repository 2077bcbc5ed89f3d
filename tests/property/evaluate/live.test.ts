// The report that follows an audit through its edits says, to the byte, what a report made from nothing says (S-140); what says the
// same as before is the same object.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Audit, canonicalText, checkAudit, evaluate, evaluateLive, type Findings, type LiveReport } from '../../../engine/index.js';
import { Dice } from './dice.js';
import { COMPLETE, generateAudit } from './generate-audit.js';
import { edited } from './generate-edit.js';
import { Census, makeRulesets } from './made-case.js';

const MADE = makeRulesets(61_001, 120, (dice) => ({ leaves: dice.integer(1, 14) }));
const PARTIAL = { answers: 0.4, facts: 0.3, evidence: 0.4 };
const LISTS = ['clauses', 'groups', 'conditions', 'evidence', 'adjustments'] as const;
const PARTS = [
  'binding',
  'bounds',
  'total',
  'decision',
  'outputs',
  'next',
  'provisional',
  'ruleset',
  'overlays',
  'problems',
  ...LISTS,
] as const;

const edits = fc.record({
  made: fc.nat({ max: MADE.length - 1 }),
  start: fc.nat(),
  isComplete: fc.boolean(),
  edits: fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
});

/** Each part whose text is the same is the same object, and the other way round. */
function expectSharing(before: Findings, now: Findings, texts: ReadonlyMap<unknown, string>): void {
  for (const part of PARTS) expect(before[part] === now[part], part).toBe(texts.get(before[part]) === JSON.stringify(now[part]));
  for (const list of LISTS) {
    const former: readonly unknown[] = before[list];
    for (const [index, one] of now[list].entries()) {
      expect(former[index] === one, `${list} ${one.id}`).toBe(texts.get(former[index]) === JSON.stringify(one));
    }
  }
}

/** As they stand now, so that a later change would be seen. */
function textsOf(findings: Findings): ReadonlyMap<unknown, string> {
  const parts: readonly unknown[] = [
    ...PARTS.map((part) => findings[part]),
    ...LISTS.flatMap((list): readonly unknown[] => findings[list]),
  ];
  return new Map(parts.map((part) => [part, JSON.stringify(part)]));
}

it('gives after every edit the bytes that it would give without a past, and keeps what did not change', () => {
  const census = new Census();
  fc.assert(
    fc.property(edits, ({ made, start, isComplete, edits: seeds }) => {
      const { program, ruleset } = MADE[made] ?? expect.fail('no such ruleset');
      let audit = structuredClone(generateAudit(new Dice(start), ruleset, isComplete ? COMPLETE : PARTIAL)) as Audit;
      let live: LiveReport = evaluateLive(program, checkAudit(audit));
      for (const seed of seeds) {
        const before = live.findings;
        const texts = textsOf(before);
        audit = edited(seed, ruleset, audit);
        live = evaluateLive(program, checkAudit(audit), live);
        const fresh = evaluate(program, audit);
        expect(JSON.stringify(live.report)).toBe(JSON.stringify(fresh));
        expect(canonicalText(live.report)).toBe(canonicalText(fresh));
        expectSharing(before, live.findings, texts);
        for (const [part, text] of texts) expect(JSON.stringify(part)).toBe(text);
        const kept = live.findings.clauses.filter((clause, index) => clause === before.clauses[index]).length;
        census.add(`status ${fresh.status}`, kept === fresh.clauses.length ? 'all clauses kept' : kept > 0 ? 'some kept' : 'none kept');
        for (const [index, group] of live.findings.groups.entries())
          census.add(group === before.groups[index] ? 'group kept' : 'group changed');
      }
    }),
    { seed: 20_261_121, numRuns: 300 },
  );
  census.expectAtLeast(20, ['status invalid', 'status ineligible', 'status incomplete', 'status final', 'none kept']);
  census.expectAtLeast(120, ['all clauses kept', 'some kept', 'group kept', 'group changed']);
});

it('takes nothing over from a report under another program', () => {
  for (const [index, { program, dice, ruleset }] of MADE.entries()) {
    const other = MADE[(index + 1) % MADE.length] ?? expect.fail('no other ruleset');
    const audit = checkAudit(generateAudit(dice, ruleset, PARTIAL));
    const foreign = evaluateLive(other.program, audit);
    expect(JSON.stringify(evaluateLive(program, audit, foreign).report)).toBe(JSON.stringify(evaluate(program, audit)));
  }
});
