import { OutlineView } from './outline-view.js';

if (customElements.get('steelyard-view-outline') === undefined) customElements.define('steelyard-view-outline', OutlineView);

declare global {
  interface HTMLElementTagNameMap {
    'steelyard-view-outline': OutlineView;
  }
}
