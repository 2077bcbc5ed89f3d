import { OutputsView } from './outputs-view.js';

customElements.define('steelyard-view-outputs', OutputsView);
