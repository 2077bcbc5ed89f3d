// What below-clauses.ts fetches.
export { adjustmentsSection } from './adjustments-section.js';
export { conditionsSection } from './conditions-section.js';
export { evidenceSection } from './evidence-section.js';
export { outputsSection } from './outputs-section.js';
