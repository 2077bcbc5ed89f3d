// What becomes of the version before when a new one comes into force. Its file is frozen, so nothing is written into it: among
// versions in force on a day the highest counts (S-10), which ends the older one in effect.
import { dateAdd, formatDate, parseDate } from '../../../engine/date/calendar.js';

interface Period {
  readonly from?: string | null;
  readonly until?: string | null;
}

export type Transition =
  /** The older one states no end, or a later one: in effect it ends the day before. */
  | { readonly kind: 'ended'; readonly lastDay: string; readonly stated: string | undefined }
  /** It states just that end. */
  | { readonly kind: 'joined'; readonly lastDay: string }
  /** On the days between no version is in force. */
  | { readonly kind: 'gap'; readonly from: string; readonly until: string }
  /** The new one begins before or with the older one, which it then covers wholly. */
  | { readonly kind: 'covered' };

/** undefined where the new version has no first day yet. */
export function transitionOf(before: Period | undefined, now: Period | undefined): Transition | undefined {
  const from = parseDate(now?.from ?? '');
  if (from === undefined) return undefined;
  const [began, ends] = [parseDate(before?.from ?? ''), parseDate(before?.until ?? '')];
  if (began !== undefined && from <= began) return { kind: 'covered' };
  const last = dateAdd(from, -1, 'days');
  if (last === undefined) return { kind: 'covered' };
  if (ends === undefined || ends > last) {
    return { kind: 'ended', lastDay: formatDate(last), stated: ends === undefined ? undefined : formatDate(ends) };
  }
  return ends === last
    ? { kind: 'joined', lastDay: formatDate(last) }
    : { kind: 'gap', from: formatDate(ends + 1), until: formatDate(last) };
}
