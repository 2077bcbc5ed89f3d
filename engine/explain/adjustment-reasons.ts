// What was recorded of an adjustment, how much of it counts, and what it adds (S-62).
import type { AdjustmentResult } from '../model/documents.js';
import { signedText } from './amounts.js';
import { paramsOf } from './params.js';
import type { Telling } from './speech.js';

type Reason = (telling: Telling, result: AdjustmentResult) => string;

export const ADJUSTMENT_REASONS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['adjustment-none', ({ say }) => say.adjustment.none],
  ['adjustment-counted', counted],
]);

export function adjustmentReason(telling: Telling, result: AdjustmentResult): string {
  return ADJUSTMENT_REASONS.get(result.why.code)?.(telling, result) ?? telling.say.unknownReason(result.why.code);
}

function counted({ say }: Telling, { count, counted: within, points, why }: AdjustmentResult): string {
  const each = signedText(paramsOf(why).text('each') ?? '0');
  const sum = signedText(points);
  if (within < count) return say.adjustment.limited(String(count), String(within), each, sum);
  return say.adjustment.counted(String(count), each, sum);
}
