// Registers <steelyard-evaluator>. Loading it twice, or beside another copy, does no harm: the first one stays. On a server it does
// nothing.
import { SteelyardEvaluator } from './evaluator-element.js';

export { SteelyardEvaluator } from './evaluator-element.js';
export { SteelyardChangeEvent, SteelyardReportEvent } from './events.js';

const registry = globalThis.customElements as CustomElementRegistry | undefined;
if (registry?.get('steelyard-evaluator') === undefined) registry?.define('steelyard-evaluator', SteelyardEvaluator);

declare global {
  interface HTMLElementTagNameMap {
    'steelyard-evaluator': SteelyardEvaluator;
  }
}
