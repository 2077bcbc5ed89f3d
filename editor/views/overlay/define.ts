import { OverlayStudioView } from './overlay-view.js';

customElements.define('steelyard-view-overlay', OverlayStudioView);
