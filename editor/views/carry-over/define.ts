import { CarryOverView } from './carry-over-view.js';

customElements.define('steelyard-carry-over', CarryOverView);
