import { ScoringView } from './scoring-view.js';

customElements.define('steelyard-view-scoring', ScoringView);
