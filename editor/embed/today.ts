// The reader's own day: an audit is dated by the calendar on the wall, not by the one in Greenwich.
export function today(now: Date = new Date()): string {
  const part = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}
