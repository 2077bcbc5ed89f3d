// percentage: a number, and the bands as quick ways to it; a value in no band is the engine's to complain about (S-34).
import { html, nothing } from 'lit';
import { amountText } from '../../../../engine/explain/amounts.js';
import { toNearestNumber } from '../../../../engine/number/rational.js';
import { choice } from '../../../ui/choice.js';
import { numberField } from '../../../ui/number-field.js';
import { memberTitle } from '../answer-text.js';
import { type MethodControl, record } from '../sheet.js';

export const percentage: MethodControl<'percentage'> = (sheet, method) => {
  const { desk, leaf, answer, describedBy, isFaulty } = sheet;
  const words = desk.words.answer;
  const value = answer?.percentage;
  const step = method.step && toNearestNumber(method.step);
  const assess = leaf.clause.assess;
  const bands = method.bands.map(({ id, min, max }) => ({
    id,
    low: toNearestNumber(min),
    high: toNearestNumber(max),
    range:
      min.toString() === max.toString() ? `${amountText(min.toString())}%` : `${amountText(min.toString())}–${amountText(max.toString())}%`,
  }));
  const bandOf = (p: number) => bands.find(({ low, high }) => p >= low && p <= high);
  return html`${numberField({
    id: `answer-${leaf.id}`,
    label: words.percentage,
    hideLabel: true,
    value,
    unit: '%',
    min: 0,
    max: 100,
    step,
    describedBy,
    isFaulty,
    words: words.number,
    isWhole: (p) => (bands.length === 0 || bandOf(p) !== undefined) && isMultiple(p, step),
    onChange: (p) => record(sheet, { percentage: p }, 'percentage'),
  })}${
    bands.length === 0
      ? nothing
      : choice({
          id: `bands-${leaf.id}`,
          label: words.bands,
          hideLabel: true,
          value: value === undefined ? undefined : bandOf(value)?.id,
          options: bands.map(({ id, range }) => ({
            value: id,
            text: memberTitle(assess?.method === 'percentage' ? assess.bands : [], id, desk.language),
            title: range,
          })),
          // The least of the band: more has to be said by number.
          onChange: (id) => {
            const low = bands.find((band) => band.id === id)?.low;
            record(sheet, { percentage: low !== undefined && step ? Number((Math.ceil(low / step - 1e-9) * step).toPrecision(12)) : low });
          },
        })
  }`;
};

/** Near enough to wait while a number is typed; the engine decides exactly. */
export function isMultiple(value: number, step: number | undefined): boolean {
  return !step || Math.abs(value / step - Math.round(value / step)) < 1e-6;
}
