// A small ruleset, an audit, and what is told of it in both languages.

import { type Explanation, explain } from '../../../engine/explain/explain.js';
import { type Audit, type Clause, evaluate, load, type Model, type Report, type Ruleset } from '../../../engine/index.js';

export interface Told {
  readonly report: Report;
  readonly model: Model;
  readonly zh: Explanation;
  readonly en: Explanation;
}

type Rules = Partial<Ruleset> & { readonly clauses: readonly Clause[] };

export function text(zh: string, en: string): { readonly 'zh-CN': string; readonly en: string } {
  return { 'zh-CN': zh, en };
}

export const GRADES: Ruleset['grades'] = [
  { id: 'gold', title: text('金级', 'Gold'), min: 90 },
  { id: 'silver', title: text('银级', 'Silver'), min: 60 },
];

export function rules(fields: Rules): Ruleset {
  return {
    format: 'steelyard/ruleset@1',
    id: 'small',
    version: '1.0.0',
    status: 'published',
    title: text('小规则', 'Small'),
    scoring: {},
    grades: GRADES,
    ungraded: { id: 'none', title: text('不合格', 'Not certified') },
    ...fields,
  };
}

/** A clause of 4 points with a number and a title, unless said otherwise. */
export function clause(fields: Partial<Clause> = {}): Clause {
  return { id: 'one', number: '1', title: text('维修', 'Repair'), points: 4, assess: { method: 'conformity' }, ...fields };
}

export function modelOf(fields: Rules): Model {
  const { model, problems } = load({ ruleset: rules(fields) });
  if (model === undefined) throw new Error(`the ruleset does not load: ${JSON.stringify(problems)}`);
  return model;
}

export function tell(fields: Rules, audit: Partial<Audit> = {}): Told {
  const { program, model, problems } = load({ ruleset: rules(fields) });
  if (program === undefined || model === undefined) {
    throw new Error(`the ruleset does not load: ${JSON.stringify(problems.filter((one) => one.severity === 'error'))}`);
  }
  const report = evaluate(program, { format: 'steelyard/audit@1', id: 'a', type: 'initial', date: '2026-03-01', ...audit });
  return { report, model, zh: explain(report, model, 'zh-CN'), en: explain(report, model, 'en') };
}

/** Every sentence of an explanation with its place. */
export function* sentencesOf(explanation: Explanation): Generator<readonly [string, string]> {
  for (const [part, told] of Object.entries(explanation)) {
    if (told instanceof Map) for (const [id, sentence] of told) yield [`${part} ${String(id)}`, String(sentence)];
    else if (Array.isArray(told)) for (const [index, line] of told.entries()) yield [`${part} ${index}`, String(line)];
    else if (told !== undefined) yield [part, String(told)];
  }
}
