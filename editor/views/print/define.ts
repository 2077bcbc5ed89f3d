import { PrintView } from './print-view.js';

customElements.define('steelyard-view-print', PrintView);
