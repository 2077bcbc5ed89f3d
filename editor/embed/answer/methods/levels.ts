// levels: one of the levels, each with the share or the points that it gives (S-33).
import { type Answer, titleOf } from '../../../../engine/page.js';
import { choice } from '../../../ui/choice.js';
import { selectField } from '../../../ui/select-field.js';
import { numberText } from '../answer-text.js';
import { choiceOf, type MethodControl, record } from '../sheet.js';

const MOST_SEGMENTS = 4;

export const levels: MethodControl<'levels'> = (sheet, assess) => {
  const { desk, leaf, answer, describedBy } = sheet;
  const words = desk.words.answer;
  const level = answer?.level;
  const options = assess.levels.map((one) => ({
    value: one.id,
    text: titleOf(one, desk.language),
    title: one.share === undefined ? words.pointsText(numberText(one.points ?? 0)) : `${Number((one.share * 100).toPrecision(12))}%`,
  }));
  const field = { id: `answer-${leaf.id}`, label: words.level, hideLabel: true, describedBy };
  const choose = (id: string | undefined): void => record(sheet, { level: id });
  if (isSegmented(assess.levels, answer)) return choice({ ...field, ...choiceOf(sheet, level, options, choose) });
  const named = options.map(({ value, text, title }) => ({ value, text: `${text} ${title}` }));
  return selectField({ ...field, value: level, options: named, empty: words.none, onChange: choose });
};

/** Whether all levels are seen at once, "not applicable" among them. A level that the ruleset does not have needs a list. */
export function isSegmented(levels: readonly { readonly id: string }[], answer: Answer | undefined): boolean {
  return levels.length <= MOST_SEGMENTS && (answer?.level === undefined || levels.some(({ id }) => id === answer.level));
}
