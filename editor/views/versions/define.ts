import { VersionsView } from './versions-view.js';

customElements.define('steelyard-view-versions', VersionsView);
