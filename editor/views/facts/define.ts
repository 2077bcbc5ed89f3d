import { FactsView } from './facts-view.js';

customElements.define('steelyard-view-facts', FactsView);
