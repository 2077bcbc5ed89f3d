import { AdjustmentsView } from './adjustments-view.js';

customElements.define('steelyard-view-adjustments', AdjustmentsView);
