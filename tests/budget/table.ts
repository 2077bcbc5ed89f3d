// The tables of the budget: what is loaded, module by module, with what was reached and what the issue asks. Both are printed, so that
// a budget that is not met is seen at every run.
import type { Loaded } from './loaded.js';

/** Bytes of gzip that the element was meant to load in all; other tables say their own. */
const ASKED = 40_000;

export interface Ceiling {
  readonly title: string;
  readonly modules: readonly Loaded[];
  /** Bytes of gzip: a little above what was reached, so that growth is noticed. */
  readonly limit: number;
}

export function total(modules: readonly Loaded[]): number {
  return modules.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
}

/** One line for each module, the largest first. */
export function moduleTable(title: string, modules: readonly Loaded[]): string {
  const row = ({ name, bytes, gzipBytes }: Omit<Loaded, 'isAtOnce'>): string =>
    `${name.padEnd(52)}${kilobytes(bytes)}${kilobytes(gzipBytes)}`;
  const head = `${title.padEnd(52)}${'minified'.padStart(11)}${'gzip'.padStart(11)}`;
  return [head, ...[...modules].sort((a, b) => b.gzipBytes - a.gzipBytes).map((one) => row({ ...one, name: `  ${one.name}` }))].join('\n');
}

/** One line for each ceiling, and whether the budget of the issue is met by it. */
export function ceilingTable(ceilings: readonly Ceiling[], asked = ASKED): string {
  const head = `${'gzip'.padEnd(52)}${'is'.padStart(11)}${'ceiling'.padStart(11)}  asked: ${kilobytes(asked).trim()}`;
  return [
    head,
    ...ceilings.map(({ title, modules, limit }) => {
      const bytes = total(modules);
      const verdict = bytes <= asked ? 'met' : `NOT MET, ${kilobytes(bytes - asked).trim()} too much`;
      return `${title.padEnd(52)}${kilobytes(bytes)}${kilobytes(limit)}  ${verdict}`;
    }),
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`.padStart(11);
}
