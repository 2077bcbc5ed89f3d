import { TrialView } from './trial-view.js';

customElements.define('steelyard-view-trial', TrialView);
