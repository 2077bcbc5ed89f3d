// conformity: conforming or not (S-31).
import { choice } from '../../../ui/choice.js';
import { choiceOf, type MethodControl, record } from '../sheet.js';

export const conformity: MethodControl<'conformity'> = (sheet) => {
  const { desk, leaf, answer, describedBy } = sheet;
  const words = desk.words.answer;
  return choice({
    id: `answer-${leaf.id}`,
    label: words.level,
    hideLabel: true,
    describedBy,
    ...choiceOf(
      sheet,
      answer?.result,
      [
        { value: 'conforming', text: words.conforming, tone: 'good' },
        { value: 'nonconforming', text: words.nonconforming, tone: 'bad' },
      ],
      (value) => record(sheet, { result: value === 'conforming' ? 'conforming' : 'nonconforming' }),
    ),
  });
};
