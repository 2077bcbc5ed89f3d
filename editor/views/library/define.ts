import { LibraryView } from './library-view.js';

customElements.define('steelyard-view-library', LibraryView);
