// Dates of the proleptic Gregorian calendar as whole days, without a clock and without a time zone. S-5, S-90 to S-92.

/** Days since 1970-01-01. */
export type DayNumber = number;

/** What dateAdd can count in. */
export type DateUnit = 'days' | 'months' | 'years';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** The last day that can be written, 9999-12-31; the first is 0000-01-01. */
const LAST_DAY = 2932896;
const FIRST_DAY = -719528;

/** The day of a text YYYY-MM-DD; undefined where no such day exists. */
export function parseDate(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  return toDayNumber(year, month, day);
}

/** YYYY-MM-DD. */
export function formatDate(day: DayNumber): string {
  const { year, month, date } = toCivil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** day + n units, clamped to the month's end; undefined where the result cannot be written (outside the years 0000 to 9999). */
export function dateAdd(day: DayNumber, n: number, unit: DateUnit): DayNumber | undefined {
  if (unit === 'days') return inRange(day + n);
  const { year, month, date } = toCivil(day);
  const months = year * 12 + (month - 1) + (unit === 'years' ? n * 12 : n);
  if (!Number.isSafeInteger(months)) return undefined;
  const newYear = Math.floor(months / 12);
  if (newYear < 0 || newYear > 9999) return undefined;
  const newMonth = months - newYear * 12 + 1;
  return inRange(toDayNumber(newYear, newMonth, Math.min(date, monthLength(newYear, newMonth))));
}

/** The greatest n with dateAdd(a, n, months) ≤ b. */
export function monthsBetween(a: DayNumber, b: DayNumber): number {
  const from = toCivil(a);
  const to = toCivil(b);
  const guess = (to.year - from.year) * 12 + (to.month - from.month);
  const reached = dateAdd(a, guess, 'months');
  return reached !== undefined && reached <= b ? guess : guess - 1;
}

/** b − a. */
export function daysBetween(a: DayNumber, b: DayNumber): number {
  return b - a;
}

function inRange(day: number): DayNumber | undefined {
  return day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

// Howard Hinnant's days_from_civil and civil_from_days: years begin in March, so that the leap day is the last.
function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function toCivil(day: DayNumber): { year: number; month: number; date: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}
