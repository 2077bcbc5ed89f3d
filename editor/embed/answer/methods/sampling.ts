// sampling: so many samples, so many of them nonconforming, and what that gives where the row shows something else (S-32).

import { html, nothing } from 'lit';
import { amountText, type ClauseResult, unitIn } from '../../../../engine/page.js';
import { numberField } from '../../../ui/number-field.js';
import { type MethodControl, record } from '../sheet.js';

/** The most that the schema of an audit takes for a count. */
export const MOST = 1e9;

export const sampling: MethodControl<'sampling'> = (sheet, assess) => {
  const { desk, leaf, answer, result, describedBy, isFaulty } = sheet;
  const words = desk.words.answer;
  const { sampled, nonconforming } = answer ?? {};
  const common = { integer: true, max: MOST, words: words.number, describedBy, isFaulty };
  return html`${numberField({
    ...common,
    id: `answer-${leaf.id}`,
    label: words.sampled,
    value: sampled,
    min: 1,
    unit: unitIn(assess.unit, desk.language),
    isWhole: (n) => n >= (nonconforming ?? 0),
    onChange: (n) => record(sheet, { sampled: n }, 'sampled'),
  })}${numberField({
    ...common,
    id: `nonconforming-${leaf.id}`,
    label: words.sampledWrong,
    value: nonconforming,
    min: 0,
    onChange: (n) => record(sheet, { nonconforming: n }, 'nonconforming'),
  })}${earnsOtherwise(result) ? html`<span class="earns soft small number">${words.earns(amountText(result.answered))}</span>` : nothing}`;
};

/** What the row shows as earned is not what the samples give: it is rounded, or evidence took it. */
function earnsOtherwise(result: ClauseResult | undefined): result is ClauseResult & { readonly answered: string } {
  return result !== undefined && result.answered !== null && result.answered !== result.earned;
}
