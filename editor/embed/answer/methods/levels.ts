// levels: one of the levels, each with the share or the points that it gives (S-33).
import { amountText, hundredths } from '../../../../engine/explain/amounts.js';
import type { Answer } from '../../../../engine/model/documents.js';
import { choice } from '../../../ui/choice.js';
import { selectField } from '../../../ui/select-field.js';
import { memberTitle } from '../answer-text.js';
import { choiceOf, type MethodControl, record } from '../sheet.js';

const MOST_SEGMENTS = 4;

export const levels: MethodControl<'levels'> = (sheet, method) => {
  const { desk, leaf, answer, describedBy } = sheet;
  const { language } = desk;
  const words = desk.words.answer;
  const assess = leaf.clause.assess;
  const level = answer?.level;
  const options = [...method.levels.values()].map(({ id, share, earned }) => ({
    value: id,
    text: memberTitle(assess?.method === 'levels' ? assess.levels : [], id, language),
    title: share === undefined ? words.pointsText(amountText(earned.toString())) : `${hundredths(share.toString())}%`,
  }));
  const field = { id: `answer-${leaf.id}`, label: words.level, hideLabel: true, describedBy };
  const choose = (id: string | undefined): void => record(sheet, { level: id });
  if (isSegmented(method, answer)) return choice({ ...field, ...choiceOf(sheet, level, options, choose) });
  const named = options.map(({ value, text, title }) => ({ value, text: `${text} ${title}` }));
  return selectField({ ...field, value: level, options: named, empty: words.none, onChange: choose });
};

/** Whether all levels are seen at once, "not applicable" among them. A level that the ruleset does not have needs a list. */
export function isSegmented({ levels }: { readonly levels: ReadonlyMap<string, unknown> }, answer: Answer | undefined): boolean {
  return levels.size <= MOST_SEGMENTS && (answer?.level === undefined || levels.has(answer.level));
}
