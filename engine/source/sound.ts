// The quick look at JSON text, S-1 and S-4: a scan before JSON.parse and a count of keys after it. Gives the value where nothing can
// be wrong with the text, and nothing where somebody has to look exactly (parse.ts), who needs a parser for it.
import { isForbiddenKey, MAX_BYTES } from './limits.js';
import { exceedsBytes, scan } from './scan.js';
import { isWellFormed } from './well-formed.js';

/** Undefined also for text that is sound but looks suspicious. Never throws. */
export function soundValue(json: string): { readonly value: unknown } | undefined {
  if (exceedsBytes(json, MAX_BYTES)) return undefined;
  const { isTooDeep, isSuspicious, pairs, hasEscapes } = scan(json);
  if (isTooDeep || isSuspicious || !isWellFormed(json)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  return countKeys(value) === pairs && !(hasEscapes && hidesSomething(value)) ? { value } : undefined;
}

/** Without the byte order mark that editors of some systems put first. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Own keys of all objects in a value that is at most MAX_DEPTH deep: fewer than pairs were written where a key stood twice. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) count += countKeys(item);
    return count;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const key in record) {
    count += 1;
    const child = record[key];
    if (typeof child === 'object' && child !== null) count += countKeys(child);
  }
  return count;
}

/** Whether escapes hide a forbidden key or half of a surrogate pair. */
function hidesSomething(value: unknown): boolean {
  if (typeof value === 'string') return !isWellFormed(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hidesSomething);
  return Object.entries(value).some(([key, child]) => isForbiddenKey(key) || !isWellFormed(key) || hidesSomething(child));
}
