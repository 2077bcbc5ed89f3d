// What a window put down in haste before it went away, beside the draft it belonged to: still worth something, or written properly since?
import type { StoredDraft } from './draft-record.js';

export interface Leftovers {
  readonly main: StoredDraft | undefined;
  /** The windows whose hasty records were written properly afterwards, or replaced. */
  readonly stale: readonly string[];
  /** The newest that was not. */
  readonly hasty: StoredDraft | undefined;
  /** It begins where the draft stands, so that it is simply the newer state of it. */
  readonly isContinued: boolean;
}

/** Of the records of one draft. */
export function leftoversIn(records: readonly StoredDraft[]): Leftovers {
  const main = mainOf(records);
  const beside = records.filter((one) => one.window !== '').sort((a, b) => b.savedAt - a.savedAt);
  const isStale = (one: StoredDraft): boolean =>
    beside.some(({ savedAt, over = [] }) => savedAt > one.savedAt && over.includes(one.window)) ||
    (main !== undefined && main.writer === one.window && main.savedAt >= one.savedAt);
  const hasty = beside.find((one) => !isStale(one));
  const isContinued = main === undefined || hasty === undefined || main.writer === hasty.window || isAt(main, hasty);
  return { main, stale: beside.filter(isStale).map((one) => one.window), hasty, isContinued };
}

export function mainOf(records: readonly StoredDraft[]): StoredDraft | undefined {
  return records.find((one) => one.window === '');
}

interface Revised {
  readonly revision: number;
  readonly writer: string;
}

/** Whether the draft is still in the state that somebody began from. One that is gone can be written again: nothing is overwritten. */
export function isAt(main: Revised | undefined, from: Revised): boolean {
  return main === undefined || (main.revision === from.revision && main.writer === from.writer);
}
