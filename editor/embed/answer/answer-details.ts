// What unfolds under a row: its code is fetched when the first one is unfolded, or before by fetchDetails.
import type { TemplateResult } from 'lit';
import type { ClauseResult, LeafNode } from '../../../engine/page.js';
import type { Desk } from '../desk.js';
import { later } from '../later.js';

const part = later(() => import('./remarks.js'));

/** Fetches what unfolds; rejects only where it cannot be fetched, and the next call tries again. */
export const fetchDetails = part.fetch;

/** The remarks of a leaf: fields, or plain text on a desk that is only read. */
export function answerDetails(desk: Desk, leaf: LeafNode, result: ClauseResult | undefined): TemplateResult {
  return part.place(desk, ({ remarks }) => remarks(desk, leaf, result));
}
