// A new version begins later than the audits that the scenarios of the one before tell of; under it those are not effective (S-11) and
// every scenario would fail. Moves them by whole years, with every date in them, so that intervals in months stay what they were.
import { dateAdd, formatDate, parseDate } from '../../../engine/date/calendar.js';
import type { Edit } from '../../state/edit.js';
import type { Scenario, Work } from '../../state/work.js';

interface Period {
  readonly from?: string | null;
  readonly until?: string | null;
}

/** `before` is the period of the version before: what lay outside of it (a scenario about just that) stays. False where none is moved. */
export function moveScenarios(work: Work, before: Period | undefined): Edit | false {
  const from = parseDate(work.document.effective?.from ?? '');
  if (from === undefined) return false;
  const moved = work.scenarios.map((scenario) => movedTo(scenario, from, before));
  const count = moved.filter((one, at) => one !== work.scenarios[at]).length;
  if (count === 0) return false;
  return {
    of: 'work',
    label: { 'zh-CN': `${count} 个用例的日期移到生效日期之后`, en: `Dates of ${count} scenarios moved into the effective period` },
    change: (draft) => {
      moved.forEach((one, at) => {
        if (one !== work.scenarios[at]) draft.scenarios[at] = one as (typeof draft.scenarios)[number];
      });
    },
  };
}

function movedTo(scenario: Scenario, from: number, before: Period | undefined): Scenario {
  const { date } = scenario.audit;
  const day = typeof date === 'string' ? parseDate(date) : undefined;
  if (day === undefined || day >= from || !isWithin(day, before)) return scenario;
  const years = yearsUntil(day, from);
  return years === undefined ? scenario : { ...scenario, audit: shifted(scenario.audit, years) as Scenario['audit'] };
}

function isWithin(day: number, { from, until }: Period = {}): boolean {
  return day >= (parseDate(from ?? '') ?? Number.NEGATIVE_INFINITY) && day <= (parseDate(until ?? '') ?? Number.POSITIVE_INFINITY);
}

function yearsUntil(day: number, from: number): number | undefined {
  for (let years = 1; ; years += 1) {
    const later = dateAdd(day, years, 'years');
    if (later === undefined || later >= from) return later === undefined ? undefined : years;
  }
}

/** Every date in a value moved; what is no date stays. */
function shifted(value: unknown, years: number): unknown {
  if (typeof value === 'string') {
    const day = parseDate(value);
    const later = day === undefined ? undefined : dateAdd(day, years, 'years');
    return later === undefined ? value : formatDate(later);
  }
  if (Array.isArray(value)) return value.map((one) => shifted(one, years));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one, years)]));
}
