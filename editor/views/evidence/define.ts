import { EvidenceView } from './evidence-view.js';

customElements.define('steelyard-view-evidence', EvidenceView);
