// What after-painting.ts fetches.
export { remarks } from './answer/remarks.js';
export { adjustmentsSection } from './sections/adjustments-section.js';
export { conditionsSection } from './sections/conditions-section.js';
export { evidenceSection } from './sections/evidence-section.js';
export { outputsSection } from './sections/outputs-section.js';
