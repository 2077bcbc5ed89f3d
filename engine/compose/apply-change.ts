// Carries out one change of an overlay, whichever it is. S-122 to S-125.
import type { Change } from '../model/documents.js';
import type { Applied, Refused } from './applied.js';
import { applyAdd } from './apply-add.js';
import { applyRemove } from './apply-remove.js';
import { applySet } from './apply-set.js';

/** `document` is the ruleset as far as it is composed, `base` the one without overlays. Neither is changed. */
export function applyChange(document: unknown, base: unknown, change: Change): Applied | Refused {
  switch (change.op) {
    case 'set':
      return applySet(document, base, change);
    case 'add':
      return applyAdd(document, base, change);
    case 'remove':
      return applyRemove(document, base, change);
  }
}
