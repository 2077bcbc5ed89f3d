// The page's reasons and sentences say what the engine's own say, word by word, in each language; and what the next grade needs leads
// to the place where it can be given.
import { describe, expect, it } from 'vitest';
import { loadFullTelling, loadTelling } from '../../../editor/embed/session/telling.js';
import { problemNames } from '../../../engine/explain/in-language.js';
import { evaluate, explain, type Language, load, type Model, type Problem, problemSentence, type Report } from '../../../engine/index.js';
import { problem } from '../../../engine/model/problem.js';
import { codesWithSentence } from '../../../engine/text/problems/sentence.js';
import { ofFormat } from '../../fuzz/real-documents.js';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

interface Case {
  readonly path: string;
  readonly report: Report;
  readonly model: Model;
}

/** A shipped ruleset with an item of evidence without which an audit is incomplete, as none of them has one. */
const STRICT = {
  ...ofFormat('ruleset')[0].value,
  id: 'strict',
  evidence: [{ id: 'records', title: 'Records', quantity: { min: 4 }, shortfall: 'incomplete' }],
};

const RULESETS = [...ofFormat('ruleset').map(({ value }) => value), STRICT];

const CASES: readonly Case[] = RULESETS.flatMap((value) => {
  const { program, model } = load({ ruleset: value });
  if (program === undefined || model === undefined) throw new Error(`${value.id} does not load`);
  const audits = ofFormat('audit').filter((audit) => audit.value.ruleset?.id === value.id);
  const empty = { path: `nothing under ${value.id}`, value: { format: 'steelyard/audit@1' } };
  return [...audits, empty].map((audit) => ({ path: audit.path, report: evaluate(program, audit.value), model }));
});

describe.each(LANGUAGES)('telling in %s', (language) => {
  it('gives the reasons that explain gives', async () => {
    const telling = await loadTelling(language);
    expect(CASES.length).toBeGreaterThan(8);
    for (const { path, report, model } of CASES) {
      const all = explain(report, model, language);
      const reasons = telling.reasons(report, model);
      const next = reasons.next();
      const told = {
        status: reasons.status(),
        decision: reasons.decision(),
        score: reasons.score(),
        bounds: reasons.bounds(),
        binding: reasons.binding(),
        clauses: new Map(report.clauses.map(({ id }) => [id, reasons.clause(id)])),
        groups: new Map(report.groups.map(({ id }) => [id, reasons.group(id)])),
        conditions: new Map(report.conditions.map(({ id }) => [id, reasons.condition(id)])),
        evidence: new Map(report.evidence.map(({ id }) => [id, reasons.evidence(id)])),
        adjustments: new Map(report.adjustments.map(({ id }) => [id, reasons.adjustment(id)])),
        outputs: new Map(Object.keys(report.outputs).map((id) => [id, reasons.output(id)])),
        next: next === undefined ? [] : [next.heading, ...next.steps.map(({ sentence }) => sentence)],
        origins: new Map([...all.origins.keys()].map((place) => [place, reasons.origin(place)])),
      };
      expect(told, path).toEqual(all);
    }
  });

  it('says every problem as the engine does, those with audits at once', async () => {
    const [telling, full] = [await loadTelling(language), await loadFullTelling(language)];
    const commandLine =
      /^(sheet-|unknown-(ruleset|overlay)$|ruleset-not-named|no-version-for-date|wrong-use|broken-document|unwritable-file)/;
    let count = 0;
    for (const code of codesWithSentence()) {
      if (commandLine.test(code)) continue;
      const one = problem('error', code, 'audit', '', {
        clause: 'repair',
        found: 'string',
        expected: ['integer', 'null'],
        fields: ['result'],
      });
      expect(full.problem(one, undefined)).toBe(problemSentence(one, language));
      expect(full.hasWordsFor([one]), code).toBe(true);
      if (telling.hasWordsFor([one])) expect(telling.problem(one, undefined)).toBe(problemSentence(one, language));
      count += 1;
    }
    expect(count).toBeGreaterThan(120);
    for (const { path, report, model } of CASES) {
      expect(telling.hasWordsFor(report.problems.filter((one: Problem) => one.document === 'audit')), path).toBe(true);
      for (const one of report.problems) {
        expect(full.problem(one, model), path).toBe(problemSentence(one, language, problemNames(model, language)));
      }
    }
  });

  it('says code and values where it has no words, and loads each telling once', async () => {
    const telling = await loadTelling(language);
    expect(telling.problem(problem('error', 'grade-order', 'ruleset', '', { grade: 'a' }), undefined)).toBe('grade-order {"grade":"a"}');
    expect(await loadTelling(language)).toBe(telling);
    const [first] = CASES;
    if (first === undefined) throw new Error('no case');
    expect(telling.reasons(first.report, first.model)).toBe(telling.reasons(first.report, first.model));
    expect(telling.reasons(first.report, first.model).clause('__proto__')).toBe('');
    expect(telling.reasons(first.report, first.model).output('constructor')).toBe('');
    expect(telling.reasons(first.report, first.model).origin('clauses/nothing')).toBeUndefined();
  });
});

describe('what the next grade needs', () => {
  it('leads to the clauses, the evidence, the conditions and the facts that it is about', async () => {
    const telling = await loadTelling('en');
    const kinds = new Set<string>();
    for (const { path, report, model } of CASES) {
      const steps = telling.reasons(report, model).next()?.steps ?? [];
      const targets = steps.flatMap((step) => step.targets);
      for (const { kind, id } of targets) {
        kinds.add(kind);
        const there = {
          clause: model.clauseById.has(id),
          evidence: model.evidence.has(id),
          condition: model.conditions.has(id),
          adjustment: model.adjustments.has(id),
          fact: model.facts.has(id),
          details: ['date', 'type', 'previous'].includes(id),
          score: id === 'score',
        };
        expect(there[kind], `${path}: ${kind} ${id}`).toBe(true);
      }
      const asked = targets.flatMap(({ kind, id }) => (kind === 'clause' ? [id] : []));
      for (const id of report.next?.unanswered ?? []) expect(asked, path).toContain(id);
      for (const id of report.next?.evidence ?? []) expect(targets, path).toContainEqual({ kind: 'evidence', id });
      for (const { condition } of report.next?.requirements ?? [])
        expect(targets, path).toContainEqual({ kind: 'condition', id: condition });
    }
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['clause', 'condition', 'evidence', 'fact', 'score']));
  });
});
