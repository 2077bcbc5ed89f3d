import { TablesView } from './tables-view.js';

customElements.define('steelyard-view-tables', TablesView);
