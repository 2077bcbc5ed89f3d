// Values of audits and reports as they are written in the reader's language. Exact quantities stay exact: only thousands are grouped.
import { amountText, type Fact, type Text, titleOf, unitIn } from '../../../engine/page.js';
import type { Desk } from '../desk.js';

/** "1,234.5 元"; the unit may be absent. */
export function amountWritten({ words, language }: Desk, quantity: string, unit: Text | undefined): string {
  const [whole = '', ...rest] = amountText(quantity).split('.');
  const amount = [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
  const name = unitIn(unit, language);
  return name === undefined ? amount : words.sections.amount(amount, name);
}

/** With its sign where it is above zero: "+1". */
export function signedText(quantity: string): string {
  return `${/^[1-9]/.test(quantity) ? '+' : ''}${amountText(quantity)}`;
}

/** "2029年3月10日"; what is no date is given back as it is. */
export function dayWritten({ words }: Desk, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return day === undefined ? date : words.sections.day(Number(year), Number(month), Number(day));
}

/** The value of a fact, also one of the wrong type. */
export function factWritten(desk: Desk, { type, unit, options }: Fact, value: unknown): string {
  const { words, language } = desk;
  if (typeof value === 'boolean') return value ? words.sections.yes : words.sections.no;
  if (typeof value === 'number') return numberWritten(desk, value, unit);
  if (typeof value !== 'string' || value === '') return words.sections.notGiven;
  if (type === 'date') return dayWritten(desk, value);
  const option = options?.find(({ id }) => id === value);
  return option === undefined ? value : titleOf(option, language);
}

/** A decimal as it was typed, with its unit. */
export function numberWritten({ words, language }: Desk, value: number, unit: Text | undefined): string {
  const amount = String(value).replace('-', '−');
  const name = unitIn(unit, language);
  return name === undefined ? amount : words.sections.amount(amount, name);
}
