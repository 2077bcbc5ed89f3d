// The last valid day is not before the first (S-11).
import { parseDate } from '../../date/calendar.js';
import type { Check } from '../check.js';

export const effectiveRange: Check = {
  codes: ['effective-range'],
  run: ({ model }, report) => {
    const { from, until } = model.ruleset.effective ?? {};
    const [first, last] = [parseDate(from ?? ''), parseDate(until ?? '')];
    if (first !== undefined && last !== undefined && last < first) report('error', 'effective-range', '/effective/until', { from, until });
  },
};
