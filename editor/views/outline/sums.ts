// The line below the table: what the whole comes to, with a bar of its parts; in the place of the bar, while a group's sum is off, that
// group with the two ways to settle it. One line of one height: the table does not jump while somebody types.

import { html, nothing, svg, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/explain/titles.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { divide, fromInteger, isZero, multiply, toNearestNumber, toReadable } from '../../../engine/number/rational.js';
import type { Language } from '../../../engine/text/language.js';
import { distributePoints, takeSum } from '../../commands/clauses/distribute-points.js';
import { pointsOf, sumOf } from '../../commands/clauses/points-sums.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { named, stated } from '../../text/punctuation.js';
import { OUTLINE_WORDS } from '../../text/studio/outline.js';

export interface SumsGiven {
  readonly ruleset: Ruleset;
  readonly language: Language;
  /** The clause that is worked on: its group is offered first. */
  readonly selected: string | undefined;
  readonly isReadOnly: boolean;
  apply(edit: Edit | false): void;
  goTo(id: string): void;
}

/** A line for one group that is off: the one around the selection, else the first. */
function offSums({ ruleset, language, selected, isReadOnly, apply, goTo }: SumsGiven): TemplateResult | typeof nothing {
  const spots = clauseSpots(ruleset);
  const off = [...spots.values()].filter(({ clause }) => pointsOf(clause).isOff).map(({ clause }) => clause);
  const [first] = off;
  if (first === undefined) return nothing;
  const words = OUTLINE_WORDS[language];
  let near = selected;
  while (near !== undefined && !off.some(({ id }) => id === near)) near = spots.get(near)?.parent ?? undefined;
  const group = off.find(({ id }) => id === near) ?? first;
  const { own, below } = pointsOf(group);
  const distribute = isReadOnly ? false : distributePoints(ruleset, group.id);
  const take = isReadOnly ? false : takeSum(ruleset, group.id);
  // The button goes with the difference: the focus goes to the group.
  const settle = (edit: Edit) => (): void => {
    apply(edit);
    goTo(group.id);
  };
  return html`<div class="off" role="region" aria-label=${words.sums}>
    <button class="link" @click=${() => goTo(group.id)}>${nameOf(group, language)}</button>
    <span class="bad">${words.sumOff(toReadable(own), below === undefined ? '' : toReadable(below))}</span>
    ${distribute === false ? nothing : html`<button @click=${settle(distribute)}>${words.distribute}</button>`}
    ${take === false ? nothing : html`<button @click=${settle(take)}>${words.takeSum}</button>`}
    ${off.length > 1 ? html`<span class="soft">${words.moreOff(off.length - 1)}</span>` : nothing}
  </div>`;
}

/** The last line: points of the whole, how many clauses, what each category has or which sum is off. */
export function totals(given: SumsGiven): TemplateResult | typeof nothing {
  const { ruleset, language } = given;
  if (ruleset.clauses.length === 0) return nothing;
  const words = OUTLINE_WORDS[language];
  const total = sumOf(ruleset.clauses);
  const counts = ruleset.clauses.map(pointsOf);
  const all = counts.reduce((sum, one) => sum + one.clauses, 0);
  const leaves = counts.reduce((sum, one) => sum + one.leaves, 0);
  const provisional = [...clauseSpots(ruleset).values()].filter(({ clause }) => clause.pointsBasis === 'provisional').length;
  const off = offSums(given);
  return html`<div class="totals">
    <strong class="number">${words.total} ${toReadable(total)} ${words.points}</strong>
    <span class="soft number">${words.clauses(all, leaves)}</span>
    ${provisional > 0 && off === nothing ? html`<span class="warn number">${words.provisional(provisional)}</span>` : nothing}
    ${off !== nothing ? off : isZero(total) || ruleset.clauses.length < 2 ? nothing : bar(ruleset.clauses, language)}
  </div>`;
}

const WIDTH = 1000;
const MOST_NAMED = 6;

function bar(clauses: readonly Clause[], language: Language): TemplateResult {
  const words = OUTLINE_WORDS[language];
  const total = sumOf(clauses);
  let left = 0;
  const parts = clauses.map((clause) => {
    const width = toNearestNumber(multiply(divide(pointsOf(clause).own, total), fromInteger(WIDTH)));
    const part = { clause, left, width };
    left += width;
    return part;
  });
  const said = clauses.map((clause) => `${nameOf(clause, language)} ${toReadable(pointsOf(clause).own)}`);
  return html`<svg class="bar" role="img" aria-label=${named(words.byCategory, stated(said, language), language)} viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none">${parts.map(
    ({ left: x, width }, at) =>
      svg`<rect class="part part-${at % 4}" x=${x} y="0" width=${Math.max(width - 3, 0)} height="10"><title>${said[at]}</title></rect>`,
  )}</svg
    ><span class="legend small" aria-hidden="true">${parts
      .slice(0, MOST_NAMED)
      .map(
        ({ clause }, at) =>
          html`<span class="number"><i class="part-${at % 4}"></i>${nameOf(clause, language)} ${toReadable(pointsOf(clause).own)}</span>`,
      )}${parts.length > MOST_NAMED ? html`<span>…</span>` : nothing}</span>`;
}

function nameOf(clause: Clause, language: Language): string {
  return [clause.number, textIn(clause.title, language) ?? clause.id].filter(Boolean).join(' ');
}
