// What is fetched while the first painting is looked at, in one piece: the sections that stand below the clauses, so that nothing on the
// screen moves for them, and what unfolds under a row.
import { later } from './later.js';

export type PaintedAfter = typeof import('./painted-after.js');

export const afterPainting = later<PaintedAfter>(() => import('./painted-after.js'));
