// percentage: a number, and the bands as quick ways to it; a value in no band is the engine's to complain about (S-34).

import { html, nothing } from 'lit';
import { titleOf } from '../../../../engine/page.js';
import { choice } from '../../../ui/choice.js';
import { numberField } from '../../../ui/number-field.js';
import { type MethodControl, record } from '../sheet.js';

export const percentage: MethodControl<'percentage'> = (sheet, { step, bands = [] }) => {
  const { desk, leaf, answer, describedBy, isFaulty } = sheet;
  const words = desk.words.answer;
  const value = answer?.percentage;
  const bandOf = (p: number) => bands.find(({ min, max }) => p >= min && p <= max);
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
          options: bands.map((band) => ({
            value: band.id,
            text: titleOf(band, desk.language),
            title: band.min === band.max ? `${band.min}%` : `${band.min}–${band.max}%`,
          })),
          // The least of the band: more has to be said by number.
          onChange: (id) => {
            const low = bands.find((band) => band.id === id)?.min;
            record(sheet, { percentage: low !== undefined && step ? Number((Math.ceil(low / step - 1e-9) * step).toPrecision(12)) : low });
          },
        })
  }`;
};

/** Near enough to wait while a number is typed; the engine decides exactly. */
export function isMultiple(value: number, step: number | undefined): boolean {
  return !step || Math.abs(value / step - Math.round(value / step)) < 1e-6;
}
