// The score as it narrows: the thresholds of the grades on a line, and on it what is still possible, one mark when all is settled.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { amountText } from '../../../engine/explain/amounts.js';
import { gradeTitle } from '../../../engine/explain/titles.js';
import type { Desk } from '../desk.js';
import { approximate, scoreScale } from './score-scale.js';

/** The bar's width on a telephone: names that would meet there are left out on narrow screens, but for the grade that is reached. */
const NARROW = 360;

export function scoreBar(desk: Desk): TemplateResult {
  const { model, report, words, language } = desk;
  const scale = scoreScale(model, report);
  const { lowest, highest } = report.bounds.score;
  const [from, to] = [lowest, highest].map((one) => (one === null ? undefined : scale.at(approximate(one))));
  const label = words.shell.scoreBar(
    rangeText(desk),
    scale.thresholds.map(({ gradeId, min }) => `${gradeTitle(model, gradeId, language)} ${amountText(min)}`),
  );
  return html`<svg class="score-bar" part="score-bar" role="img" aria-label=${label} width="100%" height="46">
    <rect class="track" x="0" y="18" width="100%" height="10" rx="2"></rect>
    ${
      from === undefined || to === undefined
        ? nothing
        : svg`<rect class="possible" x="${from}%" y="18" width="${Math.max(0, to - from)}%" height="10"></rect>
          <line class="end" x1="${from}%" x2="${from}%" y1="14" y2="32"></line><line class="end" x1="${to}%" x2="${to}%" y1="14" y2="32"></line>
          ${from === to ? svg`<circle class="point" cx="${from}%" cy="23" r="7"></circle>` : nothing}`
    }
    ${scale.breakAt === undefined ? nothing : svg`<svg class="break" x="${scale.breakAt}%" y="14" width="12" height="18" overflow="visible"><path d="M-5 18 L0 0 H6 L1 18 Z"></path><path d="M-5 18 L0 0 M1 18 L6 0"></path></svg>`}
    ${scale.thresholds.map(({ gradeId, min, at }, index) => {
      const name = gradeTitle(model, gradeId, language);
      const isReached = report.grade === gradeId;
      // Neighbours are above and below in the list: best first.
      const gap = Math.min(
        ...[index - 1, index + 1].map((next) => Math.abs((scale.thresholds[next]?.at ?? Number.POSITIVE_INFINITY) - at)),
      );
      const number = amountText(min);
      const crowded = (text: string): string => (widthOf(text) > (gap / 100) * NARROW ? 'crowded' : '');
      const anchor = at > 92 ? 'end' : at < 6 ? 'start' : 'middle';
      return svg`<line class="tick" x1="${at}%" x2="${at}%" y1="14" y2="32"></line>
        <text class="name ${isReached ? 'reached' : ''} ${crowded(name)}" x="${at}%" y="11" text-anchor=${anchor}>${name}</text>
        <text class="min ${crowded(number)}" x="${at}%" y="44" text-anchor=${anchor}>${number}</text>`;
    })}
  </svg>`;
}

/** How wide a name is drawn, in pixels, near enough. */
function widthOf(name: string): number {
  return [...name].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2000 ? 12.5 : 7), 4);
}

/** "87.5–95", "94.2", "—". */
export function rangeText({ report, words }: Desk): string {
  const { lowest, highest } = report.bounds.score;
  if (report.score !== null) return report.score;
  if (highest === null) return words.shell.none;
  return lowest === null ? words.shell.below(shortly(highest)) : words.shell.between(shortly(lowest), shortly(highest));
}

/** An end of the range with at most two decimals and "…" where there is more: the reason has it exactly. */
function shortly(quantity: string): string {
  return amountText(quantity).replace(/(\.\d\d)\d+…?$/, '$1…');
}
