// The reasons of a report, sentence by sentence, in the order of the ruleset.
import { type Explanation, explain, type Program, type Report } from '../../index.js';
import type { Context } from '../context.js';
import type { Names } from './names.js';

/** Titled sections with a blank line between them; where each rule comes from stands once, at the end. */
export function explained(report: Report, program: Program, names: Names, { language, say, style }: Context): readonly string[] {
  const told = explain(report, program.model, language);
  const origins = new Origins(told);
  const listed = (sentences: ReadonlyMap<string, string>, name: (id: string) => string, collection: string): readonly string[] =>
    [...sentences].flatMap(([id, sentence]) => [`  ${name(id)}${style.dim(origins.mark(`${collection}/${id}`))}`, `      ${sentence}`]);
  const summary = [told.status, told.decision, told.bounds ?? '', told.binding].filter((line) => line !== '');
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [say('为什么', 'Why'), summary.map((line) => `  ${line}`)],
    [say('分数的由来', 'How the score came about'), told.score.map((line) => `  ${line}`)],
    [say('各条款', 'Clauses'), listed(inOrder(program, told), names.clause, 'clauses')],
    [say('各条件', 'Conditions'), listed(told.conditions, names.condition, 'conditions')],
    [say('各项证据', 'Evidence'), listed(told.evidence, names.evidence, 'evidence')],
    [say('加减分', 'Adjustments'), listed(told.adjustments, names.adjustment, 'adjustments')],
    [say('其他结果', 'Outputs'), listed(told.outputs, names.output, 'outputs')],
    [say('依据', 'Where the rules come from'), origins.legend()],
  ];
  const filled = sections.filter(([, lines]) => lines.length > 0);
  return filled.flatMap(([title, lines], index) => [...(index === 0 ? [] : ['']), style.bold(title), ...lines]);
}

/** Numbers the places that rules come from, in the order in which they are first referred to. */
class Origins {
  private readonly told: Explanation;
  private readonly numbers = new Map<string, number>();

  constructor(told: Explanation) {
    this.told = told;
  }

  /** " [2]"; empty where the origin is not known. */
  mark(place: string): string {
    const origin = this.told.origins.get(place);
    if (origin === undefined || origin === '') return '';
    const number = this.numbers.get(origin) ?? this.numbers.size + 1;
    this.numbers.set(origin, number);
    return ` [${number}]`;
  }

  legend(): readonly string[] {
    return [...this.numbers].map(([origin, number]) => `  [${number}] ${origin}`);
  }
}

/** Groups and leaves together, as the ruleset has them. */
function inOrder(program: Program, told: Explanation): ReadonlyMap<string, string> {
  return new Map(
    program.model.nodes.flatMap(({ id }) => {
      const sentence = told.groups.get(id) ?? told.clauses.get(id);
      return sentence === undefined ? [] : [[id, sentence] as const];
    }),
  );
}
