// Points of the clause, what they rest on, whether it may be deleted, and how a group adds up.
import { html, nothing, type TemplateResult } from 'lit';
import { toReadable } from '../../../../engine/number/rational.js';
import { pointsOf } from '../../../commands/clauses/points-sums.js';
import { clauseSpots } from '../../../state/place.js';
import { choice } from '../../../ui/choice.js';
import { selectField } from '../../../ui/select-field.js';
import { tick } from '../../../ui/tick.js';
import { basisOptions } from '../outline-columns.js';
import { type DetailContext, groupsAbove } from './context.js';
import { numberPart } from './parts.js';

export function points(c: DetailContext): TemplateResult {
  const { words, clause, language, ruleset, spot } = c;
  const { below, isOff } = pointsOf(clause);
  const isGroup = below !== undefined;
  const isAboveDeletable = groupsAbove(clauseSpots(ruleset), spot).some(({ deletable }) => deletable === true);
  return html`<div class="line">${numberPart({
    id: 'points',
    label: words.points,
    value: clause.points,
    min: 0,
    isNeeded: !isGroup || clause.rollUp === 'scaled',
    isFixed: c.isFixed('points'),
    words,
    onChange: (value) => c.set(value === undefined ? { points: undefined, pointsBasis: undefined } : { points: value }),
  })}${selectField({
    id: 'basis',
    label: words.basis,
    value: clause.pointsBasis,
    options: basisOptions(language).filter(({ value }) => value !== ''),
    empty: words.basisNone,
    disabled: c.isFixed('pointsBasis') || clause.points === undefined,
    onChange: (value) => void c.set({ pointsBasis: value as typeof clause.pointsBasis }),
  })}</div>${
    isGroup
      ? html`<p class=${isOff ? 'bad small' : 'soft small'}>${words.below(toReadable(below))}</p>${choice({
          id: 'roll-up',
          label: words.rollUp,
          value: clause.rollUp ?? 'sum',
          options: [
            { value: 'sum', text: words.sum },
            { value: 'scaled', text: words.scaled },
          ],
          disabled: c.isStructureFixed || c.isFixed('rollUp'),
          onChange: (value) => void c.set({ rollUp: value === 'scaled' ? 'scaled' : undefined }),
        })}`
      : nothing
  }${tick({
    id: 'deletable',
    label: isAboveDeletable && clause.deletable !== true ? `${words.deletable} · ${words.deletableAbove}` : words.deletable,
    checked: clause.deletable === true || isAboveDeletable,
    disabled: c.isFixed('deletable') || (isAboveDeletable && clause.deletable !== true),
    onChange: (isDeletable) => void c.set({ deletable: isDeletable ? true : undefined }),
  })}`;
}
