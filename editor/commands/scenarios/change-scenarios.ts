// Changes of the scenarios beside a document: what they are called, what they expect, which audit they are, their order.

import { textIn } from '../../../engine/explain/titles.js';
import { SCENARIO_FIELDS } from '../../../engine/scenario/compare.js';
import type { Language } from '../../../engine/text/language.js';
import type { Edit, WorkEdit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import type { Scenario, Work } from '../../state/work.js';

/** Scenarios have no ids: they are named by their place in the list. */
export function nameScenario(work: Work, index: number, language: Language, name: string): Edit | false {
  const scenario = work.scenarios[index];
  if (scenario === undefined) return false;
  const before = typeof scenario.name === 'string' ? { 'zh-CN': scenario.name } : scenario.name;
  if ((before[language] ?? '') === name) return false;
  const { [language]: _, ...others } = before;
  // Some name stays.
  if (name === '' && Object.keys(others).length === 0) return false;
  return changed(scenario, { 'zh-CN': '用例名称', en: 'Name of the scenario' }, index, {
    ...scenario,
    name: name === '' ? others : { ...before, [language]: name },
  });
}

/** `value` undefined: the field is not compared any more. A scenario goes on expecting at least one thing. */
export function expectOf(work: Work, index: number, field: (typeof SCENARIO_FIELDS)[number], value: unknown): Edit | false {
  const scenario = work.scenarios[index];
  if (scenario === undefined || JSON.stringify(scenario.expect[field]) === JSON.stringify(value)) return false;
  const { [field]: _, ...others } = scenario.expect;
  if (value === undefined && Object.keys(others).length === 0) return false;
  const asked = { ...scenario.expect, [field]: value };
  const expect = Object.fromEntries(SCENARIO_FIELDS.filter((one) => asked[one] !== undefined).map((one) => [one, asked[one]]));
  return changed(scenario, { 'zh-CN': '用例的预期', en: 'What the scenario expects' }, index, { ...scenario, expect });
}

/** All that they came to becomes what is expected, in the fields that they expect something of; by their places in the list. */
export function expectFound(work: Work, found: ReadonlyMap<number, Readonly<Record<string, unknown>>>): Edit | false {
  const after = new Map<number, Scenario>();
  for (const [index, report] of found) {
    const scenario = work.scenarios[index];
    if (scenario === undefined) continue;
    const expect = Object.fromEntries(
      Object.entries(scenario.expect).map(([field, value]) => [field, Object.hasOwn(report, field) ? report[field] : value]),
    );
    if (JSON.stringify(expect) !== JSON.stringify(scenario.expect)) after.set(index, { ...scenario, expect });
  }
  const [first] = after.values();
  if (first === undefined) return false;
  const label: Label =
    after.size === 1
      ? { 'zh-CN': '用例按现在的结果更新', en: 'The scenario expects what it comes to now' }
      : { 'zh-CN': `${after.size} 个用例按现在的结果更新`, en: `${after.size} scenarios expect what they come to now` };
  return edit(label, first, (draft) => {
    for (const [index, scenario] of after) draft.scenarios[index] = scenario as never;
  });
}

/** Another audit in its place; what is expected stays. */
export function auditOfScenario(work: Work, index: number, audit: Readonly<Record<string, unknown>>): Edit | false {
  const scenario = work.scenarios[index];
  if (scenario === undefined) return false;
  const { format: _, ...asked } = audit;
  return changed(scenario, { 'zh-CN': '用例的审核记录', en: 'Audit of the scenario' }, index, { ...scenario, audit: asked });
}

export function removeScenarios(work: Work, indexes: readonly number[]): Edit | false {
  const gone = work.scenarios.filter((_, at) => indexes.includes(at));
  const [first] = gone;
  if (first === undefined) return false;
  return edit({ 'zh-CN': '删除用例', en: 'Remove scenario' }, first, (draft) => {
    draft.scenarios = draft.scenarios.filter((_, at) => !indexes.includes(at));
  });
}

/** `to`: the place in the list without it. */
export function moveScenario(work: Work, from: number, to: number): Edit | false {
  const scenario = work.scenarios[from];
  const target = Math.max(0, Math.min(to, work.scenarios.length - 1));
  if (scenario === undefined || from === target) return false;
  return edit({ 'zh-CN': '移动用例', en: 'Move scenario' }, scenario, (draft) => {
    const [moved] = draft.scenarios.splice(from, 1);
    if (moved !== undefined) draft.scenarios.splice(target, 0, moved);
  });
}

function changed(scenario: Scenario, verb: Label, index: number, after: Scenario): Edit {
  return edit(verb, scenario, (draft) => {
    draft.scenarios[index] = after as never;
  });
}

function edit(verb: Label, { name }: Scenario, change: WorkEdit['change']): WorkEdit {
  const called = (language: Language): string => textIn(name, language) ?? '';
  return {
    of: 'work',
    label: { 'zh-CN': `${verb['zh-CN']}：${called('zh-CN')}`, en: `${verb.en}: ${called('en')}` },
    place: { collection: 'scenarios', id: '' },
    change,
  };
}
