// Why a group counts as it does (the reasons of engine/report/clause-results.ts).
import type { GroupResult } from '../model/documents.js';
import { parseRational, subtract } from '../number/rational.js';
import { amountText, hundredths } from './amounts.js';
import { rangeText } from './clause-reasons.js';
import { paramsOf } from './params.js';
import type { Telling } from './speech.js';

/** What a reason is made of: everything already readable. */
interface Parts {
  readonly points: string;
  readonly available: string;
  readonly earned: string;
  readonly share: string;
  readonly lost: string | undefined;
}

type Reason = (telling: Telling, result: GroupResult, parts: Parts) => string;

export const GROUP_REASONS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['group-deleted', ({ say }) => say.group.deleted],
  ['group-open', (telling, result) => telling.say.group.open(rangeText(telling, result))],
  ['group-scaled', ({ say }, _, { points, share, earned }) => say.group.scaled(points, share, earned)],
  ['group-renormalised', ({ say }, _, { points, share, earned }) => say.group.renormalised(points, share, earned)],
  ['group-sum', ({ say }, _, { available, earned, lost }) => say.group.sum(available, earned, lost)],
  ['group-sum-after-deletion', afterDeletion],
]);

export function groupReason(telling: Telling, result: GroupResult): string {
  const { say } = telling;
  const params = paramsOf(result.why);
  const reason = GROUP_REASONS.get(result.why.code);
  if (reason === undefined) return say.unknownReason(result.why.code);
  const available = params.text('available') ?? '0';
  const earned = params.text('earned') ?? '0';
  const isOpen = result.state === 'open' || result.state === 'deleted';
  if (!isOpen && available === '0' && earned === '0') return say.group.withoutPoints;
  return reason(telling, result, {
    points: amountText(params.text('points') ?? '0'),
    available: amountText(available),
    earned: amountText(earned),
    share: say.pieces.percent(hundredths(result.share ?? params.text('share') ?? '0')),
    lost: lostText(available, earned),
  });
}

function afterDeletion({ say, model }: Telling, _: GroupResult, { available, earned }: Parts): string {
  switch (model.scoring.deletion) {
    case 'forfeit':
      return say.group.forfeited(available, earned);
    case 'keep':
      return say.group.kept(available, earned);
    case 'renormalise':
      return say.group.afterDeletion(available, earned);
  }
}

/** Undefined where nothing is lost. */
function lostText(available: string, earned: string): string | undefined {
  const [all, part] = [parseRational(available), parseRational(earned)];
  if (all === undefined || part === undefined || available === earned) return undefined;
  return amountText(subtract(all, part).toString());
}
