import { GradesView } from './grades-view.js';

customElements.define('steelyard-view-grades', GradesView);
