// Whatever comes of a ruleset and an audit, its sentences are whole: no hole left empty, no id where there is a title, no
// punctuation of the other language. Random rulesets, every member of which has a title in both languages.
import { expect, test } from 'vitest';
import { explain, explainedCodes } from '../../../engine/explain/explain.js';
import { evaluate, load, type Report, type Ruleset } from '../../../engine/index.js';
import { sentencesOf } from '../../unit/explain/told.js';
import { Dice } from '../evaluate/dice.js';
import { generateAudit } from '../evaluate/generate-audit.js';
import { generateRuleset } from '../evaluate/generate-ruleset.js';

const RULESETS = 150;
const BROKEN = /undefined|null|NaN|\[object|Infinity|\uE000/;
const WRONG_IN_CHINESE = /[,;:!?()]|\.(?!\d)|[。，；：]{2}|[。，；：、“（]\s|\s[。，；：、”）]| {2}|^\s|\s$|^$/;
const WRONG_IN_ENGLISH = /[\p{Script=Han}，。；：、（）]|\.\.| {2}|\s[.,;:]|\.[A-Z]|^\s|\s$|^$/u;

/** The ruleset with a title of its own on everything that has an id, and the ids that must then not be seen. */
function titled(ruleset: Ruleset): { readonly ruleset: Ruleset; readonly hidden: RegExp } {
  const ids = new Set<string>();
  let count = 0;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(
      ([key, inner]) => [key, key === 'holds' || key === 'applies' ? inner : visit(inner)] as const,
    );
    const made = Object.fromEntries(entries);
    if (typeof made.id !== 'string') return made;
    if (made.id.includes('-')) ids.add(made.id);
    count += 1;
    return { ...made, title: { 'zh-CN': `事项${count}甲`, en: `Thing ${count}` } };
  };
  const made = visit({ ...ruleset, ungraded: ruleset.ungraded ?? { id: 'un-graded' } }) as Ruleset;
  return { ruleset: { ...made, id: ruleset.id }, hidden: new RegExp(`(?<![\\w-])(?:${[...ids].join('|')})(?![\\w-])`) };
}

function codesOf(report: Report): readonly string[] {
  const lists = [report.clauses, report.groups, report.conditions, report.evidence, report.adjustments, Object.values(report.outputs)];
  return [report.decision.code, report.total.why.code, ...lists.flatMap((list) => list.map(({ why }) => why.code))];
}

test('sentences of random reports are whole, in both languages', () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  let told = 0;
  for (let seed = 1; seed <= RULESETS; seed += 1) {
    const dice = new Dice(seed);
    const { ruleset, hidden } = titled(generateRuleset(dice, { leaves: dice.integer(1, 8) }));
    const { program, model } = load({ ruleset });
    if (program === undefined || model === undefined) continue;
    for (const gap of [0, 0.5]) {
      const audit = generateAudit(dice, ruleset, { answers: gap, facts: 0.05 + gap / 2, evidence: 0.1 + gap / 2, faults: 0.05 });
      const report = evaluate(program, audit);
      for (const code of codesOf(report)) seen.add(code);
      for (const language of ['zh-CN', 'en'] as const) {
        const wrong = language === 'en' ? WRONG_IN_ENGLISH : WRONG_IN_CHINESE;
        for (const [place, sentence] of sentencesOf(explain(report, model, language))) {
          told += 1;
          const fault = BROKEN.exec(sentence) ?? wrong.exec(sentence) ?? (place.startsWith('origins') ? null : hidden.exec(sentence));
          if (fault !== null) faults.push(`seed ${seed}, ${place}: “${fault[0]}” in: ${sentence}`);
        }
      }
    }
  }
  expect(faults.slice(0, 10)).toEqual([]);
  expect(told).toBeGreaterThan(10_000);
  const missing = [...explainedCodes()].filter((code) => !seen.has(code));
  // Only a report without an evaluation says the one; a ruleset without involved points the other.
  expect(missing.filter((code) => code !== 'not-evaluated' && code !== 'nothing-to-score')).toEqual([]);
}, 60_000);
