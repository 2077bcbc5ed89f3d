import { StagesView } from './stages-view.js';

customElements.define('steelyard-view-stages', StagesView);
