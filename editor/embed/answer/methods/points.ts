// points: given by the assessor, in steps; "involved" is what is left of the leaf after deletions inside it (S-36, S-45).
import { html, nothing } from 'lit';
import { numberField } from '../../../ui/number-field.js';
import { type MethodControl, record } from '../sheet.js';
import { isMultiple } from './percentage.js';

export const points: MethodControl<'points'> = (sheet, { step }) => {
  const { desk, leaf, answer, canDelete, describedBy, isFaulty } = sheet;
  const words = desk.words.answer;
  const most = leaf.clause.points ?? 0;
  const { involved } = answer ?? {};
  const common = { min: 0, max: most, step, words: words.number, describedBy, isFaulty };
  return html`${numberField({
    ...common,
    id: `answer-${leaf.id}`,
    label: words.points,
    hideLabel: true,
    value: answer?.points,
    unit: words.pointsOf(String(involved ?? most)),
    isWhole: (value) => value <= (involved ?? most) && isMultiple(value, step),
    onChange: (value) => record(sheet, { points: value }, 'points'),
  })}${
    canDelete || involved !== undefined
      ? numberField({
          ...common,
          id: `involved-${leaf.id}`,
          label: words.involved,
          value: involved,
          placeholder: String(most),
          isWhole: (value) => value >= (answer?.points ?? 0),
          onChange: (value) => record(sheet, { involved: value }, 'involved'),
        })
      : nothing
  }`;
};
