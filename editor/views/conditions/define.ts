import './builder/define.js';
import { ConditionsView } from './conditions-view.js';

customElements.define('steelyard-view-conditions', ConditionsView);
