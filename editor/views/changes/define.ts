import { ChangesView } from './changes-view.js';

customElements.define('steelyard-view-changes', ChangesView);
