// The way to the score, step by step: roll-up, base and scale, adjustments, floor and cap, rounding (S-61 to S-68).
import { amountText, exactForm, isExactly, signedText } from './amounts.js';
import { type Params, paramsOf } from './params.js';
import type { Telling } from './speech.js';
import { adjustmentTitle } from './titles.js';

type Steps = (telling: Telling, params: Params) => readonly string[];

export const SCORE_REASONS: ReadonlyMap<string, Steps> = new Map<string, Steps>([
  ['score-scaled', scaled],
  ['score-summed', summed],
  ['score-open', open],
  ['nothing-to-score', ({ say }) => [say.score.nothingToScore]],
  ['not-evaluated', ({ say }) => [say.score.notEvaluated]],
]);

/** One line for each step that does anything. */
export function scoreSteps(telling: Telling): readonly string[] {
  const { report, say } = telling;
  const { why } = report.total;
  const steps = SCORE_REASONS.get(why.code);
  if (steps === undefined) return [say.unknownReason(why.code)];
  if (report.status === 'invalid' && why.code.startsWith('score-')) return [say.score.invalid];
  return steps(telling, paramsOf(why));
}

function scaled(telling: Telling, params: Params): readonly string[] {
  const { report, say, model } = telling;
  const first = say.score.scaled({
    base: baseOf(params),
    earned: amountText(params.text('earned') ?? '0'),
    available: amountText(params.text('available') ?? '0'),
    scale: amountText(params.text('scale') ?? '1'),
    scored: withExactForm(telling, report.total.scored ?? '0'),
    isOfAll: model.scoring.deletion !== 'renormalise',
  });
  return [first, ...furtherSteps(telling, params)];
}

function summed(telling: Telling, params: Params): readonly string[] {
  const { report, say } = telling;
  const scored = withExactForm(telling, report.total.scored ?? '0');
  const first = say.score.summed(baseOf(params), amountText(params.text('earned') ?? '0'), scored);
  return [first, ...furtherSteps(telling, params)];
}

function open(telling: Telling, params: Params): readonly string[] {
  const { report, say } = telling;
  const { lowest, highest } = report.bounds.score;
  const lines = adjustmentLines(telling, params);
  if (report.exactScore !== null) return [...lines, finalLine(telling, report.exactScore)];
  if (highest === null) return [...lines, say.score.notEvaluated];
  return [...lines, lowest === null ? say.score.openBelow(amountText(highest)) : say.score.open(amountText(lowest), amountText(highest))];
}

function baseOf(params: Params): string | undefined {
  const base = params.text('base') ?? '0';
  return base === '0' ? undefined : amountText(base);
}

function furtherSteps(telling: Telling, params: Params): readonly string[] {
  const { report, say } = telling;
  const { scored, adjusted, limited } = report.total;
  const lines = [...adjustmentLines(telling, params)];
  if (lines.length > 0 && scored !== null && adjusted !== null) {
    const terms = params.objects('adjustments').map((one) => termOf(one.text('points') ?? '0'));
    lines.push(say.score.adjusted([amountText(scored), ...terms].join(' '), withExactForm(telling, adjusted)));
  }
  if (limited !== null && limited !== adjusted) {
    lines.push(limited === params.text('cap') ? say.score.lowered(amountText(limited)) : say.score.raised(amountText(limited)));
  }
  const { roundingMode, roundingDecimals } = telling.model.scoring;
  if (report.exactScore !== null && report.exactScore !== limited) {
    lines.push(say.score.rounded(roundingMode, roundingDecimals, amountText(report.exactScore)));
  }
  if (report.exactScore !== null) lines.push(finalLine(telling, report.exactScore));
  return lines;
}

function adjustmentLines({ report, say, model, language }: Telling, params: Params): readonly string[] {
  return params.objects('adjustments').map((one) => {
    const id = one.text('id') ?? '';
    const counted = one.count('counted') ?? 0;
    const result = report.adjustments.find((adjustment) => adjustment.id === id);
    const each = signedText(model.adjustments.get(id)?.points.toString() ?? '0');
    const line = say.score.adjustment(adjustmentTitle(model, id, language), String(counted), each, signedText(one.text('points') ?? '0'));
    if (result === undefined || result.count <= counted) return line;
    return line + say.score.surplus(String(result.count), String(counted));
  });
}

/** " − 2" or " + 1" as it follows on a sum. */
function termOf(points: string): string {
  return points.startsWith('-') ? `− ${amountText(points.slice(1))}` : `+ ${amountText(points)}`;
}

function finalLine({ report, say }: Telling, exactScore: string): string {
  const shown = report.score ?? amountText(exactScore);
  return isExactly(shown, exactScore) ? say.score.final(shown) : say.score.finalExact(shown, amountText(exactScore));
}

function withExactForm({ say }: Telling, quantity: string): string {
  const exact = exactForm(quantity);
  return amountText(quantity) + (exact === undefined ? '' : say.pieces.bracket(exact));
}
