// What unfolds under a row, drawn by remarks.ts.
import type { TemplateResult } from 'lit';
import type { ClauseResult, LeafNode } from '../../../engine/page.js';
import { afterPainting } from '../after-painting.js';
import type { Desk } from '../desk.js';

/** The remarks of a leaf: fields, or plain text on a desk that is only read. */
export function answerDetails(desk: Desk, leaf: LeafNode, result: ClauseResult | undefined): TemplateResult {
  return afterPainting.place(desk, ({ remarks }) => remarks(desk, leaf, result));
}
