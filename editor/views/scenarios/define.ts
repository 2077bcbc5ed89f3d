import { ScenariosView } from './scenarios-view.js';

customElements.define('steelyard-view-scenarios', ScenariosView);
