// The sections that stand below the clauses: they are fetched while the first painting is looked at, and nothing on the screen moves for
// them.
import { later } from '../later.js';

export const belowClauses = later(() => import('./rule-sections.js'));
