import { StudioApp } from './studio-app.js';

customElements.define('steelyard-studio', StudioApp);
