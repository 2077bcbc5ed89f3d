import { ProblemsView } from './problems-view.js';

customElements.define('steelyard-view-problems', ProblemsView);
